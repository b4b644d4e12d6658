//! What an import knows of somebody beyond the columns: kept with the client or the person, and met again by the
//! next import and the next export.

use seguito_links::{record::Record, text::fold};
use serde::{Deserialize, Serialize};

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// All that lists have said, the later over the earlier.
    pub record: Record,
    /// Ids that sources gave it: the source's name with the id.
    pub sources: Vec<(String, String)>,
    /// The fingerprints of the rows that came in here.
    pub imported: Vec<String>,
}

impl Card {
    /// The card as a row keeps it; `None` where there is none.
    pub fn of(kept: &serde_json::Value) -> Option<Self> {
        if kept.is_null() { None } else { serde_json::from_value(kept.clone()).ok() }
    }

    /// As a row keeps it.
    pub fn kept(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// What is known, with what a list says over it. A list adds and corrects; what it does not say it does not erase.
pub fn merged(known: &Record, said: &Record) -> Record {
    let mut all = known.clone();
    replace(&mut all.source_id, &said.source_id);
    replace(&mut all.organisation, &said.organisation);
    people(&mut all, said);
    add(&mut all.mails, &said.mails, |mail| mail.address.to_lowercase());
    for phone in &said.phones {
        if !all.phones.iter().any(|known| known.is(phone)) {
            all.phones.push(phone.clone());
        }
    }
    add(&mut all.websites, &said.websites, Clone::clone);
    let place = |address: &seguito_links::record::Address| serde_json::to_string(address).unwrap_or_default();
    add(&mut all.addresses, &said.addresses, place);
    replace(&mut all.country, &said.country);
    replace(&mut all.language, &said.language);
    replace(&mut all.zone, &said.zone);
    all.last_contact = all.last_contact.max(said.last_contact);
    replace(&mut all.rhythm, &said.rhythm);
    add(&mut all.tags, &said.tags, |tag| fold(tag));
    notes(&mut all, said);
    for (head, value) in &said.extra {
        match all.extra.iter_mut().find(|(known, _)| known == head) {
            Some((_, known)) => known.clone_from(value),
            None => all.extra.push((head.clone(), value.clone())),
        }
    }
    all
}

fn replace<T: Clone>(known: &mut Option<T>, said: &Option<T>) {
    if said.is_some() {
        known.clone_from(said);
    }
}

fn add<T: Clone>(known: &mut Vec<T>, said: &[T], key: impl Fn(&T) -> String) {
    for one in said {
        if !known.iter().any(|there| key(there) == key(one)) {
            known.push(one.clone());
        }
    }
}

/// The person; a mail address that stands for a name corrects no name.
fn people(all: &mut Record, said: &Record) {
    let Some(person) = &said.person else { return };
    if all.person.is_some() && said.mails.iter().any(|mail| mail.address == person.full) {
        return;
    }
    let known = all.person.get_or_insert_default();
    let texts = [
        (&mut known.full, &person.full),
        (&mut known.prefix, &person.prefix),
        (&mut known.given, &person.given),
        (&mut known.middle, &person.middle),
        (&mut known.family, &person.family),
        (&mut known.suffix, &person.suffix),
        (&mut known.nickname, &person.nickname),
        (&mut known.role, &person.role),
        (&mut known.department, &person.department),
    ];
    for (known, said) in texts {
        if !said.is_empty() {
            known.clone_from(said);
        }
    }
    known.birthday = person.birthday.or(known.birthday);
}

fn notes(all: &mut Record, said: &Record) {
    let Some(said) = said.notes.as_deref() else { return };
    all.notes = Some(match all.notes.as_deref() {
        None | Some("") => said.to_owned(),
        Some(known) if known.contains(said) => known.to_owned(),
        Some(known) => format!("{known}\n{said}"),
    });
}
