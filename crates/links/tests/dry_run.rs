//! What an import would do: new, changed, equal, doubtful, refused; and nothing the second time.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be read")]

use jiff::civil::date;
use seguito_core::id::{ClientId, ContactId};
use seguito_links::{
    import::{
        Choice, FileKind,
        dry_run::{Because, ClientOf, Counts, DryRun, Known, Refused, Verdict, With, dry_run},
        mapping::{Draft, Field, Mapping, Settings, drafts},
        read,
    },
    record::Record,
};

const HEADS: &str = "Id;Cliente;Referente;E-mail;Telefono;Ultimo contatto;Note;Agente\n";

fn read_list(text: &str) -> Vec<Draft> {
    let table = read(FileKind::Csv, text.as_bytes(), &Choice::default()).expect("a table");
    let settings = Settings { today: date(2026, 11, 24), region: Some("IT".to_owned()) };
    drafts(&table, &Mapping::guess(&table, None), &settings).expect("drafts")
}

fn list(rows: &str) -> Vec<Draft> {
    read_list(&format!("{HEADS}{rows}"))
}

fn id(number: usize) -> ClientId {
    format!("00000000-0000-7000-8000-{number:012}").parse().expect("an id")
}

/// What the workspace knows after these rows were imported, as the database would give it back.
fn known(rows: &str) -> Vec<Known> {
    list(rows).into_iter().enumerate().map(|(number, draft)| one(number, draft.record)).collect()
}

fn one(number: usize, record: Record) -> Known {
    let contact = record.person.as_ref().map(|_| ContactId(id(number + 500).0));
    let source_ids = record.source_id.iter().map(|id| ("crm".to_owned(), id.clone())).collect();
    Known { client: id(number), contact, record, source_ids, imported: Vec::new() }
}

fn verdicts(known: &[Known], rows: &str) -> Vec<Verdict> {
    dry_run(&list(rows), known, "crm").outcomes.into_iter().map(|outcome| outcome.verdict).collect()
}

fn because(verdict: &Verdict) -> Option<(With, Because)> {
    match verdict {
        Verdict::Doubtful { likely } => likely.first().map(|likely| (likely.with, likely.because)),
        _ => None,
    }
}

#[test]
fn new_clients_and_new_contacts_of_them() {
    let there = known(";Conti;Franco Conti;f@conti.example;;;;\n");
    let rows = ";Verdi;Anna Verdi;;;;;\n;Verdi;Bea Neri;;;;;\n;Conti;Ugo Bo;;;;;\n;;Ada Sola;;;;;\n";
    let of = |verdict: &Verdict| match verdict {
        Verdict::New { of } => Some(*of),
        _ => None,
    };
    let found: Vec<_> = verdicts(&there, rows).iter().map(of).collect();
    let expected =
        [ClientOf::Itself, ClientOf::Row { row: 2 }, ClientOf::Known { id: id(0) }, ClientOf::Itself];
    assert_eq!(found, expected.map(Some));
}

#[test]
fn a_known_one_changes_by_what_the_list_adds() {
    let there = known(";Conti;Franco Conti;f@conti.example;;01/03/2026;già cliente;Bruno\n");
    let rows = ";CONTI;Franco Conti;f@conti.example, fc@conti.example;091 757911;02/03/2026;;Silvia\n";
    let Verdict::Changed { client, contact, changes } = verdicts(&there, rows).remove(0) else {
        panic!("changed")
    };
    assert_eq!((client, contact), (id(0), Some(ContactId(id(500).0))));
    let fields: Vec<Field> = changes.iter().map(|change| change.field).collect();
    use Field::{Extra, LastContact, Mail, Organisation, Phone};
    assert_eq!(fields, [Organisation, Mail, Phone, LastContact, Extra]);
    assert_eq!((changes[3].from.as_str(), changes[3].to.as_str()), ("2026-03-01", "2026-03-02"));
    assert_eq!(changes[4].head.as_deref(), Some("Agente"));
}

#[test]
fn what_a_list_leaves_out_or_knows_from_before_changes_nothing() {
    let there = known("7;Conti;Franco Conti;f@conti.example;091 757911;02/03/2026;già cliente;Bruno\n");
    for row in [
        "7;Conti;Franco Conti;f@conti.example;091 757911;02/03/2026;già cliente;Bruno\n",
        ";Conti;Franco Conti;F@CONTI.example;+39 091757911;01/01/2025;;\n",
        ";Conti;;;;;;\n",
    ] {
        assert!(
            matches!(verdicts(&there, row)[0], Verdict::Equal { client, .. } if client == id(0)),
            "{row}"
        );
    }
}

#[test]
fn an_id_of_the_same_source_is_certain_even_under_another_name() {
    let there = known("7;Conti;Franco Conti;;;;;\n");
    assert!(matches!(&verdicts(&there, "7;Conti & Figli;Franco Conti;;;;;\n")[0], Verdict::Changed { .. }));
    let other = dry_run(&list("7;Conti & Figli;Ugo Bo;;;;;\n"), &there, "another list");
    assert!(matches!(other.outcomes[0].verdict, Verdict::New { .. }));
}

