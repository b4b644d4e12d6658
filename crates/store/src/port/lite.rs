//! SQLite: one writer and a few readers on one file, WAL, every commit on the disk before it is acknowledged (T2).

use crate::port::{
    broken::{Broken, Cause},
    statement::{Cells, Record},
    value::{Cell, Kind, Val},
};
use rusqlite::{
    Connection, OpenFlags, ToSql,
    config::DbConfig,
    types::{ToSqlOutput, Value, ValueRef},
};
use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

/// Connections that are lent one at a time, in the order of asking.
#[derive(Debug)]
pub struct Shelf {
    free: Mutex<Vec<Connection>>,
    turns: Arc<Semaphore>,
}

/// A connection on loan; it goes back by itself, and whatever it left open is rolled back.
#[derive(Debug)]
pub struct Lease {
    conn: Option<Connection>,
    /// It was given room for many pages, which it gives back.
    roomy: bool,
    home: Arc<Shelf>,
    _turn: OwnedSemaphorePermit,
}

/// Pages that a connection keeps in memory, in KiB.
const CACHE: i64 = 16_000;

/// The same while many rows are written.
const ROOMY: i64 = 256_000;

/// Opens the one writer.
pub fn open_writer(file: &Path) -> Result<Connection, rusqlite::Error> {
    let conn = Connection::open(file)?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "secure_delete", true)?;
    settle(conn)
}

/// Opens one reader.
pub fn open_reader(file: &Path) -> Result<Connection, rusqlite::Error> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(file, flags)?;
    conn.pragma_update(None, "query_only", true)?;
    settle(conn)
}

fn settle(conn: Connection) -> Result<Connection, rusqlite::Error> {
    conn.busy_timeout(std::time::Duration::from_secs(30))?;
    // a plan follows the statement alone, never the values: else every new value plans it anew
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "cache_size", -CACHE)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.set_prepared_statement_cache_capacity(400);
    Ok(conn)
}

impl Shelf {
    /// A shelf with these connections.
    pub fn new(conns: Vec<Connection>) -> Arc<Self> {
        let turns = Arc::new(Semaphore::new(conns.len()));
        Arc::new(Self { free: Mutex::new(conns), turns })
    }

    /// Waits for a connection.
    pub async fn lease(self: &Arc<Self>) -> Result<Lease, Broken> {
        let turn = self.turns.clone().acquire_owned().await;
        let turn = turn.map_err(|_| Broken::new(Cause::Unreachable, "the database is closed"))?;
        let conn = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Lease { conn, roomy: false, home: self.clone(), _turn: turn })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            if !conn.is_autocommit() {
                let _ = conn.prepare_cached("ROLLBACK").and_then(|mut back| back.raw_execute());
            }
            if self.roomy {
                let _ = conn.pragma_update(None, "cache_size", -CACHE).and_then(|()| conn.release_memory());
            }
            self.home.free.lock().unwrap_or_else(PoisonError::into_inner).push(conn);
        }
    }
}

impl Lease {
    fn conn(&self) -> Result<&Connection, Broken> {
        self.conn.as_ref().ok_or_else(|| Broken::new(Cause::Unreachable, "no connection"))
    }

    /// Many rows are written before it goes back: the pages that they touch stay in memory, rather than being put away
    /// and fetched again for each.
    pub fn make_room(&mut self) -> Result<(), Broken> {
        self.roomy = true;
        Ok(self.conn()?.pragma_update(None, "cache_size", -ROOMY)?)
    }

    /// Runs a statement without answer: BEGIN, COMMIT, ROLLBACK.
    pub fn batch(&self, sql: &str) -> Result<(), Broken> {
        self.conn()?.prepare_cached(sql)?.raw_execute()?;
        Ok(())
    }

    /// Reads rows.
    pub fn rows<R: Record>(&self, sql: &str, vals: &[Val]) -> Result<Vec<R>, Broken> {
        let mut out = Vec::new();
        self.each(sql, vals, &mut |row| {
            out.push(R::take(row)?);
            Ok::<_, Broken>(())
        })?;
        Ok(out)
    }

    /// Shows row after row, so that a big table is never in memory.
    pub fn each<E: From<Broken>>(
        &self,
        sql: &str,
        vals: &[Val],
        each: &mut dyn FnMut(&mut dyn Cells) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut stmt = self.conn()?.prepare_cached(sql).map_err(Broken::from)?;
        bind(&mut stmt, vals)?;
        let mut rows = stmt.raw_query();
        while let Some(row) = rows.next().map_err(Broken::from)? {
            each(&mut Seen { row, at: 0 })?;
        }
        Ok(())
    }

    /// Changes rows; how many.
    pub fn exec(&self, sql: &str, vals: &[Val]) -> Result<u64, Broken> {
        let mut stmt = self.conn()?.prepare_cached(sql)?;
        bind(&mut stmt, vals)?;
        Ok(stmt.raw_execute()? as u64)
    }

