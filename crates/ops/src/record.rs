//! The end of every op: one line of the timeline, and the agendas it touches made anew.

use crate::{Actor, Refused, refresh};
use seguito_core::{agenda::Agenda, id::*, time::Moment};
use seguito_store::{Broken, Tx, event};
use uuid::Uuid;

/// What an op says of its change.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it is about: `client`, `project`, `interaction` ...
    pub noun: &'static str,
    /// Which one.
    pub id: Uuid,
    /// What was done: `added`, `changed`, `logged` ...
    pub verb: &'static str,
    /// Whose timeline it belongs to.
    pub client: Option<ClientId>,
    /// Further records that it is about.
    pub about: Vec<Uuid>,
    /// When it happened, if that is not now.
    pub happened_at: Option<Moment>,
    /// The line that it undoes.
    pub undoes: Option<i64>,
    /// What a reader is told, as JSON: names, days, words.
    pub words: serde_json::Value,
}

impl Told {
    /// A change of a record that belongs to a client.
    pub fn of_client(client: ClientId, noun: &'static str, id: Uuid, verb: &'static str) -> Self {
        Self { client: Some(client), ..Self::of_house(noun, id, verb) }
    }

    /// A change of the workspace.
    pub fn of_house(noun: &'static str, id: Uuid, verb: &'static str) -> Self {
        Self {
            noun,
            id,
            verb,
            client: None,
            about: Vec::new(),
            happened_at: None,
            undoes: None,
            words: serde_json::json!({}),
        }
    }

    /// Further records that it is about.
    pub fn about(mut self, ids: impl IntoIterator<Item = Uuid>) -> Self {
        self.about.extend(ids);
        self
    }

    /// When it happened, if that is not now.
    pub fn happened(mut self, at: Moment) -> Self {
        self.happened_at = Some(at);
        self
    }

    /// What a reader is told.
    pub fn words(mut self, words: serde_json::Value) -> Self {
        self.words = words;
        self
    }
}

/// Writes the line of a change; its number, by which it can be undone.
pub async fn line(tx: &mut Tx, actor: &Actor, told: Told, now: Moment) -> Result<i64, Broken> {
    event::write(tx, new_event(actor, told, now)).await
}

/// Writes the line of a change of one client, and makes its agenda anew.
pub async fn record(tx: &mut Tx, actor: &Actor, told: Told, now: Moment) -> Result<(i64, Agenda), Refused> {
    let client = told.client.ok_or_else(|| Broken::fault("a change of no client"))?;
    let sequence = line(tx, actor, told, now).await?;
    let agenda = refresh::refresh(tx, client, now).await?;
    Ok((sequence, agenda))
}

/// The event of a change.
pub fn new_event(actor: &Actor, told: Told, now: Moment) -> event::NewEvent {
    event::NewEvent {
        id: EventId(Uuid::now_v7()),
        at: now,
        happened_at: told.happened_at,
        member: Some(actor.member),
        via: actor.via.key(),
        noun: told.noun,
        noun_id: told.id,
        verb: told.verb,
        client: told.client,
        about: told.about,
        undoes: told.undoes,
        words: told.words,
    }
}
