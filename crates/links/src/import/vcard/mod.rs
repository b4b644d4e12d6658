//! Cards.

mod read;

pub use read::read;
