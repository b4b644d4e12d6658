//! Bringing in a list: all of it or nothing, one line of the timeline a batch, undone by batch.

use crate::{
    Actor, Refused,
    check::{Check, LINE, NAME, NOTE},
    client::{self, blank, house},
    contact::{self, ContactFields},
    follow,
    record::{Told, line},
    refresh,
    undo::{self, Undo, Undone},
};
use jiff::tz::TimeZone;
use seguito_core::{
    facts::Dated,
    id::*,
    people::Language,
    refusal::{Problem, Refusal},
    time::{Day, Moment, Span},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A list that was looked at and is brought in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportBatch {
    /// The file's name.
    pub name: String,
    /// What becomes of its rows, in order.
    pub rows: Vec<ImportRow>,
    /// Rows that change nothing.
    pub equal: u32,
    /// Rows that were refused.
    pub refused: u32,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportRow {
    /// The row of the file, named when something is wrong with it.
    pub row: u32,
    /// Which client.
    pub of: ImportOf,
    /// What the list says of the client; `None` = nothing.
    #[serde(default)]
    pub client: Option<ImportedClient>,
    /// What it says of a person there.
    #[serde(default)]
    pub contact: Option<ImportedContact>,
}

/// The client that a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "at")]
pub enum ImportOf {
    /// A new one, from this row.
    New,
    /// One that is there.
    Known(ClientId),
    /// The one that an earlier row makes.
    Row(u32),
}

/// A client as a list knows it. Empty texts and `None` leave what is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportedClient {
    /// Its name.
    pub name: String,
    /// The language in which it is spoken to.
    pub language: Option<Language>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// IANA zone.
    pub zone: Option<String>,
    /// Tags that it gets besides its own.
    pub tags: Vec<String>,
    /// What one should know.
    pub note: String,
    /// Columns that nobody mapped, by name.
    pub extra: BTreeMap<String, String>,
    /// What the importer knows beyond the columns; `null` leaves what is there.
    pub card: serde_json::Value,
    /// The last contact.
    pub last_contact: Option<Day>,
    /// How often to be in touch.
    pub rhythm: Option<Span>,
    /// From where that counts; `None` = the last contact, else today.
    pub rhythm_since: Option<Day>,
}

/// A person as a list knows one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportedContact {
    /// Who it is; `None` = a new person.
    pub id: Option<ContactId>,
    /// What is known; empty texts leave what is there.
    pub fields: ContactFields,
    /// Columns that nobody mapped, by name.
    pub extra: BTreeMap<String, String>,
    /// What the importer knows beyond the columns; `null` leaves what is there.
    pub card: serde_json::Value,
}

/// What was brought in.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The batch, by which it is undone.
    pub batch: BatchId,
    /// Its line of the timeline.
    pub sequence: i64,
    /// What it did.
    pub counts: BatchCounts,
    /// The clients that are new.
    pub new_clients: Vec<ClientId>,
    /// Every client that it touched.
    pub clients: Vec<ClientId>,
}

/// Brings a list in. `step` is told the rows done, and stops the import, with nothing kept, by answering `false`.
pub async fn import(
    tx: &mut Tx,
    actor: &Actor,
    command: ImportBatch,
    step: impl Fn(usize) -> bool + Send,
    now: Moment,
) -> Result<Imported, Refused> {
    actor.must_write()?;
    let house = house(tx).await?;
    check_all(&command)?;
    let mut work = Work::new(actor, house, now);
    work.counts = BatchCounts { equal: command.equal, refused: command.refused, ..Default::default() };
    for (done, row) in command.rows.into_iter().enumerate() {
        if done % 500 == 0 && !step(done) {
            return Err(Refusal::Touched { count: 0 }.into());
        }
        work.bring_in(tx, row).await?;
    }
    let clients: Vec<ClientId> = work.touched.iter().copied().collect();
    let (batch, counts) = (BatchId(Uuid::now_v7()), work.counts);
    let words = serde_json::json!({ "name": command.name, "counts": counts });
    let sequence = line(tx, actor, Told::of_house("batch", batch.0, "imported").words(words), now).await?;
    let name = command.name.chars().take(NAME).collect();
    let row = BatchRow {
        id: batch,
        name,
        member_id: actor.member,
        made_at: now,
        sequence,
        counts: Json(counts),
        undone_at: None,
    };
    tx.put_quietly(&row).await?;
    refresh::refresh_all(tx, clients.clone(), now).await?;
    Ok(Imported { batch, sequence, counts, new_clients: work.new, clients })
}

