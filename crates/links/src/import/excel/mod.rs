//! Workbooks of Excel and LibreOffice.

mod read;

pub use read::read;
