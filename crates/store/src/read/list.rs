//! Whole lists: what an import compares with, what an export writes, and the lists that were brought in.

use crate::{Broken, Read, event, port::value::Val, rows::*};
use seguito_core::id::ClientId;
use std::collections::BTreeSet;

/// Every client that is one, and every person, in no order.
pub async fn everybody(read: &mut Read) -> Result<(Vec<ClientRow>, Vec<ContactRow>), Broken> {
    let mut clients: Vec<ClientRow> = read.every().await?;
    clients.retain(|client| client.merged_into.is_none());
    Ok((clients, read.every().await?))
}

/// The lists that were brought in, the last one first.
pub async fn batches(read: &mut Read) -> Result<Vec<BatchRow>, Broken> {
    let mut batches: Vec<BatchRow> = read.every().await?;
    batches.sort_by_key(|batch| std::cmp::Reverse(batch.sequence));
    Ok(batches)
}

/// The mappings that were kept, by name.
pub async fn mappings(read: &mut Read) -> Result<Vec<ImportMappingRow>, Broken> {
    let mut mappings: Vec<ImportMappingRow> = read.every().await?;
    mappings.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(mappings)
}

/// The clients that a list made and that are still there, by name.
pub async fn made_by(read: &mut Read, batch: &BatchRow) -> Result<Vec<ClientRow>, Broken> {
    let changes = event::changes(read, batch.sequence).await?;
    let made = changes.iter().filter(|change| change.table == "client" && change.before.is_none());
    let ids: BTreeSet<ClientId> = made
        .filter_map(|change| match change.after.as_ref().and_then(|row| row.first()) {
            Some(Val::Id(id)) => Some(ClientId(*id)),
            _ => None,
        })
        .collect();
    let mut clients = Vec::new();
    for id in ids {
        clients.extend(read.get::<ClientRow>((id,)).await?);
    }
    clients.sort_by(|one, other| one.sort_key.cmp(&other.sort_key));
    Ok(clients)
}
