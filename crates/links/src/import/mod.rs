//! Lists of clients and contacts that somebody already has: bytes → [`Table`] → [`mapping`] → [`dry_run`].

pub mod child;
pub mod csv;
pub mod dry_run;
pub mod excel;
pub mod kind;
pub mod mapping;
pub mod table;
pub mod vcard;

pub use child::in_child;
pub use kind::FileKind;
pub use table::{Choice, Row, Table};

use crate::LinkError;

/// The form of a function that reads a file: [`read`] itself, or the binary's reader in a child process.
pub type ReadFile = fn(FileKind, &[u8], &Choice) -> Result<Table, LinkError>;

/// Reads a file in this process. A crafted workbook may bring the process down (security promise T11): what
/// strangers wrote is read by the binary's child process, which calls this.
///
/// # Errors
/// The file is empty, too large, broken, or something else than its kind.
pub fn read(kind: FileKind, bytes: &[u8], choice: &Choice) -> Result<Table, LinkError> {
    kind.check_size(bytes.len() as u64)?;
    match kind {
        FileKind::Csv => csv::read(bytes, choice),
        FileKind::Excel => excel::read(bytes, choice),
        FileKind::VCard => vcard::read(bytes),
    }
}
