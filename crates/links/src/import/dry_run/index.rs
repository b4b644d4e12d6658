//! Look-ups: who has this id, address, number or name.

use super::{ClientOf, Known};
use crate::{
    import::mapping::{Draft, side::loose_key},
    record::Record,
    text::fold,
};
use std::collections::HashMap;

/// More with one phone number or name are not compared: a switchboard is nobody's double.
const MOST_CANDIDATES: usize = 8;

/// Somebody who is there, or an earlier row.
#[derive(Clone, Copy)]
pub enum Who<'a> {
    /// Who is there.
    Known(&'a Known),
    /// An earlier row.
    Row(&'a Draft),
}

impl<'a> Who<'a> {
    /// What is known of them.
    pub const fn record(self) -> &'a Record {
        match self {
            Self::Known(known) => &known.record,
            Self::Row(draft) => &draft.record,
        }
    }
}

/// The keys of everybody, each with whom it leads to.
pub struct Index<'a> {
    source: &'a str,
    imported: HashMap<&'a str, &'a Known>,
    source_ids: HashMap<&'a str, Who<'a>>,
    keys: HashMap<Key, Vec<Who<'a>>>,
    clients: HashMap<String, ClientOf>,
}

/// A trait by which two may be one.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Mail(String),
    Phone(String),
    Names(String),
}

impl<'a> Index<'a> {
    /// The keys of everybody who is there.
    pub fn new(known: &'a [Known], source: &'a str) -> Self {
        let mut index = Self {
            source,
            imported: HashMap::new(),
            source_ids: HashMap::new(),
            keys: HashMap::with_capacity(known.len() * 3),
            clients: HashMap::with_capacity(known.len()),
        };
        for one in known {
            index.imported.extend(one.imported.iter().map(|print| (print.as_str(), one)));
            let of_source = one.source_ids.iter().filter(|(from, _)| from == index.source);
            index.source_ids.extend(of_source.map(|(_, id)| (id.as_str(), Who::Known(one))));
            index.add(Who::Known(one));
            let client = fold(one.record.client_name());
            index.clients.entry(client).or_insert(ClientOf::Known { id: one.client });
        }
        index
    }

    /// Adds a row, for the rows behind it.
    pub fn add_row(&mut self, draft: &'a Draft) {
        let who = Who::Row(draft);
        if let Some(id) = &draft.record.source_id {
            self.source_ids.entry(id).or_insert(who);
        }
        self.add(who);
        let client = fold(draft.record.client_name());
        self.clients.entry(client).or_insert(ClientOf::Row { row: draft.row });
    }

    fn add(&mut self, who: Who<'a>) {
        for key in keys(who.record()) {
            let found = self.keys.entry(key).or_default();
            if found.len() < MOST_CANDIDATES {
                found.push(who);
            }
        }
    }

    /// Who got a row of this fingerprint in an earlier import.
    pub fn imported(&self, fingerprint: &str) -> Option<&'a Known> {
        self.imported.get(fingerprint).copied()
    }

    /// Who has this record's id of the source.
    pub fn by_source_id(&self, record: &Record) -> Option<Who<'a>> {
        self.source_ids.get(record.source_id.as_deref()?).copied()
    }

    /// Everybody with whom a record shares a key, each once.
    pub fn candidates(&self, record: &Record) -> Vec<Who<'a>> {
        let mut found: Vec<Who<'a>> = Vec::new();
        for who in keys(record).iter().filter_map(|key| self.keys.get(key)).flatten() {
            if !found.iter().any(|known| std::ptr::eq(known.record(), who.record())) {
                found.push(*who);
            }
        }
        found
    }

    /// The client of a new record: a person without organisation is one of their own.
    pub fn client_of(&self, record: &Record) -> ClientOf {
        let organisation = record.organisation.as_deref().map(fold);
        organisation.and_then(|name| self.clients.get(&name).copied()).unwrap_or(ClientOf::Itself)
    }
}

fn keys(record: &Record) -> Vec<Key> {
    let mails = record.mails.iter().map(|mail| Key::Mail(mail.address.to_lowercase()));
    let phones = record.phones.iter().filter_map(|phone| phone.e164.clone()).map(Key::Phone);
    let organisation = record.organisation.as_deref().map(loose_key).unwrap_or_default();
    let person = record.person.as_ref().map(|person| loose_key(&person.full)).unwrap_or_default();
    let names = Key::Names(format!("{organisation}|{person}"));
    let client = (!organisation.is_empty()).then(|| Key::Names(organisation.clone()));
    mails.chain(phones).chain([names]).chain(client).collect()
}
