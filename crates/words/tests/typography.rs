//! Every text of every catalogue keeps its language's typography (glossary, last paragraph).

#![expect(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

use std::{fs, path::Path};

/// File, line number and text of each line that people read.
fn lines(language: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            if !line.starts_with('#') {
                found.push((format!("{}:{}", path.display(), number + 1), line.to_owned()));
            }
        }
    }
    assert!(found.len() > 100);
    found
}

/// The text without its placeables: `{$name}` may stand anywhere.
fn prose(line: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for c in line.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                out.push('x');
            }
            _ if depth > 0 => {}
            c => out.push(c),
        }
    }
    out
}

#[test]
fn apostrophes_and_dots_are_typographic() {
    for language in ["en", "it", "es", "nb", "fr"] {
        for (at, line) in lines(language) {
            let text = prose(&line);
            assert!(!text.contains('\''), "{at}: use ’: {line}");
            assert!(!text.contains("..."), "{at}: use …: {line}");
            assert!(!text.contains('—') && !text.contains(" – "), "{at}: no dashes: {line}");
            assert!(!line.ends_with(' '), "{at}: a space at the end: {line}");
            assert!(!text.trim_start().contains("  "), "{at}: two spaces: {line}");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (language, alien) in [("en", "«»\""), ("it", "“”\""), ("es", "“”\""), ("nb", "“”\""), ("fr", "“”\"")]
    {
        for (at, line) in lines(language) {
            let text = prose(&line);
            assert!(!text.contains(|c| alien.contains(c)), "{at}: {line}");
            if language != "fr" {
                assert!(!text.contains("« ") && !text.contains("«\u{a0}"), "{at}: {line}");
            }
        }
    }
}

#[test]
fn spanish_opens_what_it_closes() {
    for (at, line) in lines("es") {
        let count = |c| line.matches(c).count();
        assert_eq!(count('¿'), count('?'), "{at}: {line}");
        assert_eq!(count('¡'), count('!'), "{at}: {line}");
    }
}

#[test]
fn french_keeps_its_spaces() {
    for (at, line) in lines("fr") {
        let text = prose(line.split_once(" = ").map_or(line.as_str(), |(_, text)| text));
        let letters: Vec<char> = text.chars().collect();
        for (i, &c) in letters.iter().enumerate() {
            let before = i.checked_sub(1).map_or(' ', |i| letters[i]);
            let after = letters.get(i + 1).copied().unwrap_or(' ');
            match c {
                ';' | '!' | '?' => assert_eq!(before, '\u{202f}', "{at}: U+202F before {c}: {line}"),
                ':' if after == ' ' => assert_eq!(before, '\u{a0}', "{at}: U+00A0 before a colon: {line}"),
                '«' => assert_eq!(after, '\u{a0}', "{at}: U+00A0 after «: {line}"),
                '»' => assert_eq!(before, '\u{a0}', "{at}: U+00A0 before »: {line}"),
                _ => {}
            }
        }
    }
}

#[test]
fn italian_has_no_article_before_a_day() {
    for (at, line) in lines("it") {
        for article in ["il", "dal", "al", "del", "nel", "sul"] {
            for day in ["day", "from", "until", "to", "other", "given", "today", "since", "seen"] {
                let elision = format!("{article} {{${day}}}");
                assert!(!line.contains(&elision), "{at}: days begin with their weekday: {line}");
            }
        }
    }
}