/// Undoes a batch, as a whole or not at all.
pub async fn undo_batch(tx: &mut Tx, actor: &Actor, batch: BatchId, now: Moment) -> Result<Undone, Refused> {
    let row: BatchRow = tx.need((batch,)).await?;
    let undone = undo::undo(tx, actor, Undo { sequence: row.sequence }, now).await?;
    tx.put_quietly(&BatchRow { undone_at: Some(now), ..row }).await?;
    Ok(undone)
}

/// What has since been touched of a batch, by table and key: why it cannot be undone.
pub async fn touched_since(tx: &mut Tx, batch: BatchId) -> Result<Vec<(String, Uuid)>, Refused> {
    let row: BatchRow = tx.need((batch,)).await?;
    let changes = seguito_store::event::changes(tx, row.sequence).await?;
    let touched = undo::touched(tx, &changes).await?;
    let id = |key: Vec<seguito_store::port::value::Val>| match key.first() {
        Some(seguito_store::port::value::Val::Id(id)) => Some(*id),
        _ => None,
    };
    Ok(touched.into_iter().filter_map(|(table, key)| Some((table, id(key)?))).collect())
}

/// The names of the clients and people that stand in the way of undoing a batch.
pub async fn touched_names(tx: &mut Tx, batch: BatchId) -> Result<BTreeSet<String>, Refused> {
    let mut names = BTreeSet::new();
    for (table, id) in touched_since(tx, batch).await? {
        let name = match table.as_str() {
            "client" => tx.get::<ClientRow>((ClientId(id),)).await?.map(|row| row.name),
            "contact" => tx.get::<ContactRow>((ContactId(id),)).await?.map(|row| row.name),
            _ => None,
        };
        names.extend(name);
    }
    Ok(names)
}

/// Keeps a mapping by its name.
pub async fn save_mapping(tx: &mut Tx, actor: &Actor, name: &str, body: String) -> Result<(), Refused> {
    actor.must_write()?;
    let mut check = Check::default();
    let name = check.needed("name", name, NAME);
    check.done()?;
    Ok(tx.put_quietly(&ImportMappingRow { name, body }).await?)
}

fn check_all(batch: &ImportBatch) -> Result<(), Refused> {
    let mut problems: Vec<Problem> = Vec::new();
    for row in &batch.rows {
        let mut check = Check::default();
        if let Some(client) = &row.client {
            check.text("client", &client.name, NAME);
            check.wrong_if(
                row.of == ImportOf::New && client.name.trim().is_empty(),
                "client",
                seguito_core::refusal::Wrong::Missing,
            );
            check.text("note", &client.note, NOTE);
            for (head, text) in &client.extra {
                check.text("extra", head, LINE);
                check.text("extra", text, NOTE);
            }
        }
        if let Some(contact) = &row.contact {
            contact::check(&mut check, &contact.fields, "contact.");
        }
        if let Err(Refused::Refusal(Refusal::Fields { problems: some })) = check.done() {
            let at = |problem: Problem| Problem {
                field: format!("rows.{}.{}", row.row, problem.field),
                ..problem
            };
            problems.extend(some.into_iter().map(at));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Fields { problems }.into()) }
}

struct Work<'a> {
    actor: &'a Actor,
    house: WorkspaceRow,
    now: Moment,
    made: BTreeMap<u32, ClientId>,
    new: Vec<ClientId>,
    touched: BTreeSet<ClientId>,
    counts: BatchCounts,
}

