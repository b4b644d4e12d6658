//! Everything that is kept, as one open file, and back: export, backup, move (S2, S4).

mod digest;
pub mod heads;

pub use digest::{digest, digest_of};
