//! Many rows at once: those of many values out, whole tables row by row for archives and digests; many rows at a time in.

use crate::port::{
    broken::Broken,
    pg,
    statement::{Among, Record, Sql, Stmt, TOGETHER},
    table::Table,
    tx::{Conn, Read, Tx},
    value::{Field, Val},
};

/// Rows sent to PostgreSQL before their answers are awaited.
const AT_ONCE: usize = 500;

/// What is done with each row; an error ends the reading.
pub type Each<'a, E> = &'a mut (dyn FnMut(Vec<Val>) -> Result<(), E> + Send);

impl Read {
    /// Every row that a statement gives of these values, however many there are, [`TOGETHER`] at a time.
    pub async fn among<F: Field + Clone, R: Record>(
        &mut self,
        stmt: &Stmt<Among<F>, R>,
        asked: &[F],
    ) -> Result<Vec<R>, Broken> {
        let mut rows = Vec::new();
        for some in asked.chunks(TOGETHER) {
            rows.extend(self.all(stmt, Among(some.to_vec())).await?);
        }
        Ok(rows)
    }

    /// Hands over every row of a table of the workspace, by key.
    pub async fn each_row<E: From<Broken>>(&mut self, table: &Table, each: Each<'_, E>) -> Result<(), E> {
        let vals = self.scoped(&())?;
        self.each(table.all, &vals, &mut |row| each(table.take(row)?)).await
    }

    /// How many rows of a table the workspace has.
    pub async fn count_rows(&mut self, table: &Table) -> Result<u64, Broken> {
        let vals = self.scoped(&())?;
        let rows: Vec<(i64,)> = self.rows(table.count, &vals).await?;
        rows.first().map(|(n,)| n.unsigned_abs()).ok_or_else(|| Broken::fault("a count without a number"))
    }

    /// Runs one statement for each of many rows.
    pub(super) async fn exec_many(&mut self, sql: Sql, rows: &[Vec<Val>]) -> Result<(), Broken> {
        match &self.conn {
            Conn::Lite(lease) => lease.exec_many(sql.lite, rows),
            Conn::Pg { conn: Some(conn), .. } => {
                for some in rows.chunks(AT_ONCE) {
                    pg::exec_many(conn, sql.pg, some).await?;
                }
                Ok(())
            }
            Conn::Pg { conn: None, .. } => Err(Broken::fault("the transaction is over")),
        }
    }
}

impl Tx {
    /// Many rows are about to be written.
    pub fn expect_many(&mut self) -> Result<(), Broken> {
        match &mut self.read.conn {
            Conn::Lite(lease) => lease.make_room(),
            Conn::Pg { .. } => Ok(()),
        }
    }

    /// Writes many rows given as values; no undo brings them back.
    pub async fn put_rows(&mut self, table: &Table, rows: Vec<Vec<Val>>) -> Result<(), Broken> {
        let workspace = self.scoped(&())?;
        let rows = rows.into_iter().map(|row| workspace.iter().cloned().chain(row).collect());
        let rows: Vec<Vec<Val>> = rows.collect();
        self.exec_many(table.put, &rows).await
    }
}
