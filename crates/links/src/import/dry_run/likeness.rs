//! Whether two records are one, may be one, or are two.

use crate::{import::mapping::side::loose_key, record::Record, text::fold};
use serde::{Deserialize, Serialize};

/// How like two records are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// One.
    Same,
    /// A person must say.
    Maybe(Because),
    /// Two.
    Different,
}

/// What makes two records likely one; the stronger reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// The same names, but other addresses and numbers; or two rows that differ.
    SameNames,
    /// The same mail address under other names.
    SameMail,
    /// Names that differ only in spelling.
    SimilarNames,
    /// The same organisation in another spelling, with another person.
    SimilarOrganisation,
    /// The same phone number under other names.
    SamePhone,
}

/// Compares a new record `a` with one that is there.
pub fn likeness(a: &Record, b: &Record) -> Likeness {
    let organisation = relation(a.organisation.as_deref(), b.organisation.as_deref());
    let person = relation(full_name(a), full_name(b));
    let mail = shared_mail(a, b);
    let phone = shared_phone(a, b);
    match (organisation, person) {
        (Relation::Equal, Relation::Equal) if contradict(a, b) => Likeness::Maybe(Because::SameNames),
        (Relation::Equal, Relation::Equal) => Likeness::Same,
        (Relation::OneLacks, Relation::Equal) if mail || phone => Likeness::Same,
        (Relation::Equal, Relation::OneLacks) if a.organisation.is_some() => {
            // the organisation itself; or a first contact of it, whom its common address makes nobody's
            // double
            if full_name(a).is_none() { Likeness::Same } else { Likeness::Different }
        }
        (Relation::Equal, Relation::OneLacks) if mail => Likeness::Same,
        (Relation::Equal, Relation::Other) if mail => Likeness::Maybe(Because::SameMail),
        (Relation::Equal, Relation::Other) => Likeness::Different,
        (Relation::Similar, Relation::Equal | Relation::Similar | Relation::OneLacks)
        | (Relation::Equal | Relation::OneLacks, Relation::Similar) => Likeness::Maybe(Because::SimilarNames),
        (Relation::Similar, Relation::Other) => Likeness::Maybe(Because::SimilarOrganisation),
        _ if mail => Likeness::Maybe(Because::SameMail),
        _ if phone => Likeness::Maybe(Because::SamePhone),
        _ => Likeness::Different,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Equal,
    Similar,
    OneLacks,
    Other,
}

fn relation(a: Option<&str>, b: Option<&str>) -> Relation {
    match (a, b) {
        (None, None) => Relation::Equal,
        (Some(a), Some(b)) if fold(a) == fold(b) => Relation::Equal,
        (Some(a), Some(b)) if loose_key(a) == loose_key(b) => Relation::Similar,
        (Some(_), Some(_)) => Relation::Other,
        _ => Relation::OneLacks,
    }
}

/// The person's name; a mail address that stands for it is none.
pub(super) fn full_name(record: &Record) -> Option<&str> {
    let full = record.person.as_ref().map(|person| person.full.as_str());
    full.filter(|full| !record.mails.iter().any(|mail| mail.address == *full))
}

/// Two of the same names are two when what reaches them differs: two Mario Rossi. With an organisation both
/// mail and
/// phone must differ; a person alone needs something in common, or nothing that differs.
fn contradict(a: &Record, b: &Record) -> bool {
    let mails = !a.mails.is_empty() && !b.mails.is_empty();
    let phones = !numbers(a).is_empty() && !numbers(b).is_empty();
    if shared_mail(a, b) || shared_phone(a, b) {
        return false;
    }
    let alone = a.organisation.is_none();
    if alone { mails || phones } else { mails && phones && a.person.is_some() }
}

fn numbers(record: &Record) -> Vec<&str> {
    record.phones.iter().filter_map(|phone| phone.e164.as_deref()).collect()
}

fn shared_mail(a: &Record, b: &Record) -> bool {
    a.mails
        .iter()
        .any(|mine| b.mails.iter().any(|other| mine.address.to_lowercase() == other.address.to_lowercase()))
}

fn shared_phone(a: &Record, b: &Record) -> bool {
    let others = numbers(b);
    numbers(a).iter().any(|mine| others.contains(mine))
}
