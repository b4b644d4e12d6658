//! Bytes → table, for cards.

use super::{
    card::{self, Cells},
    prepare,
};
use crate::{
    Content, LinkError,
    import::{
        FileKind, Row, Table, kind,
        table::{MOST_COLUMNS, check_cells},
    },
};
use calcard::{Entry, Parser};
use std::collections::{BTreeMap, HashMap};

/// The most cards that are read (security.md, Limits).
pub const MOST_CARDS: u32 = 50_000;

/// Reads cards of vCard 2.1, 3.0 and 4.0. Pictures, sounds and keys are counted, not kept.
///
/// # Errors
/// Nothing in it, no cards, more cards or properties than are read, a file cut in the middle of a card.
pub fn read(bytes: &[u8]) -> Result<Table, LinkError> {
    if bytes.trim_ascii().is_empty() {
        return Err(LinkError::Empty);
    }
    match kind::content(bytes) {
        Content::Cards => {}
        found => return Err(LinkError::NotThisKind { expected: FileKind::VCard, found }),
    }
    let text = prepare::text(bytes);
    if is_cut(&text) {
        return Err(LinkError::Broken { detail: "the last card has no END:VCARD".to_owned() });
    }
    let mut columns = Columns::default();
    let mut parser = Parser::new(&text);
    let mut number = 0;
    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                number += 1;
                if number > MOST_CARDS {
                    return Err(LinkError::TooManyCards { limit: MOST_CARDS });
                }
                columns.add(number, card::cells(&card))?;
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    columns.into_table()
}

/// Whether the file ends inside a card.
fn is_cut(text: &str) -> bool {
    let lines = || text.lines().rev().map(str::trim);
    let last = lines()
        .find(|line| line.eq_ignore_ascii_case("END:VCARD") || line.eq_ignore_ascii_case("BEGIN:VCARD"));
    last.is_none_or(|line| line.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// The heads of all cards, in the order in which they first appear.
#[derive(Default)]
struct Columns {
    heads: Vec<String>,
    places: HashMap<String, usize>,
    rows: Vec<Row>,
    left_out: BTreeMap<String, u32>,
}

impl Columns {
    fn add(&mut self, number: u32, card: Option<Cells>) -> Result<(), LinkError> {
        let Some(card) = card else {
            *self.left_out.entry("KIND:group".to_owned()).or_default() += 1;
            return Ok(());
        };
        for name in card.left_out {
            *self.left_out.entry(name).or_default() += 1;
        }
        let mut cells = vec![String::new(); self.heads.len()];
        for (head, value) in card.values {
            let place = *self.places.entry(head.clone()).or_insert_with(|| {
                self.heads.push(head);
                cells.push(String::new());
                self.heads.len() - 1
            });
            cells[place] = value;
        }
        if self.heads.len() as u32 > MOST_COLUMNS {
            return Err(LinkError::TooManyColumns { found: self.heads.len() as u32, limit: MOST_COLUMNS });
        }
        if !cells.iter().all(String::is_empty) {
            self.rows.push(Row { number, cells });
        }
        Ok(())
    }

    fn into_table(mut self) -> Result<Table, LinkError> {
        if self.rows.is_empty() {
            return Err(LinkError::NoRows);
        }
        check_cells(self.rows.len(), self.heads.len())?;
        self.rows.iter_mut().for_each(|row| row.cells.resize(self.heads.len(), String::new()));
        Ok(Table {
            kind: FileKind::VCard,
            sheets: Vec::new(),
            sheet: None,
            head_row: 0,
            columns: self.heads,
            rows: self.rows,
            above: Vec::new(),
            from_1904: false,
            separator: None,
            encoding: None,
            left_out: self.left_out.into_iter().collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<'a>(table: &'a Table, head: &str) -> &'a str {
        let at = table.columns.iter().position(|known| known == head);
        at.map_or_else(|| panic!("no {head} in {:?}", table.columns), |at| table.rows[0].cells[at].as_str())
    }

    #[test]
    fn an_old_card_with_bare_types_and_quoted_printable() {
        let card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:=C3=85sen;Bj=C3=B8rn\r\n\
                    TEL;WORK;VOICE:22000001\r\nTEL;WORK:22000002\r\nTEL;CELL;PREF:90000001\r\n\
                    EMAIL;INTERNET:b@x.example\r\nADR;WORK:;;Storgata 1;Oslo;;0155;Norge\r\nBDAY:19800322\r\n\
                    PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n\r\nEND:VCARD\r\n";
        let table = read(card.as_bytes()).expect("a table");
        assert_eq!((value(&table, "N family"), value(&table, "N given")), ("Åsen", "Bjørn"));
        assert_eq!(
            (value(&table, "TEL"), value(&table, "TEL kind")),
            ("90000001", "cell"),
            "the preferred one"
        );
        assert_eq!((value(&table, "TEL 2"), value(&table, "TEL 3")), ("22000001", "22000002"));
        assert_eq!((value(&table, "TEL kind 3"), value(&table, "EMAIL")), ("work", "b@x.example"));
        assert_eq!((value(&table, "ADR street"), value(&table, "ADR country")), ("Storgata 1", "Norge"));
        assert_eq!(value(&table, "ADR kind"), "work");
        assert_eq!(value(&table, "BDAY"), "1980-03-22");
        assert_eq!(table.left_out, [("PHOTO".to_owned(), 1)]);
    }

    #[test]
    fn apples_labels_and_a_newer_card() {
        let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n\
                    item1.TEL:1\nitem1.X-ABLabel:_$!<HomeFax>!$_\n\
                    item2.EMAIL:a@x.example\n\
                    item2.X-ABLabel:Club\nitem3.URL:http\\://x.example\nORG:IBM;Accounting;Cellar\n\
                    CATEGORIES:a,b\nEND:VCARD\n";
        let table = read(card.as_bytes()).expect("a table");
        assert_eq!((value(&table, "TEL kind"), value(&table, "EMAIL kind")), ("fax", "Club"));
        assert_eq!(
            (value(&table, "URL"), value(&table, "ORG unit")),
            ("http://x.example", "Accounting / Cellar")
        );
        assert_eq!(value(&table, "CATEGORIES"), "a, b");
        let newer = "BEGIN:VCARD\nVERSION:4.0\nFN:S\nBDAY:--0203\nTZ:-0500\nLANG;PREF=1:fr\n\
                     TEL;VALUE=uri;TYPE=\"work,voice\":tel:+1-418-656-9254;ext=102\nEND:VCARD\n";
        let table = read(newer.as_bytes()).expect("a table");
        assert_eq!((value(&table, "BDAY"), value(&table, "TZ")), ("--02-03", "-0500"));
        assert_eq!(value(&table, "TEL"), "tel:+1-418-656-9254;ext=102");
    }

    #[test]
    fn what_is_no_file_of_cards() {
        assert_eq!(read(b" \n"), Err(LinkError::Empty));
        let text = LinkError::NotThisKind { expected: FileKind::VCard, found: Content::Text };
        assert_eq!(read(b"Name,Email\na,b\n"), Err(text));
        assert!(matches!(read(b"BEGIN:VCARD\nVERSION:3.0\nFN:An"), Err(LinkError::Broken { .. })));
        assert_eq!(read(b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"), Err(LinkError::NoRows));
        let many = "BEGIN:VCARD\nFN:a\nEND:VCARD\n".repeat(MOST_CARDS as usize + 1);
        assert_eq!(read(many.as_bytes()), Err(LinkError::TooManyCards { limit: MOST_CARDS }));
    }
}
