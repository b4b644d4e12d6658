//! One client, or one contact of it, in the form in which lists exchange them: what an import drafts and an
//! export
//! writes.

use seguito_core::time::{Day, Span};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One row of a list. An organisation is a client, a person a contact of it; a person without organisation is
/// a
/// client who is that person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// The id that the source gives it.
    pub source_id: Option<String>,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// The person.
    pub person: Option<Person>,
    /// Mail addresses: of the person, where there is one, else of the organisation.
    pub mails: Vec<Mail>,
    /// Phone numbers, likewise.
    pub phones: Vec<Phone>,
    /// Web pages.
    pub websites: Vec<String>,
    /// Postal addresses.
    pub addresses: Vec<Address>,
    /// Country of the client, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Language to speak, BCP 47 (`it`, `nb`, `de`); also ones that Seguito itself does not have.
    pub language: Option<String>,
    /// IANA time zone.
    pub zone: Option<String>,
    /// The day of the last contact.
    pub last_contact: Option<Day>,
    /// How often to be in touch.
    pub rhythm: Option<Span>,
    /// Tags, groups, categories.
    pub tags: Vec<String>,
    /// Notes.
    pub notes: Option<String>,
    /// Columns that have no place of their own, with their heads, in the file's order.
    pub extra: Vec<(String, String)>,
}

/// A person's name and place in the organisation. What was not given is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name as it is written, whole.
    pub full: String,
    /// Mr., Dott.ssa.
    pub prefix: String,
    /// Given name.
    pub given: String,
    /// Middle name.
    pub middle: String,
    /// Family name.
    pub family: String,
    /// Jr., PhD.
    pub suffix: String,
    /// What to call them.
    pub nickname: String,
    /// Role in the organisation.
    pub role: String,
    /// Department.
    pub department: String,
    /// Birthday.
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
    pub label: Option<Label>,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As typed, trimmed.
    pub typed: String,
    /// `+390912345678`, where it could be understood.
    pub e164: Option<String>,
    /// Extension behind the number.
    pub extension: Option<String>,
    /// Which one it is.
    pub label: Option<Label>,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Which one it is.
    pub label: Option<Label>,
    /// The whole address in lines, where the list gives no parts.
    pub whole: String,
    /// Post office box.
    pub po_box: String,
    /// Street and number; several lines where there are more.
    pub street: String,
    /// Town.
    pub locality: String,
    /// Province, state, county.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Country as typed.
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
