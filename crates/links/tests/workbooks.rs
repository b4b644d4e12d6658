//! Workbooks as people have them. Each is made here by hand.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be made")]

use jiff::civil::date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use seguito_links::{
    Content, LinkError,
    import::{
        Choice, FileKind, Table,
        mapping::{Mapping, Settings, drafts},
        read,
    },
};
use std::io::{Cursor, Read, Write};
use zip::{ZipArchive, write::SimpleFileOptions, write::ZipWriter};

fn book(fill: impl Fn(&mut Worksheet, &mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut first = Worksheet::new();
    let mut second = Worksheet::new();
    first.set_name("Appunti").expect("a name");
    second.set_name("Clienti").expect("a name");
    fill(&mut first, &mut second).expect("filled");
    let mut book = Workbook::new();
    book.push_worksheet(first);
    book.push_worksheet(second);
    book.save_to_buffer().expect("bytes")
}

fn clients() -> Vec<u8> {
    book(|notes, clients| {
        notes.write_string(0, 0, "da chiamare")?.write_string(1, 0, "forse")?;
        clients.merge_range(0, 0, 0, 4, "Elenco clienti", &Format::new())?;
        for (column, head) in (0..).zip(["Cliente", "Referente", "Ultimo contatto", "Telefono", ""]) {
            clients.write_string(2, column, head)?;
        }
        clients.merge_range(3, 0, 4, 0, "Conti Srl", &Format::new())?;
        clients.write_string(3, 1, "Franco Conti")?.write_string(4, 1, "Ugo Bo")?;
        let day = ExcelDateTime::from_ymd(2026, 3, 2)?;
        clients.write_datetime_with_format(3, 2, &day, &Format::new().set_num_format("dd/mm/yyyy"))?;
        clients.write_number(4, 2, 46083)?;
        clients.write_number(3, 3, 91757911)?.write_string(4, 3, "091 757912")?;
        clients.write_string(6, 0, "Verdi")?.write_string(6, 4, "senza testa")?;
        Ok(())
    })
}

fn table(bytes: &[u8]) -> Table {
    read(FileKind::Excel, bytes, &Choice::default()).expect("a table")
}

/// The same archive with one text in it replaced by another.
fn altered(bytes: &[u8], name: &str, from: &str, to: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry");
        let part = entry.name().expect("a name").into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text).expect("read");
        if part == name {
            let before = String::from_utf8(text).expect("UTF-8");
            assert!(before.contains(from), "{before}");
            text = before.replace(from, to).into_bytes();
        }
        writer.start_file(part, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(&text).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn the_sheet_with_clients_is_found_and_titles_stand_above() {
    let table = table(&clients());
    assert_eq!((table.sheet.as_deref(), table.head_row), (Some("Clienti"), 3));
    assert_eq!(table.sheets, ["Appunti", "Clienti"]);
    assert_eq!(table.columns, ["Cliente", "Referente", "Ultimo contatto", "Telefono", "E"]);
    assert_eq!(table.above[0].cells[0], "Elenco clienti");
    assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 5, 7]);
}

#[test]
fn merged_cells_hold_for_each_row_and_numbers_are_days() {
    let table = table(&clients());
    let settings = Settings { today: date(2026, 11, 24), region: Some("IT".into()) };
    let drafts = drafts(&table, &Mapping::guess(&table, None), &settings).expect("drafts");
    let seen: Vec<_> =
        drafts[..2].iter().map(|draft| (draft.record.client_name(), draft.record.last_contact)).collect();
    assert_eq!(seen, [("Conti Srl", Some(date(2026, 3, 2))); 2]);
    assert_eq!(drafts[1].record.phones[0].e164.as_deref(), Some("+39091757912"));
    assert_eq!(drafts[2].record.extra, [("E".to_owned(), "senza testa".to_owned())]);
}

