//! Days and times as a reader writes them.

use crate::{Words, formats::Locale};
use icu::{
    calendar::{Date, Gregorian},
    datetime::input::{DateTime, Time as IcuTime},
    decimal::input::Decimal,
};
use jiff::civil::Time;
use seguito_core::{people::Language, time::Day};

impl Words {
    /// In a text, as short as it stays clear: "13 October", "lunedì 13 ottobre", "le" and "el" stand in the message.
    /// The year is written when it is not today's. Italian names the weekday in every text, so that a message needs no
    /// article before it: "da lunedì 8 marzo", never "dal 8" or "dall’8".
    pub fn day_in_text(&self, day: Day, today: Day) -> String {
        let f = self.formats;
        let text = match (day.year() == today.year(), self.language() == Language::It) {
            (true, true) => f.weekday_day_month.format(&date(day)).to_string(),
            (true, false) => f.day_month.format(&date(day)).to_string(),
            (false, true) => f.full.format(&date(day)).to_string(),
            (false, false) => f.long.format(&date(day)).to_string(),
        };
        self.first_of_month(text, day)
    }

    /// In a text, with its year whatever today is: "1 March 2026", "domenica 1º marzo 2026", "1er mars 2026".
    pub fn day_long(&self, day: Day) -> String {
        if self.language() == Language::It {
            return self.day_full(day);
        }
        self.first_of_month(self.formats.long.format(&date(day)).to_string(), day)
    }

    /// Long with the weekday: "Sunday, 1 March 2026".
    pub fn day_full(&self, day: Day) -> String {
        self.first_of_month(self.formats.full.format(&date(day)).to_string(), day)
    }

    /// With weekday and without year: "Sunday 1 March".
    pub fn day_with_weekday(&self, day: Day) -> String {
        // ICU4X has no point after the day here, where CLDR and everybody who writes Norwegian have one.
        if self.language() == Language::Nb {
            return format!("{} {}", self.weekday(day), self.formats.day_month.format(&date(day)));
        }
        self.first_of_month(self.formats.weekday_day_month.format(&date(day)).to_string(), day)
    }

    /// For the margin: "13 Oct"; the year is written when it is not today's.
    pub fn day_short(&self, day: Day, today: Day) -> String {
        match day.year() == today.year() {
            true => self.formats.day_month_short.format(&date(day)).to_string(),
            false => self.formats.medium.format(&date(day)).to_string(),
        }
    }

    /// For the margin, with the weekday: "Tue 13 Oct".
    pub fn day_short_with_weekday(&self, day: Day) -> String {
        self.formats.weekday_day_short.format(&date(day)).to_string()
    }

    /// In figures, for tables: "13/10/2026".
    pub fn day_numeric(&self, day: Day) -> String {
        self.formats.numeric.format(&date(day)).to_string()
    }

    /// "Tuesday", "martedì".
    pub fn weekday(&self, day: Day) -> String {
        self.formats.weekday.format(&date(day)).to_string()
    }

    /// "Tue", "mar".
    pub fn weekday_short(&self, day: Day) -> String {
        self.formats.weekday_short.format(&date(day)).to_string()
    }

    /// "November", "novembre".
    pub fn month(&self, day: Day) -> String {
        self.formats.month.format(&date(day)).to_string()
    }

    /// "Nov", "nov".
    pub fn month_short(&self, day: Day) -> String {
        self.formats.month_short.format(&date(day)).to_string()
    }

    /// "November 2026", "novembre 2026".
    pub fn month_year(&self, day: Day) -> String {
        self.formats.month_year.format(&date(day)).to_string()
    }

    /// For the margin, the weekday where it says enough (within six days of today): "Friday", "13 Oct". (French has the
    /// date alone, Italian the weekday always: neither needs another article then.)
    pub fn day_short_near(&self, day: Day, today: Day) -> String {
        match ((day - today).get_days().abs(), self.language()) {
            (_, Language::Fr) => self.day_short(day, today),
            (0..7, _) => self.weekday(day),
            (_, Language::It) if day.year() == today.year() => self.day_short_with_weekday(day),
            _ => self.day_short(day, today),
        }
    }

    /// "today", "tomorrow", "in 3 days", "2 weeks ago".
    pub fn days_away(&self, day: Day, today: Day) -> String {
        let days = (day - today).get_days();
        let (f, count) = match days.abs() {
            0..14 => (&self.formats.days_away, days),
            14..60 => (&self.formats.weeks_away, days / 7),
            _ => (&self.formats.months_away, days / 30),
        };
        f.format(Decimal::from(count)).to_string()
    }

    /// "14:05", in American English "2:05 PM".
    pub fn time(&self, time: Time) -> String {
        self.formats.time.format(&clock(time)).to_string()
    }

    /// Day and time in figures: "01/03/2026, 14:05".
    pub fn moment_numeric(&self, day: Day, time: Time) -> String {
        self.formats.numeric_at.format(&both(day, time)).to_string()
    }

    /// Day and time: "1 Mar 2026, 14:05".
    pub fn moment(&self, day: Day, time: Time) -> String {
        self.formats.medium_at.format(&both(day, time)).to_string()
    }

    /// Day and time, long: "1 March 2026 at 14:05".
    pub fn moment_long(&self, day: Day, time: Time) -> String {
        self.first_of_month(self.formats.long_at.format(&both(day, time)).to_string(), day)
    }

    /// Day and time, long with the weekday: "Sunday, 1 March 2026 at 14:05". (Spanish has a comma here in CLDR 48.)
    pub fn moment_full(&self, day: Day, time: Time) -> String {
        if self.locale() == Locale::Es {
            return format!("{}, {}", self.day_full(day), self.time(time));
        }
        self.first_of_month(self.formats.full_at.format(&both(day, time)).to_string(), day)
    }

    /// Italian and French write the first of a month as an ordinal; CLDR does not.
    fn first_of_month(&self, text: String, day: Day) -> String {
        let ordinal = match self.locale() {
            Locale::It => "1º ",
            Locale::Fr => "1er ",
            _ => return text,
        };
        match day.day() {
            1 => text.replacen("1 ", ordinal, 1),
            _ => text,
        }
    }
}

/// The same day for the formatters; every [`Day`] has one.
fn date(day: Day) -> Date<Gregorian> {
    Date::try_new_gregorian(day.year().into(), day.month() as u8, day.day() as u8)
        .unwrap_or_else(|_| Date::from_rata_die(icu::calendar::types::RataDie::new(1), Gregorian))
}

fn clock(time: Time) -> IcuTime {
    IcuTime::try_new(time.hour() as u8, time.minute() as u8, time.second() as u8, 0)
        .unwrap_or_else(|_| IcuTime::start_of_day())
}

fn both(day: Day, time: Time) -> DateTime<Gregorian> {
    DateTime { date: date(day), time: clock(time) }
}
