//! Lengths of time in words: "six weeks", "15 working days", "every month".

use crate::Words;
use seguito_core::time::{Span, Unit};

impl Words {
    /// "six weeks", "21 days", "one month".
    pub fn span(&self, span: Span) -> String {
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
