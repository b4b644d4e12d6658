//! What is left for later is an issue, not a comment; and no test is switched off.

use super::{Finding, tree::Tree};

// Cut in two, so that this file does not find itself.
const MARKS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("#[ign", "ore"),
    concat!("#[al", "low("),
    concat!("#![al", "low("),
    concat!("test.on", "ly("),
];
const CODE: &[&str] = &[".rs", ".css", ".js", ".mjs", ".sh", ".toml", ".ftl", ".sql", ".md"];

/// Finds a mark of unfinished work, a test that is switched off, and a lint silenced without a reason.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let code = tree.sources.iter().filter(|source| CODE.iter().any(|end| source.path.ends_with(end)));
    code.flat_map(|source| {
        source.lines().filter_map(|(line, text)| {
            let mark = MARKS.iter().find(|mark| holds(text, mark))?;
            let says = format!("{mark}: finish it, or remove it (a lint: #[expect(.., reason)])");
            Some(Finding { path: source.path.clone(), line, says })
        })
    })
    .collect()
}

/// Whether a line holds a mark that is not the middle of a longer word (a placeholder for a number is none).
fn holds(text: &str, mark: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(mark).any(|(at, _)| {
        let open = mark.ends_with('(') || mark.starts_with('#');
        !letter(text[..at].chars().next_back()) && (open || !letter(text[at + mark.len()..].chars().next()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_caught() {
        for mark in MARKS {
            let text = format!("fn a() {{}} // {mark}\n");
            assert_eq!(find(&Tree::made([("a.rs", &text)])).len(), 1, "{mark}");
        }
    }

    #[test]
    fn a_word_that_holds_a_mark_is_fine() {
        assert_eq!(find(&Tree::made([("a.rs", concat!("const A: &str = \"MXX", "XI\";\n"))])).len(), 0);
    }
}
