//! Each dependency of a crate is named somewhere in it: in its sources, or, for one of its tests, in those too.

use super::{Finding, tree::Tree};

/// Where a dependency of a kind may be used, below the crate's folder.
const KINDS: [(&str, &[&str]); 3] = [
    // code made at build time is written by build.rs
    ("dependencies", &["src/", "build.rs"]),
    ("build-dependencies", &["build.rs"]),
    ("dev-dependencies", &["src/", "tests/", "examples/", "benches/"]),
];

/// Finds a dependency that no source names.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let manifests = tree.sources.iter().filter(|source| source.path.ends_with("/Cargo.toml"));
    let unused = manifests.flat_map(|manifest| {
        let folder = manifest.path.trim_end_matches("Cargo.toml");
        let table = manifest.text.parse::<toml::Table>().unwrap_or_default();
        let declared =
            tables(&table).flat_map(|(kind, names)| names.keys().map(move |name| (kind, name.clone())));
        let unused =
            declared.filter(|((_, places), name)| !named(tree, folder, places, name)).collect::<Vec<_>>();
        unused.into_iter().map(|((kind, _), name)| {
            let says = format!("`{name}` is used nowhere in the crate: take it out of its {kind}");
            Finding { path: manifest.path.clone(), line: 0, says }
        })
    });
    unused.collect()
}

type Kind = (&'static str, &'static [&'static str]);

/// The tables of dependencies, those for one system alone too.
fn tables(manifest: &toml::Table) -> impl Iterator<Item = (Kind, &toml::Table)> {
    let systems = manifest.get("target").and_then(|it| it.as_table()).into_iter();
    let systems = systems.flat_map(|it| it.values()).filter_map(|it| it.as_table());
    let all = std::iter::once(manifest).chain(systems);
    all.flat_map(|table| KINDS.into_iter().filter_map(|kind| Some((kind, table.get(kind.0)?.as_table()?))))
}

fn named(tree: &Tree, folder: &str, places: &[&str], dependency: &str) -> bool {
    let name = dependency.replace('-', "_");
    let mut sources = places.iter().flat_map(|place| {
        let start = format!("{folder}{place}");
        tree.sources
            .iter()
            .filter(move |source| source.path.starts_with(&start) && source.path.ends_with(".rs"))
    });
    sources.any(|source| source.lines().any(|(_, line)| code(line).split(no_name).any(|word| word == name)))
}

/// A line without what is said beside the code.
fn code(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

fn no_name(sign: char) -> bool {
    !sign.is_alphanumeric() && sign != '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[dependencies]\nserde = \"1\"\nzip = \"1\"\n[target.'cfg(unix)'.dependencies]\n\
        tower-http = \"1\"\n[dev-dependencies]\ninsta = \"1\"\n";

    fn told(source: &str, test: &str) -> Vec<String> {
        let files = [("a/Cargo.toml", MANIFEST), ("a/src/lib.rs", source), ("a/tests/it.rs", test)];
        find(&Tree::made(files)).into_iter().map(|finding| finding.says).collect()
    }

    #[test]
    fn a_dependency_that_is_named_nowhere_is_caught() {
        let said = told("use serde::Serialize; // not zip::read\n", "fn insta() {}");
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(
            said.iter().any(|it| it.contains("`zip`")) && said.iter().any(|it| it.contains("`tower-http`"))
        );
        assert_eq!(told("serde zip tower_http", "").len(), 1, "that of the tests");
        assert_eq!(
            told("serde tower_http", "zip insta").len(),
            1,
            "a test alone does not need it of the crate"
        );
    }

    #[test]
    fn dependencies_that_are_used_are_fine() {
        assert!(told("serde::a(zip::b, tower_http::c)", "insta::d").is_empty());
    }
}
