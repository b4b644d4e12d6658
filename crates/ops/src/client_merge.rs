//! Two clients that are one: everything of the double goes to the one that stays.

use crate::{
    Actor, Refused,
    check::Check,
    client::{Done, save},
    record::Told,
    subtree::Subtree,
    undo::forget_derived,
};
use seguito_core::{id::*, refusal::Wrong, time::Moment};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};

/// Two clients that are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct MergeClients {
    /// The one that stays.
    pub keep: ClientId,
    /// The double.
    pub double: ClientId,
}

/// Merges two clients. What the one that stays does not know it learns from the double.
pub async fn merge(tx: &mut Tx, actor: &Actor, command: MergeClients, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut keep: ClientRow = tx.need((command.keep,)).await?;
    let mut double: ClientRow = tx.need((command.double,)).await?;
    let mut check = Check::default();
    check.wrong_if(keep.id == double.id, "double", Wrong::Mismatch);
    check.wrong_if(keep.merged_into.is_some(), "keep", Wrong::Merged);
    check.wrong_if(double.merged_into.is_some(), "double", Wrong::Merged);
    check.done()?;
    let last = tx.all(&ContactRow::BY_CLIENT, (keep.id,)).await?.last().map_or(0, |row| row.position + 1);
    let subtree = Subtree::of_client(tx, &double).await?;
    subtree.move_to(tx, keep.id).await?;
    for row in tx.all(&ClientTagRow::BY_CLIENT, (double.id,)).await? {
        tx.delete::<ClientTagRow>((row.tag, double.id)).await?;
    }
    for (at, mut contact) in tx.all(&ContactRow::BY_CLIENT, (keep.id,)).await?.into_iter().enumerate() {
        let moved = subtree.rows.iter().any(|(table, row)| {
            table.name == "contact" && row.first() == Some(&seguito_store::port::value::Val::Id(contact.id.0))
        });
        if moved {
            contact.position = last + at as i64;
            tx.put(&contact).await?;
        }
    }
    learn(&mut keep, &double);
    double.merged_into = Some(keep.id);
    double.version += 1;
    tx.put(&double).await?;
    forget_derived(tx, double.id).await?;
    save(tx, &mut keep).await?;
    let words = serde_json::json!({ "name": keep.name, "double": double.name });
    let told = Told::of_client(keep.id, "client", keep.id.0, "merged").about([double.id.0]);
    Done::told(tx, actor, told.words(words), now).await
}

fn learn(keep: &mut ClientRow, double: &ClientRow) {
    keep.tags.0.extend(double.tags.0.iter().cloned());
    keep.tags.0.sort();
    keep.tags.0.dedup();
    for (head, text) in &double.extra.0 {
        keep.extra.0.entry(head.clone()).or_insert_with(|| text.clone());
    }
    if !double.note.is_empty() && keep.note != double.note {
        let between = if keep.note.is_empty() { "" } else { "\n\n" };
        keep.note = format!("{}{between}{}", keep.note, double.note);
    }
    keep.last_contact = keep.last_contact.max(double.last_contact);
    keep.do_not_contact = keep.do_not_contact.take().or_else(|| double.do_not_contact.clone());
    keep.backlog = keep.backlog.take().or_else(|| double.backlog.clone());
    if keep.rhythm_every.is_none() {
        keep.rhythm_every = double.rhythm_every;
        keep.rhythm_since = double.rhythm_since.clone();
        keep.rhythm_agreed = double.rhythm_agreed;
    }
}
