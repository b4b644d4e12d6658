//! Why something from outside could not be read: figures and names, never sentences.

use crate::import::FileKind;
use serde::{Deserialize, Serialize};

/// What went wrong between us and the outside. Words turns it into a sentence with a way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum LinkError {
    /// The file has no byte, or nothing but blanks.
    Empty,
    /// There are heads but not one row below them.
    NoRows,
    /// The file is larger than what is read.
    TooLarge {
        /// Its size in bytes, as far as it was counted.
        bytes: u64,
        /// The largest size in bytes.
        limit: u64,
    },
    /// It has more rows than are read.
    TooManyRows {
        /// The most rows.
        limit: u32,
    },
    /// It has more columns than are read.
    TooManyColumns {
        /// How many it has.
        found: u32,
        /// The most columns.
        limit: u32,
    },
    /// Rows times columns is more than fits into a reader's memory.
    TooManyCells {
        /// The most cells.
        limit: u32,
    },
    /// It has more cards than are read.
    TooManyCards {
        /// The most cards.
        limit: u32,
    },
    /// Packed small, unpacked enormous.
    UnpacksTooLarge {
        /// The most bytes it may unpack to.
        limit: u64,
    },
    /// The bytes are something else than what was asked for.
    NotThisKind {
        /// What was asked for.
        expected: FileKind,
        /// What the bytes look like.
        found: Content,
    },
    /// A quotation mark opens in this row and never closes.
    OpenQuote {
        /// Row of the file, counted from 1.
        row: u32,
    },
    /// The workbook is locked with a password.
    Locked,
    /// The workbook has no sheet of this name.
    NoSheet {
        /// The name asked for.
        name: String,
        /// The names it has.
        sheets: Vec<String>,
    },
    /// The row chosen for the heads lies outside the file, or is blank.
    NoHeadRow {
        /// The row asked for.
        row: u32,
    },
    /// No column could be taken for a name, an organisation or a mail address.
    NoNameColumn {
        /// The heads that were found.
        heads: Vec<String>,
    },
    /// The file is cut or broken.
    Broken {
        /// The reader's own words, for the log; in English.
        detail: String,
    },
    /// Reading took longer than allowed.
    TooSlow {
        /// The time allowed, in seconds.
        seconds: u64,
    },
    /// The reader died on it: out of its memory, or a fault that a crafted file provokes.
    ReaderDied,
    /// The reader could not be started; nothing is known of the file.
    Unavailable {
        /// The system's own words, for the log; in English.
        detail: String,
    },
}

impl LinkError {
    /// Whether the same act may succeed later with the same input.
    pub const fn retry(&self) -> bool {
        matches!(self, Self::Unavailable { .. })
    }
}

impl std::fmt::Display for LinkError {
    /// For logs: the variant and its figures. What a person reads comes from words.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for LinkError {}

/// What bytes look like, by their first ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// A workbook of Excel or LibreOffice.
    Workbook,
    /// A zip archive of something else.
    Zip,
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// A web page.
    WebPage,
    /// Cards of contacts.
    Cards,
    /// A calendar.
    Calendar,
    /// JSON.
    Json,
    /// Plain text.
    Text,
    /// Something that is not text.
    Binary,
}
