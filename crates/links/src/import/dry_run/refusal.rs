//! Rows that cannot come in.

use crate::{import::mapping::Field, record::Record};
use serde::{Deserialize, Serialize};

const LONGEST_NAME: usize = 200;
const LONGEST_LINE: usize = 1_000;
const LONGEST_NOTE: usize = 100_000;

/// Why a row cannot come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "refused")]
pub enum Refused {
    /// It names neither an organisation nor a person nor a mail address.
    NoName,
    /// A text is longer than is kept (security.md, Limits).
    TooLong {
        /// Which.
        field: Field,
        /// The most characters.
        limit: usize,
    },
}

/// Why a record cannot come in; `None` if it can.
pub fn refusal(record: &Record) -> Option<Refused> {
    if record.client_name().trim().is_empty() {
        return Some(Refused::NoName);
    }
    let person = record.person.as_ref().map_or("", |person| person.full.as_str());
    let role = record.person.as_ref().map_or("", |person| person.role.as_str());
    let names =
        [(Field::Organisation, record.organisation.as_deref().unwrap_or("")), (Field::FullName, person)];
    let lines = record.tags.iter().map(|tag| (Field::Tags, tag.as_str()));
    let lines = lines
        .chain(record.websites.iter().map(|web| (Field::Website, web.as_str())))
        .chain([(Field::Role, role)]);
    let notes = [(Field::Notes, record.notes.as_deref().unwrap_or(""))].into_iter();
    let notes = notes.chain(record.extra.iter().map(|(_, value)| (Field::Extra, value.as_str())));
    let limited = names.into_iter().map(|(field, text)| (field, text, LONGEST_NAME));
    let limited = limited.chain(lines.map(|(field, text)| (field, text, LONGEST_LINE)));
    let mut limited = limited.chain(notes.map(|(field, text)| (field, text, LONGEST_NOTE)));
    // bytes are never fewer than characters, so most texts need no counting
    let found = limited.find(|(_, text, limit)| text.len() > *limit && text.chars().count() > *limit)?;
    Some(Refused::TooLong { field: found.0, limit: found.2 })
}
