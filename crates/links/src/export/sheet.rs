//! Records → heads in the reader's language, and rows.

use crate::{
    import::mapping::{Field, heads},
    record::{Address, Label, Person, Record},
};
use seguito_words::Words;

/// Heads and rows, each row as long as the heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The heads.
    pub heads: Vec<String>,
    /// The cells.
    pub rows: Vec<Vec<String>>,
}

/// Records as rows. Columns that no record fills are left away, but for those by which the list is known as
/// ours.
pub fn sheet(records: &[Record], w: &Words) -> Sheet {
    let mut columns = columns(records, w);
    columns.retain(|column| column.always || records.iter().any(|record| !(column.cell)(record).is_empty()));
    let row = |record| columns.iter().map(|column| (column.cell)(record)).collect();
    let rows = records.iter().map(row).collect();
    Sheet { heads: columns.into_iter().map(|column| column.head).collect(), rows }
}

struct Column<'a> {
    head: String,
    always: bool,
    cell: Box<dyn Fn(&Record) -> String + 'a>,
}

fn columns<'a>(records: &'a [Record], w: &'a Words) -> Vec<Column<'a>> {
    let mut columns = Columns { w, columns: Vec::new() };
    columns.always(Field::SourceId, |record| text(record.source_id.as_ref()));
    columns.always(Field::Organisation, |record| text(record.organisation.as_ref()));
    columns.always(Field::FullName, |record| person(record, |person| &person.full));
    columns.names();
    columns.mails(most(records, |record| record.mails.len()));
    columns.phones(most(records, |record| record.phones.len()));
    columns.one(Field::Website, |record| record.websites.join(" "));
    columns.one(Field::Country, |record| text(record.country.as_ref()));
    (0..most(records, |record| record.addresses.len())).for_each(|at| columns.address(at));
    columns.one(Field::Language, |record| text(record.language.as_ref()));
    columns.one(Field::Zone, |record| text(record.zone.as_ref()));
    columns.always(Field::LastContact, |record| text(record.last_contact.as_ref()));
    columns.one(Field::Rhythm, |record| text(record.rhythm.as_ref()));
    columns.one(Field::Tags, |record| record.tags.join(", "));
    columns.one(Field::Notes, |record| text(record.notes.as_ref()));
    let born = |record: &Record| record.person.as_ref().and_then(|person| person.birthday);
    columns.one(Field::Birthday, move |record| text(born(record).as_ref()));
    columns.extra(records);
    columns.columns
}

type AddressPart = fn(&Address) -> &String;

struct Columns<'a> {
    w: &'a Words,
    columns: Vec<Column<'a>>,
}

impl<'a> Columns<'a> {
    fn put(&mut self, head: String, always: bool, cell: impl Fn(&Record) -> String + 'a) {
        self.columns.push(Column { head, always, cell: Box::new(cell) });
    }

    fn always(&mut self, field: Field, cell: impl Fn(&Record) -> String + 'a) {
        self.put(field.title(self.w), true, cell);
    }

    fn one(&mut self, field: Field, cell: impl Fn(&Record) -> String + 'a) {
        self.put(field.title(self.w), false, cell);
    }

    /// A column of which there are several: the first has no number, where `from` is 0.
    fn numbered(&mut self, field: Field, number: usize, cell: impl Fn(&Record) -> String + 'a) {
        let title = field.title(self.w);
        let head = if number == 0 { title } else { self.w.column_numbered(title, number.to_string()) };
        self.put(head, false, cell);
    }

    fn names(&mut self) {
        self.one(Field::Prefix, |record| person(record, |person| &person.prefix));
        self.one(Field::Given, |record| person(record, |person| &person.given));
        self.one(Field::Middle, |record| person(record, |person| &person.middle));
        self.one(Field::Family, |record| person(record, |person| &person.family));
        self.one(Field::Suffix, |record| person(record, |person| &person.suffix));
        self.one(Field::Nickname, |record| person(record, |person| &person.nickname));
        self.one(Field::Role, |record| person(record, |person| &person.role));
        self.one(Field::Department, |record| person(record, |person| &person.department));
    }

    fn mails(&mut self, count: usize) {
        let w = self.w;
        for at in 0..count {
            let number = if at == 0 { 0 } else { at + 1 };
            self.numbered(Field::Mail, number, move |record| {
                record.mails.get(at).map(|mail| mail.address.clone()).unwrap_or_default()
            });
            self.numbered(Field::MailLabel, number, move |record| {
                label(record.mails.get(at).map(|mail| mail.label), w)
            });
        }
    }

    fn phones(&mut self, count: usize) {
        let w = self.w;
        for at in 0..count {
            let number = if at == 0 { 0 } else { at + 1 };
            self.numbered(Field::Phone, number, move |record| {
                record.phones.get(at).map(|phone| phone.typed.clone()).unwrap_or_default()
            });
            let which = move |record: &Record| label(record.phones.get(at).map(|phone| phone.label), w);
            self.numbered(Field::PhoneLabel, number, which);
        }
    }

    /// Numbered from 1: the country without a number is the client's.
    fn address(&mut self, at: usize) {
        let w = self.w;
        let which = move |record: &Record| label(record.addresses.get(at).map(|address| address.label), w);
        self.numbered(Field::AddressLabel, at + 1, which);
        let parts: [(Field, AddressPart); 7] = [
            (Field::Address, |address| &address.whole),
            (Field::Street, |address| &address.street),
            (Field::PoBox, |address| &address.po_box),
            (Field::PostalCode, |address| &address.postal_code),
            (Field::Locality, |address| &address.locality),
            (Field::Region, |address| &address.region),
            (Field::Country, |address| &address.country),
        ];
        for (field, part) in parts {
            self.numbered(field, at + 1, move |record| {
                record.addresses.get(at).map(part).cloned().unwrap_or_default()
            });
        }
    }

    /// Columns of the list's own; marked where their name would be taken for one of ours.
    fn extra(&mut self, records: &'a [Record]) {
        let mut names: Vec<&'a str> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        names.extend(
            records
                .iter()
                .flat_map(|record| &record.extra)
                .map(|(name, _)| name.as_str())
                .filter(|name| seen.insert(*name)),
        );
        for name in names {
            let head = if heads::is_known(name) { format!("{name}{}", heads::OWN) } else { name.to_owned() };
            self.put(head, false, move |record| {
                record
                    .extra
                    .iter()
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| value.clone())
                    .unwrap_or_default()
            });
        }
    }
}

fn most(records: &[Record], count: fn(&Record) -> usize) -> usize {
    records.iter().map(count).max().unwrap_or(0)
}

fn text(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn person(record: &Record, part: fn(&Person) -> &String) -> String {
    record.person.as_ref().map(part).cloned().unwrap_or_default()
}

fn label(label: Option<Option<Label>>, w: &Words) -> String {
    label.flatten().map(|label| label.title(w)).unwrap_or_default()
}
