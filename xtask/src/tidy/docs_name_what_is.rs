//! What the documents point at is there.

use super::{Finding, tree::Tree};

const ROOTS: &[&str] = &["crates/", "xtask/", "e2e/", "docs/", ".ci/"];
/// Made by a run, not kept.
const MADE: &[&str] = &["e2e/out/"];

/// Finds a path in a document that no file or folder has.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("", ".md") {
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (line, text) in source.lines() {
            let named = quoted(text).chain(linked(text).map(|link| joined(folder, &link)));
            for path in named.filter(|path| !is_there(tree, path)) {
                let says = format!("there is no {path}");
                found.push(Finding { path: source.path.clone(), line, says });
            }
        }
    }
    found
}

/// Paths from the root, in backticks; those with a blank to fill in are no paths.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split('`').skip(1).step_by(2).map(str::to_owned);
    let ours = |path: &String| ROOTS.iter().any(|root| path.starts_with(root));
    parts.filter(ours).filter(|path| !path.contains(['<', '*', ' ', '{']))
}

/// The targets of `[text](target)`, but for those elsewhere.
fn linked(text: &str) -> impl Iterator<Item = String> {
    let targets = text.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    let near = targets.map(|target| target.split('#').next().unwrap_or_default());
    near.filter(|target| !target.is_empty() && !target.contains("://")).map(str::to_owned)
}

/// A target as seen from the root.
fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_there(tree: &Tree, path: &str) -> bool {
    let folder = format!("{}/", path.trim_end_matches('/'));
    MADE.iter().any(|made| path.starts_with(made))
        || tree.paths().any(|known| known == path || known.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        let files =
            [("docs/a.md", text), ("README.md", ""), ("docs/b/c.md", ""), ("crates/core/src/due/mod.rs", "")];
        find(&Tree::made(files)).len()
    }

    #[test]
    fn a_path_to_nothing_is_caught() {
        assert_eq!(count("see `crates/core/src/do.rs` and [this](b/d.md)"), 2);
    }

    #[test]
    fn a_path_to_something_is_fine() {
        assert_eq!(
            count("see `crates/core/src/due/`, `crates/<name>/src/x.rs`, [b](b/c.md#top), [r](../README.md)"),
            0
        );
    }
}
