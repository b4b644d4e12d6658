//! A working time as the fields of a form: zone, country, region; working days, from, until.

use crate::{
    clients::choices,
    field::{self, Field},
    form::{Form, NAME},
};
use jiff::civil::{Date, date};
use seguito_core::time::Calendar;
use seguito_words::Words;

/// The fields of the place.
pub(super) fn place(calendar: &Calendar) -> Vec<(&'static str, String)> {
    vec![
        ("zone", calendar.zone.clone()),
        ("country", calendar.country.clone().unwrap_or_default()),
        ("region", calendar.region.clone().unwrap_or_default()),
    ]
}

/// The fields of the working week.
pub(super) fn week(w: Words, calendar: &Calendar) -> Vec<(&'static str, String)> {
    let mut pairs: Vec<(&'static str, String)> =
        calendar.days.iter().map(|day| ("days", day.to_string())).collect();
    pairs.push(("from", w.time(calendar.from)));
    pairs.push(("until", w.time(calendar.until)));
    pairs
}

/// The fields of the place, by their labels.
pub(super) fn place_fields(w: Words) -> [Field; 3] {
    [
        field::line("zone", w.settings_zone()),
        field::select("country", w.settings_country(), countries(w)),
        field::line("region", w.settings_region()),
    ]
}

/// The hours of the working week, by their labels.
pub(super) fn hour_fields(w: Words) -> [Field; 2] {
    [field::line("from", w.settings_from()), field::line("until", w.settings_until())]
}

/// Takes the place into a working time; what is wrong is noted.
pub(super) fn read_place(form: &mut Form, calendar: &mut Calendar) {
    calendar.zone = form.needed("zone", NAME);
    let code = |text: String| text.to_ascii_uppercase();
    calendar.country = form.optional("country", NAME).map(code);
    calendar.region = form.optional("region", NAME).map(code);
}

/// Takes the working week into a working time; what is wrong is noted.
pub(super) fn read_week(w: Words, form: &mut Form, calendar: &mut Calendar) {
    calendar.days = form.all("days").filter_map(|day| day.parse().ok()).collect();
    for (name, place) in [("from", &mut calendar.from), ("until", &mut calendar.until)] {
        form.needed(name, NAME);
        if let Some(time) = form.readable(name, |text| w.read_time(text).ok()) {
            *place = time;
        }
    }
}

/// Every country with public holidays in the tables, by name, and "not said".
pub(super) fn countries(w: Words) -> Vec<(String, String)> {
    choices::countries(w, w.settings_country_none())
}

/// Every zone that is a place, and the one that is kept.
pub(super) fn zones(kept: &str) -> Vec<(String, String)> {
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    names.retain(|name| name == kept || (name.contains('/') && !is_alias(name)));
    names.sort();
    names.dedup();
    names.into_iter().map(|name| (name.clone(), name)).collect()
}

/// Zones kept for old programs alone.
fn is_alias(name: &str) -> bool {
    ["Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/", "posix/", "right/"]
        .iter()
        .any(|old| name.starts_with(old))
}

/// Monday to Sunday: the number and the short name.
pub(super) fn days(w: Words) -> Vec<(String, String)> {
    /// A Monday.
    const MONDAY: Date = date(2024, 1, 1);
    let day = |at: i8| MONDAY.with().day(at).build().unwrap_or(MONDAY);
    (1..=7).map(|at| (at.to_string(), w.weekday_short(day(at)))).collect()
}

/// The working days of a form, in words.
pub(super) fn days_said(w: Words, form: &Form) -> String {
    let chosen = days(w).into_iter().filter(|(key, _)| form.all("days").any(|day| day == key));
    w.list(&chosen.map(|(_, name)| name).collect::<Vec<_>>())
}
