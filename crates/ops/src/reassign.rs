//! Handing clients and projects over to another member, in bulk.

use crate::{
    Actor, Refused,
    client::standing,
    member::worker,
    record::{Told, line},
    refresh,
};
use seguito_core::{facts::Dated, id::*, refusal::Wrong, time::Moment};
use seguito_store::{Broken, Json, Tx, read, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Clients, with their projects, to be looked after by another member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Reassign {
    /// Which clients.
    pub clients: Vec<ClientId>,
    /// Who looks after them from now on.
    pub to: MemberId,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reassigned {
    /// The line of the timeline, by which all of it can be undone.
    pub sequence: i64,
    /// Clients that changed.
    pub clients: usize,
}

/// Hands clients over. What is overdue becomes a backlog of the new member, never late (F10).
pub async fn reassign(
    tx: &mut Tx,
    actor: &Actor,
    command: Reassign,
    now: Moment,
) -> Result<Reassigned, Refused> {
    actor.must_write()?;
    let to = worker(tx, command.to).await?;
    if to.is_none() {
        return Err(Refused::field("to", Wrong::Unknown));
    }
    let clients: BTreeSet<ClientId> = command.clients.into_iter().collect();
    let mut changed = Vec::new();
    for id in clients {
        let client = standing(tx, id, None).await?;
        if client.manager_id != command.to {
            hand_over(tx, client, (None, command.to), now).await?;
            changed.push(id);
        }
    }
    finish(tx, actor, command.to, changed, now).await
}

/// Hands everything of one member over to another: clients, projects, planned contacts.
pub async fn everything(
    tx: &mut Tx,
    actor: &Actor,
    (from, to): (MemberId, MemberId),
    now: Moment,
) -> Result<Reassigned, Refused> {
    tx.need::<MemberRow>((from,)).await?;
    let clients = tx.all(&read::touchpoint::CLIENTS_OF, (from,)).await?;
    let mut changed = Vec::new();
    for (id,) in clients {
        let client: ClientRow = tx.need((id,)).await?;
        hand_over(tx, client, (Some(from), to), now).await?;
        changed.push(id);
    }
    finish(tx, actor, to, changed, now).await
}

/// With `from` only what is that member's changes hands, else all of the client.
async fn hand_over(
    tx: &mut Tx,
    mut client: ClientRow,
    (from, to): (Option<MemberId>, MemberId),
    now: Moment,
) -> Result<(), Broken> {
    let theirs = |member: MemberId| from.is_none_or(|from| from == member) && member != to;
    if theirs(client.manager_id) {
        client.manager_id = to;
        client.backlog =
            Some(Json(Dated { fact: FactId(Uuid::now_v7()), day: client.calendar.0.day_at(now) }));
        client.version += 1;
        tx.put(&client).await?;
    }
    for mut project in tx.all(&ProjectRow::BY_CLIENT, (client.id,)).await? {
        if theirs(project.manager_id) {
            project.manager_id = to;
            project.version += 1;
            tx.put(&project).await?;
        }
    }
    for mut plan in tx.all(&PlannedRow::BY_CLIENT, (client.id,)).await? {
        if theirs(plan.member_id) && plan.settled.is_none() && plan.dropped.is_none() {
            plan.member_id = to;
            plan.version += 1;
            tx.put(&plan).await?;
        }
    }
    Ok(())
}

async fn finish(
    tx: &mut Tx,
    actor: &Actor,
    to: MemberId,
    clients: Vec<ClientId>,
    now: Moment,
) -> Result<Reassigned, Refused> {
    let words = serde_json::json!({ "clients": clients.len() });
    let told = Told::of_house("client", to.0, "handed-over").about(clients.iter().map(|client| client.0));
    let sequence = line(tx, actor, told.words(words), now).await?;
    let count = clients.len();
    refresh::refresh_all(tx, clients, now).await?;
    Ok(Reassigned { sequence, clients: count })
}
