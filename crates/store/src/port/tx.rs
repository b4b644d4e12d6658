//! Reads of one moment, and the one transaction of a change.

use crate::port::{
    broken::{Broken, Cause},
    journal::Change,
    lite::Lease,
    pg,
    statement::{Across, Cells, Params, Record, Sql, Stmt, values},
    table::{Row, Table},
    value::Val,
};
use deadpool_postgres::Object;
use seguito_core::id::WorkspaceId;
use std::{
    ops::{Deref, DerefMut},
    pin::Pin,
};

/// What a read or a change does, as a future that waits for nothing but its transaction.
pub type Act<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// A view of one moment: several reads see the same.
pub struct Read {
    pub(super) conn: Conn,
    pub(super) workspace: Option<WorkspaceId>,
}

pub(super) enum Conn {
    Lite(Lease),
    Pg { conn: Option<Object>, open: bool },
}

/// The transaction of a change. Whatever ends it without a commit undoes it whole.
pub struct Tx {
    pub(super) read: Read,
    journal: Vec<Change>,
    /// Whether anything was written in the workspace.
    wrote: bool,
}

impl Read {
    /// The workspace, where there is one.
    pub fn workspace(&self) -> Result<WorkspaceId, Broken> {
        self.workspace.ok_or_else(|| Broken::fault("a statement of a workspace outside of one"))
    }

    /// From here on in this workspace: for a door that leads into one, and for archives and digests, which see all
    /// workspaces of one moment.
    pub fn look_into(&mut self, workspace: WorkspaceId) {
        self.workspace = Some(workspace);
    }

    /// Every row.
    pub async fn all<P: Params, R: Record>(
        &mut self,
        stmt: &Stmt<P, R>,
        params: P,
    ) -> Result<Vec<R>, Broken> {
        let vals = self.scoped(&params)?;
        self.rows(stmt.sql, &vals).await
    }

    /// The one row, if there is one.
    pub async fn one<P: Params, R: Record>(
        &mut self,
        stmt: &Stmt<P, R>,
        params: P,
    ) -> Result<Option<R>, Broken> {
        Ok(self.all(stmt, params).await?.into_iter().next())
    }

    /// The row with this key, if there is one.
    pub async fn get<R: Row>(&mut self, key: impl Params) -> Result<Option<R>, Broken> {
        let vals = self.scoped(&key)?;
        Ok(self.rows(R::TABLE.one, &vals).await?.into_iter().next())
    }

    /// The row with this key; its absence is an error.
    pub async fn need<R: Row>(&mut self, key: impl Params) -> Result<R, Broken> {
        self.get(key).await?.ok_or_else(|| Broken::new(Cause::Missing, R::TABLE.name))
    }

    /// At most so many rows, by key, after a key.
    pub async fn page<R: Row>(&mut self, after: impl Params, limit: i64) -> Result<Vec<R>, Broken> {
        let mut vals = self.scoped(&after)?;
        vals.push(Val::Number(limit));
        self.rows(R::PAGE, &vals).await
    }

    /// Every row of a table, by key: for what needs a whole list, and for tests.
    pub async fn every<R: Row>(&mut self) -> Result<Vec<R>, Broken> {
        let vals = self.scoped(&())?;
        self.rows(R::TABLE.all, &vals).await
    }

    /// One row of a table by the values of its key.
    pub async fn table_row(&mut self, table: &Table, key: &[Val]) -> Result<Option<Vec<Val>>, Broken> {
        let mut vals = self.scoped(&())?;
        vals.extend_from_slice(key);
        let mut out = None;
        self.each(table.one, &vals, &mut |row| {
            out = Some(table.take(row)?);
            Ok::<_, Broken>(())
        })
        .await?;
        Ok(out)
    }

    /// Every row of a statement that looks across workspaces.
    pub async fn all_across<P: Params, R: Record>(
        &mut self,
        stmt: &Across<P, R>,
        params: P,
    ) -> Result<Vec<R>, Broken> {
        let mut vals = Vec::new();
        params.push(&mut vals);
        self.rows(stmt.sql, &vals).await
    }

    /// The one row of a statement that looks across workspaces, if there is one.
    pub async fn one_across<P: Params, R: Record>(
        &mut self,
        stmt: &Across<P, R>,
        params: P,
    ) -> Result<Option<R>, Broken> {
        Ok(self.all_across(stmt, params).await?.into_iter().next())
    }

    pub(super) fn scoped(&self, params: &impl Params) -> Result<Vec<Val>, Broken> {
        let mut vals = vec![Val::Id(self.workspace()?.0)];
        params.push(&mut vals);
        Ok(vals)
    }

