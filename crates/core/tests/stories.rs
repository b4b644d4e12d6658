//! Runs every story of `stories/*.txt` on the engine, as `stories/README.md` says, and prints how many passed.

#![expect(clippy::disallowed_methods, reason = "stories are files")]

mod story;

use std::{fs, io::Write, path::Path};

#[test]
fn every_story_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("stories");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt"));
    files.sort();
    let (mut passed, mut failed) = (0, Vec::new());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for told in story::read(&fs::read_to_string(&file).unwrap()) {
            match story::run(&told) {
                Ok(()) => passed += 1,
                Err(why) => failed.push(format!("{name}:{} {}\n{why}", told.line, told.title)),
            }
        }
    }
    writeln!(std::io::stdout(), "stories: {passed} passed").unwrap();
    assert!(
        failed.is_empty(),
        "{}\n\nstories: {passed} passed, {} failed",
        failed.join("\n\n"),
        failed.len()
    );
    assert!(passed > 0, "no story was found");
}

#[test]
fn a_line_that_nobody_understands_fails() {
    for (line, part) in [("it rained", "it rained"), ("2026-02-09  Webshop was nice", "Webshop was nice")] {
        let text = format!(
            "# F2: odd\nclient A, Norway, Europe/Oslo\ncontact B, phone\nmember C, Norway, Europe/Oslo\n{line}\n"
        );
        let told = story::read(&text);
        assert!(story::run(&told[0]).unwrap_err().contains(part));
    }
}

#[test]
fn a_wrong_expectation_fails() {
    let text = "# F2: odd\nclient A, Norway, Europe/Oslo\ncontact B, phone\nmember C, Norway, Europe/Oslo\n\
        project W, consultancy new build\n2026-02-09  presentation of W\non 2026-03-02\n  nothing due\n";
    let told = story::read(text);
    assert!(story::run(&told[0]).unwrap_err().contains("start-of-work of W"));
}
