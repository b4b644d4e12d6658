//! Lengths of time in words: "six weeks", "15 working days", "every month".

use crate::{Locale, Words};
use seguito_core::time::{Span, Unit};
use std::sync::OnceLock;

/// Lengths up to this many are put into words once a locale: a list of reasons names the same few again and again.
const KEPT: usize = 60;
const UNITS: [Unit; 4] = [Unit::Days, Unit::WorkingDays, Unit::Weeks, Unit::Months];

impl Words {
    /// "six weeks", "21 days", "one month".
    pub fn span(&self, span: Span) -> String {
        static KEPT_SPANS: [OnceLock<Vec<String>>; Locale::ALL.len()] = [const { OnceLock::new() }; 6];
        let kept = KEPT_SPANS[self.locale() as usize].get_or_init(|| {
            let all = UNITS.iter().flat_map(|&unit| (0..KEPT).map(move |count| (unit, count as u16)));
            all.map(|(unit, count)| self.span_made(Span { count, unit })).collect()
        });
        match kept.get(span.unit as usize * KEPT + usize::from(span.count)) {
            Some(text) if usize::from(span.count) < KEPT => text.clone(),
            _ => self.span_made(span),
        }
    }

    fn span_made(&self, span: Span) -> String {
        let (count, number) = (span.count, self.number_in_text(span.count));
        match span.unit {
            Unit::Days => self.span_days(count, number),
            Unit::WorkingDays => self.span_working_days(count, number),
            Unit::Weeks => self.span_weeks(count, number),
            Unit::Months => self.span_months(count, number),
        }
    }

    /// "every six weeks", "every month".
    pub fn every(&self, span: Span) -> String {
        let (count, number) = (span.count, self.number_in_text(span.count));
        match span.unit {
            Unit::Days => self.every_days(count, number),
            Unit::WorkingDays => self.every_working_days(count, number),
            Unit::Weeks => self.every_weeks(count, number),
            Unit::Months => self.every_months(count, number),
        }
    }

    /// From two to twelve in words, beyond in figures.
    pub fn number_in_text(&self, count: u16) -> String {
        match count {
            2..=12 => self.number_word(count),
            _ => self.number(count),
        }
    }
}

/// The same text with a capital at its beginning.
pub fn capital(text: String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_spans_are_those_that_would_be_made() {
        for w in Locale::ALL.map(Words::in_locale) {
            for (place, unit) in UNITS.into_iter().enumerate() {
                assert_eq!(unit as usize, place);
                for count in [0, 1, 2, 12, 13, KEPT as u16 - 1, KEPT as u16, 365, u16::MAX] {
                    assert_eq!(w.span(Span { count, unit }), w.span_made(Span { count, unit }));
                }
            }
        }
        let english = Words::in_locale(Locale::EnGb);
        assert_eq!(english.span(Span { count: 6, unit: Unit::Weeks }), "six weeks");
        assert_eq!(english.every(Span { count: 1, unit: Unit::Months }), "every month");
    }
}
