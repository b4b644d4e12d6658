//! Promise T11: a hostile file hurts only its own import.
#![expect(clippy::expect_used, reason = "a test stops where its input cannot be made")]

use seguito_links::{
    LinkError,
    import::{Choice, FileKind, Table, child::in_child_of, read},
};
use std::{io::Write, path::Path};
use zip::write::{SimpleFileOptions, ZipWriter};

const PROGRAM: &str = env!("CARGO_BIN_EXE_seguito");

fn in_child(kind: FileKind, bytes: &[u8]) -> Result<Table, LinkError> {
    in_child_of(Path::new(PROGRAM), kind, bytes, &Choice::default())
}

/// The head of an old workbook, 4,096 bytes long as if cut, whose table of sectors lies behind its end.
fn cut_workbook(sector_of_table: u32) -> Vec<u8> {
    let mut bytes = vec![0; 4096];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[26] = 3;
    bytes[30] = 9;
    bytes[32] = 6;
    bytes[44] = 1;
    bytes[68..512].fill(0xff);
    bytes[76..80].copy_from_slice(&sector_of_table.to_le_bytes());
    bytes
}

fn packed(name: &str, megabytes: usize) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file(name, SimpleFileOptions::default()).expect("an entry");
    let zeros = vec![0; 1_000_000];
    (0..megabytes).for_each(|_| writer.write_all(&zeros).expect("written"));
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn the_child_reads_what_we_would_read() {
    let list = "Cliente;E-mail\nRossi;r@rossi.example\nBjørn Ærlig Åsen;b@x.example\n".as_bytes();
    assert_eq!(in_child(FileKind::Csv, list), read(FileKind::Csv, list, &Choice::default()));
    let card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n";
    assert_eq!(in_child(FileKind::VCard, card), read(FileKind::VCard, card, &Choice::default()));
    let chosen = Choice { head_row: Some(0), ..Choice::default() };
    let table = in_child_of(Path::new(PROGRAM), FileKind::Csv, list, &chosen).expect("a table");
    assert_eq!((table.head_row, table.rows.len()), (0, 3));
}

#[test]
fn a_refusal_keeps_its_reason_on_the_way() {
    let refused = in_child(FileKind::Csv, b"Name,Email\n").expect_err("refused");
    assert_eq!((refused.clone(), refused.retry()), (LinkError::NoRows, false));
}

#[test]
fn a_cut_workbook_kills_its_reader_alone() {
    let bytes = cut_workbook(8);
    let here = std::panic::catch_unwind(|| read(FileKind::Excel, &bytes, &Choice::default()));
    assert!(here.is_err(), "if this no longer panics, the library is mended: find another file");
    assert_eq!(in_child(FileKind::Excel, &bytes), Err(LinkError::ReaderDied));
    assert!(in_child(FileKind::Csv, b"Name\nAnn\n").is_ok(), "the next import is not hurt");
}

#[test]
fn a_bomb_is_refused_before_it_is_read() {
    let bomb = packed("xl/workbook.xml", 200);
    assert!(bomb.len() < 300_000);
    assert!(matches!(in_child(FileKind::Excel, &bomb), Err(LinkError::UnpacksTooLarge { .. })));
}

#[test]
fn too_large_a_file_is_refused_before_a_child_is_started() {
    let bytes = vec![b'x'; FileKind::VCard.size_limit() as usize + 1];
    let refused = in_child_of(Path::new("/nowhere"), FileKind::VCard, &bytes, &Choice::default());
    assert_eq!(refused, Err(LinkError::TooLarge { bytes: 20_000_001, limit: 20_000_000 }));
}

#[test]
fn a_reader_that_cannot_start_may_be_tried_again() {
    let refused =
        in_child_of(Path::new("/nowhere"), FileKind::Csv, b"a", &Choice::default()).expect_err("refused");
    assert!(refused.retry());
}

#[cfg(target_os = "linux")]
#[test]
fn the_child_has_given_up_memory_time_and_the_network_before_it_reads() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(PROGRAM)
        .args(["read-file", "csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("a child");
    let of = |file: &str| std::fs::read_to_string(format!("/proc/{}/{file}", child.id())).unwrap_or_default();
    let filtered = || of("status").lines().any(|line| line.split_whitespace().eq(["Seccomp:", "2"]));
    for _ in 0..500 {
        if filtered() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(filtered(), "it waits for its first byte behind the filter");
    let limit = |name: &str| {
        let limits = of("limits");
        let line = limits.lines().find(|line| line.starts_with(name)).expect("the limit").to_owned();
        line[name.len()..].split_whitespace().next().map(str::to_owned)
    };
    assert_eq!(limit("Max address space").as_deref(), Some("536870912"));
    assert_eq!(limit("Max cpu time").as_deref(), Some("20"));
    assert_eq!(limit("Max file size").as_deref(), Some("0"));
    drop(child.stdin.take());
    assert_eq!(child.wait().expect("ended").code(), Some(3), "nothing came: refused as empty");
}
