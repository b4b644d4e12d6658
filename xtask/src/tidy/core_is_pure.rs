//! The core decides from its arguments alone.

use super::{Finding, tree::Tree};

const FORBIDDEN: &[(&str, &str)] = &[
    ("SystemTime", "the moment is an argument"),
    ("Instant::now", "the moment is an argument"),
    ("Timestamp::now", "the moment is an argument"),
    ("Zoned::now", "the moment is an argument"),
    ("TimeZone::system", "the zone is an argument"),
    ("now_v7", "ids are made by the ops"),
    ("new_v4", "ids are made by the ops"),
    ("rand::", "chance is an argument"),
    ("getrandom", "chance is an argument"),
    ("RandomState", "an order by chance is no order: BTreeMap"),
    ("HashMap", "an order by chance is no order: BTreeMap"),
    ("HashSet", "an order by chance is no order: BTreeSet"),
    ("std::env", "settings are arguments"),
    ("std::fs", "files are read elsewhere"),
    ("std::io", "files are read elsewhere"),
    ("std::net", "the network is elsewhere"),
    ("std::process", "processes are elsewhere"),
    ("std::thread", "the core is one thread of thought"),
    ("async fn", "nothing in the core waits"),
    ("async move", "nothing in the core waits"),
    (".await", "nothing in the core waits"),
    ("tokio", "nothing in the core waits"),
    ("println!", "the core says nothing"),
    ("eprintln!", "the core says nothing"),
];

/// Finds a clock, chance, environment, file or waiting in the core, outside its tests.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("crates/core/src/", ".rs").filter(|source| !source.is_test()) {
        let Some(read) = source.rust() else { continue };
        for (line, text) in source.lines().filter(|(line, _)| !read.is_test(*line)) {
            let code = text.split("//").next().unwrap_or_default();
            if let Some((what, why)) = FORBIDDEN.iter().find(|(what, _)| code.contains(what)) {
                found.push(Finding {
                    path: source.path.clone(),
                    line,
                    says: format!("{what} in the core: {why}"),
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_in_the_core_is_caught() {
        for (what, _) in FORBIDDEN {
            let text = format!("fn a() {{\n    // as a comment: {what}\n    let b = [{what} ];\n}}\n");
            let source = Tree::made([("crates/core/src/a.rs", &text)]);
            let parsed = source.sources[0].rust().is_some();
            assert!(!parsed || find(&source).len() == 1, "{what}");
        }
        let text = "fn a() { std::fs::read(b); }\nasync fn b() {}\nfn c() { d.await; }\nfn e() { x(Zoned::now()) }\n";
        assert_eq!(find(&Tree::made([("crates/core/src/a.rs", text)])).len(), 4);
    }

    #[test]
    fn other_rooms_and_tests_are_free() {
        let text = "#[cfg(test)]\nmod tests { fn a() { std::fs::read(\"x\"); } }\n";
        assert_eq!(find(&Tree::made([("crates/core/src/a.rs", text)])).len(), 0);
        assert_eq!(find(&Tree::made([("crates/web/src/a.rs", "fn a() { std::fs::read(\"x\"); }")])).len(), 0);
    }
}
