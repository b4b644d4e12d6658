//! Why a change is refused: typed, with what the page needs to say it kindly.

use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A change that was refused. Nothing of it was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum Refusal {
    /// The actor may not see it, or it is not there: both answer alike.
    Absent,
    /// The actor may see it but not change it.
    MayNotWrite,
    /// Fields that must be mended.
    Fields {
        /// Each field with what is wrong.
        problems: Vec<Problem>,
    },
    /// Somebody else saved in between.
    Conflict {
        /// The version that stands.
        current: i64,
    },
    /// It cannot be undone any more.
    Touched {
        /// How many records were touched since.
        count: usize,
    },
    /// It made the house, or let somebody in: that is changed where it stands, and never undone.
    Lasting,
    /// Too many tries; when the next is possible, in seconds.
    TooMany {
        /// Seconds to wait.
        retry_after: u64,
    },
}

/// One field that must be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Problem {
    /// The field's name in the form and in the API.
    pub field: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case", tag = "wrong")]
pub enum Wrong {
    /// Nothing was entered.
    Missing,
    /// Longer than the limit, in characters.
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// Shorter than the least, in characters.
    TooShort {
        /// The least.
        least: usize,
    },
    /// It cannot be read as what it should be: a day, a time, a number, a mail address, a phone number.
    Unreadable,
    /// It is not one of the values that exist.
    Unknown,
    /// It lies in the future.
    InFuture {
        /// The day given.
        #[schema(value_type = String, format = Date)]
        given: Day,
        /// The day it is.
        #[schema(value_type = String, format = Date)]
        today: Day,
    },
    /// It comes before something that it must follow.
    Before {
        /// The day given.
        #[schema(value_type = String, format = Date)]
        given: Day,
        /// The day it must not precede.
        #[schema(value_type = String, format = Date)]
        other: Day,
    },
    /// It comes after something that it must precede.
    After {
        /// The day given.
        #[schema(value_type = String, format = Date)]
        given: Day,
        /// The day it must not follow.
        #[schema(value_type = String, format = Date)]
        other: Day,
    },
    /// Someone or something already has it.
    Taken,
    /// It does not go with the rest.
    Mismatch,
    /// It is no mail address.
    NotAMail,
    /// It is not the set-up word.
    NotTheWord,
    /// It is not the password.
    NotThePassword,
    /// It ends before it begins.
    EndsFirst,
    /// Somebody must stay owner.
    LastOwner,
    /// It stays: a client whose project fails is not left alone (F6).
    Stays,
    /// The client was a double, and was merged into another, which takes what comes now.
    Merged,
    /// Outside what is allowed.
    OutOfRange {
        /// The least allowed.
        least: i64,
        /// The most allowed.
        most: i64,
    },
}

impl Refusal {
    /// A refusal of one field.
    pub fn field(field: impl Into<String>, wrong: Wrong) -> Self {
        Self::Fields { problems: vec![Problem { field: field.into(), wrong }] }
    }
}
