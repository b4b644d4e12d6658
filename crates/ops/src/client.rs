//! Adding and changing clients.

use crate::{
    Actor, Refused,
    check::{Check, NAME, NOTE},
    contact::{self, ContactFields},
    member::worker,
    record::{Told, record},
    term,
};
use seguito_core::{
    agenda::Agenda,
    facts::Dated,
    id::*,
    people::Language,
    refusal::{Refusal, Wrong},
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a person writes of a client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ClientFields {
    /// Its name.
    pub name: String,
    /// Who looks after it; `None` = who enters it.
    #[serde(default)]
    pub manager: Option<MemberId>,
    /// The language in which it is spoken to; `None` = the workspace's.
    #[serde(default)]
    pub language: Option<Language>,
    /// Its working time; `None` = the workspace's.
    #[serde(default)]
    pub calendar: Option<Calendar>,
    /// Its tags.
    #[serde(default)]
    pub tags: Vec<String>,
    /// What one should know.
    #[serde(default)]
    pub note: String,
}

/// A new client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AddClient {
    /// What is known of it.
    #[serde(flatten)]
    pub fields: ClientFields,
    /// Whether it is a prospect.
    #[serde(default)]
    pub prospect: bool,
    /// Its people, the preferred one first.
    #[serde(default)]
    pub contacts: Vec<ContactFields>,
}

/// A client that changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeClient {
    /// Which.
    pub client: ClientId,
    /// The version that was changed.
    pub version: i64,
    /// How it is now.
    #[serde(flatten)]
    pub fields: ClientFields,
}

/// What became of a change of a client.
#[derive(Clone, Debug)]
pub struct Done {
    /// The client.
    pub client: ClientId,
    /// What was added or changed: the client, a contact, a mark ...
    pub id: Uuid,
    /// The line of the timeline, by which it can be undone.
    pub sequence: i64,
    /// The client's agenda now.
    pub agenda: Agenda,
}

impl Done {
    pub(crate) fn new(client: ClientId, id: Uuid, (sequence, agenda): (i64, Agenda)) -> Self {
        Self { client, id, sequence, agenda }
    }

    /// Writes the line of a change of one client, and makes its agenda anew.
    pub(crate) async fn told(tx: &mut Tx, actor: &Actor, told: Told, now: Moment) -> Result<Self, Refused> {
        let (client, id) = (told.client.ok_or_else(|| Broken::fault("a change of no client"))?, told.id);
        Ok(Self::new(client, id, record(tx, actor, told, now).await?))
    }
}

/// Adds a client with its people.
pub async fn add(tx: &mut Tx, actor: &Actor, command: AddClient, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let house = house(tx).await?;
    let mut check = Check::default();
    let fields = check_fields(tx, &mut check, &command.fields).await?;
    let contacts: Vec<_> = command
        .contacts
        .iter()
        .enumerate()
        .map(|(i, c)| contact::check(&mut check, c, &format!("contacts.{i}.")))
        .collect();
    check.done()?;
    let id = ClientId(Uuid::now_v7());
    let mut row = blank(id, actor, &house, now);
    apply(&mut row, fields, actor, &house);
    if command.prospect {
        let fact = FactId(Uuid::now_v7());
        row.prospect = Some(Json(Dated { fact, day: row.calendar.0.day_at(now) }));
    }
    term::add(tx, &row).await?;
    keep_tags(tx, &row).await?;
    for (position, fields) in contacts.into_iter().enumerate() {
        contact::write_new(tx, row.id, fields, position as i64, (house.language, now)).await?;
    }
    let told = Told::of_client(id, "client", id.0, "added").words(serde_json::json!({ "name": row.name }));
    Ok(Done::new(id, id.0, record(tx, actor, told, now).await?))
}

/// Changes what is known of a client.
pub async fn change(tx: &mut Tx, actor: &Actor, command: ChangeClient, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let house = house(tx).await?;
    let mut row = standing(tx, command.client, Some(command.version)).await?;
    let mut check = Check::default();
    let fields = check_fields(tx, &mut check, &command.fields).await?;
    check.done()?;
    let before = row.name.clone();
    apply(&mut row, fields, actor, &house);
    save(tx, &mut row).await?;
    let words = serde_json::json!({ "name": row.name, "before": before });
    let told = Told::of_client(row.id, "client", row.id.0, "changed").words(words);
    Ok(Done::new(row.id, row.id.0, record(tx, actor, told, now).await?))
}

