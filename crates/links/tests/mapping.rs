//! Lists as people have them → drafts.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be read")]

use jiff::civil::date;
use seguito_links::{
    LinkError,
    import::{
        Choice, FileKind,
        mapping::{Answer, DayOrder, Draft, Field, KnownBy, Mapping, Preset, Settings, Why, drafts},
        read,
    },
    record::{Birthday, Label, Person, Record},
};

fn settings() -> Settings {
    Settings { today: date(2026, 11, 24), region: Some("IT".to_owned()) }
}

fn import(text: &str) -> (Mapping, Vec<Draft>) {
    let table = read(FileKind::Csv, text.as_bytes(), &Choice::default()).expect("a table");
    let mapping = Mapping::guess(&table, None);
    let drafts = drafts(&table, &mapping, &settings()).expect("drafts");
    (mapping, drafts)
}

fn record(text: &str) -> Record {
    import(text).1.remove(0).record
}

#[test]
fn an_italian_list_with_titles_and_a_column_nobody_knows() {
    let text = "Elenco clienti;;;;;\n\n\
                Ragione sociale;Referente;E-mail;Cellulare;Ultimo contatto;Agente di zona\n\
                Tipografia Conti;Franco Conti;f@conti.example;091/757911;31/02/2026;Bruno\n\
                Falegnameria Monti;;monti.example;;46083;\n";
    let (mapping, drafts) = import(text);
    assert_eq!(mapping.preset, Preset::Generic);
    assert_eq!(mapping.columns[5].known_by, KnownBy::Nobody);
    let first = &drafts[0];
    assert_eq!(first.row, 4);
    assert_eq!(first.record.organisation.as_deref(), Some("Tipografia Conti"));
    assert_eq!(first.record.person.as_ref().map(|person| person.full.as_str()), Some("Franco Conti"));
    assert_eq!(first.record.phones[0].e164.as_deref(), Some("+39091757911"));
    assert_eq!(first.record.phones[0].label, Some(Label::Mobile));
    let kept = [("Ultimo contatto", "31/02/2026"), ("Agente di zona", "Bruno")];
    assert_eq!(first.record.extra, kept.map(|(head, cell)| (head.to_owned(), cell.to_owned())));
    assert_eq!((first.doubts.len(), first.doubts[0].why), (1, Why::NoSuchDay));
    let second = &drafts[1];
    assert_eq!(second.record.last_contact, Some(date(2026, 3, 2)));
    assert_eq!(second.doubts[0].why, Why::NotAMail);
    assert_eq!(second.record.extra[0], ("E-mail".to_owned(), "monti.example".to_owned()));
}

#[test]
fn a_google_list_with_labels_and_several_values() {
    let text = "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,\
                Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,\
                Address 1 - Country,Organization 1 - Name,Organization 1 - Title\n\
                Nora Lie,Nora,Lie,* My Contacts ::: Oslo,* Work,n@lie.example ::: nora@x.example,\
                Cottage,22000001,Home,\
                \"Storgata 1\nOslo\",Storgata 1,Oslo,Norge,Lie AS,Daglig leder\n";
    let (mapping, mut drafts) = import(text);
    assert_eq!(mapping.preset, Preset::Google);
    let record = drafts.remove(0).record;
    assert_eq!(record.tags, ["My Contacts", "Oslo"]);
    assert_eq!(record.mails.iter().map(|mail| mail.label).collect::<Vec<_>>(), [Some(Label::Work); 2]);
    assert_eq!(record.country.as_deref(), Some("NO"));
    assert_eq!(record.phones[0].e164.as_deref(), Some("+4722000001"), "read with the row's country");
    assert_eq!((record.addresses[0].label, record.addresses[0].whole.as_str()), (Some(Label::Home), ""));
    assert_eq!(record.extra, [("Phone 1 - Type".to_owned(), "Cottage".to_owned())]);
    let person = record.person.expect("a person");
    assert_eq!((person.full.as_str(), person.role.as_str()), ("Nora Lie", "Daglig leder"));
}

