//! The kept agenda of one client, made anew from its facts (F10: nothing due is ever dropped silently).

use seguito_core::{
    agenda::{Agenda, Entry, HeldWhy, Occurrence, Standing},
    due::due,
    facts::Placement,
    id::*,
    time::Moment,
};
use seguito_store::{Broken, Json, Tx, read, rows::*};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Decides for one client and keeps the answer: touchpoints, placements, when to look again.
pub async fn refresh(tx: &mut Tx, client: ClientId, now: Moment) -> Result<Agenda, Broken> {
    let facts = read::facts::load(tx, client, now).await?;
    let rules = read::rules::load(tx).await?;
    let agenda = due(&facts, &rules.cadences, &rules.limits, now);
    keep(tx, client, &agenda, now).await?;
    Ok(agenda)
}

async fn keep(tx: &mut Tx, client: ClientId, agenda: &Agenda, now: Moment) -> Result<(), Broken> {
    let old = tx.all(&TouchpointRow::BY_CLIENT, (client,)).await?;
    let mut old: BTreeMap<TouchpointId, TouchpointRow> = old.into_iter().map(|row| (row.id, row)).collect();
    for row in touchpoints(client, agenda) {
        if old.remove(&row.id).as_ref() != Some(&row) {
            tx.put_quietly(&row).await?;
        }
    }
    for id in old.into_keys() {
        tx.run(&read::touchpoint::DROP, (id,)).await?;
    }
    tx.put_quietly(&AgendaRow {
        client_id: client,
        as_of: now,
        recheck_on: agenda.recheck_on,
        placements: Json(placements(agenda)),
        settled: Json(agenda.settled.clone()),
    })
    .await
}

/// The rows that keep an agenda.
pub fn touchpoints(client: ClientId, agenda: &Agenda) -> Vec<TouchpointRow> {
    let due = agenda.due.iter().map(|entry| row(client, entry, None));
    let held = agenda.held.iter().map(|held| row(client, &held.entry, Some(&held.why)));
    due.chain(held).collect()
}

/// Where an agenda places things: a recorded fact from then on.
pub fn placements(agenda: &Agenda) -> Vec<Placement> {
    let due = agenda.due.iter().filter(|entry| !matches!(entry.standing, Standing::Unplaceable { .. }));
    let held = agenda.held.iter().filter(|held| awaited(&held.why)).map(|held| &held.entry);
    due.chain(held).map(placement).collect()
}

fn placement(entry: &Entry) -> Placement {
    Placement {
        occurrence: entry.occurrence.clone(),
        day: entry.day,
        member: entry.member,
        contact: entry.contact,
        moves: entry.reason.moves.clone(),
    }
}

/// Whether a held entry opens by itself when its day comes.
fn awaited(why: &HeldWhy) -> bool {
    matches!(why, HeldWhy::Planned | HeldWhy::Moved | HeldWhy::Backlog)
}

fn row(client: ClientId, entry: &Entry, why: Option<&HeldWhy>) -> TouchpointRow {
    TouchpointRow {
        id: touchpoint_id(&entry.occurrence),
        client_id: client,
        project_id: entry.occurrence.project,
        contact_id: entry.contact,
        member_id: entry.member,
        rule: entry.occurrence.rule.clone(),
        day: entry.day,
        opens_at: micros(entry.opens_at),
        closes_at: entry.closes_at.map(micros),
        place: if why.is_none() { "due" } else { "held" }.into(),
        awaited: why.is_none_or(awaited),
        standing: standing(&entry.standing).into(),
        why: why.cloned().map(Json),
        entry: Json(entry.clone()),
    }
}

/// A moment as the database keeps it.
fn micros(moment: Moment) -> Moment {
    Moment::from_microsecond(moment.as_microsecond()).unwrap_or(moment)
}

fn standing(standing: &Standing) -> &'static str {
    match standing {
        Standing::Planned => "planned",
        Standing::Open => "open",
        Standing::Late { .. } => "late",
        Standing::Unplaceable { .. } => "unplaceable",
    }
}

/// The id of an occurrence's row: the same for ever, so that a link to it holds over every refresh.
pub fn touchpoint_id(occurrence: &Occurrence) -> TouchpointId {
    let mut hasher = Sha256::new_with_prefix(occurrence.origin.0);
    hasher.update(occurrence.project.map(|p| p.0).unwrap_or_default());
    hasher.update(occurrence.number.to_be_bytes());
    hasher.update(&occurrence.rule);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hasher.finalize()[..16]);
    TouchpointId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}
