//! Reading the days that people type: "tomorrow", "3 dic", "tirsdag", "2026-12-03", "in two weeks".

use crate::{
    Locale, Words,
    vocabulary::{self, Vocabulary, fold},
};
use jiff::{ToSpan, civil::Date};
use seguito_core::time::Day;

/// Where a day without a year, or a bare weekday, lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// From today on: a plan. A bare weekday is never today.
    Future,
    /// Up to today: something that happened.
    Past,
}

/// Why a text is no day or no time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It does not look like a day.
    NotADay,
    /// It looks like a day, but the calendar has none such: 31 February.
    NoSuchDay,
    /// The weekday given is not that of the date given.
    WeekdayDiffers {
        /// The day that the date alone would be.
        day: Day,
    },
    /// It is not a time of day.
    NotATime,
}

impl Words {
    /// Reads a day as this reader types it.
    ///
    /// # Errors
    /// Says what is wrong; [`Words::unread`] puts it into a sentence.
    pub fn read_day(&self, text: &str, today: Day, toward: Toward) -> Result<Day, Unread> {
        let folded = fold(text);
        let words = vocabulary::of(self.language());
        let mut tokens: Vec<&str> = folded.split(' ').filter(|t| !t.is_empty()).collect();
        // "yesterday at", with the hour taken off
        while tokens.len() > 1 && tokens.last().is_some_and(|last| words.idle.contains(last)) {
            tokens.pop();
        }
        let near = tokens.join(" ");
        if let Some((_, days)) = words.near.iter().find(|(word, _)| *word == near) {
            return shifted(today, days.days());
        }
        if let Some(day) = all_numbers(text.trim(), &tokens, self.locale(), today, toward) {
            return day;
        }
        let heard = hear(&tokens, words).ok_or(Unread::NotADay)?;
        understand(&heard, today, toward)
    }
}

/// What the words of a typed day say, each at most once.
#[derive(Default)]
struct Heard {
    weekday: Option<i8>,
    month: Option<i8>,
    numbers: Vec<i64>,
    unit: Option<Length>,
    back: bool,
}

#[derive(Clone, Copy)]
enum Length {
    Day,
    Week,
    Month,
}

fn hear(tokens: &[&str], words: &Vocabulary) -> Option<Heard> {
    let mut heard = Heard::default();
    let numbered = tokens.iter().any(|t| t.parse::<i64>().is_ok());
    for &token in tokens {
        if let Ok(number) = token.parse() {
            heard.numbers.push(number);
        } else if let Some(unit) = unit_of(token, words) {
            heard.unit = Some(unit);
        } else if words.back.contains(&token) {
            heard.back = true;
        } else if words.one.contains(&token) && tokens.iter().any(|t| unit_of(t, words).is_some()) {
            heard.numbers.push(1);
        } else if words.idle.contains(&token) {
            continue;
        } else {
            // "mar" is a month beside a number and a weekday alone.
            let month = named(token, &words.months).filter(|_| numbered && heard.month.is_none());
            match (month, named(token, &words.weekdays)) {
                // after a day and a month in figures a name is none: "25/11 alle nove" is an hour
                (Some(_), _) if heard.numbers.len() > 1 => return None,
                (Some(month), _) => heard.month = Some(month),
                (None, Some(weekday)) if heard.weekday.is_none() => heard.weekday = Some(weekday),
                _ => return None,
            }
        }
    }
    Some(heard)
}

fn unit_of(token: &str, words: &Vocabulary) -> Option<Length> {
    let units = [(words.day, Length::Day), (words.week, Length::Week), (words.month, Length::Month)];
    units.into_iter().find(|(names, _)| names.contains(&token)).map(|(_, unit)| unit)
}