    /// Runs one statement for each of many rows of values.
    pub fn exec_many(&self, sql: &str, rows: &[Vec<Val>]) -> Result<(), Broken> {
        let mut stmt = self.conn()?.prepare_cached(sql)?;
        let numbers =
            (1..=stmt.parameter_count()).map(|at| number(&stmt, at)).collect::<Result<Vec<_>, _>>()?;
        for vals in rows {
            for (at, number) in (1..).zip(&numbers) {
                put(&mut stmt, at, vals.get(*number))?;
            }
            stmt.raw_execute()?;
        }
        Ok(())
    }

    /// Prepares a statement; how many parameters it has.
    pub fn prepare(&self, sql: &str) -> Result<usize, Broken> {
        Ok(self.conn()?.prepare(sql)?.parameter_count())
    }

    /// How a statement would be answered, line by line.
    pub fn plan(&self, sql: &str) -> Result<Vec<String>, Broken> {
        let mut stmt = self.conn()?.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let mut rows = stmt.raw_query();
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(row.get(3)?);
        }
        Ok(lines)
    }

    /// Commits; a disk that cannot keep its word ends the process, for what came before is in doubt too (T2).
    pub fn commit(&self) -> Result<(), Broken> {
        match self.conn()?.prepare_cached("COMMIT").and_then(|mut commit| commit.raw_execute()) {
            Ok(_) => Ok(()),
            Err(error) if fsync_failed(&error) => {
                tracing::error!("the disk could not keep a change ({error}); Seguito stops");
                std::process::exit(74)
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn bind(stmt: &mut rusqlite::Statement<'_>, vals: &[Val]) -> Result<(), Broken> {
    for at in 1..=stmt.parameter_count() {
        let number = number(stmt, at)?;
        put(stmt, at, vals.get(number))?;
    }
    Ok(())
}

/// Which value a mark asks for, from 0. To SQLite `$2` is a name, numbered by where it first stands.
fn number(stmt: &rusqlite::Statement<'_>, at: usize) -> Result<usize, Broken> {
    let named = |name: &str| name.strip_prefix('$')?.parse::<usize>().ok()?.checked_sub(1);
    let number = stmt.parameter_name(at).and_then(named);
    number.ok_or_else(|| Broken::fault(format!("parameter {at} has no number")))
}

fn put(stmt: &mut rusqlite::Statement<'_>, at: usize, val: Option<&Val>) -> Result<(), Broken> {
    let val = val.ok_or_else(|| Broken::fault(format!("no value for parameter {at}")))?;
    Ok(stmt.raw_bind_parameter(at, val)?)
}

fn fsync_failed(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_FSYNC};
    matches!(error, rusqlite::Error::SqliteFailure(e, _)
        if e.extended_code == SQLITE_IOERR_FSYNC || e.extended_code == SQLITE_IOERR_DIR_FSYNC)
}

impl ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Number(n) => ToSqlOutput::Owned(Value::Integer(*n)),
            Self::Text(t) => ToSqlOutput::Borrowed(ValueRef::Text(t.as_bytes())),
            Self::Bytes(b) => ToSqlOutput::Borrowed(ValueRef::Blob(b)),
            Self::Id(id) => ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes())),
            Self::Day(day) => ToSqlOutput::Owned(Value::Text(day.to_string())),
        })
    }
}

/// The row at which a statement stands, read up to a column.
struct Seen<'r, 's> {
    row: &'r rusqlite::Row<'s>,
    at: usize,
}

impl Cells for Seen<'_, '_> {
    fn next(&mut self, kind: Kind) -> Result<Cell<'_>, Broken> {
        let cell = self.row.get_ref(self.at)?;
        self.at += 1;
        read(cell, kind).ok_or_else(|| Broken::fault(format!("{cell:?} is no {kind:?}")))
    }
}

fn read(cell: ValueRef<'_>, kind: Kind) -> Option<Cell<'_>> {
    Some(match (kind, cell) {
        (_, ValueRef::Null) => Cell::Null,
        (Kind::Number, ValueRef::Integer(n)) => Cell::Number(n),
        (Kind::Text, ValueRef::Text(t)) => Cell::Text(std::str::from_utf8(t).ok()?),
        (Kind::Bytes, ValueRef::Blob(b)) => Cell::Bytes(b),
        (Kind::Id, ValueRef::Blob(b)) => Cell::Id(Uuid::from_slice(b).ok()?),
        (Kind::Day, ValueRef::Text(t)) => Cell::Day(std::str::from_utf8(t).ok()?.parse().ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is acknowledged is on the disk (T2): the journal is a WAL, and each commit waits for it.
    #[test]
    fn the_writer_waits_for_the_disk() {
        let file = std::env::temp_dir().join(format!("seguito-writer-{}.db", std::process::id()));
        let writer = open_writer(&file).unwrap();
        let journal: String = writer.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
        let synchronous: i64 = writer.query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap();
        assert_eq!((journal.as_str(), synchronous), ("wal", 2), "2 = FULL");
        drop(writer);
        std::fs::remove_file(&file).unwrap();
    }
}
