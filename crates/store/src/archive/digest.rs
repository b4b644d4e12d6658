//! One figure for all that a workspace holds, the same on both databases and in an archive.

use super::{ArchiveError, write};
use crate::{Broken, Read, Store};
use seguito_core::id::WorkspaceId;

/// The digest of every row of every table of the workspace that is read: that of its file in an archive.
pub async fn digest(read: &mut Read) -> Result<String, Broken> {
    match write::workspace(read, std::io::sink(), &mut || Ok(())).await {
        Ok(part) => Ok(part.digest),
        Err(ArchiveError::Broken(broken)) => Err(broken),
        Err(other) => Err(Broken::fault(other.to_string())),
    }
}

/// The digest of a workspace, for whoever compares before and after: equal = nothing in it has changed.
pub async fn digest_of(store: &Store, workspace: WorkspaceId) -> Result<String, Broken> {
    store.scope(workspace).read(|read| Box::pin(digest(read))).await
}
