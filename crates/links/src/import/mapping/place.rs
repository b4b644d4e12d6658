//! Countries, languages and time zones by the names that people give them in five languages.

use super::data;
use crate::text::fold;
use jiff::tz::TimeZone;
use std::{collections::HashMap, sync::LazyLock};

type Names = LazyLock<HashMap<String, &'static str>>;
static COUNTRIES: Names = LazyLock::new(|| data::by_name(include_str!("data/countries.txt")));
static LANGUAGES: Names = LazyLock::new(|| data::by_name(include_str!("data/languages.txt")));

/// ISO 3166-1 alpha-2 of a country's name or code.
pub fn country(typed: &str) -> Option<&'static str> {
    let folded = fold(typed);
    let codes = || COUNTRIES.values().find(|code| code.eq_ignore_ascii_case(typed.trim())).copied();
    COUNTRIES.get(&folded).copied().or_else(codes)
}

/// ISO 639-1 of a language's name or code; `it-CH` is Italian.
pub fn language(typed: &str) -> Option<&'static str> {
    let folded = fold(typed);
    let code = typed.trim().split(['-', '_']).next().unwrap_or_default();
    let codes = || LANGUAGES.values().find(|known| known.eq_ignore_ascii_case(code)).copied();
    LANGUAGES.get(&folded).copied().or_else(codes)
}

/// The IANA name of a time zone, or of one of Windows.
pub fn zone(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if let Ok(zone) = TimeZone::get(typed) {
        return zone.iana_name().map(str::to_owned);
    }
    let windows = typed.parse::<calcard::common::timezone::Tz>().ok()?;
    let name = windows.name()?.into_owned();
    TimeZone::get(&name).is_ok().then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_five_languages_and_codes() {
        for (typed, code) in [
            ("Italia", "IT"),
            ("Alemania", "DE"),
            ("Royaume-Uni", "GB"),
            ("Storbritannia", "GB"),
            ("U.S.A.", "US"),
            ("Norge", "NO"),
            ("no", "NO"),
            ("États-Unis", "US"),
            ("Reino Unido", "GB"),
            ("Suecia", "SE"),
            ("it", "IT"),
        ] {
            assert_eq!(country(typed), Some(code), "{typed}");
        }
        assert_eq!(country("Padania"), None);
        for (typed, code) in [
            ("italiano", "it"),
            ("Norsk", "nb"),
            ("bokmål", "nb"),
            ("tysk", "de"),
            ("Français", "fr"),
            ("it-CH", "it"),
            ("Castellano", "es"),
            ("EN", "en"),
            ("no", "nb"),
        ] {
            assert_eq!(language(typed), Some(code), "{typed}");
        }
        assert_eq!(language("klingon"), None);
    }

    #[test]
    fn zones_of_two_worlds() {
        assert_eq!(zone("europe/oslo").as_deref(), Some("Europe/Oslo"));
        assert_eq!(zone("W. Europe Standard Time").as_deref(), Some("Europe/Berlin"));
        assert_eq!(zone("Mars/Olympus"), None);
    }
}
