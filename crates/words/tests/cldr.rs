//! Dates, plurals, numbers, money, relative days, lists and sorting equal those of ICU (issue section 8), where the
//! shared fixtures are at hand.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

use icu::{decimal::input::Decimal, plurals::PluralCategory};
use jiff::{Timestamp, civil::date, tz::TimeZone};
use seguito_core::people::Language;
use seguito_words::{Locale, Words};
use serde_json::Value;

fn cases() -> Option<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures/cldr/expected-icu78.2.json");
    match std::fs::read_to_string(path) {
        Ok(text) => Some(serde_json::from_str::<Value>(&text).unwrap()["cases"].take()),
        Err(_) => {
            eprintln!("skipped: {path} is not here");
            None
        }
    }
}

fn each(run: impl Fn(Words, &Value)) {
    let Some(cases) = cases() else { return };
    for (locale, key) in Locale::ALL.into_iter().zip(["en-GB", "en", "it", "es", "nb", "fr"]) {
        run(Words::in_locale(locale), &cases[key]);
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn plurals() {
    each(|w, case| {
        for (number, expected) in case["plural"].as_object().unwrap() {
            let Ok(number) = number.parse() else { continue };
            assert_eq!(name(w.plural(number)), expected, "{w:?} {number}");
        }
    });
}

#[test]
fn dates() {
    each(|w, case| {
        for (key, expected) in case["dates"].as_object().unwrap() {
            let (moment, style) = key.split_once(' ').unwrap();
            let at = moment.parse::<Timestamp>().unwrap().to_zoned(TimeZone::get("Europe/Rome").unwrap());
            let (day, time) = (at.date(), at.time());
            let ours = match style {
                "short" => w.moment_numeric(day, time),
                "medium" => w.moment(day, time),
                "long" => w.moment_long(day, time),
                _ => w.moment_full(day, time),
            };
            // Our typography writes the first of a month as an ordinal in Italian and French (glossary).
            let ours = ours.replace("1º ", "1 ").replace("1er ", "1 ");
            // The engine behind the fixture writes a plain space before AM and PM where CLDR has a narrow one.
            let ours = ours.replace("\u{202f}AM", " AM").replace("\u{202f}PM", " PM");
            assert_eq!(&ours, expected, "{w:?} {key}");
        }
    });
}

#[test]
fn numbers_and_money() {
    each(|w, case| {
        for (number, expected) in case["numbers"].as_object().unwrap() {
            let amount: Decimal = number.parse().unwrap();
            assert_eq!(w.decimal(&amount), expected[0].as_str().unwrap(), "{w:?}");
            let minor = number.parse::<f64>().map(|n| (n * 100.0).trunc() as i64).unwrap();
            for (currency, at) in [("EUR", 1), ("NOK", 2)] {
                assert_eq!(w.money(minor, currency, 2), expected[at].as_str().unwrap(), "{w:?} {number}");
            }
        }
    });
}

#[test]
fn relative_days() {
    let today = date(2026, 6, 15);
    each(|w, case| {
        for (key, day) in [
            ("-1 day", date(2026, 6, 14)),
            ("0 day", today),
            ("1 day", date(2026, 6, 16)),
            ("-3 week", date(2026, 5, 25)),
            ("2 month", date(2026, 8, 15)),
        ] {
            assert_eq!(w.days_away(day, today), case["relative"][key].as_str().unwrap(), "{w:?} {key}");
        }
    });
}

#[test]
fn lists() {
    each(|w, case| assert_eq!(w.list(&["A", "B", "C"]), case["list"].as_str().unwrap(), "{w:?}"));
}

#[test]
fn sorting() {
    each(|w, case| {
        let expected: Vec<_> =
            case["collate"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
        let mut ours = expected.clone();
        ours.reverse();
        ours.sort_by_cached_key(|text| seguito_words::sort_key(w.language(), text));
        assert_eq!(ours, expected, "{w:?}");
    });
}

#[test]
fn every_language_of_the_core_has_its_words() {
    for &language in Language::ALL {
        let w = Words::of(language);
        assert_eq!(w.language(), language);
        assert!(!w.language_name(language).is_empty());
        assert_ne!(w.country("NO"), "NO");
    }
}
