//! One row type a table. What a column means is said here; what it may hold is decided in the ops.

mod client;
mod contact;
pub mod house;
mod interaction;
mod keeping;
mod member;
mod project;
mod standing;
pub mod workspace;

pub use client::*;
pub use contact::*;
pub use house::{AccountRow, DoorRow, KeyRow, SessionRow};
pub use interaction::*;
pub use keeping::*;
pub use member::*;
pub use project::*;
pub use standing::*;
pub use workspace::{CadenceRow, WorkspaceRow};
