//! Bytes → table, for workbooks.

use super::workbook::Workbook;
use crate::{
    Content, LinkError,
    import::{Choice, FileKind, Table, kind, mapping::heads},
};

/// Reads one sheet of a workbook: the one chosen, else the first whose heads are known, else the first with
/// rows.
///
/// # Errors
/// No workbook, locked, broken, unpacks too large, no such sheet, more rows or columns than are read.
pub fn read(bytes: &[u8], choice: &Choice) -> Result<Table, LinkError> {
    if bytes.is_empty() {
        return Err(LinkError::Empty);
    }
    match kind::content(bytes) {
        Content::Workbook => {}
        found => return Err(LinkError::NotThisKind { expected: FileKind::Excel, found }),
    }
    let mut workbook = Workbook::open(bytes)?;
    let sheets = workbook.sheets();
    let (name, mut table) = match &choice.sheet {
        Some(name) if sheets.contains(name) => (name.clone(), table(&mut workbook, name, choice)?),
        Some(name) => return Err(LinkError::NoSheet { name: name.clone(), sheets }),
        None => likeliest(&mut workbook, &sheets, choice)?,
    };
    table.sheets = sheets;
    table.sheet = Some(name);
    table.from_1904 = workbook.counts_from_1904();
    Ok(table)
}

fn table(workbook: &mut Workbook<'_>, sheet: &str, choice: &Choice) -> Result<Table, LinkError> {
    Table::build(FileKind::Excel, workbook.rows(sheet)?, choice.head_row)
}

fn likeliest(
    workbook: &mut Workbook<'_>,
    sheets: &[String],
    choice: &Choice,
) -> Result<(String, Table), LinkError> {
    let mut best: Option<(usize, String, Table)> = None;
    let mut first_error = None;
    for sheet in sheets {
        match table(workbook, sheet, choice) {
            Ok(table) => {
                let known = heads::known_among(&table.columns);
                if best.as_ref().is_none_or(|(most, ..)| known > *most) {
                    best = Some((known, sheet.clone(), table));
                }
                if known >= 2 {
                    break;
                }
            }
            Err(LinkError::Empty) => {} // an empty sheet beside others is usual
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    best.map(|(_, sheet, table)| (sheet, table)).ok_or(first_error.unwrap_or(LinkError::Empty))
}
