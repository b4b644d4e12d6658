//! Days as people write them, in five languages.

use super::{Why, data};
use crate::text::fold;
use jiff::civil::Date;
use seguito_core::time::Day;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::LazyLock};

/// How days such as 3/4/2026 are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayOrder {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

impl DayOrder {
    /// The order that the days of a list prove, and whether they do; day first where nothing proves it.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> (Self, bool) {
        let (mut day_first, mut month_first, mut open) = (0, 0, 0);
        for cell in cells {
            match numbers(cell) {
                Some([first, second, third]) if first <= 31 && third > 31 || third < 100 && first < 32 => {
                    day_first += u32::from(first > 12 && second <= 12);
                    month_first += u32::from(second > 12 && first <= 12);
                    open += u32::from(first <= 12 && second <= 12 && first != second);
                }
                _ => {}
            }
        }
        let order = if month_first > day_first { Self::MonthFirst } else { Self::DayFirst };
        (order, day_first != month_first || open == 0)
    }
}

static MONTHS: LazyLock<HashMap<String, &str>> =
    LazyLock::new(|| data::by_name(include_str!("data/months.txt")));

/// Reads a day. Times behind it do not count. Bare numbers are day numbers of a spreadsheet.
///
/// # Errors
/// [`Why::NoSuchDay`], [`Why::NotADay`].
pub fn read(typed: &str, order: DayOrder, from_1904: bool) -> Result<Day, Why> {
    let typed = typed.trim();
    if let Ok(number) = typed.replace(',', ".").parse::<f64>() {
        return of_number(typed, number, from_1904);
    }
    if let Some([first, second, third]) = numbers(typed) {
        return match order {
            _ if first > 31 => date(first, second, third),
            DayOrder::DayFirst => date(full_year(third), second, first),
            DayOrder::MonthFirst => date(full_year(third), first, second),
        };
    }
    of_words(typed).unwrap_or(Err(Why::NotADay))
}

/// A day number of a spreadsheet (1900 or 1904), `20260302`, or seconds and milliseconds since 1970.
fn of_number(typed: &str, number: f64, from_1904: bool) -> Result<Day, Why> {
    let whole = number.trunc() as i64;
    let since_1970 = |seconds: i64| {
        let moment = jiff::Timestamp::from_second(seconds).map_err(|_| Why::NotADay)?;
        Ok(moment.to_zoned(jiff::tz::TimeZone::UTC).date())
    };
    match typed.len() {
        8 if (19_000_101..=21_001_231).contains(&whole) => {
            date(whole / 10_000, whole / 100 % 100, whole % 100)
        }
        10 if whole > 100_000_000 => since_1970(whole),
        13 => since_1970(whole / 1000),
        _ => day_number(whole, from_1904).ok_or(Why::NotADay),
    }
}

/// The day of a spreadsheet's day number, between 1954 and 2119 (or 1958 and 2123).
pub fn day_number(number: i64, from_1904: bool) -> Option<Day> {
    if !(20_000..=80_000).contains(&number) {
        return None;
    }
    let zero = if from_1904 { Date::constant(1904, 1, 1) } else { Date::constant(1899, 12, 30) };
    zero.checked_add(jiff::Span::new().days(number)).ok()
}

/// The three numbers of `2026-03-02T10:00`, `2.3.26`, `02/03/2026 10:00`.
fn numbers(typed: &str) -> Option<[i64; 3]> {
    let typed = typed.trim();
    let end = typed.find(|c: char| !(c.is_ascii_digit() || "/.-".contains(c))).unwrap_or(typed.len());
    let behind = &typed[end..];
    if !(behind.is_empty() || behind.starts_with(['T', ' ', ',']))
        || behind.chars().any(|c| c.is_alphabetic() && !"TZ".contains(c))
    {
        return None;
    }
    let mut parts = typed[..end].trim_end_matches('.').split(['/', '.', '-']).map(|part| part.parse().ok());
    let found = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(found)
}

