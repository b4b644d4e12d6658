//! Why an archive was not written or not taken. Nothing is kept of what was begun.

use crate::Broken;
use std::{fmt, io};

/// Why it was not.
#[derive(Debug)]
pub enum ArchiveError {
    /// The file is no archive of Seguito.
    Foreign,
    /// It was one, and was cut or altered since.
    Damaged,
    /// A newer Seguito wrote it.
    Newer {
        /// Which version.
        by: String,
    },
    /// It would unpack to more than an archive of its size can hold.
    TooLarge,
    /// The place holds something already.
    NotEmpty,
    /// A workspace with this name in its address is there already.
    Taken {
        /// The name.
        slug: String,
    },
    /// No workspace has this name.
    NoWorkspace,
    /// The timeline of a workspace does not hold: its past was rewritten.
    Rewritten {
        /// Of which workspace.
        slug: String,
        /// From which line on.
        line: i64,
    },
    /// A person stopped it.
    Stopped,
    /// A file cannot be read or written.
    File(io::Error),
    /// The database refused.
    Broken(Broken),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Broken(broken) => broken.fmt(f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}

impl std::error::Error for ArchiveError {}

impl From<Broken> for ArchiveError {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => Self::Damaged,
            _ => Self::File(error),
        }
    }
}

impl From<serde_json::Error> for ArchiveError {
    fn from(error: serde_json::Error) -> Self {
        if error.is_io() { Self::File(error.into()) } else { Self::Damaged }
    }
}

impl From<zip::result::ZipError> for ArchiveError {
    fn from(error: zip::result::ZipError) -> Self {
        match error {
            zip::result::ZipError::Io(error) => error.into(),
            _ => Self::Damaged,
        }
    }
}