#[test]
fn likely_doubles_stand_side_by_side() {
    let there = known(
        ";Tipografia Conti;Franco Conti;f@conti.example;091 757911;;;\n;;Mario Rossi;m@rossi.example;;;;\n",
    );
    let of = |row: &str| because(&verdicts(&there, row)[0]);
    let with = |number| With::Known { client: id(number), contact: Some(ContactId(id(number + 500).0)) };
    assert_eq!(of(";Tipografia Conti S.r.l.;Franco Conti;;;;;\n"), Some((with(0), Because::SimilarNames)));
    assert_eq!(of(";Tipografia Conti S.r.l.;Ugo Bo;;;;;\n"), Some((with(0), Because::SimilarOrganisation)));
    assert_eq!(of(";Altra Ditta;Ugo Bo;f@conti.example;;;;\n"), Some((with(0), Because::SameMail)));
    assert_eq!(of(";Altra Ditta;Ugo Bo;;091757911;;;\n"), Some((with(0), Because::SamePhone)));
    assert_eq!(of(";;Rossi Mario;;;;;\n"), Some((with(1), Because::SimilarNames)));
    assert_eq!(of(";;Mario Rossi;altro@x.example;;;;\n"), Some((with(1), Because::SameNames)));
    assert_eq!(of(";Tipografia Conti;Ugo Bo;;091757911;;;\n"), None, "a switchboard makes nobody a double");
}

#[test]
fn doubles_in_the_file_itself() {
    let rows = ";Conti;Franco Conti;f@conti.example;;;;\n;Conti;Franco Conti;f@conti.example;;;;\n\
                ;Conti;Franco Conti;f@conti.example;;;diversa;\n;Conti Srl;Franco Conti;;;;;\n";
    let found = verdicts(&[], rows);
    assert_eq!(found[1], Verdict::Repeated { row: 2 });
    assert_eq!(because(&found[2]), Some((With::Row { row: 2 }, Because::SameNames)));
    assert_eq!(because(&found[3]).map(|(_, because)| because), Some(Because::SimilarNames));
}

#[test]
fn rows_that_cannot_come_in_say_why() {
    let long = "x".repeat(201);
    let found = verdicts(&[], &format!(";;;;091 757911;;;\n;{long};;;;;;\n;{};;;;;;\n", &long[1..]));
    assert_eq!(found[0], Verdict::Refused { refused: Refused::NoName });
    let refused = Refused::TooLong { field: Field::Organisation, limit: 200 };
    assert_eq!(found[1], Verdict::Refused { refused });
    assert!(matches!(found[2], Verdict::New { .. }));
}

#[test]
fn the_same_list_twice_changes_nothing() {
    let rows = "1;Conti;Franco Conti;f@conti.example;091/757911;31/02/2026;=1+1;Bruno\n\
                ;;Mario Rossi;;;;;\n;Solo Ditta;;info@ditta.example;;46083;;\n;;;nobody@x.example;;;;\n\
                ;Conti;Ugo Bo;;;;;\n;Conti;Ugo Bo;;;;;\n";
    let counts = |run: &DryRun| (run.counts.new, run.counts.equal, run.counts.changed + run.counts.doubtful);
    assert_eq!(counts(&dry_run(&list(rows), &[], "crm")), (5, 1, 0));
    assert_eq!(counts(&dry_run(&list(rows), &known(rows), "crm")), (0, 6, 0));
}

#[test]
fn a_doubtful_row_that_was_decided_is_not_asked_about_again() {
    let mut there = known(";Conti;Franco Conti;f@conti.example;;;;\n");
    let row = ";Conti S.r.l.;F. Conti;f@conti.example;;;;\n";
    assert!(because(&verdicts(&there, row)[0]).is_some());
    there[0].imported.push(list(row)[0].record.fingerprint());
    assert!(matches!(verdicts(&there, row)[0], Verdict::Equal { .. }));
}

#[test]
fn each_value_not_understood_is_asked_once() {
    let rows = read_list("Cliente;Lingua;Paese\nA;ladino;Padania\nB;Ladino;Italia\nC;ladino;\n");
    let questions = dry_run(&rows, &[], "").questions;
    let asked: Vec<_> =
        questions.iter().map(|question| (question.doubt.field, question.rows.clone())).collect();
    assert_eq!(asked, [(Field::Language, vec![2, 3, 4]), (Field::Country, vec![2])]);
}

#[test]
fn thousands_alike_are_not_compared_with_each_other() {
    // one switchboard and one spelling for everybody: quadratic work would not end
    let rows: String =
        (0..4_000).map(|number| format!(";Ente;Persona {number} Rossi;;091757911;;;\n")).collect();
    let counts = dry_run(&list(&rows), &[], "").counts;
    assert_eq!(counts, Counts { new: 4_000, ..Counts::default() });
}
