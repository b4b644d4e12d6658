//! Asking a database whether it understands a statement, without running it.

use crate::port::{
    broken::Broken,
    connect::{Engine, Store},
    statement::Sql,
};

impl Store {
    /// Prepares a statement; how many parameters it has. For the test that walks every constant.
    pub async fn prepare(&self, sql: Sql) -> Result<usize, Broken> {
        match &self.engine {
            Engine::Lite { write, .. } => write.lease().await?.prepare(sql.lite),
            Engine::Pg(pool) => Ok(pool.get().await?.prepare(sql.pg).await?.params().len()),
        }
    }

    /// How SQLite would answer a statement, line by line; nothing on PostgreSQL, whose plans follow what is in the
    /// tables. For the test that no page reads a whole workspace.
    pub async fn plan(&self, sql: Sql) -> Result<Vec<String>, Broken> {
        match &self.engine {
            Engine::Lite { write, .. } => write.lease().await?.plan(sql.lite),
            Engine::Pg(_) => Ok(Vec::new()),
        }
    }
}
