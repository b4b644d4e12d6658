//! What went wrong with a file, as a sentence with a way out.

use crate::{
    LinkError,
    import::{
        dry_run::{Because, Refused},
        mapping::Why,
    },
};
use seguito_words::Words;

impl LinkError {
    /// The sentence for the person who chose the file.
    pub fn told(&self, w: &Words) -> String {
        let number = |n: u32| w.number(n);
        match self {
            Self::Empty => w.import_error_empty(),
            Self::NoRows => w.import_error_no_rows(),
            Self::TooLarge { bytes, limit } => {
                w.import_error_too_large(megabytes(w, *bytes), megabytes(w, *limit))
            }
            Self::TooManyRows { limit } => w.import_error_too_many_rows(number(*limit)),
            Self::TooManyColumns { found, limit } => {
                w.import_error_too_many_columns(number(*found), number(*limit))
            }
            Self::TooManyCells { limit } => w.import_error_too_many_cells(number(*limit)),
            Self::TooManyCards { limit } => w.import_error_too_many_cards(number(*limit)),
            Self::UnpacksTooLarge { limit } => w.import_error_unpacks(megabytes(w, *limit)),
            Self::NotThisKind { .. } => w.import_error_not_this(),
            Self::OpenQuote { row } => w.import_error_open_quote(number(*row)),
            Self::Locked => w.import_error_locked(),
            Self::NoSheet { sheets, .. } => w.import_error_no_sheet(sheets.join(", ")),
            Self::NoHeadRow { row } => w.import_error_no_head(number(*row)),
            Self::NoNameColumn { .. } => w.import_error_no_name(),
            Self::Broken { .. } => w.import_error_broken(),
            Self::TooSlow { seconds } => w.import_error_slow(seconds.to_string()),
            Self::ReaderDied => w.import_error_died(),
            Self::Unavailable { .. } => w.import_error_unavailable(),
        }
    }
}

/// Whole megabytes, at least one.
fn megabytes(w: &Words, bytes: u64) -> String {
    w.number(u32::try_from(bytes.div_ceil(1_000_000)).unwrap_or(u32::MAX).max(1))
}

impl Why {
    /// Why a value was not understood, and what becomes of it.
    pub fn told(&self, w: &Words) -> String {
        match self {
            Self::NoSuchDay => w.import_why_no_such_day(),
            Self::NotADay => w.import_why_not_a_day(),
            Self::InFuture { day } => w.import_why_in_future(w.day_long(*day)),
            Self::NotAMail => w.import_why_not_a_mail(),
            Self::NotAPhone => w.import_why_not_a_phone(),
            Self::UnknownCountry => w.import_why_unknown_country(),
            Self::UnknownLanguage => w.import_why_unknown_language(),
            Self::UnknownZone => w.import_why_unknown_zone(),
            Self::NotARhythm => w.import_why_not_a_rhythm(),
        }
    }
}

impl Because {
    /// What makes two likely one.
    pub fn told(&self, w: &Words) -> String {
        match self {
            Self::SameNames => w.import_because_same_names(),
            Self::SameMail => w.import_because_same_mail(),
            Self::SimilarNames => w.import_because_similar_names(),
            Self::SimilarOrganisation => w.import_because_similar_organisation(),
            Self::SamePhone => w.import_because_same_phone(),
        }
    }
}

impl Refused {
    /// Why a row stays out.
    pub fn told(&self, w: &Words) -> String {
        match self {
            Self::NoName => w.import_refused_no_name(),
            Self::TooLong { field, limit } => w.import_refused_too_long(field.title(w), w.count(*limit)),
        }
    }
}
