//! Bringing in a list: all of it or nothing, one line of the timeline a batch, undone by batch.

use crate::{
    Actor, Refused,
    check::{Check, LINE, NAME, NOTE},
    client::house,
    contact::{self, ContactFields},
    import_work::Work,
    record::{Told, line},
    refresh,
    undo::{self, Undo, Undone},
};
use seguito_core::{
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

/// Rows after which what is new is written.
const ROWS_WRITTEN: usize = 500;

/// Brings a list in. `step` is told the rows done, row by row and while their days are found, and stops the import, with
/// nothing kept, by answering `false`.
pub async fn import(
    tx: &mut Tx,
    actor: &Actor,
    command: ImportBatch,
    step: impl Fn(usize) -> bool + Send + Sync,
    now: Moment,
) -> Result<Imported, Refused> {
    actor.must_write()?;
    let house = house(tx).await?;
    check_all(&command)?;
    tx.expect_many()?;
    let mut work = Work::new(actor, house, now);
    work.counts = BatchCounts { equal: command.equal, refused: command.refused, ..Default::default() };
    let all = command.rows.len();
    for (done, row) in command.rows.into_iter().enumerate() {
        if !step(done) {
            return Err(stopped());
        }
        if done % ROWS_WRITTEN == 0 {
            work.fresh.write(tx).await?;
        }
        work.bring_in(tx, row).await?;
    }
    work.fresh.write(tx).await?;
    work.fresh.write_words(tx).await?;
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
    match refresh::refresh_while(tx, clients.clone(), &|| step(all), now).await? {
        true => Ok(Imported { batch, sequence, counts, new_clients: work.new, clients }),
        false => Err(stopped()),
    }
}

fn stopped() -> Refused {
    Refusal::Touched { count: 0 }.into()
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