#[test]
fn the_other_presets_are_recognised() {
    let preset =
        |heads: &str| import(&format!("{heads}\n{}\n", "x,".repeat(heads.matches(',').count()))).0.preset;
    assert_eq!(preset("Title,First Name,Last Name,Company,Business Phone,E-mail Address"), Preset::Outlook);
    assert_eq!(preset("First Name,Last Name,Display Name,Primary Email,Screen Name"), Preset::Thunderbird);
    assert_eq!(
        preset("Record Id,Contact Owner.id,Contact Owner,First Name,Account Name,Email"),
        Preset::Zoho
    );
    assert_eq!(preset("Name,Emails,Last Contacted,Keep in Touch"), Preset::LastContacted);
    assert_eq!(preset("Name,Email"), Preset::Generic);
}

#[test]
fn zoho_keeps_its_ids_and_outlook_its_titles() {
    let zoho = record(
        "Record Id,Account Name.id,Account Name,Title,Last Name,Email\n\
                       zcrm_1,zcrm_9,Rossi Srl,Titolare,Rossi,r@rossi.example\n",
    );
    assert_eq!(zoho.source_id.as_deref(), Some("zcrm_1"));
    assert_eq!(zoho.person.expect("a person").role, "Titolare");
    assert_eq!(zoho.extra, [("Account Name.id".to_owned(), "zcrm_9".to_owned())]);
    let outlook =
        record("Title,First Name,Last Name,Company,E-mail Address\nDr,Ann,Lee,Lee Ltd,a@lee.example\n");
    assert_eq!(outlook.person.expect("a person").prefix, "Dr");
}

#[test]
fn last_contact_and_rhythm_of_a_relations_list() {
    let record = record(
        "Name,Emails,Last Contacted,Keep in Touch\nAnn Lee,a@x.example,\"March 2, 2026\",every 6 weeks\n",
    );
    assert_eq!(record.last_contact, Some(date(2026, 3, 2)));
    assert_eq!(record.rhythm.map(|span| span.to_string()).as_deref(), Some("6 weeks"));
    assert_eq!(
        (record.organisation, record.person.map(|person| person.full)),
        (None, Some("Ann Lee".to_owned()))
    );
}

#[test]
fn names_find_their_side() {
    let sides = |text| {
        let record = record(text);
        (record.organisation, record.person.map(|person| person.full))
    };
    let owned = |text: &str| Some(text.to_owned());
    assert_eq!(sides("Navn,Telefon\nSøster & Co AS,22000001\n"), (owned("Søster & Co AS"), None));
    assert_eq!(sides("Navn,Telefon\nMarit Ås,22000001\n"), (None, owned("Marit Ås")));
    assert_eq!(sides("Nome;Cognome\nAnna;Rossi\n"), (None, owned("Anna Rossi")));
    assert_eq!(
        sides("Société;Prénom;Nom\nL’Atelier;Hélène;Lefèvre\n"),
        (owned("L’Atelier"), owned("Hélène Lefèvre"))
    );
    assert_eq!(sides("Nom;Courriel\nMaison Tirel;c@tirel.example\n"), (owned("Maison Tirel"), None));
    assert_eq!(sides("Primary Email\na@x.example\n"), (None, owned("a@x.example")));
    assert_eq!(sides("Company,Name\nApple AG,Apple AG\n"), (owned("Apple AG"), None));
    assert_eq!(sides("Anna Berg,anna@x.example\nOle Dahl,ole@x.example\n"), (None, owned("Anna Berg")));
}

#[test]
fn birthdays_stand_whole_or_in_parts() {
    let born = |text| record(text).person.and_then(|person| person.birthday);
    let day = |year| Some(Birthday { year, month: 11, day: 15 });
    assert_eq!(born("Name,Birth Year,Birth Month,Birth Day\nAnn,1970,11,15\n"), day(Some(1970)));
    assert_eq!(born("Name,Birthday\nAnn,--11-15\n"), day(None));
    assert_eq!(born("Name,Birthday\nAnn,15/11/1970\n"), day(Some(1970)));
}

#[test]
fn an_answer_is_given_once_for_all_rows() {
    let text = "Cliente;Paese;Lingua\nA;Padania;klingon\nB;padania;italiano\n";
    let table = read(FileKind::Csv, text.as_bytes(), &Choice::default()).expect("a table");
    let mut mapping = Mapping::guess(&table, None);
    let before = drafts(&table, &mapping, &settings()).expect("drafts");
    assert_eq!(before.iter().map(|draft| draft.doubts.len()).collect::<Vec<_>>(), [2, 1]);
    let answer = |field, typed: &str, means: &str| Answer { field, typed: typed.into(), means: means.into() };
    mapping.answers = vec![answer(Field::Country, "Padania", "IT"), answer(Field::Language, "klingon", "")];
    let after = drafts(&table, &mapping, &settings()).expect("drafts");
    assert!(
        after.iter().all(|draft| draft.doubts.is_empty() && draft.record.country.as_deref() == Some("IT"))
    );
    assert_eq!(after[0].record.extra, [("Lingua".to_owned(), "klingon".to_owned())]);
}

