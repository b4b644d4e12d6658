//! Whose turn it is to take days, where many clients are placed at one go: the days must not depend on the order in
//! which they happen to be read.

use crate::{
    agenda::{Agenda, Bound, Entry},
    facts::{Facts, MarkKind},
    id::ClientId,
    time::Day,
};

/// A client's turn; the smaller comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// A backlog has no latest day: those who have one choose before it (F10).
    backlog: bool,
    /// Of a backlog the most fragile come first (F10).
    sturdy: bool,
    /// Then what was aimed at first: of a backlog, what was missed longest ago.
    aimed: Day,
    /// Whose turn it is; then by the id, so that no two are equal.
    pub client: ClientId,
}

/// The turn of a client, by an agenda that was made as if it were alone; `None`: it takes no day.
pub fn turn(facts: &Facts, alone: &Agenda) -> Option<Turn> {
    let held = alone.held.iter().map(|held| &held.entry);
    let entries = || alone.due.iter().chain(held.clone());
    let backlog = entries().any(|entry| entry.window.1.is_none() && missed(entry).is_some());
    Some(Turn {
        backlog,
        sturdy: facts.marks().all(|mark| mark.kind != MarkKind::Fragile),
        aimed: entries().map(|entry| missed(entry).unwrap_or(entry.day)).min()?,
        client: facts.client.id,
    })
}

/// The day from which a backlog took an entry.
fn missed(entry: &Entry) -> Option<Day> {
    entry.reason.moves.iter().find(|step| step.bound == Bound::Backlog).map(|step| step.from)
}
