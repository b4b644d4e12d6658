//! Bringing in the rows of a list, one after the other.

use crate::{
    Actor, Refused,
    client::{self, blank},
    contact::{self, ContactFields},
    follow,
    import::{ImportOf, ImportRow, ImportedClient, ImportedContact},
    import_fresh::Fresh,
    term,
};
use jiff::tz::TimeZone;
use seguito_core::{
    facts::Dated,
    id::*,
    time::{Calendar, Moment},
};
use seguito_store::{Json, Tx, read, rows::*};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An import under way.
pub(crate) struct Work<'a> {
    actor: &'a Actor,
    house: WorkspaceRow,
    now: Moment,
    made: BTreeMap<u32, ClientId>,
    /// Clients that were not there.
    pub new: Vec<ClientId>,
    /// Clients that it touched.
    pub touched: BTreeSet<ClientId>,
    /// What it did.
    pub counts: BatchCounts,
    /// New rows.
    pub fresh: Fresh,
}

impl<'a> Work<'a> {
    /// Begins.
    pub fn new(actor: &'a Actor, house: WorkspaceRow, now: Moment) -> Self {
        Self {
            actor,
            house,
            now,
            made: BTreeMap::new(),
            new: Vec::new(),
            touched: BTreeSet::new(),
            counts: BatchCounts::default(),
            fresh: Fresh::default(),
        }
    }

    /// Brings one row in.
    pub async fn bring_in(&mut self, tx: &mut Tx, row: ImportRow) -> Result<(), Refused> {
        let known = match row.of {
            ImportOf::New => None,
            // merged since the list was read: the one that stays learns it
            ImportOf::Known(id) => Some(read::client::kept(tx, id).await?.id),
            ImportOf::Row(of) => self.made.get(&of).copied(),
        };
        let client = match (known, row.client) {
            (Some(id), None) => id,
            (Some(id), Some(said)) => self.change_client(tx, id, said).await?,
            (None, said) => self.add_client(said.unwrap_or_default()),
        };
        self.made.insert(row.row, client);
        self.touched.insert(client);
        match row.contact {
            Some(imported) => self.contact(tx, client, imported).await,
            None => Ok(()),
        }
    }

    fn add_client(&mut self, imported: ImportedClient) -> ClientId {
        let mut row = blank(ClientId(Uuid::now_v7()), self.actor, &self.house, self.now);
        self.learn(&mut row, imported);
        let fact = FactId(Uuid::now_v7());
        row.backlog = Some(Json(Dated { fact, day: row.calendar.0.day_at(self.now) }));
        let id = row.id;
        self.fresh.client(row);
        self.new.push(id);
        self.counts.new_clients += 1;
        id
    }

    async fn change_client(
        &mut self,
        tx: &mut Tx,
        id: ClientId,
        imported: ImportedClient,
    ) -> Result<ClientId, Refused> {
        if self.fresh.next_place(id).is_some() {
            self.fresh.write(tx).await?;
        }
        let mut row: ClientRow = tx.need((id,)).await?;
        let before = row.clone();
        self.learn(&mut row, imported);
        if row != before {
            client::save(tx, &mut row).await?;
            // a client that this list made, or changed before, counts once
            self.counts.changed += u32::from(!self.touched.contains(&id));
        }
        Ok(id)
    }

    /// A list adds and corrects; what it does not say it does not erase.
    fn learn(&self, row: &mut ClientRow, imported: ImportedClient) {
        if !imported.name.trim().is_empty() {
            row.name = imported.name.trim().into();
            row.sort_key = seguito_words::sort_key(self.house.language, &row.name);
        }
        row.language = imported.language.unwrap_or(row.language);
        self.place(&mut row.calendar.0, imported.country, imported.zone);
        row.tags.0.extend(imported.tags.into_iter().filter(|tag| !tag.trim().is_empty()));
        row.tags.0.sort();
        row.tags.0.dedup();
        if !imported.note.trim().is_empty() {
            row.note = imported.note;
        }
        row.extra.0.extend(imported.extra);
        if !imported.card.is_null() {
            row.card = Json(imported.card);
        }
        row.last_contact = row.last_contact.max(imported.last_contact);
        if let Some(every) = imported.rhythm {
            follow::follow_one(row, every, imported.rhythm_since, self.now);
        }
    }

