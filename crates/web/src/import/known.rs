//! Everybody who is there, in the form of a list: what an import is compared with, and what an export writes.

use super::card::Card;
use seguito_core::{id::ClientId, people::Language};
use seguito_links::{
    import::dry_run::Known,
    record::{Mail, Person, Phone, Record},
};
use seguito_store::{
    Broken, Read,
    read::list,
    rows::{ClientRow, ContactRow},
};
use std::collections::HashMap;

/// The source of the ids that we give ourselves, as they stand in our own lists.
const OURS: &str = "seguito";

/// Everybody, by client and person.
pub async fn everybody(read: &mut Read) -> Result<Vec<Known>, Broken> {
    let (mut clients, contacts) = list::everybody(read).await?;
    clients.sort_by(|one, other| one.sort_key.cmp(&other.sort_key).then(one.id.0.cmp(&other.id.0)));
    let mut people: HashMap<ClientId, Vec<ContactRow>> = HashMap::new();
    for contact in contacts {
        people.entry(contact.client_id).or_default().push(contact);
    }
    let mut known = Vec::new();
    for client in &clients {
        let mut here = people.remove(&client.id).unwrap_or_default();
        here.sort_by_key(|contact| (contact.position, contact.id.0));
        match here.is_empty() {
            true => known.push(one(client, None)),
            false => known.extend(here.iter().map(|contact| one(client, Some(contact)))),
        }
    }
    Ok(known)
}

/// Records as they are written into a list, each with the id by which it is met again.
pub fn records(known: Vec<Known>) -> Vec<Record> {
    let named = known.into_iter().map(|known| Record { source_id: Some(id_of(&known)), ..known.record });
    named.collect()
}

fn id_of(known: &Known) -> String {
    known.contact.map_or_else(|| known.client.to_string(), |contact| contact.to_string())
}

/// One person of a client, or a client without people.
fn one(client: &ClientRow, contact: Option<&ContactRow>) -> Known {
    let kept = Card::of(contact.map_or(&client.card.0, |contact| &contact.card.0));
    let with_card = kept.is_some();
    let card = kept.unwrap_or_default();
    let namesake = contact.is_some_and(|contact| contact.name == client.name);
    let alone = if with_card { card.record.organisation.is_none() } else { namesake };
    let mut record = card.record;
    record.organisation = (!alone).then(|| client.name.clone());
    record.person = match contact {
        Some(contact) if alone || !namesake => Some(person(contact, record.person)),
        None if alone => Some(Person { full: client.name.clone(), ..record.person.unwrap_or_default() }),
        _ => None,
    };
    if let Some(contact) = contact {
        reach(&mut record, contact);
    }
    let own = record.organisation.is_some() && record.person.is_some();
    let note = contact.filter(|_| own).map_or(&client.note, |contact| &contact.note);
    record.notes = Some(note.clone()).filter(|note| !note.is_empty());
    standing(&mut record, client);
    extra(&mut record, client, contact);
    let mut known = Known {
        client: client.id,
        contact: contact.map(|contact| contact.id),
        record,
        source_ids: card.sources,
        imported: card.imported,
    };
    known.source_ids.push((OURS.to_owned(), id_of(&known)));
    known
}

/// The person as they are called now; the parts of the name as long as they fit.
fn person(contact: &ContactRow, kept: Option<Person>) -> Person {
    let kept = kept.unwrap_or_default();
    let parts = if kept.full == contact.name {
        kept
    } else {
        Person { birthday: kept.birthday, ..Person::default() }
    };
    Person { full: contact.name.clone(), role: contact.title.clone(), ..parts }
}

/// The address and the number that stand first now.
fn reach(record: &mut Record, contact: &ContactRow) {
    if !contact.mail.is_empty() {
        record.mails.retain(|mail| !mail.address.eq_ignore_ascii_case(&contact.mail));
        record.mails.insert(0, Mail { address: contact.mail.clone(), label: None });
    }
    if !contact.phone.is_empty() {
        let e164 = Some(contact.phone_e164.clone()).filter(|number| !number.is_empty());
        let mut first = Phone { typed: contact.phone.clone(), e164, extension: None, label: None };
        if let Some(at) = record.phones.iter().position(|phone| phone.is(&first)) {
            let kept = record.phones.remove(at);
            (first.label, first.extension) = (kept.label, kept.extension);
        }
        record.phones.insert(0, first);
    }
}

/// What is known of the client as a whole.
fn standing(record: &mut Record, client: &ClientRow) {
    let calendar = &client.calendar.0;
    record.country.clone_from(&calendar.country);
    record.zone = Some(calendar.zone.clone());
    // a language that we do not write in stays as the list said it
    let ours =
        record.language.as_deref().map(|kept| Language::from_key(kept.split('-').next().unwrap_or(kept)));
    if !matches!(ours, Some(None)) && ours != Some(Some(client.language)) {
        record.language = Some(client.language.key().to_owned());
    }
    record.last_contact = client.last_contact;
    record.rhythm = client.rhythm_every;
    record.tags.clone_from(&client.tags.0);
}

fn extra(record: &mut Record, client: &ClientRow, contact: Option<&ContactRow>) {
    let own = contact.map(|contact| &contact.extra.0);
    for (head, value) in client.extra.0.iter().chain(own.into_iter().flatten()) {
        match record.extra.iter_mut().find(|(kept, _)| kept == head) {
            Some((_, kept)) => kept.clone_from(value),
            None => record.extra.push((head.clone(), value.clone())),
        }
    }
}
