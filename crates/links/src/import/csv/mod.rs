//! Text in rows and columns: any separator, any encoding.

pub mod decode;
mod read;
mod separator;

pub use read::read;
