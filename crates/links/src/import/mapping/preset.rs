//! Lists whose columns are known.

use super::heads;
use crate::record::keyed;

keyed! {
    /// Where a list comes from.
    Preset {
        /// A list that Seguito wrote, in any of its languages.
        Seguito = "seguito",
        /// Google Contacts.
        Google = "google",
        /// Outlook.
        Outlook = "outlook",
        /// Thunderbird.
        Thunderbird = "thunderbird",
        /// Zoho CRM.
        Zoho = "zoho",
        /// Lists of personal relations with a "last contacted" column, such as Dex.
        LastContacted = "last-contacted",
        /// Cards.
        VCard = "vcard",
        /// Any list, by the names of its columns.
        Generic = "generic",
    }
}

impl Preset {
    pub(super) const fn data(self) -> &'static str {
        match self {
            Self::Seguito => "",
            Self::Google => include_str!("data/heads/google.txt"),
            Self::Outlook => include_str!("data/heads/outlook.txt"),
            Self::Thunderbird => include_str!("data/heads/thunderbird.txt"),
            Self::Zoho => include_str!("data/heads/zoho.txt"),
            Self::LastContacted => include_str!("data/heads/last_contacted.txt"),
            Self::VCard => include_str!("data/heads/vcard.txt"),
            Self::Generic => include_str!("data/heads/generic.txt"),
        }
    }

    /// The preset whose heads these are; generic where none fits.
    pub fn guess(heads: &[String]) -> Self {
        Self::ALL.iter().copied().find(|preset| heads::has_signature(*preset, heads)).unwrap_or(Self::Generic)
    }
}
