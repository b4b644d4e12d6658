//! The formatters of one locale, made once: making one costs more than a page.

use icu::{
    calendar::Gregorian,
    collator::{Collator, CollatorBorrowed},
    datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets::*},
    decimal::DecimalFormatter,
    experimental::{
        displaynames::multi::RegionDisplayNames,
        relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions, options::Numeric},
    },
    list::ListFormatter,
    locale::{Locale as IcuLocale, locale},
    plurals::PluralRules,
};
use seguito_core::people::Language;
use std::sync::OnceLock;

/// A language with the country whose dates it writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English, dates as in Britain.
    EnGb,
    /// English, dates as in the United States.
    EnUs,
    /// Italian.
    It,
    /// Spanish of Spain.
    Es,
    /// Norwegian, bokmål.
    Nb,
    /// French.
    Fr,
}

impl Locale {
    /// Every locale.
    pub const ALL: [Self; 6] = [Self::EnGb, Self::EnUs, Self::It, Self::Es, Self::Nb, Self::Fr];

    /// The locale of a language; English means Britain unless the reader chose otherwise.
    pub const fn of(language: Language) -> Self {
        match language {
            Language::En => Self::EnGb,
            Language::It => Self::It,
            Language::Es => Self::Es,
            Language::Nb => Self::Nb,
            Language::Fr => Self::Fr,
        }
    }

    /// Its language.
    pub const fn language(self) -> Language {
        match self {
            Self::EnGb | Self::EnUs => Language::En,
            Self::It => Language::It,
            Self::Es => Language::Es,
            Self::Nb => Language::Nb,
            Self::Fr => Language::Fr,
        }
    }

    /// Its BCP 47 tag, for the `lang` attribute of a page and for the settings.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::EnGb => "en-GB",
            Self::EnUs => "en-US",
            Self::It => "it",
            Self::Es => "es",
            Self::Nb => "nb",
            Self::Fr => "fr",
        }
    }

    /// The locale of a kept tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.tag() == tag)
    }

    fn icu(self) -> IcuLocale {
        match self {
            Self::EnGb => locale!("en-GB"),
            Self::EnUs => locale!("en-US"),
            Self::It => locale!("it"),
            Self::Es => locale!("es"),
            Self::Nb => locale!("nb"),
            Self::Fr => locale!("fr"),
        }
    }
}

type Dated<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// What a locale needs to write dates, times, numbers, lists and names of countries.
pub(crate) struct Formats {
    pub icu: IcuLocale,
    pub numeric: Dated<YMD>,
    pub medium: Dated<YMD>,
    pub long: Dated<YMD>,
    pub full: Dated<YMDE>,
    pub day_month: Dated<MD>,
    pub day_month_short: Dated<MD>,
    pub weekday_day_month: Dated<MDE>,
    pub weekday_day_short: Dated<MDE>,
    pub month_year: Dated<YM>,
    pub month: Dated<M>,
    pub month_short: Dated<M>,
    pub weekday: Dated<E>,
    pub weekday_short: Dated<E>,
    pub numeric_at: Dated<YMDT>,
    pub medium_at: Dated<YMDT>,
    pub long_at: Dated<YMDT>,
    pub full_at: Dated<YMDET>,
    pub time: NoCalendarFormatter<T>,
    pub number: DecimalFormatter,
    pub list: ListFormatter,
    pub cardinal: PluralRules,
    pub days_away: RelativeTimeFormatter,
    pub weeks_away: RelativeTimeFormatter,
    pub months_away: RelativeTimeFormatter,
    pub countries: RegionDisplayNames,
    pub collator: CollatorBorrowed<'static>,
}

impl Formats {
    fn new(locale: Locale) -> Result<Self, Box<dyn std::error::Error>> {
        let icu = locale.icu();
        let dated = || (&icu).into();
        let words = RelativeTimeFormatterOptions::default().with_numeric(Numeric::Auto);
        Ok(Self {
            numeric: Dated::try_new(dated(), YMD::short())?,
            medium: Dated::try_new(dated(), YMD::medium())?,
            long: Dated::try_new(dated(), YMD::long())?,
            full: Dated::try_new(dated(), YMDE::long())?,
            day_month: Dated::try_new(dated(), MD::long())?,
            day_month_short: Dated::try_new(dated(), MD::medium())?,
            weekday_day_month: Dated::try_new(dated(), MDE::long())?,
            weekday_day_short: Dated::try_new(dated(), MDE::medium())?,
            month_year: Dated::try_new(dated(), YM::long())?,
            month: Dated::try_new(dated(), M::long())?,
            month_short: Dated::try_new(dated(), M::medium())?,
            weekday: Dated::try_new(dated(), E::long())?,
            weekday_short: Dated::try_new(dated(), E::short())?,
            numeric_at: Dated::try_new(dated(), YMD::short().with_time_hm())?,
            medium_at: Dated::try_new(dated(), YMD::medium().with_time_hm())?,
            long_at: Dated::try_new(dated(), YMD::long().with_time_hm())?,
            full_at: Dated::try_new(dated(), YMDE::long().with_time_hm())?,
            time: NoCalendarFormatter::try_new(dated(), T::hm())?,
            number: DecimalFormatter::try_new((&icu).into(), Default::default())?,
            list: ListFormatter::try_new_and((&icu).into(), Default::default())?,
            cardinal: PluralRules::try_new_cardinal((&icu).into())?,
            days_away: RelativeTimeFormatter::try_new_long_day((&icu).into(), words)?,
            weeks_away: RelativeTimeFormatter::try_new_long_week((&icu).into(), words)?,
            months_away: RelativeTimeFormatter::try_new_long_month((&icu).into(), words)?,
            countries: RegionDisplayNames::try_new((&icu).into(), Default::default())?,
            collator: Collator::try_new((&icu).into(), Default::default())?,
            icu,
        })
    }
}

/// The formatters of a locale.
#[expect(clippy::expect_used, reason = "the data is compiled in, and a test makes all six")]
pub(crate) fn of(locale: Locale) -> &'static Formats {
    static ALL: [OnceLock<Formats>; 6] = [const { OnceLock::new() }; 6];
    ALL[locale as usize].get_or_init(|| Formats::new(locale).expect("formats of a shipped locale"))
}
