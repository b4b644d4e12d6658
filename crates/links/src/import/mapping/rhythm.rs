//! How often to be in touch, as people write it in five languages.

use super::data;
use crate::text::fold;
use seguito_core::time::{Span, Unit};
use std::{collections::HashMap, sync::LazyLock};

static WORDS: LazyLock<HashMap<String, &str>> =
    LazyLock::new(|| data::by_name(include_str!("data/rhythm.txt")));

/// `every 6 weeks`, `mensile`, `hver 6. uke`, `45 days`; a bare number counts days. `None` if it is none.
pub fn read(typed: &str) -> Option<Span> {
    let folded = fold(typed);
    if let Some((count, unit)) = WORDS.get(&folded).and_then(|key| whole(key)) {
        return span(count, unit);
    }
    if let Ok(days) = folded.parse() {
        return span(days, "day");
    }
    let (mut count, mut unit) = (None, None);
    for word in folded.split(' ') {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = word.split_at(digits);
        count = count.or(number.parse().ok());
        match WORDS.get(rest).and_then(|key| key.split_once(' ')) {
            Some(("unit", found)) => unit = Some(found),
            Some(("number", found)) => count = count.or(found.parse().ok()),
            _ => {}
        }
    }
    span(count?, unit?)
}

fn whole(key: &'static str) -> Option<(u16, &'static str)> {
    let (count, unit) = key.split_once(' ')?;
    Some((count.parse().ok()?, unit))
}

fn span(count: u16, unit: &str) -> Option<Span> {
    let (count, unit, most) = match unit {
        "day" => (count, Unit::Days, 3660),
        "week" => (count, Unit::Weeks, 520),
        "month" => (count, Unit::Months, 120),
        _ => (count.checked_mul(12)?, Unit::Months, 120),
    };
    (1..=most).contains(&count).then_some(Span { count, unit })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_five_languages() {
        for (typed, span) in [
            ("every 6 weeks", "6 weeks"),
            ("ogni 6 settimane", "6 weeks"),
            ("cada seis semanas", "6 weeks"),
            ("hver 6. uke", "6 weeks"),
            ("toutes les 6 semaines", "6 weeks"),
            ("6w", "6 weeks"),
            ("mensile", "1 month"),
            ("Quarterly", "3 months"),
            ("årlig", "12 months"),
            ("45", "45 days"),
            ("2 years", "24 months"),
            ("quindicinale", "2 weeks"),
            ("tous les deux mois", "2 months"),
            ("1 day", "1 day"),
        ] {
            assert_eq!(read(typed).map(|span| span.to_string()).as_deref(), Some(span), "{typed}");
        }
        for wrong in ["spesso", "0", "", "every 0 weeks", "when it rains", "99999 weeks"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
