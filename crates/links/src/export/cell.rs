//! The one rule by which a cell of an export harms no reader (security promise T12).

use std::borrow::Cow;

/// Signs that make a spreadsheet take a cell for a formula.
const DANGEROUS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that no spreadsheet takes for a formula: `=1+1` → `'=1+1`. One that already looks guarded gets a
/// second
/// guard, so that taking one off always gives back what was there.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text) { format!("'{text}").into() } else { text.into() }
}

/// A text for a cell that is typed as text anyway: only one that already looks guarded gets a second guard.
pub fn guard_text(text: &str) -> Cow<'_, str> {
    if text.starts_with('\'') { guard(text) } else { text.into() }
}

/// Takes the guard off.
pub fn unguard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_risky(rest)).unwrap_or(text)
}

fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(DANGEROUS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guard_goes_on_and_off() {
        assert_eq!(guard("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(guard("+39 091"), "'+39 091");
        assert_eq!(guard("'Ndrangheta"), "'Ndrangheta");
        for text in ["=1", "+1", "-1", "@a", "\t=1", "\r", "'=1", "''+1", "'s", "", "Rossi", "a=b"] {
            assert_eq!(unguard(&guard(text)), text);
            assert_eq!(unguard(&guard_text(text)), text);
        }
    }
}
