//! The names behind the ids of planned contacts, and what was noted on those planned by hand: what their
//! sentences need.

use seguito_core::{
    agenda::{Bound, Entry, Purpose, Reason, Standing},
    id::*,
    people::{Gender, Register},
    time::Day,
};
use seguito_store::{
    Broken, Read,
    read::{client_page, house},
    rows::ContactRow,
};
use seguito_words::{Addressed, Around, Named, People, Words};
use std::collections::{BTreeSet, HashMap};

/// Names and notes, looked up once a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    members: HashMap<MemberId, String>,
    contacts: HashMap<ContactId, String>,
    notes: HashMap<FactId, String>,
    /// Working days between two contacts with one person, from the limits of the workspace.
    gap: u16,
    /// The reader's day.
    today: Day,
}

impl Names {
    /// All that the sentences of these entries may name.
    ///
    /// # Errors
    /// What the database could not do.
    pub(crate) async fn of(
        read: &mut Read,
        (gap, today): (i64, Day),
        entries: &[&Entry],
    ) -> Result<Self, Broken> {
        let gap = u16::try_from(gap).unwrap_or(u16::MAX);
        let mut names = Self { gap, today, ..Self::default() };
        names.members = house::members(read).await?.into_iter().map(|m| (m.id, first(&m.name))).collect();
        let people: BTreeSet<ContactId> = entries.iter().flat_map(|entry| bound_contacts(entry)).collect();
        let people: Vec<ContactId> = people.into_iter().collect();
        let people = client_page::people_names(read, &people).await?;
        names.contacts = people.into_iter().map(|(id, name)| (id, first(&name))).collect();
        let by_hand = entries.iter().filter(|entry| entry.reason.purpose == Purpose::ByHand);
        let by_hand: Vec<PlannedId> = by_hand.map(|entry| PlannedId(entry.occurrence.origin.0)).collect();
        let about = client_page::planned_about(read, &by_hand).await?;
        names.notes = about.into_iter().map(|(id, about)| (FactId(id.0), about)).collect();
        Ok(names)
    }

    /// A member's first name.
    pub(crate) fn member_name(&self, id: MemberId) -> &str {
        self.members.get(&id).map_or("", String::as_str)
    }

    /// Whom the sentences of an entry may name; `contact` is the person's whole name.
    pub(crate) fn named<'a>(&'a self, entry: &Entry, client: &'a str, contact: Option<&'a str>) -> Named<'a> {
        let note = self.notes.get(&entry.occurrence.origin).map(String::as_str);
        Named { client, contact: contact.map(first_word), note }
    }

    /// What the sentences of a placement need.
    pub(crate) fn around<'a>(&'a self, named: Named<'a>) -> Around<'a> {
        Around { named, people: self, gap: self.gap, today: self.today }
    }

    /// One reason of an entry, in one sentence.
    pub(crate) fn sentence(
        &self,
        w: Words,
        entry: &Entry,
        reason: &Reason,
        (client, contact): (&str, Option<&str>),
    ) -> String {
        w.why(reason, &self.named(entry, client, contact), entry.day, self.today)
    }

    /// Why an entry is due, in one sentence.
    pub(crate) fn why(&self, w: Words, entry: &Entry, client: &str, contact: Option<&str>) -> String {
        self.sentence(w, entry, &entry.reason, (client, contact))
    }
}

impl People for Names {
    fn member(&self, id: MemberId) -> String {
        self.member_name(id).to_owned()
    }

    fn contact(&self, id: ContactId) -> String {
        self.contacts.get(&id).cloned().unwrap_or_default()
    }
}

/// How a person is addressed; formally, and in no gender, where nobody has said.
pub(crate) fn addressed(contact: Option<&ContactRow>) -> Addressed {
    contact.map_or_else(Addressed::default, |contact| as_said(contact.formal, contact.gender.as_deref()))
}

/// The same from what was said of the person.
pub(crate) fn as_said(formal: Option<bool>, gender: Option<&str>) -> Addressed {
    let register = match formal {
        Some(false) => Register::Informal,
        _ => Register::Formal,
    };
    let gender = match gender {
        Some("f") => Gender::Feminine,
        Some("m") => Gender::Masculine,
        _ => Gender::Unknown,
    };
    Addressed { register, gender }
}

/// A person, with what they do there.
pub(crate) fn with_title(w: Words, name: &str, title: &str) -> String {
    if title.is_empty() { name.to_owned() } else { w.today_who(name, title) }
}

/// A number as it is dialled: in full where that is known, else as it was typed; empty where nothing can be dialled.
pub(crate) fn dialled(e164: &str, typed: &str) -> String {
    let number = if e164.is_empty() { typed } else { e164 };
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// The name by which one calls a person.
pub(crate) fn first_word(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

fn first(name: &str) -> String {
    first_word(name).to_owned()
}

fn bound_contacts(entry: &Entry) -> Vec<ContactId> {
    let mut bounds: Vec<&Bound> = entry.reason.moves.iter().map(|step| &step.bound).collect();
    if let Standing::Unplaceable { bound } = &entry.standing {
        bounds.push(bound);
    }
    let contact = |bound: &&Bound| match bound {
        Bound::Gap { contact, .. } | Bound::ContactLeave { contact } => Some(*contact),
        _ => None,
    };
    bounds.iter().filter_map(contact).collect()
}
