//! Each crate from outside has a line in DESIGN.md that says why it is there.

use super::{Finding, tree::Tree};
use std::collections::BTreeSet;

const HEADING: &str = "## Dependencies";

/// Finds a dependency without its line, and a line without its dependency.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let text =
        |path: &str| tree.sources.iter().find(|source| source.path == path).map_or("", |s| s.text.as_str());
    let declared = dependencies(text("Cargo.toml"));
    let reasons = reasons(text("DESIGN.md"));
    let finding = |says: String| Finding { path: "DESIGN.md".into(), line: 0, says };
    let without = declared
        .difference(&reasons)
        .map(|name| finding(format!("`{name}` has no line under {HEADING}: say what it is for")));
    let stale = reasons
        .difference(&declared)
        .map(|name| finding(format!("`{name}` is used no more: remove its line")));
    without.chain(stale).collect()
}

fn dependencies(manifest: &str) -> BTreeSet<String> {
    let table = manifest.parse::<toml::Table>().unwrap_or_default();
    let dependencies =
        table.get("workspace").and_then(|it| it.get("dependencies")).and_then(|it| it.as_table());
    let names =
        dependencies.into_iter().flat_map(|it| it.keys()).filter(|name| !name.starts_with("seguito-"));
    names.cloned().collect()
}

/// The names at the head of the lines of the section: `- name: why`, or `- name, name: why`.
fn reasons(design: &str) -> BTreeSet<String> {
    let section = design
        .lines()
        .skip_while(|line| *line != HEADING)
        .skip(1)
        .take_while(|line| !line.starts_with("## "));
    let heads = section.filter_map(|line| Some(line.strip_prefix("- ")?.split_once(": ")?.0));
    heads.flat_map(|head| head.split(", ")).map(|name| name.trim_matches('`').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[workspace.dependencies]\nserde = \"1\"\nseguito-core = { path = \"a\" }\n";

    #[test]
    fn a_dependency_without_reason_is_caught() {
        let design = "# Design\n## Dependencies\n- axum: pages over HTTP.\n## Other\n- serde: not here.\n";
        let found = find(&Tree::made([("Cargo.toml", MANIFEST), ("DESIGN.md", design)]));
        assert_eq!(found.len(), 2, "serde without a line, axum's line without axum");
    }

    #[test]
    fn a_dependency_with_reason_is_fine() {
        let design = "# Design\n## Dependencies\n- `serde`: data in and out.\n";
        assert_eq!(find(&Tree::made([("Cargo.toml", MANIFEST), ("DESIGN.md", design)])).len(), 0);
    }
}
