//! Cells of a LibreOffice sheet that span several rows: calamine reads their values, not how far they reach.

use super::super::table::MOST_ROWS;
use calamine::Dimensions;
use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    name::QName,
    reader::Reader,
};
use std::io::{BufReader, Cursor};
use zip::ZipArchive;

/// Where cells of a sheet are merged. A file that cannot be read so far has none: whoever reads its values says why.
pub fn merged(bytes: &[u8], sheet: &str) -> Vec<Dimensions> {
    spans(bytes, sheet).unwrap_or_default()
}

fn spans(bytes: &[u8], sheet: &str) -> Option<Vec<Dimensions>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut reader = Reader::from_reader(BufReader::new(archive.by_name("content.xml").ok()?));
    let (mut place, mut found, mut buffer) = (Place::default(), Vec::new(), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) | Event::Empty(tag) => found.extend(place.at(&tag, sheet)),
            Event::End(tag) if place.inside && tag.name() == TABLE => return Some(found),
            Event::Eof => return Some(found),
            _ => {}
        }
        if place.next_row > MOST_ROWS {
            return Some(found);
        }
    }
}

const TABLE: QName<'_> = QName("table:table");
const ROW: QName<'_> = QName("table:table-row");
const CELL: QName<'_> = QName("table:table-cell");
const COVERED: QName<'_> = QName("table:covered-table-cell");

/// How far the sheet has been read.
#[derive(Default)]
struct Place {
    inside: bool,
    row: u32,
    next_row: u32,
    column: u32,
}

impl Place {
    /// Goes on by a tag; what it merges over several rows.
    fn at(&mut self, tag: &BytesStart<'_>, sheet: &str) -> Option<Dimensions> {
        let name = tag.name();
        if name == TABLE {
            self.inside = text(tag, "table:name").as_deref() == Some(sheet);
        }
        if !self.inside {
            return None;
        }
        if name == ROW {
            (self.row, self.column) = (self.next_row, 0);
            self.next_row = self.row.saturating_add(number(tag, "table:number-rows-repeated"));
        }
        if name != CELL && name != COVERED {
            return None;
        }
        let column = self.column;
        self.column = column.saturating_add(number(tag, "table:number-columns-repeated"));
        let rows = number(tag, "table:number-rows-spanned");
        let end = (self.row.saturating_add(rows - 1), column);
        (rows > 1).then(|| Dimensions::new((self.row, column), end))
    }
}

fn text(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = tag.try_get_attribute(name).ok()??;
    value.normalized_value(XmlVersion::Implicit1_0).ok().map(String::from)
}

/// How many are meant: at least one.
fn number(tag: &BytesStart<'_>, name: &str) -> u32 {
    text(tag, name).and_then(|number| number.parse().ok()).unwrap_or(1).max(1)
}
