//! Public holidays of countries and their subdivisions, from generated tables (`tools/holiday_tables.py`).
//!
//! Outside the years of a table the answer is [`Holiday::Unknown`], never a guess.

use super::Day;
use std::{collections::BTreeMap, sync::LazyLock};

/// What the tables say of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// A public holiday, by its name in the language of the place.
    Yes(&'static str),
    /// Not a public holiday.
    No,
    /// The place is not in the tables, or the year is outside them.
    Unknown,
}

/// Whether a day is a public holiday at a place; for many days of one place, [`Place`] is quicker.
///
/// `country` is ISO 3166-1 alpha-2; `region` the part of ISO 3166-2 after the dash, `None` or an unknown one means the
/// national holidays alone.
pub fn holiday(country: &str, region: Option<&str>, day: Day) -> Holiday {
    Place::find(country, region).holiday(day)
}

/// The holidays of one place.
#[derive(Clone, Copy)]
pub struct Place {
    national: Option<&'static Table>,
    regional: Option<&'static Table>,
}

impl Place {
    /// Looks a place up.
    pub fn find(country: &str, region: Option<&str>) -> Self {
        let regional = region.and_then(|region| TABLES.get(format!("{country}-{region}").as_str()));
        Self { national: TABLES.get(country), regional }
    }

    /// Whether a day is a public holiday here.
    pub fn holiday(&self, day: Day) -> Holiday {
        let Some(national) = self.national else { return Holiday::Unknown };
        if !(national.first..=national.last).contains(&day.year()) {
            return Holiday::Unknown;
        }
        let number = day_number(day);
        let found = national.name(number).or_else(|| self.regional.and_then(|table| table.name(number)));
        found.map_or(Holiday::No, Holiday::Yes)
    }
}

/// The regions of a country that have holidays of their own, sorted by code.
pub fn regions(country: &str) -> Vec<&'static str> {
    let mut regions: Vec<_> = TABLES
        .keys()
        .filter_map(|place| place.split_once('-'))
        .filter(|(of, _)| *of == country)
        .map(|(_, region)| region)
        .collect();
    regions.sort_unstable();
    regions
}

/// The countries in the tables, sorted by code.
pub fn countries() -> Vec<&'static str> {
    let mut countries: Vec<_> = TABLES.keys().copied().filter(|place| !place.contains('-')).collect();
    countries.sort_unstable();
    countries
}

struct Table {
    first: i16,
    last: i16,
    /// Day number and name, sorted by day.
    days: Vec<(i32, &'static str)>,
}

impl Table {
    fn name(&self, number: i32) -> Option<&'static str> {
        let at = self.days.binary_search_by_key(&number, |(day, _)| *day).ok()?;
        self.days.get(at).map(|(_, name)| *name)
    }
}

/// Read once, at the first question: about ten thousand days.
static TABLES: LazyLock<BTreeMap<&'static str, Table>> =
    LazyLock::new(|| include_str!("holidays.txt").split("\n@").skip(1).filter_map(read_section).collect());

fn read_section(section: &'static str) -> Option<(&'static str, Table)> {
    let mut lines = section.lines();
    let mut head = lines.next()?.rsplitn(3, ' ');
    let (last, first, place) = (head.next()?.parse().ok()?, head.next()?.parse().ok()?, head.next()?);
    let mut days: Vec<(i32, &str)> = Vec::new();
    for (name, numbers) in lines.filter_map(|line| line.split_once('\t')) {
        days.extend(numbers.split(' ').filter_map(|number| number.parse().ok()).map(|number| (number, name)));
    }
    days.sort_by_key(|(day, _)| *day);
    days.dedup_by_key(|(day, _)| *day);
    Some((place, Table { first, last, days }))
}

/// Days since the first day of the tables.
fn day_number(day: Day) -> i32 {
    const ORIGIN: i32 = 19_723; // 1 January 2024
    super::working_days::day_number(day) - ORIGIN
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn known_days_of_five_countries() {
        assert_eq!(holiday("NO", None, date(2026, 5, 17)), Holiday::Yes("Grunnlovsdag"));
        assert_eq!(holiday("IT", None, date(2026, 12, 8)), Holiday::Yes("Immacolata Concezione"));
        assert_eq!(holiday("IT", Some("MI"), date(2026, 12, 7)), Holiday::Yes("Sant'Ambrogio"));
        assert_eq!(holiday("IT", None, date(2026, 12, 7)), Holiday::No);
        assert!(matches!(holiday("FR", None, date(2036, 7, 14)), Holiday::Yes(_)));
        assert!(matches!(holiday("ES", None, date(2024, 1, 6)), Holiday::Yes(_)));
    }

    #[test]
    fn outside_the_tables_nothing_is_guessed() {
        assert_eq!(holiday("IT", None, date(2037, 12, 25)), Holiday::Unknown);
        assert_eq!(holiday("XX", None, date(2026, 12, 25)), Holiday::Unknown);
        assert_eq!(
            holiday("IT", Some("nowhere"), date(2026, 12, 25)),
            holiday("IT", None, date(2026, 12, 25))
        );
    }

    #[test]
    fn every_section_is_read() {
        let sections = include_str!("holidays.txt").lines().filter(|line| line.starts_with('@')).count();
        assert_eq!(TABLES.len(), sections);
        assert!(regions("IT").contains(&"MI"));
        assert!(countries().contains(&"NO"));
    }
}
