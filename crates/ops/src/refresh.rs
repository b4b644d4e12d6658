//! The kept agenda of one client, made anew from its facts (F10: nothing due is ever dropped silently).

use crate::facet;
use seguito_core::{
    agenda::{Agenda, Entry, HeldWhy, Occurrence, Standing},
    due::{due, turn},
    facts::{Facts, Outcome, Placement},
    id::*,
    time::{Day, Moment},
};
use seguito_store::{
    Broken, Json, Read, Tx,
    port::statement::TOGETHER,
    read::{
        self,
        fact_rows::{self, FactRows},
        facts::{Members, loads},
        rules::Rules,
    },
    rows::*,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Decides for one client and keeps the answer: touchpoints, placements, when to look again.
pub async fn refresh(tx: &mut Tx, client: ClientId, now: Moment) -> Result<Agenda, Broken> {
    let rules = read::rules::load(tx).await?;
    let kept = tx.all(&TouchpointRow::BY_CLIENT, (client,)).await?;
    let rows = fact_rows::of(tx, client).await?;
    let mut members = Members::default();
    let decided = decide(tx, rows, &kept, &rules, (&mut members, now)).await?;
    keep(tx, kept, decided, (&mut members, now)).await
}

/// Decides for many clients, one after the other: each finds the days that the ones before have taken. In whatever
/// order they are named, they take their turns; who takes no day waits for none.
pub async fn refresh_all(
    tx: &mut Tx,
    clients: impl IntoIterator<Item = ClientId>,
    now: Moment,
) -> Result<(), Broken> {
    refresh_while(tx, clients, &|| true, now).await.map(drop)
}

/// The same while `go_on` says so, asked every few clients; `false` = it said no, and the rest was not decided.
pub(crate) async fn refresh_while(
    tx: &mut Tx,
    clients: impl IntoIterator<Item = ClientId>,
    go_on: &(dyn Fn() -> bool + Sync),
    now: Moment,
) -> Result<bool, Broken> {
    let rules = read::rules::load(tx).await?;
    let mut members = Members::default();
    let clients: BTreeSet<ClientId> = clients.into_iter().collect();
    let clients: Vec<ClientId> = clients.into_iter().collect();
    let (several, mut turns) = (clients.len() > 1, BTreeSet::new());
    for some in clients.chunks(TOGETHER) {
        if !go_on() {
            return Ok(false);
        }
        for (rows, kept) in gather(tx, some).await? {
            let decided = decide(tx, rows, &kept, &rules, (&mut members, now)).await?;
            match turn(&decided.facts, &decided.agenda) {
                Some(turn) if several => drop(turns.insert(turn)),
                _ => drop(keep(tx, kept, decided, (&mut members, now)).await?),
            }
        }
    }
    let turns: Vec<ClientId> = turns.into_iter().map(|turn| turn.client).collect();
    for some in turns.chunks(TOGETHER) {
        if !go_on() {
            return Ok(false);
        }
        for (rows, kept) in gather(tx, some).await? {
            let decided = decide(tx, rows, &kept, &rules, (&mut members, now)).await?;
            keep(tx, kept, decided, (&mut members, now)).await?;
        }
    }
    Ok(true)
}

/// The rows of several clients, with the entries that are kept of each.
pub(crate) async fn gather(
    read: &mut Read,
    clients: &[ClientId],
) -> Result<Vec<(FactRows, Vec<TouchpointRow>)>, Broken> {
    let kept = read.among(&TouchpointRow::BY_CLIENTS, clients).await?;
    let mut kept = fact_rows::by_client(kept, |row| row.client_id);
    let rows = fact_rows::of_several(read, clients).await?;
    let with_kept = |rows: FactRows| {
        let own = kept.remove(&rows.client.id).unwrap_or_default();
        (rows, own)
    };
    Ok(rows.into_iter().map(with_kept).collect())
}

/// What was decided for a client, and from what.
struct Decided {
    facts: Facts,
    agenda: Agenda,
    /// Nobody there has a mail address: no fact of the decision, but lists ask it.
    mailless: bool,
}

async fn decide(
    tx: &mut Tx,
    rows: FactRows,
    kept: &[TouchpointRow],
    rules: &Rules,
    (members, now): (&mut Members, Moment),
) -> Result<Decided, Broken> {
    let mailless = rows.mailless();
    let facts = read::facts::make(tx, rows, &loads(kept), (members, now)).await?;
    let agenda = due(&facts, &rules.cadences, &rules.limits, now);
    Ok(Decided { facts, agenda, mailless })
}

/// Keeps what was decided in place of what was kept, in the members' loads too.
async fn keep(
    tx: &mut Tx,
    kept: Vec<TouchpointRow>,
    Decided { facts, agenda, mailless }: Decided,
    (members, now): (&mut Members, Moment),
) -> Result<Agenda, Broken> {
    let rows = touchpoints(facts.client.id, &agenda);
    let frame = agenda_row((&facts, mailless), &agenda, now);
    // facts share the members' loads: held any longer, they would make the count copy them
    drop(facts);
    members.count(&loads(&kept), -1);
    members.count(&loads(&rows), 1);
    let mut kept: BTreeMap<TouchpointId, TouchpointRow> = kept.into_iter().map(|row| (row.id, row)).collect();
    for row in rows {
        if kept.remove(&row.id).as_ref() != Some(&row) {
            tx.put_quietly(&row).await?;
        }
    }
    for id in kept.into_keys() {
        tx.run(&read::touchpoint::DROP, (id,)).await?;
    }
    tx.put_quietly(&frame).await?;
    Ok(agenda)
}

/// The day of a contact that never took place: the first of all days.
const NEVER: Day = jiff::civil::date(1, 1, 1);

/// The row that keeps an agenda's frame: when it was made, where it placed, what lists ask.
pub fn agenda_row((facts, mailless): (&Facts, bool), agenda: &Agenda, now: Moment) -> AgendaRow {
    let next = agenda.next();
    let spoken = facts.interactions.iter().filter(|i| i.outcome == Outcome::TookPlace).map(|i| i.at).max();
    AgendaRow {
        client_id: facts.client.id,
        as_of: micros(now),
        recheck_on: agenda.recheck_on.map(micros),
        next_day: next.map_or(Day::MAX, |entry| entry.day),
        next_id: next.map(|entry| touchpoint_id(&entry.occurrence)),
        silent_since: spoken.map_or(NEVER, |at| facts.client.calendar.day_at(at)),
        facets: facet::facets(facts, agenda, mailless),
        placements: Json(placements(agenda)),
        settled: Json(agenda.settled.clone()),
    }
}

/// The rows that keep an agenda.
pub fn touchpoints(client: ClientId, agenda: &Agenda) -> Vec<TouchpointRow> {
    let due = agenda.due.iter().map(|entry| row(client, entry, None));
    let held = agenda.held.iter().map(|held| row(client, &held.entry, Some(&held.why)));
    due.chain(held).collect()
}

/// Where an agenda places things: a recorded fact from then on. A day that a person gave is a fact already, the order;
/// kept twice, it would outlive the order's being taken back.
pub fn placements(agenda: &Agenda) -> Vec<Placement> {
    let due = agenda.due.iter().filter(|entry| !matches!(entry.standing, Standing::Unplaceable { .. }));
    let held = agenda.held.iter().filter(|held| placed(&held.why)).map(|held| &held.entry);
    due.chain(held).filter(|entry| !by_a_person(entry)).map(placement).collect()
}

/// A person chose its day, or the end of its pause, and nothing moved it since: that day follows from what they ordered.
fn by_a_person(entry: &Entry) -> bool {
    entry.reason.moves.last().is_some_and(|step| step.bound.is_a_persons())
}

fn placement(entry: &Entry) -> Placement {
    Placement {
        occurrence: entry.occurrence.clone(),
        day: entry.day,
        member: entry.member,
        contact: entry.contact,
        moves: entry.reason.moves.clone(),
        crowded: entry.crowded,
    }
}

/// Whether a held entry stands on a day that was found for it.
fn placed(why: &HeldWhy) -> bool {
    why.is_awaited() || matches!(why, HeldWhy::Merged { .. } | HeldWhy::Waived { .. })
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
        awaited: why.is_none_or(HeldWhy::is_awaited),
        standing: standing(&entry.standing).into(),
        why: why.cloned().map(Json),
        why_kind: why.map(|why| why_kind(why).into()),
        entry: Json(entry.clone()),
    }
}

fn why_kind(why: &HeldWhy) -> &'static str {
    match why {
        HeldWhy::Planned => "planned",
        HeldWhy::Moved => "moved",
        HeldWhy::Merged { .. } => "merged",
        HeldWhy::Paused { .. } => "paused",
        HeldWhy::Waived { .. } => "waived",
        HeldWhy::OutOfReach => "out-of-reach",
        HeldWhy::Backlog => "backlog",
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

/// Lets go of days that no longer bind: what was placed there is placed anew.
pub(crate) async fn let_go(
    tx: &mut Tx,
    clients: &[ClientId],
    unbound: &(dyn Fn(&Placement) -> bool + Sync),
) -> Result<(), Broken> {
    for client in clients {
        if let Some(mut row) = tx.get::<AgendaRow>((*client,)).await? {
            row.placements.0.retain(|placement| !unbound(placement));
            tx.put_quietly(&row).await?;
        }
    }
    Ok(())
}