    pub(super) async fn rows<R: Record>(&mut self, sql: Sql, vals: &[Val]) -> Result<Vec<R>, Broken> {
        match &self.conn {
            Conn::Lite(lease) => lease.rows(sql.lite, vals),
            Conn::Pg { conn: Some(conn), .. } => pg::rows(conn, sql.pg, vals).await,
            Conn::Pg { conn: None, .. } => Err(Broken::fault("the transaction is over")),
        }
    }

    pub(super) async fn each<E: From<Broken>>(
        &mut self,
        sql: Sql,
        vals: &[Val],
        each: &mut (dyn FnMut(&mut dyn Cells) -> Result<(), E> + Send),
    ) -> Result<(), E> {
        match &self.conn {
            Conn::Lite(lease) => lease.each(sql.lite, vals, each),
            Conn::Pg { conn: Some(conn), .. } => pg::each(conn, sql.pg, vals, each).await,
            Conn::Pg { conn: None, .. } => Err(Broken::fault("the transaction is over").into()),
        }
    }

    async fn exec(&mut self, sql: Sql, vals: &[Val]) -> Result<u64, Broken> {
        match &self.conn {
            Conn::Lite(lease) => lease.exec(sql.lite, vals),
            Conn::Pg { conn: Some(conn), .. } => pg::exec(conn, sql.pg, vals).await,
            Conn::Pg { conn: None, .. } => Err(Broken::fault("the transaction is over")),
        }
    }

    pub(super) async fn close(&mut self, how: &str) -> Result<(), Broken> {
        if let Conn::Pg { conn: Some(conn), open } = &mut self.conn {
            conn.batch_execute(how).await?;
            *open = false;
        }
        Ok(())
    }
}

impl Drop for Read {
    fn drop(&mut self) {
        // A future dropped half-way leaves its transaction open: such a connection is not for the next one.
        if let Conn::Pg { conn, open: true } = &mut self.conn
            && let Some(conn) = conn.take()
        {
            drop(Object::take(conn));
        }
    }
}

impl Deref for Tx {
    type Target = Read;
    fn deref(&self) -> &Read {
        &self.read
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Read {
        &mut self.read
    }
}

/// On PostgreSQL changes of a workspace take turns at its head row, as SQLite's take turns at the one writer.
const TURN: Stmt<(), (i64,)> = Stmt::split(
    "SELECT sequence FROM chain WHERE workspace_id = $1",
    "SELECT sequence FROM chain WHERE workspace_id = $1 FOR UPDATE",
);

/// Counts a change of the workspace, whatever it was: what was worked out from the workspace as it stood before, and is
/// kept, is known by this to be old.
const REVISE: Stmt<(), ()> = Stmt::new("UPDATE chain SET revision = revision + 1 WHERE workspace_id = $1");

/// Every statement of this file.
pub const ALL: &[(&str, Sql)] = &[("TURN", TURN.sql()), ("REVISE", REVISE.sql())];

impl Tx {
    pub(super) fn new(conn: Conn, workspace: Option<WorkspaceId>) -> Self {
        Self { read: Read { conn, workspace }, journal: Vec::new(), wrote: false }
    }

    pub(super) async fn take_turn(&mut self) -> Result<(), Broken> {
        if self.read.workspace.is_some() {
            self.all(&TURN, ()).await?;
        }
        Ok(())
    }

    /// Counts what was written in the workspace as one change of it: before it is left, and before the commit.
    pub(super) async fn count_change(&mut self) -> Result<(), Broken> {
        if std::mem::take(&mut self.wrote) && self.read.workspace.is_some() {
            let vals = self.scoped(&())?;
            self.read.exec(REVISE.sql(), &vals).await?;
        }
        Ok(())
    }

    async fn exec(&mut self, sql: Sql, vals: &[Val]) -> Result<u64, Broken> {
        self.wrote = true;
        self.read.exec(sql, vals).await
    }

    pub(super) async fn exec_many(&mut self, sql: Sql, rows: &[Vec<Val>]) -> Result<(), Broken> {
        self.wrote = true;
        self.read.exec_many(sql, rows).await
    }

    pub(super) fn commit_lite(&self) -> Result<(), Broken> {
        match &self.read.conn {
            Conn::Lite(lease) => lease.commit(),
            Conn::Pg { .. } => Err(Broken::fault("no SQLite transaction")),
        }
    }

    /// From here on in this workspace: for claiming the installation, creating a workspace, or a link that names one.
    pub async fn enter(&mut self, workspace: WorkspaceId) -> Result<(), Broken> {
        self.count_change().await?;
        self.read.workspace = Some(workspace);
        self.take_turn().await
    }

