//! Bytes → table, for text in rows and columns.

use super::{decode, separator};
use crate::{
    LinkError,
    import::{
        Choice, FileKind, Row, Table, kind,
        table::{MOST_COLUMNS, MOST_ROWS, check_cells},
    },
};
use csv::{ByteRecord, ReaderBuilder};

/// Reads text in rows and columns.
///
/// # Errors
/// Nothing in it, no text at all, more rows or columns than are read, a quotation mark that never closes.
pub fn read(bytes: &[u8], choice: &Choice) -> Result<Table, LinkError> {
    match kind::content(bytes) {
        crate::Content::Text | crate::Content::Json => {}
        found => return Err(LinkError::NotThisKind { expected: FileKind::Csv, found }),
    }
    let (text, encoding) = decode::decode(bytes);
    let stated = separator::stated(&text);
    let (below, first_row) = stated.map_or((&*text, 1), |(_, below)| (below, 2));
    let chosen = choice.separator.and_then(|sign| u8::try_from(sign).ok()).filter(u8::is_ascii);
    let sign = chosen.or(stated.map(|(sign, _)| sign)).unwrap_or_else(|| separator::guess(below));
    let mut table = Table::build(FileKind::Csv, rows(below, sign, first_row)?, choice.head_row)?;
    table.separator = Some(char::from(sign));
    table.encoding = Some(encoding.name().to_owned());
    Ok(table)
}

pub(super) fn reader(sign: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(sign);
    builder
}

/// Every row that has a cell, numbered as a spreadsheet numbers it: blank lines count, line breaks in a cell
/// do not.
fn rows(text: &str, sign: u8, first_row: u32) -> Result<Vec<Row>, LinkError> {
    let mut reader = reader(sign).from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let (mut rows, mut number) = (Vec::new(), first_row);
    let (mut start, mut cells_in_all) = (0, 0);
    while reader.read_byte_record(&mut record).map_err(broken)? {
        start = record.position().map_or(0, |at| at.byte() as usize);
        number += blank_lines(text.as_bytes(), start);
        if rows.len() as u32 > MOST_ROWS {
            return Err(LinkError::TooManyRows { limit: MOST_ROWS });
        }
        if record.len() as u32 > MOST_COLUMNS {
            return Err(LinkError::TooManyColumns { found: record.len() as u32, limit: MOST_COLUMNS });
        }
        cells_in_all += record.len();
        check_cells(1, cells_in_all)?;
        let cells = record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        rows.push(Row { number, cells });
        number += 1;
    }
    match rows.last() {
        Some(last) if ends_in_open_quote(&text[start..], last) => {
            Err(LinkError::OpenQuote { row: last.number })
        }
        _ => Ok(rows),
    }
}

fn broken(error: csv::Error) -> LinkError {
    LinkError::Broken { detail: error.to_string() }
}

/// Blank lines between the end of the row before and the row that begins at or after `start`.
fn blank_lines(bytes: &[u8], start: usize) -> u32 {
    let mut at = start;
    if at > 0 && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    let mut lines = 0;
    while let Some(byte @ (b'\r' | b'\n')) = bytes.get(at) {
        at += if *byte == b'\r' && bytes.get(at + 1) == Some(&b'\n') { 2 } else { 1 };
        lines += 1;
    }
    lines
}