    /// Where the client works. A country alone moves its zone too, as in the form of a new client, unless somebody has
    /// said another than the house's.
    fn place(&self, kept: &mut Calendar, country: Option<String>, zone: Option<String>) {
        let zone = zone.filter(|zone| TimeZone::get(zone).is_ok());
        if country.is_some() && country != kept.country {
            let unsaid = kept.zone == self.house.calendar.0.zone;
            let stays = (!unsaid).then(|| kept.zone.clone());
            let moved = kept.moved(country.as_deref(), zone.or(stays).as_deref());
            *kept = Calendar { region: None, ..moved.unwrap_or_else(|| kept.clone()) };
        } else if let Some(zone) = zone {
            kept.zone = zone;
        }
    }

    async fn contact(
        &mut self,
        tx: &mut Tx,
        client: ClientId,
        imported: ImportedContact,
    ) -> Result<(), Refused> {
        let ImportedContact { id, fields, extra, card } = imported;
        let place = self.fresh.next_place(client);
        let others = match place {
            Some(_) => Vec::new(),
            None => tx.all(&ContactRow::BY_CLIENT, (client,)).await?,
        };
        let known = id.and_then(|id| others.iter().find(|row| row.id == id)).cloned();
        let mut row = match &known {
            Some(known) => {
                let mut row = known.clone();
                contact::apply(&mut row, said_over(known, fields), self.house.language);
                row
            }
            None => {
                let place = place.unwrap_or_else(|| others.last().map_or(0, |last| last.position + 1));
                contact::new_row(client, fields, place, (self.house.language, self.now))
            }
        };
        row.extra.0.extend(extra);
        if !card.is_null() {
            row.card = Json(card);
        }
        self.keep_contact(tx, row, known).await
    }

    /// Keeps a person: a new one, or one that was there, if anything of it changed.
    async fn keep_contact(
        &mut self,
        tx: &mut Tx,
        mut row: ContactRow,
        before: Option<ContactRow>,
    ) -> Result<(), Refused> {
        match before {
            Some(before) if before == row => return Ok(()),
            Some(_) => {
                self.counts.changed += 1;
                contact::save(tx, &mut row).await?;
            }
            None => {
                self.counts.new_contacts += 1;
                if self.fresh.next_place(row.client_id).is_some() {
                    self.fresh.contact(row);
                } else {
                    term::add(tx, &row).await?;
                }
            }
        }
        Ok(())
    }
}

/// What a list says of a person, over what is known.
fn said_over(row: &ContactRow, said: ContactFields) -> ContactFields {
    let text = |said: String, known: &String| if said.trim().is_empty() { known.clone() } else { said };
    let same_phone = said.phone.trim().is_empty();
    ContactFields {
        name: text(said.name, &row.name),
        title: text(said.title, &row.title),
        mail: text(said.mail, &row.mail),
        phone_e164: if same_phone { Some(row.phone_e164.clone()) } else { said.phone_e164 },
        phone: text(said.phone, &row.phone),
        chat: text(said.chat, &row.chat),
        channels: if said.channels.is_empty() { row.channels.0.clone() } else { said.channels },
        language: said.language.or(row.language),
        formal: said.formal.or(row.formal),
        gender: said.gender.or_else(|| row.gender.clone()),
        calendar: said.calendar.or_else(|| row.calendar.as_ref().map(|own| own.0.clone())),
        hours_from: said.hours_from.or(row.hours_from),
        hours_until: said.hours_until.or(row.hours_until),
        note: text(said.note, &row.note),
    }
}