/// The workspace's row.
pub(crate) async fn house(tx: &mut Tx) -> Result<WorkspaceRow, Refused> {
    tx.one(&seguito_store::rows::workspace::ONE, ()).await?.ok_or_else(|| Refusal::Absent.into())
}

/// A client that may change, in the version that somebody saw; `None` = whichever. A double that was merged is kept for
/// its trail alone: what is said of it now would count for nobody.
pub(crate) async fn standing(tx: &mut Tx, id: ClientId, version: Option<i64>) -> Result<ClientRow, Refused> {
    let row: ClientRow = tx.need((id,)).await?;
    if row.merged_into.is_some() {
        return Err(Refused::field("client", Wrong::Merged));
    }
    same_version(row.version, version)?;
    Ok(row)
}

/// Refuses what was written over another version than the one that stands (T4).
pub(crate) fn same_version(current: i64, seen: Option<i64>) -> Result<(), Refused> {
    match seen {
        Some(seen) if seen != current => Err(Refusal::Conflict { current }.into()),
        _ => Ok(()),
    }
}

/// Writes a changed client, with its tags and the words by which it is found.
pub(crate) async fn save(tx: &mut Tx, row: &mut ClientRow) -> Result<(), Broken> {
    row.version += 1;
    term::put(tx, row).await?;
    keep_tags(tx, row).await
}

/// A client of which nothing is known.
pub(crate) fn blank(id: ClientId, actor: &Actor, house: &WorkspaceRow, now: Moment) -> ClientRow {
    ClientRow {
        id,
        name: String::new(),
        sort_key: Vec::new(),
        manager_id: actor.member,
        language: house.language,
        calendar: house.calendar.clone(),
        tags: Json(Vec::new()),
        note: String::new(),
        extra: Json(BTreeMap::new()),
        card: Json(serde_json::Value::Null),
        prospect: None,
        rhythm_every: None,
        rhythm_since: None,
        rhythm_agreed: false,
        backlog: None,
        do_not_contact: None,
        exit: None,
        dissolved: None,
        last_contact: None,
        merged_into: None,
        created_at: now,
        version: 1,
    }
}

async fn check_fields(
    tx: &mut Tx,
    check: &mut Check,
    fields: &ClientFields,
) -> Result<ClientFields, Refused> {
    if let Some(calendar) = &fields.calendar {
        check.calendar(calendar);
    }
    if let Some(manager) = fields.manager {
        let member = worker(tx, manager).await?;
        check.wrong_if(member.is_none(), "manager", Wrong::Unknown);
    }
    let tags: BTreeSet<String> = fields.tags.iter().map(|tag| check.text("tags", tag, NAME)).collect();
    check.wrong_if(tags.len() > 50, "tags", Wrong::OutOfRange { least: 0, most: 50 });
    Ok(ClientFields {
        name: check.needed("name", &fields.name, NAME),
        tags: tags.into_iter().filter(|tag| !tag.is_empty()).collect(),
        note: check.text("note", &fields.note, NOTE),
        ..fields.clone()
    })
}

fn apply(row: &mut ClientRow, fields: ClientFields, actor: &Actor, house: &WorkspaceRow) {
    row.sort_key = seguito_words::sort_key(house.language, &fields.name);
    row.name = fields.name;
    row.manager_id = fields.manager.unwrap_or(actor.member);
    row.language = fields.language.unwrap_or(house.language);
    row.calendar = fields.calendar.map_or_else(|| house.calendar.clone(), Json);
    row.tags = Json(fields.tags);
    row.note = fields.note;
}

/// Keeps a client's tags, and no others.
async fn keep_tags(tx: &mut Tx, row: &ClientRow) -> Result<(), Broken> {
    let kept = tx.all(&ClientTagRow::BY_CLIENT, (row.id,)).await?;
    for old in kept.iter().filter(|old| !row.tags.0.contains(&old.tag)) {
        tx.delete::<ClientTagRow>((old.tag.clone(), row.id)).await?;
    }
    for tag in row.tags.0.iter().filter(|tag| kept.iter().all(|old| old.tag != **tag)) {
        tx.add(&ClientTagRow { tag: tag.clone(), client_id: row.id }).await?;
    }
    Ok(())
}
