//! A message that no code shows is work for five translators, and a promise that no page keeps.

use super::{Finding, tree::Tree};
use std::collections::HashSet;

const CATALOGUES: &str = "crates/words/locales/en/";

/// Finds messages of the English catalogues that neither Rust code nor another message names.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let named: HashSet<&str> = tree.under("crates/", ".rs").flat_map(|source| words(&source.text)).collect();
    let catalogues: Vec<_> = tree.under(CATALOGUES, ".ftl").collect();
    let cited: HashSet<&str> = catalogues.iter().flat_map(|source| citations(&source.text)).collect();
    let messages = catalogues.iter().flat_map(|source| {
        source.lines().filter_map(|(line, text)| Some((&source.path, line, message(text)?)))
    });
    messages
        .filter(|(_, _, id)| !named.contains(id.replace('-', "_").as_str()) && !cited.contains(id))
        .map(|(path, line, id)| {
            let says = format!("{id} is shown nowhere: show it, or remove it in every language");
            Finding { path: path.clone(), line, says }
        })
        .collect()
}

/// The identifiers of a Rust file.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// What the messages of a catalogue take from each other: `{ other-message }`.
fn citations(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.trim_start().split([' ', '.', '}']).next())
}

/// The message that begins on a line.
fn message(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    (id.starts_with(|c: char| c.is_ascii_alphabetic()) && !id.contains(|c: char| c.is_whitespace()))
        .then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOGUE: (&str, &str) = (
        "crates/words/locales/en/a.ftl",
        "# what is shown\nshown-here = Hello, { cited-there }\ncited-there = you\nforgotten-one = a = b\n",
    );

    #[test]
    fn what_is_named_or_cited_is_fine() {
        let code = ("crates/web/src/a.rs", "fn a(w: &Words) { w.shown_here(); w.forgotten_one_more(); }");
        let found: Vec<_> =
            find(&Tree::made([CATALOGUE, code])).into_iter().map(|it| (it.line, it.says)).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].0 == 4 && found[0].1.starts_with("forgotten-one is"), "{found:?}");
    }
}
