//! Look-ups: who has this id, address, number or name.

use super::{ClientOf, Known};
use crate::{
    import::mapping::{Draft, side::loose_key},
    record::Record,
    text::fold,
};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

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
    /// By key, the last one in `links` who has it, and how many have it.
    ends: HashMap<u64, (u32, u32)>,
    /// Who has a key, with the one before who has the same.
    links: Vec<(Who<'a>, Option<u32>)>,
    clients: HashMap<String, ClientOf>,
}

impl<'a> Index<'a> {
    /// The keys of everybody who is there.
    pub fn new(known: &'a [Known], source: &'a str) -> Self {
        let mut index = Self {
            source,
            imported: HashMap::new(),
            source_ids: HashMap::new(),
            ends: HashMap::with_capacity(known.len() * 4),
            links: Vec::with_capacity(known.len() * 4),
            clients: HashMap::with_capacity(known.len()),
        };
        for one in known {
            index.imported.extend(one.imported.iter().map(|print| (print.as_str(), one)));
            let of_source = one.source_ids.iter().filter(|(from, _)| from == index.source);
            index.source_ids.extend(of_source.map(|(_, id)| (id.as_str(), Who::Known(one))));
            index.add(Who::Known(one), &keys(&one.record));
            let client = fold(one.record.client_name());
            index.clients.entry(client).or_insert(ClientOf::Known { id: one.client });
        }
        index
    }

    /// Adds a row, with its keys, for the rows behind it.
    pub fn add_row(&mut self, draft: &'a Draft, keys: &[u64]) {
        let who = Who::Row(draft);
        if let Some(id) = &draft.record.source_id {
            self.source_ids.entry(id).or_insert(who);
        }
        self.add(who, keys);
        let client = fold(draft.record.client_name());
        self.clients.entry(client).or_insert(ClientOf::Row { row: draft.row });
    }

    fn add(&mut self, who: Who<'a>, keys: &[u64]) {
        for key in keys {
            let link = self.links.len() as u32;
            let end = self.ends.get(key).copied();
            if end.is_some_and(|(_, count)| count as usize >= MOST_CANDIDATES) {
                continue;
            }
            self.links.push((who, end.map(|(before, _)| before)));
            self.ends.insert(*key, (link, end.map_or(1, |(_, count)| count + 1)));
        }
    }

    /// Who got a row that says the same in an earlier import.
    pub fn imported(&self, record: &Record) -> Option<&'a Known> {
        if self.imported.is_empty() {
            return None;
        }
        self.imported.get(record.fingerprint().as_str()).copied()
    }

    /// Who has this record's id of the source.
    pub fn by_source_id(&self, record: &Record) -> Option<Who<'a>> {
        self.source_ids.get(record.source_id.as_deref()?).copied()
    }

    /// Everybody with whom a record of these keys shares one, each once; who came first, first.
    pub fn candidates(&self, keys: &[u64]) -> Vec<Who<'a>> {
        let mut found: Vec<u32> = Vec::new();
        for key in keys {
            let mut next = self.ends.get(key).map(|(end, _)| *end);
            while let Some(link) = next {
                found.push(link);
                next = self.links[link as usize].1;
            }
        }
        found.sort_unstable();
        let mut candidates: Vec<Who<'a>> = Vec::with_capacity(found.len());
        for (who, _) in found.into_iter().map(|link| self.links[link as usize]) {
            if !candidates.iter().any(|known| std::ptr::eq(known.record(), who.record())) {
                candidates.push(who);
            }
        }
        candidates
    }

    /// The client of a new record: a person without organisation is one of their own.
    pub fn client_of(&self, record: &Record) -> ClientOf {
        let organisation = record.organisation.as_deref().map(fold);
        organisation.and_then(|name| self.clients.get(&name).copied()).unwrap_or(ClientOf::Itself)
    }
}

/// The traits by which a record may be found again, as numbers. Two traits may share a number: whoever is found is
/// compared in full.
pub fn keys(record: &Record) -> Vec<u64> {
    let mails = record.mails.iter().map(|mail| number("mail", &[&mail.address.to_lowercase()]));
    let phones = record.phones.iter().filter_map(|phone| phone.e164.as_deref());
    let organisation = record.organisation.as_deref().map(loose_key).unwrap_or_default();
    let person = record.person.as_ref().map(|person| loose_key(&person.full)).unwrap_or_default();
    let client = (!organisation.is_empty()).then(|| number("client", &[&organisation]));
    let names = number("names", &[&organisation, &person]);
    mails.chain(phones.map(|phone| number("phone", &[phone]))).chain([names]).chain(client).collect()
}

fn number(kind: &str, parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, parts).hash(&mut hasher);
    hasher.finish()
}