    /// Changes rows of the workspace that no undo brings back: sessions, drafts, derived rows.
    pub async fn run<P: Params>(&mut self, stmt: &Stmt<P, ()>, params: P) -> Result<u64, Broken> {
        let vals = self.scoped(&params)?;
        self.exec(stmt.sql, &vals).await
    }

    /// Changes rows across workspaces.
    pub async fn run_across<P: Params>(&mut self, stmt: &Across<P, ()>, params: P) -> Result<u64, Broken> {
        let mut vals = Vec::new();
        params.push(&mut vals);
        self.exec(stmt.sql, &vals).await
    }

    /// Writes a row that is new; journalled.
    pub async fn add<R: Row>(&mut self, row: &R) -> Result<(), Broken> {
        let after = values(row);
        self.write(&R::TABLE, &after).await?;
        self.journal.push(Change { table: R::TABLE.name, before: None, after: Some(after) });
        Ok(())
    }

    /// Writes a row over the one that is there, if there is one; journalled.
    pub async fn put<R: Row>(&mut self, row: &R) -> Result<(), Broken> {
        self.set_row(&R::TABLE, values(row)).await
    }

    /// Deletes a row; journalled. `false` = it was not there.
    pub async fn delete<R: Row>(&mut self, key: impl Params) -> Result<bool, Broken> {
        let mut vals = Vec::new();
        key.push(&mut vals);
        self.drop_row(&R::TABLE, &vals).await
    }

    /// Writes a row that is derived or passing; not journalled.
    pub async fn put_quietly<R: Row>(&mut self, row: &R) -> Result<(), Broken> {
        self.write(&R::TABLE, &values(row)).await
    }

    /// Writes many rows that are derived or passing, faster than one by one; not journalled.
    pub async fn put_all_quietly<R: Row>(&mut self, rows: &[R]) -> Result<(), Broken> {
        self.put_all(rows).await.map(drop)
    }

    /// Writes many rows that are new, faster than one by one; journalled.
    pub async fn add_all<R: Row>(&mut self, rows: &[R]) -> Result<(), Broken> {
        let rows = self.put_all(rows).await?;
        // the journal is the workspace's already: what it keeps begins at the key
        let change =
            |mut row: Vec<Val>| Change { table: R::TABLE.name, before: None, after: Some(row.split_off(1)) };
        self.journal.extend(rows.into_iter().map(change));
        Ok(())
    }

    /// Writes many rows; as they were written, the workspace first.
    async fn put_all<R: Row>(&mut self, rows: &[R]) -> Result<Vec<Vec<Val>>, Broken> {
        let rows = rows.iter().map(|row| self.scoped(row)).collect::<Result<Vec<_>, _>>()?;
        self.exec_many(R::TABLE.put, &rows).await?;
        Ok(rows)
    }

    /// Deletes a row that is derived or passing; not journalled. `false` = it was not there.
    pub async fn drop_quietly<R: Row>(&mut self, key: impl Params) -> Result<bool, Broken> {
        let vals = self.scoped(&key)?;
        Ok(self.exec(R::TABLE.delete, &vals).await? > 0)
    }

    /// Writes a row given as values; journalled.
    pub async fn set_row(&mut self, table: &Table, after: Vec<Val>) -> Result<(), Broken> {
        let before = self.read.table_row(table, table.key_of(&after)).await?;
        if before.as_ref() != Some(&after) {
            self.write(table, &after).await?;
            self.journal.push(Change { table: table.name, before, after: Some(after) });
        }
        Ok(())
    }

    /// Deletes a row by the values of its key; journalled.
    pub async fn drop_row(&mut self, table: &Table, key: &[Val]) -> Result<bool, Broken> {
        let Some(before) = self.read.table_row(table, key).await? else { return Ok(false) };
        let mut vals = self.scoped(&())?;
        vals.extend_from_slice(key);
        self.exec(table.delete, &vals).await?;
        self.journal.push(Change { table: table.name, before: Some(before), after: None });
        Ok(true)
    }

    /// Deletes every row of a table in the workspace; not journalled.
    pub async fn clear_table(&mut self, table: &Table) -> Result<u64, Broken> {
        let vals = self.scoped(&())?;
        self.exec(table.clear, &vals).await
    }

    /// What was written since the last event.
    pub fn take_journal(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.journal)
    }

    async fn write(&mut self, table: &Table, row: &[Val]) -> Result<(), Broken> {
        let mut vals = self.scoped(&())?;
        vals.extend_from_slice(row);
        self.exec(table.put, &vals).await?;
        Ok(())
    }
}
