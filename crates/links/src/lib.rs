//! The outside world: files, mail, calendars. Bytes come in, typed records go out, and the other way round.
//!
//! Nothing here knows the database or a rule. Every reader is pure: the bytes and the choices of a person are
//! its
//! only input. Files that strangers wrote are read by [`import::read`] inside a child process of the binary.

mod error;
pub mod export;
pub mod import;
pub mod record;
mod sentence;
pub mod text;

pub use error::{Content, LinkError};
