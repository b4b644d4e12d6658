//! A server that has clients' trust in it does not stop on a value nobody thought of.

use super::{Finding, tree::Tree};

const PANICS: &[&str] =
    &[".unwrap()", ".expect(\"", ".unwrap_err()", ".expect_err(\"", "panic!(", "unreachable!("];

/// Finds a way to panic outside tests and xtask, unless `#[expect(clippy::.., reason = "..")]` says why it cannot be.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in
        tree.under("crates/", ".rs").filter(|source| source.path.contains("/src/") && !source.is_test())
    {
        let Some(read) = source.rust() else { continue };
        for (line, text) in source.lines().filter(|(line, _)| !read.is_test(*line) && !read.is_excused(*line))
        {
            let code = text.split("//").next().unwrap_or_default();
            if let Some(panic) = PANICS.iter().find(|panic| code.contains(**panic)) {
                let says = format!("{panic} outside a test: answer with a Refusal or an error");
                found.push(Finding { path: source.path.clone(), line, says });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught() {
        for panic in PANICS {
            let text = format!("fn a() {{\n    let b = c{panic}\"x\");\n}}\n")
                .replace("()\"x\")", "()")
                .replace("\"\"", "\"");
            assert_eq!(find(&Tree::made([("crates/ops/src/a.rs", &text)])).len(), 1, "{panic}: {text}");
        }
    }

    #[test]
    fn an_exception_says_why() {
        let without = "#[expect(clippy::expect_used)]\nfn a() { c.expect(\"x\"); }\n";
        let with = "#[expect(clippy::expect_used, reason = \"constant\")]\nfn a() { c.expect(\"x\"); }\n";
        assert_eq!(find(&Tree::made([("crates/ops/src/a.rs", without)])).len(), 1);
        assert_eq!(find(&Tree::made([("crates/ops/src/a.rs", with)])).len(), 0);
    }

    #[test]
    fn a_test_may_panic() {
        let text =
            "fn a() {} // .unwrap()\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn b() { c.unwrap(); }\n}\n";
        assert_eq!(find(&Tree::made([("crates/ops/src/a.rs", text)])).len(), 0);
        assert_eq!(find(&Tree::made([("crates/ops/tests/a.rs", "fn b() { c.unwrap(); }")])).len(), 0);
    }
}
