//! Everything that is kept, as one open file, and back: export, backup, move (S2, S4).
//!
//! A file is a zip that anybody can open: a text file a workspace, whose digest is the workspace's, the same on both
//! databases. Its last bytes are a figure of all bytes before them.

mod check;
mod digest;
mod error;
mod freeze;
pub mod heads;
mod lines;
mod manifest;
mod take;
mod watch;
mod write;

pub use check::check;
pub use digest::{digest, digest_of};
pub use error::ArchiveError;
pub use freeze::{Frozen, freeze};
pub use manifest::{Manifest, Part, WorkspacePart, blank_seal, seal};
pub use take::{How, take};
pub use watch::{Stage, Watch};
pub use write::{Ask, write};
