//! Names that say nothing attract what belongs nowhere.

use super::{Finding, tree::Tree};

const EMPTY: &[&str] = &["utils", "util", "helpers", "helper", "common", "manager", "service", "misc"];

/// Finds a file or folder whose name says nothing.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let ours =
        tree.paths().filter(|path| ["crates/", "xtask/", "e2e/"].iter().any(|start| path.starts_with(start)));
    ours.filter_map(|path| {
        let word = path.split(['/', '.', '_', '-']).find(|word| EMPTY.contains(word))?;
        let says = format!("\"{word}\" says nothing: name it after what it holds");
        Some(Finding { path: path.to_owned(), line: 0, says })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_name_is_caught() {
        let tree = Tree::made([("crates/web/src/utils.rs", ""), ("crates/ops/src/mail_service/mod.rs", "")]);
        assert_eq!(find(&tree).len(), 2);
        assert_eq!(find(&Tree::made([("crates/web/src/today/view.rs", "")])).len(), 0);
    }
}
