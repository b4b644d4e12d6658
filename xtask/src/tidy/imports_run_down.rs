//! Which of our crates may use which: the table of ARCHITECTURE.md.

use super::{Finding, tree::Tree};

const TABLE: &[(&str, &[&str])] = &[
    ("core", &[]),
    ("words", &["core"]),
    ("store", &["core"]),
    ("links", &["core", "words"]),
    ("ops", &["core", "words", "store"]),
    ("web", &["core", "words", "links", "ops", "store"]),
    ("seguito", &["core", "words", "links", "ops", "store", "web"]),
];

/// Finds a Cargo.toml that uses a crate above it, and a crate that the table does not know.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for manifest in tree.under("crates/", "/Cargo.toml") {
        let name = manifest.path.trim_start_matches("crates/").trim_end_matches("/Cargo.toml");
        let mut say = |says: String| found.push(Finding { path: manifest.path.clone(), line: 0, says });
        let Some((_, allowed)) = TABLE.iter().find(|(known, _)| *known == name) else {
            say(format!("the crate {name} is not in the import table"));
            continue;
        };
        match manifest.text.parse::<toml::Table>() {
            Err(why) => say(format!("cannot be read: {why}")),
            Ok(table) => ours(&table)
                .filter(|used| !allowed.contains(&used.as_str()) && used != name)
                .for_each(|used| say(format!("{name} may not use {used}: imports run downwards only"))),
        }
    }
    found
}

/// The crates of ours that a manifest names; a crate may test itself with what its tests need, but not more of ours.
fn ours(manifest: &toml::Table) -> impl Iterator<Item = String> {
    ["dependencies", "dev-dependencies", "build-dependencies"]
        .iter()
        .filter_map(|kind| manifest.get(*kind)?.as_table())
        .flat_map(|table| table.keys())
        .filter_map(|key| key.strip_prefix("seguito-").map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(path: &str, uses: &str) -> usize {
        let text =
            format!("[dependencies]\nserde = \"1\"\n[dev-dependencies]\n{uses} = {{ workspace = true }}\n");
        find(&Tree::made([(path, &text)])).len()
    }

    #[test]
    fn an_import_upwards_is_caught() {
        assert_eq!(manifest("crates/core/Cargo.toml", "seguito-words"), 1);
        assert_eq!(manifest("crates/store/Cargo.toml", "seguito-ops"), 1);
        assert_eq!(manifest("crates/links/Cargo.toml", "seguito-store"), 1);
        assert_eq!(manifest("crates/report/Cargo.toml", "seguito-core"), 1, "an unknown crate");
    }

    #[test]
    fn an_import_downwards_is_fine() {
        assert_eq!(manifest("crates/web/Cargo.toml", "seguito-ops"), 0);
        assert_eq!(manifest("crates/words/Cargo.toml", "seguito-core"), 0);
    }
}
