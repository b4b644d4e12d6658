//! Undoing a line of the timeline: an op of its own, refused for what has since been touched.

use crate::{
    Actor, Refused, cadence,
    record::{Told, line},
    refresh::refresh,
    term::{self, Found},
};
use seguito_core::{id::*, refusal::Refusal, time::Moment};
use seguito_store::{
    Broken, Cause, Tx, event, port::journal::Change, port::value::Val, read, rows::*, tables,
};
use std::collections::BTreeSet;

/// Undoes a line: every row that it wrote is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undo {
    /// Which line.
    pub sequence: i64,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The line of the undoing, which can be undone itself.
    pub sequence: i64,
    /// The clients whose agendas were made anew.
    pub clients: Vec<ClientId>,
}

/// Lines that cannot be undone: they made the house, or opened a door.
const LASTING: &[&str] = &["workspace", "member", "token", "invitation"];

/// Undoes a line.
pub async fn undo(tx: &mut Tx, actor: &Actor, command: Undo, now: Moment) -> Result<Undone, Refused> {
    actor.must_write()?;
    let row: EventRow = tx.need((command.sequence,)).await?;
    if LASTING.contains(&row.noun.as_str()) {
        return Err(Refusal::Lasting.into());
    }
    let changes = event::changes(tx, command.sequence).await?;
    let already = tx.one(&event::UNDONE_BY, (command.sequence,)).await?.is_some();
    let touched = touched(tx, &changes).await?;
    if already || !touched.is_empty() || changes.is_empty() {
        return Err(Refusal::Touched { count: touched.len().max(1) }.into());
    }
    let rules = read::rules::load(tx).await?.cadences;
    take_back(tx, changes.iter().rev()).await.map_err(leant_on)?;
    let clients = clients_of(&row, &changes);
    let words = serde_json::json!({ "noun": row.noun, "verb": row.verb });
    let told = Told { undoes: Some(row.sequence), client: row.client_id, ..told(&row) }.words(words);
    let sequence = line(tx, actor, told, now).await?;
    if row.noun == "cadence" {
        cadence::follow(tx, &rules, now).await?;
    }
    let mut refreshed = Vec::new();
    for client in clients {
        if tx.get::<ClientRow>((client,)).await?.is_some_and(|row| row.merged_into.is_none()) {
            refresh(tx, client, now).await?;
            refreshed.push(client);
        }
    }
    Ok(Undone { sequence, clients: refreshed })
}

/// What the line made cannot go while a later record belongs to it: that counts as touched.
fn leant_on(broken: Broken) -> Refused {
    match broken.cause {
        Cause::Dangling => Refusal::Touched { count: 1 }.into(),
        _ => broken.into(),
    }
}

fn told(row: &EventRow) -> Told {
    let about = row.noun_id;
    Told::of_house(noun(&row.noun), row.noun_id, "undone").about([about])
}

/// The noun of a line, as a name that lives for ever.
fn noun(kept: &str) -> &'static str {
    const NOUNS: &[&str] = &[
        "client",
        "contact",
        "project",
        "interaction",
        "flag",
        "request",
        "opportunity",
        "promise",
        "wish",
        "mark",
        "planned",
        "order",
        "batch",
        "cadence",
        "workspace",
        "trash",
    ];
    NOUNS.iter().find(|noun| **noun == kept).copied().unwrap_or("record")
}

/// Rows that are no longer as the line left them.
pub(crate) async fn touched(tx: &mut Tx, changes: &[Change]) -> Result<Vec<(String, Vec<Val>)>, Broken> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    // The last change of a row in the line is the one that must still stand.
    for change in changes.iter().rev() {
        let table = tables::named(change.table).ok_or_else(|| Broken::fault(change.table))?;
        let some = change.after.as_ref().or(change.before.as_ref());
        let Some(key) = some.map(|row| table.key_of(row).to_vec()) else { continue };
        if !seen.insert((change.table, format!("{key:?}"))) {
            continue;
        }
        if tx.table_row(table, &key).await? != change.after {
            out.push((change.table.to_owned(), key));
        }
    }
    Ok(out)
}

/// Writes every row as it was before, last change first.
pub(crate) async fn take_back<'a>(
    tx: &mut Tx,
    changes: impl Iterator<Item = &'a Change>,
) -> Result<(), Broken> {
    for change in changes {
        let table = tables::named(change.table).ok_or_else(|| Broken::fault(change.table))?;
        match (&change.before, &change.after) {
            (Some(before), _) => tx.set_row(table, before.clone()).await?,
            (None, Some(after)) => {
                if let Some(Val::Id(id)) = after.first() {
                    forget_words(tx, change.table, *id).await?;
                    if change.table == "client" {
                        forget_derived(tx, ClientId(*id)).await?;
                    }
                }
                tx.drop_row(table, table.key_of(after)).await?;
            }
            (None, None) => {}
        }
    }
    Ok(())
}

/// A list's words are many and follow from its records, so its line does not tell them one by one: they go with those.
async fn forget_words(tx: &mut Tx, table: &str, id: uuid::Uuid) -> Result<(), Broken> {
    match table {
        "client" => forget_words_of::<ClientRow>(tx, id).await,
        "contact" => forget_words_of::<ContactRow>(tx, id).await,
        _ => Ok(()),
    }
}

async fn forget_words_of<R: Found>(tx: &mut Tx, id: uuid::Uuid) -> Result<(), Broken> {
    match tx.get::<R>((id,)).await? {
        Some(record) => term::forget(tx, &record).await,
        None => Ok(()),
    }
}

/// A client that goes takes its kept agenda along: it is derived, and made anew if the client comes back.
pub(crate) async fn forget_derived(tx: &mut Tx, client: ClientId) -> Result<(), Broken> {
    tx.run(&seguito_store::read::touchpoint::DROP_OF_CLIENT, (client,)).await?;
    tx.run(&seguito_store::read::touchpoint::DROP_AGENDA, (client,)).await?;
    Ok(())
}

/// The clients that a line touched: every row has its client as a column, or is one.
pub(crate) fn clients_of(row: &EventRow, changes: &[Change]) -> BTreeSet<ClientId> {
    let mut out: BTreeSet<ClientId> = row.client_id.into_iter().collect();
    for change in changes {
        let Some(table) = tables::named(change.table) else { continue };
        let column = if table.name == "client" { "id" } else { "client_id" };
        let at = table.columns.iter().position(|(name, _)| *name == column);
        let rows = change.before.iter().chain(&change.after);
        out.extend(rows.filter_map(|row| match at.and_then(|at| row.get(at)) {
            Some(Val::Id(id)) => Some(ClientId(*id)),
            _ => None,
        }));
    }
    out
}
