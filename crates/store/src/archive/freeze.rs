//! Nobody writes while everything is carried to another place: what would be written would stay behind.

use super::heads;
use crate::{Broken, Cause, Store, port::connect::Engine};
use tokio::sync::oneshot;

/// Nobody else can write as long as this lives.
#[derive(Debug)]
pub struct Frozen {
    _until: oneshot::Sender<()>,
}

/// Waits until nobody writes, and keeps it so.
pub async fn freeze(store: &Store) -> Result<Frozen, Broken> {
    let (until, ended) = oneshot::channel::<()>();
    let (tell, told) = oneshot::channel::<()>();
    let (across, lite) = (store.across(), matches!(store.engine, Engine::Lite { .. }));
    let holding = async move {
        let held = across.write(move |tx| {
            Box::pin(async move {
                tx.run_across(&heads::HOLD, ()).await?;
                tell.send(()).ok();
                // On SQLite an act has a thread of its own, which may wait; on PostgreSQL it waits as others do.
                if lite {
                    ended.blocking_recv().ok()
                } else {
                    ended.await.ok()
                };
                // Nothing was changed, and nothing is kept.
                Err::<(), _>(Broken::new(Cause::Busy, "held still, and let go"))
            })
        });
        held.await.ok();
    };
    tokio::spawn(holding);
    told.await.map_err(|_| Broken::new(Cause::Busy, "the database could not be held still"))?;
    Ok(Frozen { _until: until })
}
