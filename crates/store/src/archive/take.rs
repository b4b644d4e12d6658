//! A file into the database: one transaction, proved against the file before it is kept.

use super::{
    ArchiveError, Stage, Watch,
    check::Parts,
    heads,
    lines::Reader,
    manifest::{Manifest, WorkspacePart},
    write,
};
use crate::{
    Store, Tx, event,
    port::{
        statement::Record,
        table::Table,
        value::{Field, Val},
    },
    rows::AccountRow,
};
use seguito_core::{id::AccountId, time::Moment};
use std::{collections::BTreeMap, fs::File, io::Read};
use uuid::Uuid;

/// Rows handed to the database together.
const TOGETHER: usize = 500;

/// How a file is taken.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// Only where nothing is yet; else beside what is there.
    pub only_empty: bool,
    /// Where nothing is yet: everything that goes out is held until the owner says that it may (storage wakes quiet).
    pub quiet: bool,
    /// One-time links and API tokens end.
    pub end_links: bool,
    /// Also where the past was rewritten.
    pub even_rewritten: bool,
    /// Now.
    pub now: Moment,
}

/// Takes everything of a file that was [checked](super::check); all of it, or nothing.
pub async fn take(
    store: &Store,
    file: File,
    manifest: Manifest,
    how: How,
    watch: Watch,
) -> Result<(), ArchiveError> {
    let across = store.across();
    across.write(move |tx| Box::pin(everything(tx, file, manifest, how, watch))).await
}

async fn everything(
    tx: &mut Tx,
    file: File,
    manifest: Manifest,
    how: How,
    watch: Watch,
) -> Result<(), ArchiveError> {
    let (there, accounts) =
        (tx.all_across(&heads::WORKSPACES, ()).await?, tx.all_across(&heads::ACCOUNTS, ()).await?);
    let empty = there.is_empty() && accounts.is_empty();
    if how.only_empty && !empty {
        return Err(ArchiveError::NotEmpty);
    }
    let taken = |new: &&WorkspacePart| there.iter().any(|(id, slug)| *id == new.id || *slug == new.slug);
    if let Some(workspace) = manifest.workspaces.iter().find(taken) {
        return Err(ArchiveError::Taken { slug: workspace.slug.clone() });
    }
    tx.expect_many()?;
    let mut parts = Parts::open(file)?;
    let instead = take_accounts(tx, parts.accounts(&manifest.accounts)?, &accounts).await?;
    let (mut done, total) = (0, manifest.rows());
    for workspace in &manifest.workspaces {
        tx.enter(workspace.id).await?;
        let rows = parts.workspace(workspace)?;
        let mut each = || watch.count(Stage::Taking, &mut done, total);
        take_workspace(tx, rows, &instead, &mut each).await?;
    }
    watch.tell(Stage::Taking, total, total)?;
    let mut proved = 0;
    for workspace in &manifest.workspaces {
        tx.enter(workspace.id).await?;
        let mut each = || watch.count(Stage::Proving, &mut proved, total);
        let kept = write::workspace(tx, std::io::sink(), &mut each).await?;
        if instead.is_empty() && kept != workspace.part {
            return Err(ArchiveError::Damaged);
        }
        if let Some(line) = event::prove(tx).await?.filter(|_| !how.even_rewritten) {
            return Err(ArchiveError::Rewritten { slug: workspace.slug.clone(), line });
        }
        if how.end_links {
            tx.run(&heads::END_TOKENS, (how.now,)).await?;
            tx.run(&heads::END_INVITATIONS, (how.now,)).await?;
        }
    }
    if empty {
        let quiet_since = if how.quiet { Some(how.now) } else { manifest.quiet_since };
        let claimed_at = manifest.claimed_at.unwrap_or(how.now);
        tx.run_across(&heads::PUT_INSTALLATION, (claimed_at, quiet_since)).await?;
    }
    watch.tell(Stage::Proving, total, total)
}

/// Writes the accounts; whose address is here already keeps the sign-in of here. Gives which id stands for which.
async fn take_accounts<R: Read>(
    tx: &mut Tx,
    mut rows: Reader<R>,
    there: &[AccountRow],
) -> Result<BTreeMap<Uuid, Uuid>, ArchiveError> {
    let mut instead = BTreeMap::new();
    while let Some((_, cells)) = rows.next_row()? {
        let mut row = AccountRow::take(&mut cells.iter())?;
        if let Some(known) = there.iter().find(|known| known.mail == row.mail) {
            if known.id != row.id {
                instead.insert(row.id.0, known.id.0);
            }
            continue;
        }
        if there.iter().any(|known| known.id == row.id) {
            let new = AccountId(Uuid::now_v7());
            instead.insert(row.id.0, new.0);
            row.id = new;
        }
        let account = (row.id, row.mail, row.password_hash, row.created_at, row.version);
        tx.run_across(&heads::PUT_ACCOUNT, account).await?;
    }
    Ok(instead)
}

async fn take_workspace<R: Read>(
    tx: &mut Tx,
    mut rows: Reader<R>,
    instead: &BTreeMap<Uuid, Uuid>,
    each: &mut (dyn FnMut() -> Result<(), ArchiveError> + Send),
) -> Result<(), ArchiveError> {
    let mut some: Vec<Vec<Val>> = Vec::with_capacity(TOGETHER);
    let mut of: Option<&'static Table> = None;
    while let Some((table, mut row)) = rows.next_row()? {
        each()?;
        put_account(table, &mut row, instead);
        if of.is_some_and(|of| of.name != table.name) || some.len() == TOGETHER {
            flush(tx, of, &mut some).await?;
        }
        of = Some(table);
        some.push(row);
    }
    flush(tx, of, &mut some).await
}

async fn flush(tx: &mut Tx, of: Option<&Table>, some: &mut Vec<Vec<Val>>) -> Result<(), ArchiveError> {
    match of {
        Some(table) => Ok(tx.put_rows(table, std::mem::take(some)).await?),
        None => Ok(()),
    }
}

fn put_account(table: &Table, row: &mut [Val], instead: &BTreeMap<Uuid, Uuid>) {
    if instead.is_empty() {
        return;
    }
    for ((column, _), cell) in table.columns.iter().zip(row) {
        if let ("account_id", Val::Id(id)) = (*column, &*cell)
            && let Some(other) = instead.get(id)
        {
            *cell = other.to_val();
        }
    }
}
