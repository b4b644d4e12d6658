//! What is exported reads back equal, and harms nobody who opens it.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be read")]

use jiff::civil::date;
use seguito_core::{
    people::Language,
    time::{Span, Unit},
};
use seguito_links::{
    export::{csv, sheet, vcard, xlsx},
    import::{
        Choice, FileKind,
        mapping::{Mapping, Preset, Settings, drafts},
        read,
    },
    record::{Address, Birthday, Label, Mail, Person, Phone, Record},
};
use seguito_words::Words;

/// Texts that a spreadsheet would run, or a list would part, if it could.
const HOSTILE: [&str; 12] = [
    "=HYPERLINK(\"http://x.example\")",
    "+39 091",
    "-5%",
    "@SUM(A1)",
    "'=1",
    "''+1",
    "a;b,c|d",
    "\"quoted\"",
    "’apostrophe",
    "due\nrighe",
    "\\n \\; \\,",
    "人 🎂 Ærlig",
];

fn back(kind: FileKind, bytes: &[u8]) -> (Preset, Vec<Record>) {
    let table = read(kind, bytes, &Choice::default()).expect("a table");
    let mapping = Mapping::guess(&table, None);
    let settings = Settings { today: date(2026, 11, 24), region: None };
    let drafts = drafts(&table, &mapping, &settings).expect("drafts");
    (mapping.preset, drafts.into_iter().map(|draft| draft.record).collect())
}

fn phone(typed: &str, e164: &str, label: Option<Label>) -> Phone {
    Phone { typed: typed.into(), e164: Some(e164.into()), extension: None, label }
}

fn mail(address: &str, label: Option<Label>) -> Mail {
    Mail { address: address.into(), label }
}

fn full() -> Record {
    Record {
        source_id: Some("0199-7".into()),
        organisation: Some("Tipografia Conti & Figli S.n.c.".into()),
        person: Some(Person {
            full: "Dott.ssa Anna Maria Conti PhD".into(),
            prefix: "Dott.ssa".into(),
            given: "Anna".into(),
            middle: "Maria".into(),
            family: "Conti".into(),
            suffix: "PhD".into(),
            nickname: "Annina".into(),
            role: "titolare".into(),
            department: "Stampa".into(),
            birthday: Some(Birthday { year: None, month: 3, day: 2 }),
        }),
        mails: vec![mail("anna@conti.example", Some(Label::Work)), mail("a@casa.example", Some(Label::Home))],
        phones: vec![
            phone("+39091757911", "+39091757911", Some(Label::Mobile)),
            phone("+39091757912", "+39091757912", None),
        ],
        websites: vec!["https://conti.example".into()],
        addresses: vec![
            Address {
                label: Some(Label::Work),
                street: "via Roma 14\nscala B".into(),
                postal_code: "90100".into(),
                locality: "Palermo".into(),
                region: "PA".into(),
                country: "Italia".into(),
                ..Address::default()
            },
            Address { whole: "Storgata 1, 0155 Oslo".into(), ..Address::default() },
        ],
        country: Some("IT".into()),
        language: Some("it".into()),
        zone: Some("Europe/Rome".into()),
        last_contact: Some(date(2026, 3, 2)),
        rhythm: Some(Span { count: 6, unit: Unit::Weeks }),
        tags: vec!["VIP".into(), "Sicilia".into()],
        notes: Some("sentire dopo le ferie\n=1+1".into()),
        extra: vec![
            ("Agente di zona".into(), "Bruno".into()),
            ("Telefono (2)".into(), "n.d.".into()),
            ("Presso il cliente".into(), "ospite@hotel.example".into()),
        ],
    }
}

