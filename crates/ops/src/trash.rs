//! Deleting, and bringing back for 30 days. What was deleted lies in the trash as its rows, and nowhere else.

use crate::{
    Actor, Refused,
    record::{Told, line},
    refresh::refresh,
    subtree::Subtree,
    undo::forget_derived,
};
use jiff::SignedDuration;
use seguito_core::{id::*, refusal::Refusal, time::Moment};
use seguito_store::{Broken, Json, Store, Tx, read, rows::workspace, rows::*, tables};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The trash holds things this long.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "noun", content = "id")]
pub enum Delete {
    /// A client with everything of it.
    Client(ClientId),
    /// A project; contacts that happened stay with the client.
    Project(ProjectId),
    /// A person.
    Contact(ContactId),
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Its id in the trash.
    pub trash: Uuid,
    /// The line of the timeline.
    pub sequence: i64,
}

/// Moves something into the trash.
pub async fn delete(tx: &mut Tx, actor: &Actor, command: Delete, now: Moment) -> Result<Deleted, Refused> {
    actor.must_write()?;
    let (noun, noun_id, name, client, subtree) = match command {
        Delete::Client(id) => {
            let row: ClientRow = tx.need((id,)).await?;
            forget_derived(tx, id).await?;
            ("client", id.0, row.name.clone(), id, Subtree::of_client(tx, &row).await?)
        }
        Delete::Project(id) => {
            let row: ProjectRow = tx.need((id,)).await?;
            ("project", id.0, row.name.clone(), row.client_id, Subtree::of_project(tx, &row).await?)
        }
        Delete::Contact(id) => {
            let row: ContactRow = tx.need((id,)).await?;
            ("contact", id.0, row.name.clone(), row.client_id, Subtree::of_contact(tx, &row).await?)
        }
    };
    subtree.delete(tx).await?;
    // The rows lie in the trash; the line keeps no second copy of them.
    tx.take_journal();
    let trash = TrashRow {
        id: Uuid::now_v7(),
        noun: noun.into(),
        noun_id,
        name,
        client_id: Some(client),
        deleted_at: now,
        member_id: actor.member,
        body: Json(subtree.to_json()),
    };
    tx.put_quietly(&trash).await?;
    let told = Told::of_client(client, noun, noun_id, "deleted").about([noun_id]);
    let sequence = line(tx, actor, told.words(serde_json::json!({ "name": trash.name })), now).await?;
    if noun != "client" {
        refresh(tx, client, now).await?;
    }
    Ok(Deleted { trash: trash.id, sequence })
}

/// Brings something back, with everything that was deleted with it. Its client must be there.
pub async fn bring_back(tx: &mut Tx, actor: &Actor, trash: Uuid, now: Moment) -> Result<i64, Refused> {
    actor.must_write()?;
    let row: TrashRow = tx.need((trash,)).await?;
    let client = row.client_id.ok_or(Refusal::Absent)?;
    let home = if row.noun == "client" { client } else { read::client::kept(tx, client).await?.id };
    for (name, cells) in &row.body.0 {
        let table = tables::named(name).ok_or_else(|| Broken::fault(format!("no table {name}")))?;
        tx.set_row(table, table.from_json(cells)?).await?;
    }
    if home != client {
        move_home(tx, &row, home).await?;
    }
    tx.run(&read::house::DROP_TRASH, (trash,)).await?;
    tx.take_journal();
    let told = Told::of_client(home, "trash", row.noun_id, "brought-back").about([row.noun_id]);
    let words = serde_json::json!({ "name": row.name, "noun": row.noun });
    let sequence = line(tx, actor, told.words(words), now).await?;
    refresh(tx, home, now).await?;
    Ok(sequence)
}

/// Hands to the client that stays what was deleted before its own was merged into that one.
async fn move_home(tx: &mut Tx, row: &TrashRow, home: ClientId) -> Result<(), Broken> {
    let subtree = if row.noun == "project" {
        let project: ProjectRow = tx.need((ProjectId(row.noun_id),)).await?;
        Subtree::of_project(tx, &project).await?
    } else {
        let contact: ContactRow = tx.need((ContactId(row.noun_id),)).await?;
        Subtree::of_contact(tx, &contact).await?
    };
    subtree.move_to(tx, home).await
}

/// Forgets, in every workspace, what has lain in the trash for 30 days.
pub async fn empty(store: &Store, now: Moment) -> Result<(), Broken> {
    let across = store.across();
    let every =
        across.read(|read| Box::pin(async move { read.all_across(&workspace::EVERY, ()).await })).await?;
    let old = now.checked_sub(KEPT).unwrap_or(Moment::MIN);
    for (workspace, _, _) in every {
        let scope = store.scope(workspace);
        scope
            .write(move |tx| {
                Box::pin(async move { tx.run(&read::house::EMPTY_TRASH, (old,)).await.map(|_| ()) })
            })
            .await?;
    }
    Ok(())
}
