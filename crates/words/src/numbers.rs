//! Numbers, money, lists, plurals and countries as a reader writes them.

use crate::Words;
use icu::{
    decimal::input::Decimal,
    experimental::dimension::currency::{CurrencyType, formatter::CurrencyFormatter},
    locale::subtags::Region,
    plurals::PluralCategory,
};

impl Words {
    /// A whole number: "12,345", "12.345", "12 345".
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.formats.number.format(&Decimal::from(number.into())).to_string()
    }

    /// A count: the same for what Rust counts.
    pub fn count(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A number with decimals: "1,234.5", "1234,5".
    pub fn decimal(&self, number: &Decimal) -> String {
        self.formats.number.format(number).to_string()
    }

    /// Money from its minor units and its ISO 4217 code: `money(123450, "EUR", 2)` is "€1,234.50".
    /// An unknown code is written before the number as it stands.
    pub fn money(&self, minor: i64, currency: &str, decimals: i16) -> String {
        let mut amount = Decimal::from(minor);
        amount.multiply_pow10(-decimals);
        let formatter = currency.parse::<CurrencyType>().ok().and_then(|c| {
            CurrencyFormatter::try_new_symbol((&self.formats.icu).into(), c, Default::default()).ok()
        });
        match formatter {
            Some(f) => f.format_fixed_decimal(&amount).to_string(),
            None => format!("{currency}\u{a0}{}", self.decimal(&amount)),
        }
    }

    /// A list in a sentence: "A, B and C", "A, B e C".
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        self.formats.list.format(parts.iter().map(AsRef::as_ref)).to_string()
    }

    /// The plural form that a count takes in this language.
    pub fn plural(&self, count: u64) -> PluralCategory {
        self.formats.cardinal.category_for(count)
    }

    /// The name of a country by its ISO 3166-1 code ("NO" is "Norway"); the code itself where there is none.
    pub fn country(&self, code: &str) -> String {
        let known = Region::try_from_str(code).ok().and_then(|r| self.formats.countries.of(r));
        known.unwrap_or(code).to_owned()
    }
}
