//! In which order the people of a day are reached: the same on the page, for programs and in the terminal.

use seguito_core::{
    agenda::Standing,
    time::{Calendar, Day, Moment},
};
use seguito_store::read::today::TodayRow;

/// Puts a day in order, as it stands at a moment, for a member with this working time.
pub(crate) fn in_turn(rows: &mut [TodayRow], calendar: &Calendar, at: Moment) {
    // whose project fails comes before the others of the same hour (F6)
    let behind = |row: &TodayRow| !row.entry.0.reason.purpose.stays();
    rows.sort_by_cached_key(|row| (place(row, calendar, at), behind(row), row.client.clone()));
}

/// Late first, the longest first; then by the hour from which it suits both sides, or, where that is the whole of our
/// morning, by the middle of their hours.
fn place(row: &TodayRow, calendar: &Calendar, at: Moment) -> (bool, i64) {
    let entry = &row.entry.0;
    let later = |from: Moment| from.to_zoned(calendar.tz()).time() > calendar.from;
    let middle = match (entry.at, entry.hours) {
        (Some(at), _) => at.as_second(),
        (None, Some((from, _))) if later(from) => from.as_second(),
        (None, Some((from, until))) => from.as_second().midpoint(until.as_second()),
        // Whenever we like: after all that has its hour.
        (None, None) => i64::MAX,
    };
    match late(row, at) {
        Some(since) => (false, i64::from(since.year()) * 1_000 + i64::from(since.day_of_year())),
        None => (true, middle),
    }
}

/// Since which day a contact is late at a moment.
pub(crate) fn late(row: &TodayRow, at: Moment) -> Option<Day> {
    match row.entry.0.standing {
        Standing::Late { since } => Some(since),
        _ if row.closes_at.is_some_and(|closes| closes <= at) => row.entry.0.window.1.or(Some(row.day)),
        _ => None,
    }
}
