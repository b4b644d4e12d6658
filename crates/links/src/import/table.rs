//! What every reader gives: heads, rows, and where each row stood in the file.

use super::{FileKind, mapping::heads};
use crate::LinkError;
use serde::{Deserialize, Serialize};

/// The most rows that are read (security.md, Limits).
pub const MOST_ROWS: u32 = 200_000;
/// The most columns that are read.
pub const MOST_COLUMNS: u32 = 500;
/// The most cells, rows times columns: as many as the reader's memory holds, and no more than ours should.
pub const MOST_CELLS: u32 = 6_000_000;

/// What a person may choose about a file; what is not chosen is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row of the heads, counted from 1; 0 says that there are none.
    pub head_row: Option<u32>,
    /// The separator of a text file.
    pub separator: Option<char>,
}

/// A file as rows and columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it was read from.
    pub kind: FileKind,
    /// The sheets of the workbook, in its order; empty elsewhere.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The row of the heads, counted from 1; 0 where there are none.
    pub head_row: u32,
    /// The heads. A column without one has its letter; a column without head or cell is left away.
    pub columns: Vec<String>,
    /// The rows below the heads that are not blank. Each has as many cells as there are columns.
    pub rows: Vec<Row>,
    /// The rows above the heads: titles, remarks.
    pub above: Vec<Row>,
    /// Bare day numbers count from 1904 (old Macintosh workbooks).
    pub from_1904: bool,
    /// The separator of a text file.
    pub separator: Option<char>,
    /// The encoding that the text was in.
    pub encoding: Option<String>,
    /// What was seen and not taken over (pictures, keys), with how often.
    pub left_out: Vec<(String, u32)>,
}

/// One row with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The row as a spreadsheet numbers it, from 1; for cards, the card.
    pub number: u32,
    /// Its cells, trimmed of nothing.
    pub cells: Vec<String>,
}

impl Row {
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

impl Table {
    /// A table from all rows of a file: finds the heads, parts titles from rows, evens the widths.
    pub(crate) fn build(
        kind: FileKind,
        mut rows: Vec<Row>,
        head_row: Option<u32>,
    ) -> Result<Self, LinkError> {
        rows.retain(|row| !row.is_blank());
        if rows.is_empty() {
            return Err(LinkError::Empty);
        }
        let at = match head_row {
            Some(0) => None,
            Some(number) => {
                let at = rows.iter().position(|row| row.number == number);
                Some(at.ok_or(LinkError::NoHeadRow { row: number })?)
            }
            None => guess_head(&rows),
        };
        let mut above: Vec<Row> = rows.drain(..at.map_or(0, |at| at + 1)).collect();
        let head = if at.is_some() { above.pop() } else { None };
        if rows.is_empty() {
            return Err(LinkError::NoRows);
        }
        let mut table = Self {
            kind,
            sheets: Vec::new(),
            sheet: None,
            head_row: head.as_ref().map_or(0, |row| row.number),
            columns: head.map(|row| row.cells).unwrap_or_default(),
            rows,
            above,
            from_1904: false,
            separator: None,
            encoding: None,
            left_out: Vec::new(),
        };
        table.even()?;
        Ok(table)
    }

    /// Gives each row the same width, names columns without a head by their letter, leaves empty columns
    /// away.
    fn even(&mut self) -> Result<(), LinkError> {
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(self.columns.len());
        check_cells(self.rows.len(), width)?;
        self.columns.resize(width, String::new());
        let mut used: Vec<bool> = self.columns.iter().map(|head| !head.trim().is_empty()).collect();
        for row in &mut self.rows {
            row.cells.resize(width, String::new());
            for (used, cell) in used.iter_mut().zip(&row.cells) {
                *used = *used || !cell.trim().is_empty();
            }
        }
        for (at, head) in self.columns.iter_mut().enumerate() {
            *head = if head.trim().is_empty() { column_letter(at) } else { crate::text::tidy(head) };
        }
        if used.contains(&false) {
            let keep = |cells: &mut Vec<String>| {
                let mut at = 0;
                cells.retain(|_| {
                    at += 1;
                    used[at - 1]
                });
            };
            keep(&mut self.columns);
            self.rows.iter_mut().for_each(|row| keep(&mut row.cells));
        }
        Ok(())
    }
}

/// Refuses more cells than are read, before room is made for them.
pub(crate) fn check_cells(rows: usize, columns: usize) -> Result<(), LinkError> {
    match rows.checked_mul(columns) {
        Some(cells) if cells <= MOST_CELLS as usize => Ok(()),
        _ => Err(LinkError::TooManyCells { limit: MOST_CELLS }),
    }
}

/// The name a spreadsheet gives a column: 0 → A, 26 → AA.
pub fn column_letter(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + (at % 26) as u8);
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// Where the heads are: the row that names most known columns; else the first wide row of words; `None` when the first
/// wide row already looks like data.
fn guess_head(rows: &[Row]) -> Option<usize> {
    let early = &rows[..rows.len().min(40)];
    let known = early.iter().enumerate().map(|(at, row)| (at, heads::known_among(&row.cells)));
    let best = known.max_by_key(|(at, hits)| (*hits, std::cmp::Reverse(*at)));
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    if let Some((at, hits)) = best
        && (hits >= 2 || (hits == 1 && filled(&early[at]) <= 3))
    {
        return Some(at);
    }
    let widest = early.iter().map(filled).max().unwrap_or(0);
    let first_wide = early.iter().position(|row| filled(row) * 10 >= widest * 6)?;
    let looks_like_data = early[first_wide].cells.iter().any(|cell| cell.contains('@'));
    if looks_like_data { None } else { Some(first_wide) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(["A", "Z", "AA", "AZ", "BA"].map(String::from), [0, 25, 26, 51, 52].map(column_letter));
    }

    #[test]
    fn an_empty_column_goes_and_a_nameless_one_has_its_letter() {
        let row = |number, cells: [&str; 3]| Row { number, cells: cells.map(String::from).to_vec() };
        let rows = vec![row(1, ["Cliente", "", ""]), row(3, ["Rossi", "", "note"])];
        let table = Table::build(FileKind::Csv, rows, None).expect("a table");
        assert_eq!(table.columns, ["Cliente", "C"]);
        assert_eq!(table.rows, [Row { number: 3, cells: vec!["Rossi".into(), "note".into()] }]);
    }
}
