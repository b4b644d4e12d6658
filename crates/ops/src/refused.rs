//! Why an op did nothing.

use seguito_core::refusal::{Refusal, Wrong};
use seguito_store::{Broken, Cause};
use std::fmt;

/// Nothing was changed: refused with a reason, or the database could not.
#[derive(Debug)]
pub enum Refused {
    /// A reason that a person can do something about.
    Refusal(Refusal),
    /// The database could not.
    Broken(Broken),
}

impl Refused {
    /// A refusal of one field.
    pub fn field(field: &str, wrong: Wrong) -> Self {
        Self::Refusal(Refusal::field(field, wrong))
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<Broken> for Refused {
    fn from(broken: Broken) -> Self {
        match broken.cause {
            Cause::Missing => Self::Refusal(Refusal::Absent),
            _ => Self::Broken(broken),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refusal(refusal) => write!(f, "{refusal:?}"),
            Self::Broken(broken) => broken.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}
