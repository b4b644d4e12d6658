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
    /// Then the id, so that no two are equal.
    client: ClientId,
}

/// The turn of a client, by an agenda that was made as if it were alone; `None`: it takes no day.
pub fn turn(facts: &Facts, alone: &Agenda) -> Option<Turn> {
    let held = alone.held.iter().map(|held| &held.entry);
    let entries = || alone.due.iter().chain(held.clone());
    let backlog = entries().any(|entry| entry.window.1.is_none() && missed(entry).is_some());
    Some(Turn {
        backlog,
        sturdy: !fragile(facts),
        aimed: entries().map(|entry| missed(entry).unwrap_or(entry.day)).min()?,
        client: facts.client.id,
    })
}

/// The day from which a backlog took an entry.
fn missed(entry: &Entry) -> Option<Day> {
    let steps = entry.reason.moves.iter();
    steps.filter(|step| step.bound == Bound::Backlog).map(|step| step.from).next()
}

fn fragile(facts: &Facts) -> bool {
    let of_projects = facts.projects.iter().flat_map(|project| &project.marks);
    let mut marks = facts.client.marks.iter().chain(of_projects);
    marks.any(|mark| mark.kind == MarkKind::Fragile && mark.ended.is_none())
}
