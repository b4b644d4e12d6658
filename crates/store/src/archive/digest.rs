//! One figure for all that a workspace holds, the same on both databases.

use super::heads;
use crate::{Broken, Read, Store, port::table::hex};
use seguito_core::id::WorkspaceId;
use sha2::{Digest, Sha256};

/// The digest of every row of every table of the workspace that is read, as an archive would write them.
pub async fn digest(read: &mut Read) -> Result<String, Broken> {
    let (mut all, mut line) = (Sha256::new(), Vec::new());
    for table in heads::all() {
        all.update(table.name);
        all.update("\n");
        let mut each = |row: Vec<crate::port::value::Val>| {
            line.clear();
            serde_json::to_writer(&mut line, &row).map_err(|error| Broken::fault(error.to_string()))?;
            line.push(b'\n');
            all.update(&line);
            Ok(())
        };
        read.each_row(table, &mut each).await?;
    }
    Ok(hex(&all.finalize()))
}

/// The digest of a workspace, for whoever compares before and after: equal = nothing in it has changed.
pub async fn digest_of(store: &Store, workspace: WorkspaceId) -> Result<String, Broken> {
    store.scope(workspace).read(|read| Box::pin(digest(read))).await
}