/// The place from 1 of the one name that begins with the token; `None` where several do.
fn named(token: &str, names: &[&str]) -> Option<i8> {
    if token.chars().count() < 3 {
        return None;
    }
    let mut found = (1..).zip(names).filter(|(_, name)| name.starts_with(token));
    match (found.next(), found.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

fn understand(heard: &Heard, today: Day, toward: Toward) -> Result<Day, Unread> {
    match (heard.unit, heard.month, heard.weekday, heard.numbers.as_slice()) {
        (Some(unit), None, None, &[count]) => away(count, unit, heard.back, today),
        (None, Some(month), weekday, &[day]) => agree(without_year(day, month, today, toward)?, weekday),
        (None, Some(month), weekday, &[day, year]) => agree(dated(year, month.into(), day)?, weekday),
        (None, None, Some(weekday), &[]) => Ok(nearest(weekday, today, toward)),
        (None, None, Some(weekday), &[day, month]) => {
            agree(without_year(day, i8::try_from(month).unwrap_or(0), today, toward)?, Some(weekday))
        }
        _ => Err(Unread::NotADay),
    }
}

fn away(count: i64, unit: Length, back: bool, today: Day) -> Result<Day, Unread> {
    let count = if back { -count } else { count };
    if count.abs() > 10_000 {
        return Err(Unread::NotADay);
    }
    match unit {
        Length::Day => shifted(today, count.days()),
        Length::Week => shifted(today, count.weeks()),
        Length::Month => shifted(today, count.months()),
    }
}

fn agree(day: Day, weekday: Option<i8>) -> Result<Day, Unread> {
    match weekday {
        Some(weekday) if day.weekday().to_monday_one_offset() != weekday => {
            Err(Unread::WeekdayDiffers { day })
        }
        _ => Ok(day),
    }
}

/// Numbers alone: 2026-12-03, 3/12/2026, 3.12., and for American readers 12/3/2026.
fn all_numbers(
    text: &str,
    tokens: &[&str],
    locale: Locale,
    today: Day,
    toward: Toward,
) -> Option<Result<Day, Unread>> {
    let numbers: Option<Vec<i64>> = tokens.iter().map(|t| t.parse().ok()).collect();
    let marked = text.contains(['-', '/', '.', ' ', '\u{a0}']);
    let american = locale == Locale::EnUs && text.contains('/');
    Some(match *numbers?.as_slice() {
        [year, month, day] if year >= 1000 => dated(year, month, day),
        [month, day, year] if american => dated(year, month, day),
        [day, month, year] if marked => dated(year, month, day),
        [month, day] if american => without_year(day, i8::try_from(month).unwrap_or(0), today, toward),
        [day, month] if marked => without_year(day, i8::try_from(month).unwrap_or(0), today, toward),
        _ => Err(Unread::NotADay),
    })
}

/// A date; a year of two figures is of this century.
fn dated(year: i64, month: i64, day: i64) -> Result<Day, Unread> {
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    let fits = (1900..=2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    if !fits {
        return Err(Unread::NoSuchDay);
    }
    Date::new(year as i16, month as i8, day as i8).map_err(|_| Unread::NoSuchDay)
}

/// The nearest such day on the stated side of today (29 February may be up to eight years away).
fn without_year(day: i64, month: i8, today: Day, toward: Toward) -> Result<Day, Unread> {
    let year = i64::from(today.year());
    let found = (0..=8).find_map(|away| match toward {
        Toward::Future => dated(year + away, month.into(), day).ok().filter(|d| *d >= today),
        Toward::Past => dated(year - away, month.into(), day).ok().filter(|d| *d <= today),
    });
    found.ok_or(Unread::NoSuchDay)
}

fn nearest(weekday: i8, today: Day, toward: Toward) -> Day {
    let between = |from: i8, to: i8| i64::from((to - from).rem_euclid(7));
    let here = today.weekday().to_monday_one_offset();
    match toward {
        Toward::Future => today.saturating_add(match between(here, weekday) {
            0 => 7.days(),
            days => days.days(),
        }),
        Toward::Past => today.saturating_sub(between(weekday, here).days()),
    }
}

fn shifted(today: Day, by: jiff::Span) -> Result<Day, Unread> {
    today.checked_add(by).map_err(|_| Unread::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Toward::*;
    use jiff::civil::date;

    /// Tuesday 24 November 2026.
    const TODAY: Day = date(2026, 11, 24);

    fn read(locale: Locale, text: &str, toward: Toward) -> Result<Day, Unread> {
        Words::in_locale(locale).read_day(text, TODAY, toward)
    }

    #[test]
    fn days_in_five_languages() {
        let thursday = Ok(date(2026, 12, 3));
        for (locale, texts) in [
            (
                Locale::EnGb,
                ["3 December", "3rd of Dec", "Thu 3 dec 2026", "3/12", "December 3, 2026", "in 9 days"],
            ),
            (
                Locale::EnUs,
                ["Dec 3", "December 3rd", "12/3/2026", "12/3", "Thursday, December 3", "in 9 days"],
            ),
            (
                Locale::It,
                ["3 dic", "3 dicembre 2026", "giovedì 3 dicembre", "3/12/26", "3.12.2026", "tra 9 giorni"],
            ),
            (
                Locale::Es,
                [
                    "3 de diciembre",
                    "el 3 dic",
                    "jueves, 3 de diciembre de 2026",
                    "3/12",
                    "3-12-2026",
                    "en 9 días",
                ],
            ),
            (
                Locale::Nb,
                ["3. des.", "3. desember 2026", "torsdag 3. desember", "3.12.", "03.12.2026", "om 9 dager"],
            ),
            (
                Locale::Fr,
                ["3 déc.", "le 3 décembre", "jeudi 3 décembre 2026", "03/12/2026", "3/12", "dans 9 jours"],
            ),
        ] {
            for text in texts {
                assert_eq!(read(locale, text, Future), thursday, "{locale:?} {text}");
            }
            assert_eq!(read(locale, "2026-12-03", Past), thursday);
        }
    }

    #[test]
    fn what_is_not_understood_whole_is_refused() {
        for text in ["25/11 nove", "25/11 alle nove", "ieri sera"] {
            assert_eq!(read(Locale::It, text, Past), Err(Unread::NotADay), "{text}");
        }
        assert_eq!(read(Locale::It, "ieri alle", Past), read(Locale::It, "ieri", Past));
        assert_eq!(read(Locale::Nb, "i går kl", Past), read(Locale::Nb, "i går", Past));
    }

    #[test]
    fn words_for_near_days() {
        for (locale, today, tomorrow, yesterday, tuesday) in [
            (Locale::EnGb, "Today", "tomorrow", "yesterday", "tue"),
            (Locale::It, "oggi", "Domani", "ieri", "mar"),
            (Locale::Es, "hoy", "mañana", "ayer", "martes"),
            (Locale::Nb, "i dag", "i morgen", "i går", "tirsdag"),
            (Locale::Fr, "aujourd’hui", "demain", "hier", "mardi"),
        ] {
            assert_eq!(read(locale, today, Future), Ok(TODAY));
            assert_eq!(read(locale, tomorrow, Future), Ok(date(2026, 11, 25)));
            assert_eq!(read(locale, yesterday, Past), Ok(date(2026, 11, 23)));
            assert_eq!(read(locale, tuesday, Future), Ok(date(2026, 12, 1)), "{locale:?}: the next one");
            assert_eq!(read(locale, tuesday, Past), Ok(TODAY), "{locale:?}: today is one");
        }
    }

    #[test]
    fn without_a_year_it_lies_where_it_is_meant() {
        assert_eq!(read(Locale::It, "1º marzo", Future), Ok(date(2027, 3, 1)));
        assert_eq!(read(Locale::It, "1º marzo", Past), Ok(date(2026, 3, 1)));
        assert_eq!(read(Locale::Fr, "1er mars", Past), Ok(date(2026, 3, 1)));
        assert_eq!(read(Locale::EnGb, "29 feb", Future), Ok(date(2028, 2, 29)));
        assert_eq!(read(Locale::EnGb, "two weeks ago", Past), Err(Unread::NotADay));
        assert_eq!(read(Locale::EnGb, "2 weeks ago", Past), Ok(date(2026, 11, 10)));
        assert_eq!(read(Locale::It, "una settimana fa", Past), Ok(date(2026, 11, 17)));
        assert_eq!(read(Locale::Es, "hace 3 días", Past), Ok(date(2026, 11, 21)));
        assert_eq!(read(Locale::Nb, "for 3 dager siden", Past), Ok(date(2026, 11, 21)));
        assert_eq!(read(Locale::Fr, "il y a 3 jours", Past), Ok(date(2026, 11, 21)));
        assert_eq!(read(Locale::Fr, "dans un mois", Future), Ok(date(2026, 12, 24)));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for locale in Locale::ALL {
            for text in
                ["", " ", "soon", "3", "20261203", "99999999999999999999", "abc def", "3 3 3 3", "-", "🙂"]
            {
                assert_eq!(read(locale, text, Future), Err(Unread::NotADay), "{locale:?} {text:?}");
            }
            assert_eq!(read(locale, "2026-02-31", Future), Err(Unread::NoSuchDay));
        }
        assert_eq!(read(Locale::It, "31 febbraio", Future), Err(Unread::NoSuchDay));
        assert_eq!(read(Locale::Fr, "3 jui", Future), Err(Unread::NotADay), "juin or juillet");
        let differs = Err(Unread::WeekdayDiffers { day: date(2026, 12, 3) });
        assert_eq!(read(Locale::Nb, "tirsdag 3. desember", Future), differs);
    }
}
