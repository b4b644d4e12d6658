//! Who is at a PostgreSQL: several servers may be at once, and whoever carries everything away must be alone. Said by an
//! advisory lock of a connection of its own, which PostgreSQL lets go of when its holder ends, however it ends.

use super::{
    broken::Broken,
    connect::{Engine, Store},
};
use deadpool_postgres::{ClientWrapper, Object, Pool};
use std::time::Duration;
use tokio::{task::AbortHandle, time::sleep};

/// The lock.
const LOCK: i64 = 0x5e67_0171;

/// As one of several.
const AMONG_OTHERS: &str = "SELECT pg_try_advisory_lock_shared($1)";
/// Nobody else.
const ALONE: &str = "SELECT pg_try_advisory_lock($1)";

/// How often it is tried, so that one who has just been killed is not in the way.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(200);

/// How soon a server whose connection was cut says anew that it is there.
const ANEW: Duration = Duration::from_secs(5);

/// Held as long as this lives.
#[derive(Debug)]
pub struct Presence(Option<AbortHandle>);

/// Who is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTheWay {
    /// It is served.
    Server,
    /// Somebody is alone with it: it is being moved or restored.
    Mover,
}

impl Drop for Presence {
    fn drop(&mut self) {
        if let Some(keeping) = &self.0 {
            keeping.abort();
        }
    }
}

impl Store {
    /// As one of those who serve it. Of a data folder its lock says who is in the way.
    pub async fn among_others(&self) -> Result<Result<Presence, InTheWay>, Broken> {
        let Engine::Pg(pool) = &self.engine else { return Ok(Ok(Presence(None))) };
        let Some(held) = tried(pool, AMONG_OTHERS).await? else { return Ok(Err(InTheWay::Mover)) };
        let pool = pool.clone();
        let keeping = tokio::spawn(async move {
            let mut held = Some(held);
            loop {
                sleep(ANEW).await;
                if held.as_ref().is_none_or(|held| held.is_closed()) {
                    held = once(&pool, AMONG_OTHERS).await.ok().flatten();
                    if held.is_none() {
                        tracing::warn!(
                            "the database does not know that this server is there: nothing keeps a move away"
                        );
                    }
                }
            }
        });
        Ok(Ok(Presence(Some(keeping.abort_handle()))))
    }

    /// Alone with it. Of a data folder its lock says who is in the way.
    pub async fn alone(&self) -> Result<Result<Presence, InTheWay>, Broken> {
        let Engine::Pg(pool) = &self.engine else { return Ok(Ok(Presence(None))) };
        let Some(held) = tried(pool, ALONE).await? else {
            // among several there is no room beside a mover alone
            let server = once(pool, AMONG_OTHERS).await?.is_some();
            return Ok(Err(if server { InTheWay::Server } else { InTheWay::Mover }));
        };
        let keeping = tokio::spawn(async move {
            std::future::pending::<()>().await;
            drop(held);
        });
        Ok(Ok(Presence(Some(keeping.abort_handle()))))
    }
}

async fn tried(pool: &Pool, sql: &str) -> Result<Option<ClientWrapper>, Broken> {
    for _ in 1..TRIES {
        if let Some(held) = once(pool, sql).await? {
            return Ok(Some(held));
        }
        sleep(PAUSE).await;
    }
    once(pool, sql).await
}

/// A connection that has the lock, no longer the pool's.
async fn once(pool: &Pool, sql: &str) -> Result<Option<ClientWrapper>, Broken> {
    let conn = Object::take(pool.get().await?);
    let has: bool = conn.query_one(sql, &[&LOCK]).await?.get(0);
    Ok(has.then_some(conn))
}
