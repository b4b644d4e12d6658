//! Every change, and nothing else: one function = one transaction = one line of the timeline, and the agenda of the
//! clients it touches made anew.
//!
//! An op is `async fn(&mut Tx, &Actor, Command, Moment) -> Result<Done, Refused>`. Inside: load, decide (pure), write,
//! [`record`]. Run it by `scope.write(|tx| Box::pin(...))`. Whatever it refuses leaves nothing behind.

pub mod account;
pub mod actor;
pub mod cadence;
pub mod cadence_preview;
mod check;
pub mod client;
pub mod client_merge;
pub mod client_standing;
pub mod contact;
pub mod contact_standing;
pub mod demo;
pub mod doctor;
mod doctor_placement;
pub mod draft;
pub mod extra;
mod facet;
pub mod first_run;
pub mod flag;
pub mod follow;
pub mod import;
mod import_fresh;
mod import_work;
pub mod interaction_correct;
pub mod interaction_effect;
pub mod interaction_log;
pub mod invitation;
pub mod mark;
pub mod member;
pub mod opportunity;
pub mod order;
pub mod password;
pub mod password_change;
pub mod plan;
pub mod project;
pub mod project_event;
pub mod promise;
pub mod quiet;
pub mod reassign;
pub mod record;
pub mod refresh;
pub mod refused;
pub mod request;
pub mod secret;
pub mod settings;
pub mod sign_in;
pub mod submission;
mod subtree;
pub mod sweep;
pub mod term;
pub mod token;
pub mod trash;
pub mod undo;
pub mod wish;
pub mod workspace_remove;

pub use actor::{Actor, Via};
pub use check::{LINE, NAME, NOTE};
pub use refused::Refused;
