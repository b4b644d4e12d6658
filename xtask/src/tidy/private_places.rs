//! The repository knows nothing of the machines it was written on, nor where packages come from.

use super::{Finding, tree::Tree};

// Cut in two, so that this file does not find itself.
const PLACES: &[&str] = &[
    concat!("/wor", "k/"),
    concat!("/hom", "e/"),
    concat!("/roo", "t/"),
    concat!("/Use", "rs/"),
    concat!("/tm", "p/"),
    concat!("crates", ".io"),
    concat!("registry.npm", "js"),
    concat!("py", "pi.org"),
    concat!("deb.deb", "ian"),
];
/// cargo writes its own registry's name there.
const WRITTEN_BY_TOOLS: &[&str] = &["Cargo.lock"];

/// Finds a path of somebody's machine, and the name of a package registry.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let ours = tree.sources.iter().filter(|source| !WRITTEN_BY_TOOLS.contains(&source.path.as_str()));
    ours.flat_map(|source| {
        source.lines().filter_map(|(line, text)| {
            let place = PLACES.iter().find(|place| text.contains(**place))?;
            Some(Finding {
                path: source.path.clone(),
                line,
                says: format!("{place} belongs to one machine, not here"),
            })
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_caught() {
        for place in PLACES {
            let text = format!("const A: &str = \"{place}x\";\n");
            assert_eq!(find(&Tree::made([("crates/web/src/a.rs", &text)])).len(), 1, "{place}");
            assert_eq!(find(&Tree::made([("Cargo.lock", &text)])).len(), 0);
        }
    }
}
