//! Agendas that time alone has changed: made anew, the oldest first, also after a long sleep.

use crate::refresh::refresh_all;
use seguito_core::{id::*, time::Moment};
use seguito_store::{Broken, Store, read::touchpoint, rows::workspace};

/// Clients in one transaction: small enough that nobody waits for it.
const AT_ONCE: i64 = 20;

/// Makes anew every agenda whose time has come, in all workspaces; how many.
pub async fn sweep(store: &Store, now: Moment) -> Result<usize, Broken> {
    let across = store.across();
    let every =
        across.read(|read| Box::pin(async move { read.all_across(&workspace::EVERY, ()).await })).await?;
    let mut count = 0;
    for (workspace, _, _) in every {
        count += sweep_workspace(store, workspace, now).await?;
    }
    Ok(count)
}

/// Makes anew every agenda of a workspace whose time has come; how many.
pub async fn sweep_workspace(store: &Store, workspace: WorkspaceId, now: Moment) -> Result<usize, Broken> {
    let scope = store.scope(workspace);
    // where nothing has changed, nobody who writes is waited for
    let none = scope.read(move |read| {
        Box::pin(async move { Ok::<_, Broken>(read.all(&touchpoint::STALE, (now, 1)).await?.is_empty()) })
    });
    let mut count = 0;
    if none.await? {
        return Ok(count);
    }
    loop {
        let done: usize = scope
            .write(move |tx| {
                Box::pin(async move {
                    let stale = tx.all(&touchpoint::STALE, (now, AT_ONCE)).await?;
                    refresh_all(tx, stale.iter().map(|(client, _)| *client), now).await?;
                    Ok::<_, Broken>(stale.len())
                })
            })
            .await?;
        count += done;
        if done < AT_ONCE as usize {
            return Ok(count);
        }
    }
}
