//! A sheet as text in rows and columns.

use super::{Sheet, cell::guard};
use crate::LinkError;
use csv::{Terminator, WriterBuilder};

/// For whom the text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Programs: UTF-8, commas.
    #[default]
    Plain,
    /// Excel, which wants a byte order mark, and outside of English semicolons.
    Excel,
}

/// Writes a sheet; no cell of it is a formula.
///
/// # Errors
/// [`LinkError::Unavailable`] if memory cannot be written to.
pub fn write(sheet: &Sheet, form: Form) -> Result<Vec<u8>, LinkError> {
    let (start, separator): (&[u8], u8) = match form {
        Form::Plain => (b"", b','),
        Form::Excel => ("\u{feff}".as_bytes(), b';'),
    };
    let mut builder = WriterBuilder::new();
    builder.delimiter(separator).terminator(Terminator::CRLF);
    let mut writer = builder.from_writer(start.to_vec());
    let failed = |error: csv::Error| LinkError::Unavailable { detail: error.to_string() };
    for row in std::iter::once(&sheet.heads).chain(&sheet.rows) {
        writer.write_record(row.iter().map(|cell| guard(cell).into_owned())).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| LinkError::Unavailable { detail: error.to_string() })
}
