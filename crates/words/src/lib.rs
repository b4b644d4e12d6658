//! Everything that a person reads, in five languages: English, Italian, Spanish, Norwegian (bokmål), French.
//!
//! # Writing a page
//! Take the reader's [`Words`] and call a message like a function; its arguments are typed, and a message that one
//! language lacks does not compile:
//! ```
//! use seguito_core::people::Language;
//! use seguito_words::Words;
//! let w = Words::of(Language::It);
//! assert_eq!(w.shell_today(), "Oggi");
//! assert_eq!(w.shell_waiting(6, w.number(6)), "6 persone da sentire oggi");
//! ```
//!
//! # Adding a message
//! 1. Write it in `locales/en/PAGE.ftl` **and** in the same file of it, es, nb and fr (the build refuses
//!    anything else):
//!    ```ftl
//!    # $client (String) - the client's name
//!    client-nothing-yet = Nothing between us and { $client } yet.
//!    ```
//!    It becomes `w.client_nothing_yet(client)`. Arguments come in the order in which the English text names them.
//! 2. Name it `PAGE-WHAT`. One file a page; words that many pages share are in `acts.ftl` (buttons), `shell.ftl`
//!    (the frame) and `terms.ftl` (channels, stages, marks ...). Terms are those of `docs/glossary.md`.
//! 3. A whole sentence is one message with arguments; never glue two. Type each argument in a comment above the
//!    *English* text: `(String)`, `(Number)` or `(Bool)`. For a plural, `$count` chooses and `$number` is printed:
//!    ```ftl
//!    # $count (Number)
//!    # $number (String)
//!    clients-all = { $count ->
//!            [one] { $number } client
//!           *[other] { $number } clients
//!        }
//!    ```
//!    `w.clients_all(n, w.number(n))`. A variant for nobody is `[0]`. In a Boolean choice the variants are `[true]`
//!    and `*[false]`.
//! 4. Dates, numbers, money and lists are arguments of type String, made by this crate: [`Words::day_in_text`],
//!    [`Words::number`], [`Words::money`], [`Words::list`] ... English, Spanish, Norwegian and French write their
//!    preposition and article before `{ $day }` (on, el, –, le); Italian none, since its days begin with the weekday.
//! 5. Typography: ’ for the apostrophe; it, es, nb «»; fr « » with U+00A0 inside and before a colon, U+202F before
//!    ; ! ?. A test reads every catalogue for it.
//!
//! Texts are plain: pages let maud escape them and never mark them as safe.

mod catalogue;
mod dates;
mod doubts;
mod errors;
mod finding;
mod folding;
mod formats;
mod labels;
mod moves;
mod numbers;
mod read_day;
mod read_time;
mod rules;
mod scripts;
mod sorting;
mod spans;
mod tone;
mod vocabulary;
mod why;

pub use catalogue::Catalogue;
pub use doubts::{Doubt, Record};
pub use finding::{Findable, findable, typed};
pub use folding::fold;
pub use formats::Locale;
pub use moves::{Around, People};
pub use read_day::{Toward, Unread};
pub use scripts::{Addressed, Question, SCRIPTS};
pub use sorting::sort_key;
pub use spans::capital;
pub use why::Named;

use formats::Formats;
use seguito_core::people::Language;
use std::ops::Deref;

/// The words of one reader: messages as functions (those of [`Catalogue`]), and dates, numbers and lists as they
/// read them. Cheap to copy; made once a request.
#[derive(Clone, Copy)]
pub struct Words {
    locale: Locale,
    texts: &'static Catalogue,
    formats: &'static Formats,
}

impl Words {
    /// The words of a language; English with British dates.
    pub fn of(language: Language) -> Self {
        Self::in_locale(Locale::of(language))
    }

    /// The words of a locale: the same, and English with American dates for whoever chose them.
    pub fn in_locale(locale: Locale) -> Self {
        Self { locale, texts: catalogue::of(locale.language()), formats: formats::of(locale) }
    }

    /// The reader's language.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// The reader's locale.
    pub fn locale(&self) -> Locale {
        self.locale
    }
}

impl Deref for Words {
    type Target = Catalogue;
    fn deref(&self) -> &Catalogue {
        self.texts
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.locale)
    }
}
