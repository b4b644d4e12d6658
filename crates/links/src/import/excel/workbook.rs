//! The four forms of a workbook behind one face: names of sheets, and the cells of one.

use super::{cell_text::cell_text, ods_merged};
use crate::{
    LinkError,
    import::{
        Row,
        table::{MOST_COLUMNS, MOST_ROWS},
    },
};
use calamine::{
    Data, DataRef, Dimensions, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb,
    Xlsx,
};
use std::{collections::BTreeMap, io::Cursor};

type Bytes<'a> = Cursor<&'a [u8]>;

/// An open workbook.
pub enum Workbook<'a> {
    /// Excel 2007 and later; read cell by cell.
    Xlsx(Box<Xlsx<Bytes<'a>>>),
    /// The binary form of it.
    Xlsb(Box<Xlsb<Bytes<'a>>>),
    /// Excel 97 to 2003.
    Xls(Box<Xls<Bytes<'a>>>),
    /// LibreOffice, with the bytes: where its cells are merged is read from them.
    Ods(Box<Ods<Bytes<'a>>>, &'a [u8]),
}

impl<'a> Workbook<'a> {
    /// Opens bytes of which form they say they are.
    pub fn open(bytes: &'a [u8]) -> Result<Self, LinkError> {
        let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        if bytes.starts_with(b"\xd0\xcf") {
            let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            if has(&locked) {
                return Err(LinkError::Locked);
            }
            return Xls::new(Cursor::new(bytes)).map(|book| Self::Xls(Box::new(book))).map_err(xls_error);
        }
        super::unpack::check(bytes)?;
        let cursor = Cursor::new(bytes);
        if has(b"opendocument.spreadsheet") {
            Ods::new(cursor).map(|book| Self::Ods(Box::new(book), bytes)).map_err(ods_error)
        } else if has(b"xl/workbook.bin") {
            Xlsb::new(cursor).map(|book| Self::Xlsb(Box::new(book))).map_err(broken)
        } else {
            Xlsx::new(cursor).map(|book| Self::Xlsx(Box::new(book))).map_err(broken)
        }
    }

    /// The sheets that hold cells, visible ones first.
    pub fn sheets(&self) -> Vec<String> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book, _) => book.sheets_metadata(),
        };
        let of = |visible: bool| {
            let cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
            cells.filter(move |sheet| (sheet.visible == SheetVisible::Visible) == visible)
        };
        of(true).chain(of(false)).map(|sheet| sheet.name.clone()).collect()
    }

    /// Whether bare day numbers count from 1904.
    pub fn counts_from_1904(&self) -> bool {
        match self {
            Self::Xlsx(book) => book.has_1904_epoch(),
            Self::Xlsb(book) => book.has_1904_epoch(),
            Self::Xls(book) => book.has_1904_epoch(),
            Self::Ods(..) => false,
        }
    }

    /// The rows of a sheet, a value merged over several rows repeated in each of them.
    pub fn rows(&mut self, sheet: &str) -> Result<Vec<Row>, LinkError> {
        let mut grid = Grid::default();
        match self {
            Self::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(sheet).map_err(broken)?;
                while let Some(cell) = cells.next_cell().map_err(broken)? {
                    grid.put(cell.get_position(), cell.get_value())?;
                }
            }
            Self::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(sheet).map_err(broken)?;
                while let Some(cell) = cells.next_cell().map_err(broken)? {
                    grid.put(cell.get_position(), cell.get_value())?;
                }
            }
            Self::Xls(book) => grid.put_all(&book.worksheet_range(sheet).map_err(xls_error)?)?,
            Self::Ods(book, _) => grid.put_all(&book.worksheet_range(sheet).map_err(ods_error)?)?,
        }
        self.merged(sheet).iter().for_each(|merged| grid.repeat(*merged));
        Ok(grid.into_rows())
    }

    fn merged(&mut self, sheet: &str) -> Vec<Dimensions> {
        match self {
            Self::Xlsx(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            Self::Xls(book) => book.merge_cells_by_sheet_name(sheet).unwrap_or_default(),
            Self::Ods(_, bytes) => ods_merged::merged(bytes, sheet),
            // calamine does not read where
            Self::Xlsb(_) => Vec::new(),
        }
    }
}

/// Rows that have a cell, by their number in the sheet, from 0.
#[derive(Default)]
struct Grid {
    rows: BTreeMap<u32, Vec<String>>,
}

impl Grid {
    fn put(&mut self, (row, column): (u32, u32), cell: &DataRef<'_>) -> Result<(), LinkError> {
        let text = cell_text(cell);
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(LinkError::TooManyColumns { found: column + 1, limit: MOST_COLUMNS });
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column as usize {
            cells.resize(column as usize + 1, String::new());
        }
        cells[column as usize] = text;
        if self.rows.len() as u32 > MOST_ROWS + 1 {
            return Err(LinkError::TooManyRows { limit: MOST_ROWS });
        }
        Ok(())
    }

    fn put_all(&mut self, range: &Range<Data>) -> Result<(), LinkError> {
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            let at = (first_row + row as u32, first_column + column as u32);
            self.put(at, &cell_ref(cell))?;
        }
        Ok(())
    }

    fn repeat(&mut self, merged: Dimensions) {
        let column = merged.start.1 as usize;
        let Some(text) = self.rows.get(&merged.start.0).and_then(|cells| cells.get(column)).cloned() else {
            return;
        };
        for (_, cells) in
            self.rows.range_mut(merged.start.0.saturating_add(1)..=merged.end.0.max(merged.start.0 + 1))
        {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if cells[column].is_empty() {
                cells[column].clone_from(&text);
            }
        }
    }

    fn into_rows(self) -> Vec<Row> {
        self.rows.into_iter().map(|(row, cells)| Row { number: row + 1, cells }).collect()
    }
}

fn cell_ref(cell: &Data) -> DataRef<'_> {
    match cell {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn broken(error: impl std::fmt::Display) -> LinkError {
    LinkError::Broken { detail: error.to_string() }
}

fn xls_error(error: XlsError) -> LinkError {
    if matches!(error, XlsError::Password) { LinkError::Locked } else { broken(error) }
}

fn ods_error(error: OdsError) -> LinkError {
    if matches!(error, OdsError::Password) { LinkError::Locked } else { broken(error) }
}
