//! A style sheet names no class that no page carries.

use super::{Finding, tree::Tree};
use std::collections::BTreeSet;

const WEB: &str = "crates/web/src/";

/// Finds a class of a sheet that stands in no string of the pages or of their script.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let pages = tree.under(WEB, ".rs").chain(tree.under(WEB, ".js"));
    let said: BTreeSet<&str> = pages.flat_map(|source| words(&source.text)).collect();
    // a class may be made: "of-" and a figure
    let carried = |class: &str| {
        let stem = class.rfind('-').map(|at| &class[..=at]);
        said.contains(class) || stem.is_some_and(|stem| said.contains(stem))
    };
    let mut found = Vec::new();
    for source in tree.under(WEB, ".css") {
        for (line, class) in classes(&source.text).into_iter().filter(|(_, class)| !carried(class)) {
            let says = format!("no page carries the class {class}: remove what nobody sees");
            found.push(Finding { path: source.path.clone(), line, says });
        }
    }
    found
}

/// The words within the quotes of each line.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let strings = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    strings.flat_map(|string| string.split(|c| !is_part(c))).filter(|word| !word.is_empty())
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The classes of the selectors, each with its line: a dot and a letter on a line that declares nothing.
fn classes(css: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_comment = false;
    for (at, line) in css.lines().enumerate() {
        let selects = !in_comment && !line.trim_start().starts_with("/*") && !line.trim_end().ends_with(';');
        in_comment = (in_comment || line.contains("/*")) && !line.contains("*/");
        if !selects {
            continue;
        }
        for part in line.split('{').next().unwrap_or_default().split('.').skip(1) {
            let class = &part[..part.find(|c| !is_part(c)).unwrap_or(part.len())];
            if class.starts_with(|c: char| c.is_ascii_alphabetic()) {
                found.push((at + 1, class));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(css: &str) -> usize {
        let page = "html! { p class=\"why late\" { } div class={ \"of-\" (n) } {} }";
        find(&Tree::made([("crates/web/src/a.css", css), ("crates/web/src/a.rs", page)])).len()
    }

    #[test]
    fn a_class_that_no_page_carries_is_caught() {
        assert_eq!(count(".why .gone,\n.lost:hover > b {\n  color: red;\n}\n"), 2);
        assert_eq!(count("@media (x) {\n  .why:has(.gone) { inset: 0 }\n}"), 1);
    }

    #[test]
    fn a_class_of_a_page_is_fine() {
        assert_eq!(
            count(".why.late {\n  margin: 1.5rem;\n  font: 1em/.95 x.woff2;\n}\n.of-5 { inset: 0 }"),
            0
        );
        assert_eq!(count("/* .gone\n .lost */\n.why { inset: 0 }"), 0);
    }
}