#[test]
fn days_of_an_old_macintosh_count_from_1904() {
    let old = altered(&clients(), "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" ");
    let table = table(&old);
    assert!(table.from_1904);
    let settings = Settings { today: date(2031, 1, 1), region: None };
    let drafts = drafts(&table, &Mapping::guess(&table, None), &settings).expect("drafts");
    let four_years_on = Some(date(2030, 3, 3));
    assert_eq!(
        (drafts[0].record.last_contact, drafts[1].record.last_contact),
        (four_years_on, four_years_on)
    );
}

#[test]
fn sheet_and_heads_can_be_chosen() {
    let chosen = |sheet: &str, head_row| {
        read(FileKind::Excel, &clients(), &Choice { sheet: Some(sheet.into()), head_row, separator: None })
    };
    let notes = chosen("Appunti", Some(1)).expect("a table");
    assert_eq!((notes.columns, notes.rows.len()), (vec!["da chiamare".to_owned()], 1));
    let sheets = ["Appunti", "Clienti"].map(String::from).to_vec();
    assert_eq!(chosen("Altro", None), Err(LinkError::NoSheet { name: "Altro".into(), sheets }));
    assert_eq!(chosen("Clienti", Some(99)), Err(LinkError::NoHeadRow { row: 99 }));
}

/// A workbook of LibreOffice with these rows in its sheet.
fn ods(rows: &str) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &str| {
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(name, stored).expect("an entry");
        writer.write_all(text.as_bytes()).expect("written");
    };
    part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    part(
        "content.xml",
        &format!(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
             xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
             <table:table table:name=\"Ark &amp; 1\">{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        ),
    );
    part(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
    );
    writer.finish().expect("an archive").into_inner()
}

fn ods_row(cells: &[&str]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn ods_cell(text: &str, more: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\" {more}><text:p>{text}</text:p></table:table-cell>"
    )
}

#[test]
fn a_sheet_of_libreoffice() {
    let day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-02\"/>";
    let heads = ods_row(&[&ods_cell("Kunde", ""), &ods_cell("Siste kontakt", "")]);
    let table = table(&ods(&(heads + &ods_row(&[&ods_cell("Åsen AS", ""), day]))));
    assert_eq!(
        (table.columns, table.sheet.as_deref()),
        (vec!["Kunde".to_owned(), "Siste kontakt".into()], Some("Ark & 1"))
    );
    assert_eq!(table.rows[0].cells, ["Åsen AS", "2026-03-02"]);
}

#[test]
fn merged_cells_of_libreoffice_hold_for_each_row() {
    let three = "table:number-rows-spanned=\"3\" table:number-columns-spanned=\"1\"";
    let (cell, covered) = (|text| ods_cell(text, ""), "<table:covered-table-cell/>");
    let nothing = "<table:table-cell table:number-columns-repeated=\"2\"/>";
    let rows = [
        ods_row(&[&cell("Kunde"), &cell("Navn"), &cell("Telefon")]),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>".to_owned(),
        ods_row(&[&ods_cell("Åsen AS", three), &cell("Kari"), &cell("1")]),
        ods_row(&[covered, &cell("Ola")]),
        ods_row(&[covered, &cell("Per")]),
        ods_row(&[&cell("Berg AS"), &cell("Ida")]),
        ods_row(&[nothing, &ods_cell("2", "table:number-rows-spanned=\"4294967295\"")]),
        ods_row(&[&cell("Dal AS"), &cell("Una")]),
    ];
    let table = table(&ods(&rows.concat()));
    let seen: Vec<Vec<&str>> =
        table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect();
    assert_eq!(seen[0], ["Åsen AS", "Kari", "1"]);
    assert_eq!((seen[1][0], seen[1][1], seen[2][0], seen[3][0]), ("Åsen AS", "Ola", "Åsen AS", "Berg AS"));
    assert_eq!((seen[5][0], seen[5][2]), ("Dal AS", "2"), "{seen:?}");
}

#[test]
fn what_cannot_be_read_says_why() {
    let refused = |bytes: &[u8]| read(FileKind::Excel, bytes, &Choice::default()).expect_err("refused");
    let kind = |found| LinkError::NotThisKind { expected: FileKind::Excel, found };
    assert_eq!(refused(b"Cliente;E-mail\nA;b\n"), kind(Content::Text));
    assert_eq!(refused(b""), LinkError::Empty);
    assert_eq!(refused(&book(|_, _| Ok(()))), LinkError::Empty);
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        refused(&[b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &locked].concat()),
        LinkError::Locked
    );
    let cut = clients();
    assert!(matches!(refused(&cut[..cut.len() / 2]), LinkError::Broken { .. }));
    let wide = book(|_, clients| clients.write_string(0, 500, "x").map(|_| ()));
    assert_eq!(refused(&wide), LinkError::TooManyColumns { found: 501, limit: 500 });
}

#[test]
fn one_cell_far_away_takes_no_room() {
    let far = book(|_, clients| {
        clients.write_string(0, 0, "Cliente")?.write_string(0, 1, "Note")?;
        clients.write_string(1_048_575, 0, "Ultimo")?;
        Ok(())
    });
    let table = table(&far);
    assert_eq!((table.rows.len(), table.rows[0].number), (1, 1_048_576));
}

#[test]
fn a_workbook_named_csv_is_known_for_what_it_is() {
    assert_eq!(FileKind::guess("clienti.csv", &clients()), Some(FileKind::Excel));
    let refused = read(FileKind::Csv, &clients(), &Choice::default());
    assert_eq!(refused, Err(LinkError::NotThisKind { expected: FileKind::Csv, found: Content::Workbook }));
}
