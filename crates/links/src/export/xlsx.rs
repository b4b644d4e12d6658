//! A sheet as a workbook. Every cell is written as a text, so none is a formula.

use super::{Sheet, cell::guard_text};
use crate::LinkError;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// The most characters in a cell of a workbook.
const MOST_IN_CELL: usize = 32_767;

/// Writes a sheet as a workbook of one sheet called `name`.
///
/// # Errors
/// [`LinkError::Unavailable`] if it cannot be written, for example with a text longer than a cell holds.
pub fn write(sheet: &Sheet, name: &str) -> Result<Vec<u8>, LinkError> {
    fill(sheet, name).map_err(|error| LinkError::Unavailable { detail: error.to_string() })
}

fn fill(sheet: &Sheet, name: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(name))?;
    let bold = Format::new().set_bold();
    for (column, head) in (0..).zip(&sheet.heads) {
        page.write_string_with_format(0, column, guard_text(head), &bold)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            let text = guard_text(text);
            match text.char_indices().nth(MOST_IN_CELL) {
                Some((end, _)) => page.write_string(row, column, &text[..end])?,
                None => page.write_string(row, column, text)?,
            };
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.autofit();
    workbook.save_to_buffer()
}

/// A name that a workbook accepts: at most 31 characters, none of `[]:*?/\`.
fn sheet_name(name: &str) -> String {
    let name: String = name.chars().map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c }).take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}
