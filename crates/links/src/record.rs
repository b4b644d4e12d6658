//! One client, or one contact of it, in the form in which lists exchange them: what an import drafts and an export
//! writes.

use crate::text::fold;
use seguito_core::time::{Day, Span};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One row of a list. An organisation is a client, a person a contact of it; a person without organisation is a client
/// who is that person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// The id that the source gives it.
    #[serde(skip_serializing_if = "unsaid")]
    pub source_id: Option<String>,
    /// The organisation's name.
    #[serde(skip_serializing_if = "unsaid")]
    pub organisation: Option<String>,
    /// The person.
    #[serde(skip_serializing_if = "unsaid")]
    pub person: Option<Person>,
    /// Mail addresses: of the person, where there is one, else of the organisation.
    #[serde(skip_serializing_if = "unsaid")]
    pub mails: Vec<Mail>,
    /// Phone numbers, likewise.
    #[serde(skip_serializing_if = "unsaid")]
    pub phones: Vec<Phone>,
    /// Web pages.
    #[serde(skip_serializing_if = "unsaid")]
    pub websites: Vec<String>,
    /// Postal addresses.
    #[serde(skip_serializing_if = "unsaid")]
    pub addresses: Vec<Address>,
    /// Country of the client, ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "unsaid")]
    pub country: Option<String>,
    /// Language to speak, BCP 47 (`it`, `nb`, `de`); also ones that Seguito itself does not have.
    #[serde(skip_serializing_if = "unsaid")]
    pub language: Option<String>,
    /// IANA time zone.
    #[serde(skip_serializing_if = "unsaid")]
    pub zone: Option<String>,
    /// The day of the last contact.
    #[serde(skip_serializing_if = "unsaid")]
    pub last_contact: Option<Day>,
    /// How often to be in touch.
    #[serde(skip_serializing_if = "unsaid")]
    pub rhythm: Option<Span>,
    /// Tags, groups, categories.
    #[serde(skip_serializing_if = "unsaid")]
    pub tags: Vec<String>,
    /// Notes.
    #[serde(skip_serializing_if = "unsaid")]
    pub notes: Option<String>,
    /// Columns that have no place of their own, with their heads, in the file's order.
    #[serde(skip_serializing_if = "unsaid")]
    pub extra: Vec<(String, String)>,
}

/// What a list did not say is not written either: of a person's many fields it says few.
fn unsaid<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A person's name and place in the organisation. What was not given is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name as it is written, whole.
    #[serde(skip_serializing_if = "unsaid")]
    pub full: String,
    /// Mr., Dott.ssa.
    #[serde(skip_serializing_if = "unsaid")]
    pub prefix: String,
    /// Given name.
    #[serde(skip_serializing_if = "unsaid")]
    pub given: String,
    /// Middle name.
    #[serde(skip_serializing_if = "unsaid")]
    pub middle: String,
    /// Family name.
    #[serde(skip_serializing_if = "unsaid")]
    pub family: String,
    /// Jr., PhD.
    #[serde(skip_serializing_if = "unsaid")]
    pub suffix: String,
    /// What to call them.
    #[serde(skip_serializing_if = "unsaid")]
    pub nickname: String,
    /// Role in the organisation.
    #[serde(skip_serializing_if = "unsaid")]
    pub role: String,
    /// Department.
    #[serde(skip_serializing_if = "unsaid")]
    pub department: String,
    /// Birthday.
    #[serde(skip_serializing_if = "unsaid")]
    pub birthday: Option<Birthday>,
}

/// A birthday; the year is often not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birthday {
    /// Year, where known.
    pub year: Option<i16>,
    /// Month, 1 to 12.
    pub month: i8,
    /// Day of the month, 1 to 31.
    pub day: i8,
}

/// A mail address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// As typed, trimmed.
    pub address: String,
    /// Which one it is.
    #[serde(skip_serializing_if = "unsaid")]
    pub label: Option<Label>,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As typed, trimmed.
    pub typed: String,
    /// `+390912345678`, where it could be understood.
    #[serde(skip_serializing_if = "unsaid")]
    pub e164: Option<String>,
    /// Extension behind the number.
    #[serde(skip_serializing_if = "unsaid")]
    pub extension: Option<String>,
    /// Which one it is.
    #[serde(skip_serializing_if = "unsaid")]
    pub label: Option<Label>,
}

impl Phone {
    /// Whether both are one number: as it is dialled from anywhere, or by its digits, whatever stands between them.
    pub fn is(&self, other: &Self) -> bool {
        let understood = self.e164.is_some() && self.e164 == other.e164;
        understood || self.dialled() == other.dialled() || key(&self.typed) == key(&other.typed)
    }

    fn dialled(&self) -> String {
        key(self.e164.as_deref().unwrap_or(&self.typed))
    }
}

/// The digits of a number, its country's first where it says one; what has none is a text.
fn key(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match number.trim_start().starts_with('+') {
        _ if digits.is_empty() => fold(number),
        true => format!("+{digits}"),
        false => digits.strip_prefix("00").map_or_else(|| digits.clone(), |rest| format!("+{rest}")),
    }
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Which one it is.
    #[serde(skip_serializing_if = "unsaid")]
    pub label: Option<Label>,
    /// The whole address in lines, where the list gives no parts.
    #[serde(skip_serializing_if = "unsaid")]
    pub whole: String,
    /// Post office box.
    #[serde(skip_serializing_if = "unsaid")]
    pub po_box: String,
    /// Street and number; several lines where there are more.
    #[serde(skip_serializing_if = "unsaid")]
    pub street: String,
    /// Town.
    #[serde(skip_serializing_if = "unsaid")]
    pub locality: String,
    /// Province, state, county.
    #[serde(skip_serializing_if = "unsaid")]
    pub region: String,
    /// Postal code.
    #[serde(skip_serializing_if = "unsaid")]
    pub postal_code: String,
    /// Country as typed.
    #[serde(skip_serializing_if = "unsaid")]
    pub country: String,
}

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in the order of a list to choose from.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in data files and saved mappings; never shown to a person.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The value of a kept name.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use keyed;

keyed! {
    /// Which of several mails, phones or addresses.
    Label {
        /// At work.
        Work = "work",
        /// At home.
        Home = "home",
        /// Carried along.
        Mobile = "mobile",
        /// The switchboard.
        Main = "main",
        /// A fax.
        Fax = "fax",
        /// A pager.
        Pager = "pager",
        /// In the car.
        Car = "car",
        /// For video calls.
        Video = "video",
        /// Of the person's assistant.
        Assistant = "assistant",
        /// Stated to be another one.
        Other = "other",
    }
}

impl Record {
    /// The client's name: the organisation, else the person, else the first address to write to.
    pub fn client_name(&self) -> &str {
        let person = self.person.as_ref().map(|person| person.full.as_str());
        let mail = self.mails.first().map(|mail| mail.address.as_str());
        self.organisation.as_deref().or(person).or(mail).unwrap_or("")
    }

    /// A short mark of everything that the record says, equal for equal records. Kept with what a row was
    /// imported
    /// into, it makes importing the same list twice change nothing, whatever a person decided about doubles.
    pub fn fingerprint(&self) -> String {
        let text = serde_json::to_vec(self).unwrap_or_default();
        Sha256::digest(&text)
            .iter()
            .take(16)
            .fold(String::with_capacity(32), |text, byte| text + &format!("{byte:02x}"))
    }
}

impl Address {
    /// Whether nothing is known.
    pub fn is_blank(&self) -> bool {
        *self == Self { label: self.label, ..Self::default() }
    }
}