/// `3 mars 2026`, `March 3rd, 2026`, `lunedì 3 marzo 2026`, `3 de marzo de 2026`, `Mon, 2 Mar 2026 10:00
/// +0100`.
fn of_words(typed: &str) -> Option<Result<Day, Why>> {
    let (mut day, mut month, mut year) = (None, None, None);
    for word in fold(typed).split(' ') {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = word.split_at(digits);
        if let Ok(number) = number.parse::<i64>() {
            let ordinal = ["", "st", "nd", "rd", "th", "er", "o", "a"].contains(&rest);
            let named = MONTHS.get(rest).filter(|_| !ordinal && month.is_none());
            month = month.or(named.and_then(|month| month.parse::<i64>().ok()));
            match (day, year) {
                (None, None) if digits == 4 => year = Some(number),
                (None, _) if digits <= 2 => day = Some(number),
                (Some(_), None) if month.is_some() && (digits == 2 || digits == 4) => {
                    year = Some(full_year(number))
                }
                _ => {}
            }
        } else if month.is_none() {
            month = MONTHS.get(word).and_then(|month| month.parse().ok());
        }
    }
    Some(date(year?, month?, day?))
}

fn full_year(year: i64) -> i64 {
    match year {
        0..=49 => 2000 + year,
        50..=99 => 1900 + year,
        _ => year,
    }
}

fn date(year: i64, month: i64, day: i64) -> Result<Day, Why> {
    if !(1800..=2200).contains(&year) || !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return Err(Why::NotADay);
    }
    Date::new(year as i16, month as i8, day as i8).map_err(|_| Why::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_in_many_forms() {
        let forms = [
            "2026-03-02",
            "2026-03-02T10:00:00Z",
            "2026-03-02 10:00:00",
            "2026/3/2",
            "20260302",
            "02/03/2026",
            "2.3.2026",
            "2.3.26",
            "02-03-2026 18.30",
            "2 mars 2026",
            "2. mars 2026",
            "2 marzo 2026",
            "2 de marzo de 2026",
            "March 2, 2026",
            "2nd March 2026",
            "lunedì 2 marzo 2026",
            "2-Mar-26",
            "2 Mar 26",
            "Mon, 2 Mar 2026 10:00:00 +0100",
            "46083",
            "46083.75",
            "1772445600",
            "1772445600000",
        ];
        for form in forms {
            assert_eq!(read(form, DayOrder::DayFirst, false), Ok(Date::constant(2026, 3, 2)), "{form}");
        }
        assert_eq!(read("1er août 2025", DayOrder::DayFirst, false), Ok(Date::constant(2025, 8, 1)));
        assert_eq!(read("03/02/2026", DayOrder::MonthFirst, false), Ok(Date::constant(2026, 3, 2)));
        assert_eq!(read("44621", DayOrder::DayFirst, true), Ok(Date::constant(2026, 3, 2)));
    }

    #[test]
    fn what_is_no_day() {
        for (typed, why) in [
            ("31/02/2026", Why::NoSuchDay),
            ("29 febbraio 2025", Why::NoSuchDay),
            ("2026-02-30", Why::NoSuchDay),
            ("45/45/2026", Why::NotADay),
            ("prima di Natale", Why::NotADay),
            ("3", Why::NotADay),
            ("marzo 2026", Why::NotADay),
            ("1-2", Why::NotADay),
            ("", Why::NotADay),
        ] {
            assert_eq!(read(typed, DayOrder::DayFirst, false), Err(why), "{typed}");
        }
    }

    #[test]
    fn a_list_proves_its_order() {
        let of = |cells: &[&str]| DayOrder::of(cells.iter().copied());
        assert_eq!(of(&["03/04/2026", "13/04/2026"]), (DayOrder::DayFirst, true));
        assert_eq!(of(&["03/04/2026", "04/13/2026"]), (DayOrder::MonthFirst, true));
        assert_eq!(of(&["03/04/2026"]), (DayOrder::DayFirst, false));
        assert_eq!(of(&["2026-04-13", "4 mars 2026", "5/5/2026"]), (DayOrder::DayFirst, true));
    }
}
