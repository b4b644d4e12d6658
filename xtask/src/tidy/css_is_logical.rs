//! Style sheets speak of start and end, never of left and right.

use super::{Finding, tree::Tree};

const PHYSICAL: &[&str] = &[
    "left",
    "right",
    "top",
    "bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "width",
    "height",
    "min-width",
    "min-height",
    "max-width",
    "max-height",
    "scroll-margin-top",
    "scroll-margin-bottom",
    "scroll-padding-top",
    "scroll-padding-bottom",
];
const SIDED: &[&str] = &["text-align", "float", "clear"];

/// Finds a declaration that names a side of the screen.
pub fn find(tree: &Tree) -> Vec<Finding> {
    tree.under("crates/", ".css")
        .flat_map(|source| {
            declarations(&source.text).into_iter().filter(|(_, name, value)| is_physical(name, value)).map(
                |found| {
                    let (line, name, value) = found;
                    let says =
                        format!("{name}: {value} names a side of the screen: use the logical property");
                    Finding { path: source.path.clone(), line, says }
                },
            )
        })
        .collect()
}

fn is_physical(name: &str, value: &str) -> bool {
    let sided =
        SIDED.contains(&name) && value.split_whitespace().any(|word| ["left", "right"].contains(&word));
    let border = name.strip_prefix("border-").and_then(|rest| rest.split('-').next());
    let bordered = border.is_some_and(|side| ["left", "right", "top", "bottom"].contains(&side));
    PHYSICAL.contains(&name) || sided || bordered
}

/// Each declaration of a sheet with its line: what stands between `{`, `;` and `}` and holds a colon.
fn declarations(css: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    let (mut line, mut part, mut rest) = (1, String::new(), css);
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            let end = comment.find("*/").map_or(comment.len(), |at| at + 2);
            line += comment[..end].matches('\n').count();
            rest = &comment[end..];
            continue;
        }
        match c {
            ';' | '}' => {
                if let Some((name, value)) = part.split_once(':') {
                    found.push((line, name.trim().to_owned(), value.trim().to_owned()));
                }
                part.clear();
            }
            '{' => part.clear(),
            _ => part.push(c),
        }
        line += usize::from(c == '\n');
        rest = &rest[c.len_utf8()..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(css: &str) -> usize {
        find(&Tree::made([("crates/web/src/a.css", css)])).len()
    }

    #[test]
    fn a_physical_property_is_caught() {
        for name in PHYSICAL {
            assert_eq!(count(&format!(".a {{ color: red; {name}: 1px }}\n")), 1, "{name}");
        }
        assert_eq!(count("td{text-align:right}"), 1);
        assert_eq!(count(".a{border-left-color:red}"), 1);
    }

    #[test]
    fn a_logical_property_is_fine() {
        assert_eq!(
            count(".a:left { margin-inline-start: 1px; text-align: end; /* left: 0; */ inset: 0 }"),
            0
        );
        assert_eq!(count("@media (max-width: 768px) { .a { inline-size: 1px } }"), 0);
    }

    #[test]
    fn the_line_is_told() {
        let tree = Tree::made([("crates/web/src/a.css", ".a {\n  /* one\n two */\n  left: 0;\n}\n")]);
        assert_eq!(find(&tree)[0].line, 4);
    }
}