impl<'a> Work<'a> {
    fn new(actor: &'a Actor, house: WorkspaceRow, now: Moment) -> Self {
        let counts = BatchCounts::default();
        Self { actor, house, now, made: BTreeMap::new(), new: Vec::new(), touched: BTreeSet::new(), counts }
    }

    async fn bring_in(&mut self, tx: &mut Tx, row: ImportRow) -> Result<(), Refused> {
        let known = match row.of {
            ImportOf::New => None,
            ImportOf::Known(id) => Some(id),
            ImportOf::Row(of) => self.made.get(&of).copied(),
        };
        let client = match known {
            Some(id) => self.change_client(tx, id, row.client).await?,
            None => self.add_client(tx, row.client.unwrap_or_default()).await?,
        };
        self.made.insert(row.row, client.id);
        self.touched.insert(client.id);
        match row.contact {
            Some(imported) => self.contact(tx, &client, imported).await,
            None => Ok(()),
        }
    }

    async fn add_client(&mut self, tx: &mut Tx, imported: ImportedClient) -> Result<ClientRow, Refused> {
        let mut row = blank(ClientId(Uuid::now_v7()), self.actor, &self.house, self.now);
        self.learn(&mut row, imported);
        let fact = FactId(Uuid::now_v7());
        row.backlog = Some(Json(Dated { fact, day: row.calendar.0.day_at(self.now) }));
        tx.add(&row).await?;
        client::index(tx, &row).await?;
        self.new.push(row.id);
        self.counts.new_clients += 1;
        Ok(row)
    }

    async fn change_client(
        &mut self,
        tx: &mut Tx,
        id: ClientId,
        imported: Option<ImportedClient>,
    ) -> Result<ClientRow, Refused> {
        let mut row: ClientRow = tx.need((id,)).await?;
        if let Some(imported) = imported {
            let before = row.clone();
            self.learn(&mut row, imported);
            if row != before {
                client::save(tx, &mut row).await?;
                // a client that this list made, or changed before, counts once
                self.counts.changed += u32::from(!self.touched.contains(&id));
            }
        }
        Ok(row)
    }

    /// A list adds and corrects; what it does not say it does not erase.
    fn learn(&self, row: &mut ClientRow, imported: ImportedClient) {
        if !imported.name.trim().is_empty() {
            row.name = imported.name.trim().into();
            row.sort_key = seguito_words::sort_key(self.house.language, &row.name);
        }
        row.language = imported.language.unwrap_or(row.language);
        let zone = imported.zone.filter(|zone| TimeZone::get(zone).is_ok());
        row.calendar.0.zone = zone.unwrap_or_else(|| row.calendar.0.zone.clone());
        if imported.country.is_some() && imported.country != row.calendar.0.country {
            (row.calendar.0.country, row.calendar.0.region) = (imported.country, None);
        }
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

    async fn contact(
        &mut self,
        tx: &mut Tx,
        client: &ClientRow,
        imported: ImportedContact,
    ) -> Result<(), Refused> {
        let ImportedContact { id, fields, extra, card } = imported;
        let others = tx.all(&ContactRow::BY_CLIENT, (client.id,)).await?;
        let known = id.and_then(|id| others.iter().find(|row| row.id == id)).cloned();
        let mut row = match &known {
            Some(row) => row.clone(),
            None => {
                let position = others.last().map_or(0, |last| last.position + 1);
                let language = (self.house.language, self.now);
                self.counts.new_contacts += 1;
                contact::write_new(tx, client, fields.clone(), position, language).await?
            }
        };
        let before = row.clone();
        if known.is_some() {
            let merged = said_over(&row, fields);
            contact::apply(&mut row, merged, self.house.language);
        }
        row.extra.0.extend(extra);
        if !card.is_null() {
            row.card = Json(card);
        }
        if row != before {
            if known.is_some() {
                self.counts.changed += 1;
            }
            contact::save(tx, &mut row).await?;
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