/// The reader takes the rest of the file into one cell when a quotation mark never closes; such a cell would
/// hide
/// rows without a word.
fn ends_in_open_quote(text: &str, last: &Row) -> bool {
    let spans_lines = last.cells.last().is_some_and(|cell| cell.contains(['\n', '\r']));
    spans_lines && text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, import::table::MOST_CELLS};

    fn table(text: &str) -> Table {
        read(text.as_bytes(), &Choice::default()).expect("a table")
    }

    fn numbers(table: &Table) -> Vec<u32> {
        table.rows.iter().map(|row| row.number).collect()
    }

    #[test]
    fn titles_stand_above_and_rows_keep_their_numbers() {
        let table = table(
            "Elenco clienti;;\r\n;;\r\nCliente;E-mail;Note\r\n\
             Rossi;r@x.example;\"a\r\nb\"\r\n\r\nVerdi;;\r\n",
        );
        assert_eq!(table.head_row, 3);
        assert_eq!(table.columns, ["Cliente", "E-mail", "Note"]);
        assert_eq!(numbers(&table), [4, 6]);
        assert_eq!(table.rows[0].cells[2], "a\r\nb");
        assert_eq!(table.above[0].cells[0], "Elenco clienti");
    }

    #[test]
    fn carriage_returns_alone_end_rows() {
        let table = table("Navn,Telefon\r\"Åsen\",1\rSøster,2");
        assert_eq!((table.rows.len(), numbers(&table)), (2, vec![2, 3]));
    }

    #[test]
    fn a_sep_line_is_obeyed_and_counted() {
        let table = table("\u{feff}sep=|\r\nNom|Courriel\r\nLefèvre|h@x.example\r\n");
        assert_eq!((table.separator, table.head_row, numbers(&table)), (Some('|'), 2, vec![3]));
    }

    #[test]
    fn chosen_heads_win_and_absent_ones_are_refused() {
        let text = b"x,y\nName,Email\nAnna,a@x.example\n";
        let choose = |row| read(text, &Choice { head_row: Some(row), ..Choice::default() });
        assert_eq!(choose(1).expect("a table").columns, ["x", "y"]);
        assert_eq!(choose(0).expect("a table").columns, ["A", "B"]);
        assert_eq!(choose(9), Err(LinkError::NoHeadRow { row: 9 }));
    }

    #[test]
    fn a_list_without_heads_is_all_rows() {
        let table = table("Anna Berg,anna@x.example\nOle Dahl,ole@x.example\n");
        assert_eq!((table.head_row, table.rows.len()), (0, 2));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let refused = |bytes: &[u8]| read(bytes, &Choice::default()).expect_err("refused");
        assert_eq!(refused(b""), LinkError::Empty);
        assert_eq!(refused(b" \r\n ;; \r\n"), LinkError::Empty);
        assert_eq!(refused(b"Name,Email\n"), LinkError::NoRows);
        let kind = |found| LinkError::NotThisKind { expected: FileKind::Csv, found };
        assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0"), kind(Content::Picture));
        assert_eq!(refused(b"%PDF-1.7 x"), kind(Content::Pdf));
        assert_eq!(refused(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0"), kind(Content::Binary));
        assert_eq!(refused(b"Name;Note\nAnna;\"never closed\nOle;x\n"), LinkError::OpenQuote { row: 2 });
    }

    #[test]
    fn limits_hold_at_the_last_allowed_row_and_column() {
        let list = |rows: u32| format!("Name\n{}", "x\n".repeat(rows as usize));
        assert_eq!(table(&list(MOST_ROWS)).rows.len() as u32, MOST_ROWS);
        let refused = read(list(MOST_ROWS + 1).as_bytes(), &Choice::default());
        assert_eq!(refused, Err(LinkError::TooManyRows { limit: MOST_ROWS }));
        let wide = |columns: u32| format!("Name{}\nx\n", ",y".repeat(columns as usize - 1));
        assert_eq!(table(&wide(MOST_COLUMNS)).columns.len() as u32, MOST_COLUMNS);
        let refused = read(wide(MOST_COLUMNS + 1).as_bytes(), &Choice::default());
        assert_eq!(refused, Err(LinkError::TooManyColumns { found: 501, limit: MOST_COLUMNS }));
        let full = format!("Name\n{}", format!("x{}\n", ",".repeat(499)).repeat(12_001));
        let refused = read(full.as_bytes(), &Choice::default());
        assert_eq!(refused, Err(LinkError::TooManyCells { limit: MOST_CELLS }));
    }
}
