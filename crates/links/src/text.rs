//! Text as people mean it: folded for comparing, never for keeping.

use seguito_core::letters::plain;

/// Lower case, without accents; what is neither letter nor digit becomes one space. `Società  n.1` → `societa
/// n 1`.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c.is_alphanumeric() {
            match plain(c) {
                Some(plain) => out.push_str(plain),
                None => out.extend(c.to_lowercase()),
            }
        } else if matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}') {
            // a combining accent belongs to the letter before it
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Blanks of every kind at both ends taken off, runs of blanks inside a line made one; line breaks stay.
pub fn tidy(text: &str) -> String {
    let lines = text.trim().lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_signs_do_not_count() {
        assert_eq!(fold("  Ragione_SOCIALE (1) "), "ragione sociale 1");
        assert_eq!(fold("Bjørn Ærlig Åsen"), "bjorn aerlig asen");
        assert_eq!(fold("Cafe\u{301}"), fold("Café"));
        assert_eq!(fold("P. IVA"), "p iva");
        assert_eq!(fold("人"), "人");
    }

    #[test]
    fn tidy_keeps_line_breaks() {
        assert_eq!(tidy("\u{a0} via  Roma 14 \r\nscala B\t"), "via Roma 14\nscala B");
    }
}
