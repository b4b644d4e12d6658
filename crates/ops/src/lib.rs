//! Every change, and nothing else: one function = one transaction = one line of the timeline, and the agenda of the
//! clients it touches made anew.
//!
//! An op is `async fn(&mut Tx, &Actor, Command, Moment) -> Result<Done, Refused>`. Inside: load, decide (pure), write,
//! [`record`]. Run it by `scope.write(|tx| Box::pin(...))`. Whatever it refuses leaves nothing behind.

pub mod actor;
mod check;
pub mod client;
pub mod contact;
mod facet;
pub mod first_run;
pub mod interaction_effect;
pub mod interaction_log;
pub mod password;
pub mod project;
pub mod record;
pub mod refresh;
pub mod refused;
pub mod secret;
pub mod sign_in;
mod term;

pub use actor::{Actor, Via};
pub use refused::Refused;
