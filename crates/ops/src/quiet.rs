//! After a restore everything that goes out by itself is held, until somebody has seen what was already sent.

use seguito_store::{Broken, Store, archive::heads, rows::house};

/// Whether it is held.
///
/// # Errors
/// What the database could not do.
pub async fn held(store: &Store) -> Result<bool, Broken> {
    let asking = store.across();
    let row = asking.read(|read| Box::pin(async move { read.one_across(&house::INSTALLATION, ()).await }));
    Ok(row.await?.is_some_and(|(_, _, quiet_since)| quiet_since.is_some()))
}

/// Lets it go out again, in the whole installation; `false` = nothing was held.
///
/// # Errors
/// What the database could not do.
pub async fn wake(store: &Store) -> Result<bool, Broken> {
    let waking = store.across();
    waking.write(|tx| Box::pin(async move { Ok(tx.run_across(&heads::WAKE, ()).await? > 0) })).await
}
