//! The generated tables against an independent dump of seven countries, where that folder is present.

#![expect(clippy::disallowed_methods, reason = "the dump is a file")]

use seguito_core::time::{
    Day,
    holidays::{Holiday, holiday},
};
use std::{collections::BTreeMap, path::Path};

#[test]
fn tables_agree_with_the_dump_of_seven_countries() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/fixtures/holidays/python-holidays-0.109-2020-2030.json");
    let Ok(text) = std::fs::read_to_string(&file) else {
        eprintln!("skipped: no real files beside the checkout (../shared/fixtures/holidays)");
        return;
    };
    let dump: BTreeMap<String, BTreeMap<Day, String>> = serde_json::from_str(&text).unwrap();
    let mut compared = 0;
    for (country, days) in &dump {
        let mut day = jiff::civil::date(2024, 1, 1);
        while day.year() <= 2030 {
            let is_holiday = matches!(holiday(country, None, day), Holiday::Yes(_));
            assert_eq!(is_holiday, days.contains_key(&day), "{country} {day}");
            compared += 1;
            day = day.tomorrow().unwrap();
        }
    }
    assert_eq!(compared, dump.len() * 2557);
}
