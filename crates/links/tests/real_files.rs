//! Files that nobody on the team wrote: each comes in right, or is refused with its reason.
//!
//! They live beside the repository and are not part of it; where they are absent the tests say so and pass.
//! `cargo test -p seguito-links --test real_files -- --nocapture` prints the table of all files.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be read")]

use jiff::civil::date;
use seguito_links::{
    LinkError,
    import::{
        Choice, FileKind, Table,
        dry_run::{Because, Verdict, With, dry_run},
        mapping::{Draft, Mapping, Preset, Settings, Why, drafts},
        read,
    },
    record::Record,
};
use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

fn folder() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = above.map(|folder| folder.join("shared/fixtures")).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: no folder ../shared/fixtures beside the repository");
    }
    found
}

struct Import {
    table: Table,
    mapping: Mapping,
    drafts: Vec<Draft>,
}

fn import(path: &Path, region: &str) -> Result<Import, LinkError> {
    let bytes = std::fs::read(path).expect("readable");
    let kind = FileKind::guess(&path.to_string_lossy(), &bytes).unwrap_or(FileKind::Csv);
    let table = read(kind, &bytes, &Choice::default())?;
    let mapping = Mapping::guess(&table, None);
    let settings = Settings { today: date(2026, 11, 24), region: Some(region.to_owned()) };
    let drafts = drafts(&table, &mapping, &settings)?;
    Ok(Import { table, mapping, drafts })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn summary(import: &Import) -> String {
    let doubts: usize = import.drafts.iter().map(|draft| draft.doubts.len()).sum();
    let named = import.drafts.iter().filter(|draft| !draft.record.client_name().is_empty()).count();
    let first = import.drafts.first().map(|draft| draft.record.client_name()).unwrap_or_default();
    let table = &import.table;
    let form = table.encoding.as_deref().or(table.sheet.as_deref()).unwrap_or("cards");
    format!(
        "{:?}, {form}, heads in row {}, {} rows, {named} named, {doubts} doubts, first: {first}",
        import.mapping.preset,
        table.head_row,
        table.rows.len()
    )
}

/// How many rows of each file come in, or why it is refused.
const OUTCOMES: &str = "
csv/es-neptuno-clientes-cp1252.csv 91
csv/frictionless/bom.csv 2
csv/frictionless/issue-1009-semicolon.csv NoNameColumn
csv/frictionless/latin1.csv 2
csv/it-clienti-fatturato-semicolon.csv 11
csv/made/es-latin1-multiline.csv 1
csv/made/fr-sep-line.csv 2
csv/made/it-clienti-300-cp1252.csv 300
csv/made/nb-cr-only.csv 2
csv/made/nb-utf16le-bom.csv 2
csv/messytables/excel_pasting.csv NoNameColumn
csv/messytables/spanish_chars.csv NoNameColumn
csv/messytables/utf8bom.csv NoRows
csv/nb-kunder-semicolon-synthetic.csv 116
csv/roundcube/all.csv 1
csv/roundcube/all.vcf 1
csv/roundcube/email.csv 4
csv/roundcube/gmail.csv 1
csv/roundcube/gmail.vcf 1
csv/roundcube/outlook.csv 1
csv/roundcube/outlook.vcf 1
csv/roundcube/tb_plain.csv 1
csv/roundcube/tb_plain.vcf 1
vcard/contacts/forrest-gump.vcf 1
vcard/contacts/without-uid.vcf 1
vcard/ez-vcard/John_Doe_ANDROID.vcf 6
vcard/ez-vcard/John_Doe_EVOLUTION.vcf 1
vcard/ez-vcard/John_Doe_GMAIL.vcf 1
vcard/ez-vcard/John_Doe_IPHONE.vcf 1
vcard/ez-vcard/John_Doe_MS_OUTLOOK.vcf 1
vcard/ez-vcard/fullcontact.vcf 1
vcard/ez-vcard/gmail-list.vcf 3
vcard/ez-vcard/gmail-single2.vcf 1
vcard/ez-vcard/outlook-2007.vcf 1
vcard/ez-vcard/rfc2426-example.vcf 2
vcard/ez-vcard/rfc6350-example.vcf 1
vcard/roundcubemail/apple.vcf 1
vcard/roundcubemail/johndoe.vcf 1
xlsx/calamine/any_sheets.xlsx NoNameColumn
xlsx/calamine/date.xls NoNameColumn
xlsx/calamine/date.xlsx NoNameColumn
xlsx/calamine/date_iso.xlsx NoNameColumn
xlsx/calamine/encoded_entities.xlsx NoRows
xlsx/calamine/errors.xlsx 5
xlsx/calamine/header-row.xlsx NoNameColumn
xlsx/calamine/hyperlinks.xlsx NoNameColumn
xlsx/calamine/inventory-table.xlsx NoNameColumn
xlsx/calamine/merge_cells.xlsx NoNameColumn
xlsx/calamine/richtext_issue.ods NoNameColumn
xlsx/calamine/table-multiple.xlsx NoNameColumn
xlsx/it-clienti.xlsx 11";

#[test]
fn every_file_comes_in_or_is_refused_with_its_reason() {
    let Some(folder) = folder() else { return };
    let mut seen = String::new();
    for part in ["csv", "vcard", "xlsx"] {
        for path in files(&folder.join(part)) {
            let name = path.strip_prefix(&folder).expect("inside").display().to_string();
            let (short, long) = match import(&path, "IT") {
                Ok(import) => (import.drafts.len().to_string(), summary(&import)),
                Err(refused) => {
                    let text = refused.to_string();
                    (text.split(' ').next().unwrap_or_default().to_owned(), format!("refused: {text}"))
                }
            };
            println!("{name:52} {long}");
            seen = format!("{seen}\n{name} {short}");
        }
    }
    assert_eq!(seen, OUTCOMES);
}

#[test]
fn small_lists_in_odd_forms_come_in_right() {
    let Some(folder) = folder() else { return };
    let first = |name: &str, region| {
        import(&folder.join("csv/made").join(name), region).expect("a list").drafts.remove(0)
    };
    let spanish = first("es-latin1-multiline.csv", "ES").record;
    assert_eq!(spanish.organisation.as_deref(), Some("Viveros \"Olmedo\""));
    assert_eq!(spanish.person.map(|person| person.full).as_deref(), Some("Nuria Muñoz"));
    assert_eq!(spanish.notes.as_deref(), Some("llamar\npor la mañana"));
    let french = first("fr-sep-line.csv", "FR").record;
    assert_eq!(french.person.map(|person| person.full).as_deref(), Some("Hélène Lefèvre"));
    assert_eq!(french.last_contact, Some(date(2026, 3, 3)));
    for name in ["nb-cr-only.csv", "nb-utf16le-bom.csv"] {
        let norwegian = first(name, "NO");
        assert_eq!(norwegian.record.client_name(), "Bjørn Ærlig Åsen", "{name}");
        assert_eq!(norwegian.record.last_contact, Some(date(2026, 10, 1)), "{name}");
        assert_eq!(norwegian.record.phones[0].e164.as_deref(), Some("+4722000000"), "{name}");
    }
}

#[test]
fn old_cards_keep_their_letters() {
    let Some(folder) = folder() else { return };
    let cards = |name: &str| import(&folder.join("vcard").join(name), "US").expect("cards").drafts;
    let john = cards("roundcubemail/johndoe.vcf").remove(0).record;
    assert_eq!(john.person.map(|person| person.full).as_deref(), Some("John Doë"), "Windows-1252");
    let android = cards("ez-vcard/John_Doe_ANDROID.vcf");
    assert_eq!(android[2].record.client_name(), "Ñ Ñ Ñ Ñ Ñ", "quoted-printable");
    assert_eq!(android[0].record.client_name(), "john.doe@company.com", "a card of a mail address alone");
    let outlook = cards("ez-vcard/outlook-2007.vcf").remove(0).record;
    let person = outlook.person.expect("a person");
    assert_eq!(
        (person.given.as_str(), person.family.as_str(), person.nickname.as_str()),
        ("Michael", "Angstadt", "Mike")
    );
    assert_eq!((outlook.country.as_deref(), outlook.addresses.len()), (Some("US"), 1));
    let apple = cards("roundcubemail/apple.vcf").remove(0).record;
    assert_eq!((apple.organisation.as_deref(), apple.person), (Some("Apple Computer AG"), None));
    assert_eq!(apple.country.as_deref(), Some("CH"));
    let newest = cards("ez-vcard/rfc6350-example.vcf").remove(0).record;
    assert_eq!((newest.language.as_deref(), newest.country.as_deref()), (Some("fr"), Some("CA")));
    assert_eq!(newest.phones[0].e164.as_deref(), Some("+14186569254"));
    assert_eq!(newest.phones[0].extension.as_deref(), Some("102"));
}

/// What of a record both forms of one list can say; labels and columns of their own differ by nature.
fn comparable(record: Record) -> Record {
    let mut record =
        Record { extra: Vec::new(), tags: sorted(record.tags), websites: sorted(record.websites), ..record };
    record.mails.iter_mut().for_each(|mail| mail.label = None);
    record.phones.iter_mut().for_each(|phone| phone.label = None);
    record.phones.sort_by(|a, b| a.typed.cmp(&b.typed));
    record.addresses.iter_mut().for_each(|address| {
        address.label = None;
        address.po_box.clear(); // the expected cards lack it; we keep it
    });
    record.addresses.sort_by(|a, b| a.street.cmp(&b.street));
    record
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

#[test]
fn lists_of_webmail_equal_the_cards_expected_of_them() {
    let Some(folder) = folder() else { return };
    let presets = [("all", Preset::Outlook), ("gmail", Preset::Google), ("outlook", Preset::Outlook)];
    for (name, preset) in presets.into_iter().chain([("tb_plain", Preset::Thunderbird)]) {
        let list = import(&folder.join(format!("csv/roundcube/{name}.csv")), "US").expect("a list");
        let cards = import(&folder.join(format!("csv/roundcube/{name}.vcf")), "US").expect("cards");
        assert_eq!(list.mapping.preset, preset, "{name}");
        let records = |import: Import| -> Vec<Record> {
            import.drafts.into_iter().map(|draft| comparable(draft.record)).collect()
        };
        assert_eq!(records(list), records(cards), "{name}");
    }
}

#[test]
fn the_italian_list_of_300_comes_in_with_its_doubts() {
    let Some(folder) = folder() else { return };
    let import = import(&folder.join("csv/made/it-clienti-300-cp1252.csv"), "IT").expect("a list");
    assert_eq!(import.table.head_row, 3);
    assert_eq!(import.table.above[0].cells[0], "Elenco clienti al 24/11/2026");
    assert_eq!((import.table.encoding.as_deref(), import.drafts.len()), (Some("windows-1252"), 300));
    let doubts: Vec<_> =
        import.drafts.iter().flat_map(|draft| draft.doubts.iter().map(|doubt| (draft.row, doubt))).collect();
    let no_days: Vec<_> = doubts.iter().filter(|(_, doubt)| doubt.why == Why::NoSuchDay).collect();
    assert_eq!((no_days.len(), no_days[0].0, no_days[0].1.typed.as_str()), (1, 154, "31/02/2026"));
    let languages: HashSet<&str> = doubts
        .iter()
        .filter(|(_, doubt)| doubt.why == Why::UnknownLanguage)
        .map(|(_, doubt)| doubt.typed.as_str())
        .collect();
    assert_eq!(languages, HashSet::from(["ladino"]), "one question for all rows");
    assert!(
        import.drafts.iter().all(|draft| draft.record.phones.iter().all(|phone| !phone.typed.is_empty()))
    );
    let formulas = import.drafts.iter().filter(|draft| draft.record.notes.as_deref() == Some("=1+1")).count();
    assert!(formulas > 0, "a formula is a text like any other");
    let number =
        import.table.rows.iter().position(|row| row.cells[8].parse::<u32>().is_ok()).expect("a day number");
    assert_eq!(import.drafts[number].record.last_contact, Some(date(2025, 10, 20)));
    let nameless: Vec<u32> = import
        .drafts
        .iter()
        .filter(|draft| draft.record.client_name().is_empty())
        .map(|draft| draft.row)
        .collect();
    assert_eq!(nameless, [61]);
}

#[test]
fn the_doubles_of_the_italian_list_are_seen() {
    let Some(folder) = folder() else { return };
    let import = import(&folder.join("csv/made/it-clienti-300-cp1252.csv"), "IT").expect("a list");
    let run = dry_run(&import.drafts, &[], "");
    assert_eq!((run.counts.new, run.counts.doubtful, run.counts.refused), (291, 8, 1));
    for (row, of, why) in
        [(90, 14, Because::SameMail), (215, 46, Because::SameMail), (122, 32, Because::SameNames)]
    {
        let outcome = run.outcomes.iter().find(|outcome| outcome.row == row).expect("the row");
        let Verdict::Doubtful { likely } = &outcome.verdict else { panic!("{outcome:?}") };
        assert_eq!((likely[0].with, likely[0].because), (With::Row { row: of }, why));
    }
}
