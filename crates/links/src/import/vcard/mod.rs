//! Cards: vCard 2.1, 3.0, 4.0, each made one row of a table whose heads are the properties.

mod card;
mod prepare;
mod read;

pub use read::read;
