//! The thin typed port over both databases: values, statements, tables, transactions.

mod at_once;
pub mod broken;
pub mod connect;
pub mod journal;
mod lite;
pub mod packed;
mod pg;
mod prepare;
pub mod presence;
pub mod scope;
pub mod statement;
pub mod table;
pub mod tx;
pub mod value;
mod whole;
