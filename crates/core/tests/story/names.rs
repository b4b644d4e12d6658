//! Days, lengths, countries and other words of a story.

use super::facts::Told;
use jiff::civil::{Date, Time, time};
use seguito_core::time::Span;
use std::collections::BTreeSet;

/// When something happened, unless said.
pub const TEN: Time = time(10, 0, 0, 0);
/// When the agenda is asked for, unless said.
pub const EIGHT: Time = time(8, 0, 0, 0);

/// A day such as `2026-03-02`.
pub fn day(text: &str) -> Told<Date> {
    text.trim().parse().map_err(|_| format!("not a day: {text:?}"))
}

/// A time such as `9:00` in front of the rest of a line.
pub fn leading_time(text: &str) -> (Option<Time>, &str) {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    match clock(first) {
        Some(time) => (Some(time), rest.trim()),
        None => (None, text),
    }
}

/// A time such as `9:00`.
pub fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// A length such as `6 weeks`.
pub fn span(text: &str) -> Told<Span> {
    Span::try_from(text.trim().to_owned())
}

/// `Italy` or `Italy MI` as codes.
pub fn country(text: &str) -> Told<(String, Option<String>)> {
    const COUNTRIES: [(&str, &str); 7] = [
        ("Italy", "IT"),
        ("Spain", "ES"),
        ("Norway", "NO"),
        ("France", "FR"),
        ("United Kingdom", "GB"),
        ("Germany", "DE"),
        ("United States", "US"),
    ];
    for (name, code) in COUNTRIES {
        if let Some(region) = text.strip_prefix(name) {
            let region = region.trim();
            return Ok((code.to_owned(), (!region.is_empty()).then(|| region.to_owned())));
        }
    }
    Err(format!("not a country of the stories: {text:?}"))
}

/// `Mon-Thu` or `Mon, Wed` as weekdays.
pub fn weekdays(text: &str) -> Told<BTreeSet<i8>> {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let one = |text: &str| {
        let found = DAYS.iter().position(|day| *day == text.trim());
        found.map(|at| at as i8 + 1).ok_or_else(|| format!("not a weekday: {text:?}"))
    };
    let mut days = BTreeSet::new();
    for part in text.split([' ', '+']).filter(|part| !part.is_empty()) {
        match part.split_once('-') {
            Some((from, to)) => days.extend(one(from)?..=one(to)?),
            None => _ = days.insert(one(part)?),
        }
    }
    Ok(days)
}

/// A value by its key.
pub fn key<T>(found: Option<T>, text: &str, what: &str) -> Told<T> {
    found.ok_or_else(|| format!("not a {what}: {text:?}"))
}

/// The rules in the order of the list RULE.
pub const RULES: [&str; 16] = [
    "start-of-work",
    "build",
    "in-use",
    "interval-call",
    "daily-call",
    "sprint-review",
    "check-in",
    "years-review",
    "congratulations",
    "event",
    "staying-close",
    "blocked",
    "aftercare",
    "own-rhythm",
    "prospect",
    "by-hand",
];

/// Scripts that may be asked.
pub const SCRIPTS: [&str; 12] = [
    "start-of-work-new",
    "start-of-work-existing",
    "build",
    "existing-solution",
    "interval-call",
    "daily-call",
    "retainer",
    "follow-up-meeting",
    "conclusion",
    "support",
    "aftercare",
    "prospect",
];

/// One of a list of words.
pub fn one_of(list: &[&str], text: &str, what: &str) -> Told<String> {
    if list.contains(&text) { Ok(text.to_owned()) } else { Err(format!("not a {what}: {text:?}")) }
}
