//! What a column can mean.

use crate::record::{Label, keyed};
use serde::{Deserialize, Serialize};

keyed! {
    /// Where the cells of a column go.
    Field {
        /// The client's name, when it is an organisation.
        Organisation = "organisation",
        /// A name of an organisation or of a person: each cell decides.
        Name = "name",
        /// The contact person's whole name.
        FullName = "full-name",
        /// Mr., Dott.ssa.
        Prefix = "prefix",
        /// Given name.
        Given = "given",
        /// Middle name.
        Middle = "middle",
        /// Family name.
        Family = "family",
        /// Jr., PhD.
        Suffix = "suffix",
        /// What to call the person.
        Nickname = "nickname",
        /// Role in the organisation.
        Role = "role",
        /// Department.
        Department = "department",
        /// Mail address.
        Mail = "mail",
        /// Phone number.
        Phone = "phone",
        /// Web page.
        Website = "website",
        /// A whole postal address.
        Address = "address",
        /// Street and number.
        Street = "street",
        /// Post office box.
        PoBox = "po-box",
        /// Town.
        Locality = "locality",
        /// Province, state.
        Region = "region",
        /// Postal code.
        PostalCode = "postal-code",
        /// Country.
        Country = "country",
        /// Language to speak.
        Language = "language",
        /// Time zone.
        Zone = "zone",
        /// Day of the last contact.
        LastContact = "last-contact",
        /// How often to be in touch.
        Rhythm = "rhythm",
        /// Tags, groups.
        Tags = "tags",
        /// Notes.
        Notes = "notes",
        /// The id in the source.
        SourceId = "source-id",
        /// Birthday.
        Birthday = "birthday",
        /// Year of birth.
        BirthYear = "birth-year",
        /// Month of birth.
        BirthMonth = "birth-month",
        /// Day of the month of birth.
        BirthDay = "birth-day",
        /// Says which mail its neighbour of the same number is.
        MailLabel = "mail-label",
        /// Says which phone its neighbour is.
        PhoneLabel = "phone-label",
        /// Says which address its neighbours are.
        AddressLabel = "address-label",
        /// Kept under its own head.
        Extra = "extra",
        /// Not taken over, because a person said so.
        LeaveOut = "leave-out",
    }
}

/// What one column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Target {
    /// Where its cells go.
    pub field: Field,
    /// Which mail, phone or address it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// Columns with the same label and number belong together (street 2 with town 2).
    #[serde(default)]
    pub group: u8,
}

impl Target {
    /// A field without label or number.
    pub const fn plain(field: Field) -> Self {
        Self { field, label: None, group: 0 }
    }
}