fn records() -> Vec<Record> {
    let mut records = vec![full()];
    records.push(Record { organisation: Some("Solo Ditta AS".into()), ..Record::default() });
    records.push(Record {
        person: Some(Person { full: "Mario Rossi".into(), ..Person::default() }),
        mails: vec![mail("m@rossi.example", Some(Label::Home)), mail("m@lavoro.example", Some(Label::Work))],
        ..Record::default()
    });
    for label in Label::ALL {
        let person = Some(Person { full: format!("{label:?} Rossi"), ..Person::default() });
        let phones = vec![phone("+39091757911", "+39091757911", Some(*label))];
        records.push(Record { person, phones, ..Record::default() });
    }
    for (at, text) in HOSTILE.iter().enumerate() {
        let line = text.replace('\n', " ");
        records.push(Record {
            organisation: Some(format!("{line} {at} Srl")),
            person: Some(Person { full: line.clone(), role: line.clone(), ..Person::default() }),
            notes: Some((*text).into()),
            extra: vec![("Agente di zona".into(), (*text).into()), ("Ruolo".into(), line)],
            ..Record::default()
        });
    }
    records
}

/// Order of the list's own columns is the file's.
fn even(mut records: Vec<Record>) -> Vec<Record> {
    records.iter_mut().for_each(|record| record.extra.sort());
    records
}

fn is_equal(kind: FileKind, bytes: &[u8], which: &str) {
    let (preset, found) = back(kind, bytes);
    let expected = if kind == FileKind::VCard { Preset::VCard } else { Preset::Seguito };
    assert_eq!((preset, found.len()), (expected, records().len()), "{which}");
    for (found, expected) in even(found).into_iter().zip(even(records())) {
        assert_eq!(found, expected, "{which}");
    }
}

#[test]
fn lists_read_back_equal_in_every_language_and_form() {
    for language in Language::ALL {
        let sheet = sheet(&records(), &Words::of(*language));
        for form in [csv::Form::Plain, csv::Form::Excel] {
            let bytes = csv::write(&sheet, form).expect("bytes");
            is_equal(FileKind::Csv, &bytes, &format!("{language:?} {form:?}"));
        }
        let bytes = xlsx::write(&sheet, "Clienti: tutti?").expect("bytes");
        is_equal(FileKind::Excel, &bytes, &format!("{language:?} workbook"));
    }
}

#[test]
fn cards_read_back_equal_in_both_versions() {
    for version in [vcard::Version::V3, vcard::Version::V4] {
        let text = vcard::write(&records(), version);
        assert!(text.lines().all(|line| line.len() <= 75), "folded");
        is_equal(FileKind::VCard, text.as_bytes(), &format!("{version:?}"));
    }
}

#[test]
fn no_cell_of_a_list_is_a_formula() {
    let bytes = csv::write(&sheet(&records(), &Words::of(Language::It)), csv::Form::Excel).expect("bytes");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.starts_with('\u{feff}'));
    let table = read(FileKind::Csv, text.as_bytes(), &Choice::default()).expect("a table");
    let cells: Vec<&String> = table.rows.iter().flat_map(|row| &row.cells).collect();
    assert!(cells.iter().any(|cell| cell.starts_with("'=HYPERLINK")));
    assert_eq!(cells.iter().filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])).count(), 0);
}

#[test]
fn a_workbook_holds_texts_alone() {
    let bytes = xlsx::write(&sheet(&records(), &Words::of(Language::En)), "").expect("bytes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let page =
        std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").expect("a sheet")).expect("text");
    assert!(page.contains("t=\"s\"") && !page.contains("<f>") && !page.contains("<f "));
}

#[test]
fn empty_columns_are_left_away_but_the_list_is_known_as_ours() {
    let sheet =
        sheet(&[Record { organisation: Some("A".into()), ..Record::default() }], &Words::of(Language::Nb));
    assert_eq!(sheet.heads, ["Id i kilden", "Kunde", "Kontaktperson", "Siste kontakt"]);
    let bytes = csv::write(&sheet, csv::Form::Plain).expect("bytes");
    assert_eq!(back(FileKind::Csv, &bytes).0, Preset::Seguito);
}