#[test]
fn a_saved_mapping_fits_the_next_list_by_its_heads() {
    let table = |text: &str| read(FileKind::Csv, text.as_bytes(), &Choice::default()).expect("a table");
    let first = table("Chi;Ditta\nAnna;X\n");
    let mut saved = Mapping::guess(&first, None);
    saved.columns[0].target.field = Field::FullName;
    saved.columns[0].known_by = KnownBy::Person;
    let kept = serde_json::to_string(&saved).expect("JSON");
    let saved: Mapping = serde_json::from_str(&kept).expect("a mapping");
    let fitted = saved.refit(&table("Ditta;Nuovo;Chi\nX;;Anna\n"));
    let fields: Vec<Field> = fitted.columns.iter().map(|column| column.target.field).collect();
    assert_eq!(fields, [Field::Organisation, Field::Extra, Field::FullName]);
}

#[test]
fn days_that_prove_nothing_are_asked_about() {
    let (mapping, drafts) = import("Name;Last contact\nAnn;03/04/2026\n");
    assert_eq!((mapping.day_order, mapping.day_order_sure), (DayOrder::DayFirst, false));
    assert_eq!(drafts[0].record.last_contact, Some(date(2026, 4, 3)));
    let (mapping, drafts) = import("Name;Last contact\nAnn;03/04/2026\nBea;12/31/2025\nCleo;01/02/2027\n");
    assert_eq!((mapping.day_order, mapping.day_order_sure), (DayOrder::MonthFirst, true));
    assert_eq!(drafts[2].doubts[0].why, Why::InFuture { day: date(2027, 1, 2) });
}

#[test]
fn guards_come_off_and_nothing_is_dropped() {
    let record = record("Name;Telefono;Note;Sconto;Sconto\nAnn;'+39 091 757911;'=1+1;'-5%;3\n");
    assert_eq!(record.phones[0].typed, "+39 091 757911");
    assert_eq!(record.notes.as_deref(), Some("=1+1"));
    let kept = [("Sconto", "-5%"), ("Sconto (2)", "3")];
    assert_eq!(record.extra, kept.map(|(head, cell)| (head.to_owned(), cell.to_owned())));
}

#[test]
fn a_list_without_names_is_refused_with_its_heads() {
    let table = read(FileKind::Csv, b"Year,2000,2001\nTimber,2,3\n", &Choice::default()).expect("a table");
    let refused = drafts(&table, &Mapping::guess(&table, None), &settings());
    let heads = ["Year", "2000", "2001"].map(String::from).to_vec();
    assert_eq!(refused, Err(LinkError::NoNameColumn { heads }));
}

#[test]
fn what_was_said_of_a_person_who_is_not_there_stays() {
    let record = record("Company,Job Title,Nickname\nLee Ltd,Boss,\n");
    assert_eq!(record.person, None::<Person>);
    assert_eq!(record.extra, [("Job Title".to_owned(), "Boss".to_owned())]);
}

#[test]
fn each_row_keeps_its_own_numbers_whatever_country_is_read_first() {
    let rows: String = (0..1_500)
        .map(|row| match row % 3 {
            0 => format!("Ditta {row};+47 2200{row:04};\n"),
            1 => format!("Ditta {row};091 75{row:04};Italia\n"),
            _ => format!(
                "Ditta {row};01 40 20 {:02} {:02} / +39 091 76{row:04};Francia\n",
                row / 100,
                row % 100
            ),
        })
        .collect();
    let (_, drafts) = import(&format!("Cliente;Telefono;Paese\n{rows}"));
    for (row, draft) in drafts.iter().enumerate() {
        let numbers: Vec<&str> =
            draft.record.phones.iter().filter_map(|phone| phone.e164.as_deref()).collect();
        let expected = match row % 3 {
            0 => vec![format!("+472200{row:04}")],
            1 => vec![format!("+3909175{row:04}")],
            _ => vec![format!("+3314020{row:04}"), format!("+3909176{row:04}")],
        };
        assert_eq!(numbers, expected, "{row}");
    }
}
