//! A route is added together with who may use it: `Routes::get(path, Access, handler)`, and by nothing else.

use super::{Finding, tree::Tree};

/// The one file that may speak to axum's router: there, access is an argument of every method.
const THE_TABLE: &str = "crates/web/src/router.rs";
const AROUND_IT: &[&str] = &[
    ".route(",
    ".route_service(",
    ".nest(",
    ".nest_service(",
    "Router::new",
    "routing::",
    "OpenApiRouter",
    "routes!(",
];

/// Finds a route made without the table of routes.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("crates/", ".rs").filter(|source| source.path != THE_TABLE && !source.is_test())
    {
        let Some(read) = source.rust() else { continue };
        for (line, text) in source.lines().filter(|(line, _)| !read.is_test(*line)) {
            let code = text.split("//").next().unwrap_or_default();
            if let Some(way) = AROUND_IT.iter().find(|way| code.contains(**way)) {
                let says = format!("{way} declares no access: add the route to `Routes` ({THE_TABLE})");
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
    fn a_route_without_access_is_caught() {
        let text = "fn routes() -> Router {\n    Router::new()\n        .route(\"/a\", get(a))\n}\n";
        assert_eq!(find(&Tree::made([("crates/web/src/today/mod.rs", text)])).len(), 2);
        assert_eq!(find(&Tree::made([(THE_TABLE, text)])).len(), 0);
    }

    #[test]
    fn a_route_with_access_is_fine() {
        let text = "fn routes() -> Routes { Routes::new().get(\"/a\", Access::Public, a) }\n";
        assert_eq!(find(&Tree::made([("crates/web/src/today/mod.rs", text)])).len(), 0);
    }
}
