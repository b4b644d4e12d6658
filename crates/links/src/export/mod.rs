//! Clients and contacts as files for other programs. What is written here reads back equal.

pub mod cell;
pub mod csv;
mod sheet;
pub mod vcard;
pub mod xlsx;

pub use sheet::{Sheet, sheet};
