//! Where reads and changes begin: one workspace of one database.

use crate::port::{
    at_once::{at_once, blocking},
    broken::Broken,
    connect::Engine,
    lite::Lease,
    tx::{Act, Conn, Read, Tx},
};
use deadpool_postgres::Pool;
use seguito_core::id::WorkspaceId;

/// One workspace of the database (or, from [`crate::Store::across`], none yet).
#[derive(Clone)]
pub struct Scope {
    pub(crate) engine: Engine,
    pub(crate) workspace: Option<WorkspaceId>,
}

impl Scope {
    /// Reads; nothing can be written.
    pub async fn read<T, E, F>(&self, act: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, E> + Send + 'static,
    {
        let workspace = self.workspace;
        match &self.engine {
            Engine::Lite { read, .. } => {
                let lease = read.lease().await?;
                blocking(move || read_lite(lease, workspace, act)).await
            }
            Engine::Pg(pool) => read_pg(pool, workspace, act).await,
        }
    }

    /// Reads a few rows by their indexes: from a file on this very thread, for to hand so little over to another costs
    /// about as much as to read it.
    pub async fn glance<T, E, F>(&self, act: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, E> + Send + 'static,
    {
        match &self.engine {
            Engine::Lite { read, .. } => read_lite(read.lease().await?, self.workspace, act),
            Engine::Pg(pool) => read_pg(pool, self.workspace, act).await,
        }
    }

    /// Changes: all of it, or, after any error, a refusal too, nothing. One change at a time in a workspace.
    pub async fn write<T, E, F>(&self, act: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Tx) -> Act<'a, T, E> + Send + 'static,
    {
        let workspace = self.workspace;
        match &self.engine {
            Engine::Lite { write, .. } => {
                let lease = write.lease().await?;
                blocking(move || {
                    lease.batch("BEGIN IMMEDIATE")?;
                    let mut tx = Tx::new(Conn::Lite(lease), workspace);
                    let done = at_once(act(&mut tx))?;
                    at_once(Box::pin(tx.count_change()))?;
                    tx.commit_lite()?;
                    Ok(done)
                })
                .await
            }
            Engine::Pg(pool) => {
                let conn = pool.get().await.map_err(Broken::from)?;
                conn.batch_execute("BEGIN").await.map_err(Broken::from)?;
                let mut tx = Tx::new(Conn::Pg { conn: Some(conn), open: true }, workspace);
                tx.take_turn().await?;
                let done = match act(&mut tx).await {
                    Ok(done) => tx.count_change().await.map(|()| done).map_err(E::from),
                    refused => refused,
                };
                tx.read.close(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
                done
            }
        }
    }
}

fn read_lite<T, E, F>(lease: Lease, workspace: Option<WorkspaceId>, act: F) -> Result<T, E>
where
    E: From<Broken>,
    F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, E>,
{
    lease.batch("BEGIN")?;
    let mut read = Read { conn: Conn::Lite(lease), workspace };
    at_once(act(&mut read))
}

async fn read_pg<T, E, F>(pool: &Pool, workspace: Option<WorkspaceId>, act: F) -> Result<T, E>
where
    E: From<Broken>,
    F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, E>,
{
    let conn = pool.get().await.map_err(Broken::from)?;
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    conn.batch_execute(begin).await.map_err(Broken::from)?;
    let mut read = Read { conn: Conn::Pg { conn: Some(conn), open: true }, workspace };
    let answer = act(&mut read).await;
    read.close("COMMIT").await?;
    answer
}
