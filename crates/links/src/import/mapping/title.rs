//! Columns in the reader's language: the choices of the mapping page, and the heads of exported lists.

use super::Field;
use crate::record::Label;
use seguito_words::Words;

impl Field {
    /// The column's name.
    pub fn title(self, w: &Words) -> String {
        match self {
            Self::Organisation => w.column_organisation(),
            Self::Name => w.column_name(),
            Self::FullName => w.column_full_name(),
            Self::Prefix => w.column_prefix(),
            Self::Given => w.column_given(),
            Self::Middle => w.column_middle(),
            Self::Family => w.column_family(),
            Self::Suffix => w.column_suffix(),
            Self::Nickname => w.column_nickname(),
            Self::Role => w.column_role(),
            Self::Department => w.column_department(),
            Self::Mail => w.column_mail(),
            Self::Phone => w.column_phone(),
            Self::Website => w.column_website(),
            Self::Address => w.column_address(),
            Self::Street => w.column_street(),
            Self::PoBox => w.column_po_box(),
            Self::Locality => w.column_locality(),
            Self::Region => w.column_region(),
            Self::PostalCode => w.column_postal_code(),
            Self::Country => w.column_country(),
            Self::Language => w.column_language(),
            Self::Zone => w.column_zone(),
            Self::LastContact => w.column_last_contact(),
            Self::Rhythm => w.column_rhythm(),
            Self::Tags => w.column_tags(),
            Self::Notes => w.column_notes(),
            Self::SourceId => w.column_source_id(),
            Self::Birthday => w.column_birthday(),
            Self::BirthYear => w.column_birth_year(),
            Self::BirthMonth => w.column_birth_month(),
            Self::BirthDay => w.column_birth_day(),
            Self::MailLabel => w.column_mail_label(),
            Self::PhoneLabel => w.column_phone_label(),
            Self::AddressLabel => w.column_address_label(),
            Self::Extra => w.column_extra(),
            Self::LeaveOut => w.column_leave_out(),
        }
        .to_owned()
    }
}

impl Label {
    /// Which mail, phone or address, in a word.
    pub fn title(self, w: &Words) -> String {
        match self {
            Self::Work => w.column_which_work(),
            Self::Home => w.column_which_home(),
            Self::Mobile => w.column_which_mobile(),
            Self::Main => w.column_which_main(),
            Self::Fax => w.column_which_fax(),
            Self::Pager => w.column_which_pager(),
            Self::Car => w.column_which_car(),
            Self::Video => w.column_which_video(),
            Self::Assistant => w.column_which_assistant(),
            Self::Other => w.column_which_other(),
        }
        .to_owned()
    }
}
