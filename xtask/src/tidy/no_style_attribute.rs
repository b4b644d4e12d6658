//! The content security policy forbids inline style and script; pages are made without them.

use super::{Finding, tree::Tree};

// Cut in two, so that this file does not find itself.
const INLINE: &[&str] = &[concat!("sty", "le="), concat!(".sty", "le.cssText"), concat!("on", "click=")];

/// Finds an inline style or event handler in a page or script of ours.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let pages = tree
        .under("crates/", "")
        .filter(|source| [".rs", ".js", ".html"].iter().any(|end| source.path.ends_with(end)));
    pages
        .flat_map(|source| {
            source.lines().filter_map(|(line, text)| {
                let squeezed: String = text.split_whitespace().collect();
                let inline = INLINE.iter().find(|inline| begins_a_word(&squeezed, text, inline))?;
                let says =
                    format!("{inline} is forbidden by the content security policy: a class or an attribute");
                Some(Finding { path: source.path.clone(), line, says })
            })
        })
        .collect()
}

/// Whether the attribute stands by itself: `data-style=` and `list_style=` are others.
fn begins_a_word(squeezed: &str, text: &str, inline: &str) -> bool {
    let name = inline.trim_end_matches('=');
    squeezed.contains(inline)
        && text.match_indices(name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + name.len()..].trim_start();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_')
                && (!inline.ends_with('=') || after.starts_with('=') && !after.starts_with("=="))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        find(&Tree::made([("crates/web/src/a.rs", text)])).len()
    }

    #[test]
    fn an_inline_style_is_caught() {
        for inline in INLINE {
            assert_eq!(count(&format!("html! {{ p {inline}\"x\" {{}} }}\n")), 1, "{inline}");
        }
        assert_eq!(count(concat!("html! { p sty", "le = \"x\" {} }\n")), 1);
    }

    #[test]
    fn another_attribute_is_fine() {
        assert_eq!(count("html! { p data-style=\"x\" {} }\n"), 0);
        assert_eq!(count("if style == other {}\n"), 0);
    }
}
