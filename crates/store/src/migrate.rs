//! Tables are made by numbered files, each written once for both databases and never changed after a release.
//!
//! `@id`, `@number`, `@text`, `@bytes`, `@day`, `@strict`, `@tight`, `@appends` and `@tallies` stand for what each
//! database calls them.

use crate::port::{
    broken::{Broken, Cause},
    connect::OpenError,
};
use refinery::{Migration, Runner};

const FILES: &[(&str, &str)] = &[("V1__house", include_str!("migrations/V1__house.sql"))];

/// An advisory lock of PostgreSQL, so that two servers do not migrate at once.
const LOCK: i64 = 0x5e67_0170;

/// Brings a SQLite file up to date.
pub fn lite(conn: &mut rusqlite::Connection) -> Result<(), OpenError> {
    let runner = runner(&[
        ("@id", "BLOB"),
        ("@number", "INTEGER"),
        ("@text", "TEXT"),
        ("@bytes", "BLOB"),
        ("@day", "TEXT"),
        ("@strict", "STRICT"),
        ("@tight", "STRICT, WITHOUT ROWID"),
        ("@appends", include_str!("migrations/append_lite.sql")),
        ("@tallies", include_str!("migrations/tally_lite.sql")),
    ])?;
    let kept = "SELECT count(*) FROM sqlite_master WHERE name = 'refinery_schema_history'";
    if conn.query_row(kept, [], |row| row.get::<_, i64>(0))? > 0 {
        let applied = runner.get_last_applied_migration(conn).map_err(broken)?;
        not_newer(applied.map(|m| i64::from(m.version())))?;
    }
    runner.run(conn).map_err(broken)?;
    Ok(())
}

/// Brings a PostgreSQL database up to date.
pub async fn pg(conn: &mut tokio_postgres::Client) -> Result<(), OpenError> {
    let runner = runner(&[
        ("@id", "UUID"),
        ("@number", "BIGINT"),
        ("@text", "TEXT COLLATE \"C\""),
        ("@bytes", "BYTEA"),
        ("@day", "DATE"),
        ("@strict", ""),
        ("@tight", ""),
        ("@appends", include_str!("migrations/append_pg.sql")),
        ("@tallies", include_str!("migrations/tally_pg.sql")),
    ])?;
    conn.execute("SELECT pg_advisory_lock($1)", &[&LOCK]).await?;
    let done = run_pg(&runner, conn).await;
    conn.execute("SELECT pg_advisory_unlock($1)", &[&LOCK]).await?;
    done
}

async fn run_pg(runner: &Runner, conn: &mut tokio_postgres::Client) -> Result<(), OpenError> {
    let kept = conn.query_one("SELECT to_regclass('refinery_schema_history') IS NOT NULL", &[]).await?;
    if kept.get(0) {
        let applied = runner.get_last_applied_migration_async(conn).await.map_err(broken)?;
        not_newer(applied.map(|m| i64::from(m.version())))?;
    }
    runner.run_async(conn).await.map_err(broken)?;
    Ok(())
}

/// The version of the tables that this Seguito knows.
pub fn known() -> i64 {
    FILES.len() as i64
}

fn not_newer(found: Option<i64>) -> Result<(), OpenError> {
    let known = known();
    match found {
        Some(found) if found > known => Err(OpenError::Newer { found, known }),
        _ => Ok(()),
    }
}

fn runner(words: &[(&str, &str)]) -> Result<Runner, Broken> {
    let files = FILES.iter().map(|(name, text)| {
        let sql = words.iter().fold((*text).to_owned(), |sql, (word, kind)| sql.replace(word, kind));
        Migration::unapplied(name, &sql).map_err(broken)
    });
    // the tables and the word that they were made, in one transaction: a start that is killed has both or none
    Ok(Runner::new(&files.collect::<Result<Vec<_>, _>>()?).set_grouped(true))
}

fn broken(error: refinery::Error) -> Broken {
    let source = std::error::Error::source(&error);
    let sqlite = source.and_then(|source| source.downcast_ref::<rusqlite::Error>());
    if let Some((cause, sqlite)) = sqlite.map(|sqlite| (Cause::of(sqlite), sqlite))
        && cause != Cause::Fault
    {
        return Broken::new(cause, sqlite.to_string());
    }
    let mut words = error.to_string();
    let mut cause: &dyn std::error::Error = &error;
    while let Some(inner) = cause.source() {
        words = format!("{words}: {inner}");
        cause = inner;
    }
    // the statements that follow are for nobody to read
    Broken::fault(words.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_made_together_with_the_word_that_they_were() {
        let mut conn = rusqlite::Connection::open_in_memory().unwrap();
        let refusing = "CREATE TABLE refinery_schema_history (version INTEGER PRIMARY KEY CHECK (version < 0), \
                        name TEXT, applied_on TEXT, checksum TEXT)";
        conn.execute_batch(refusing).unwrap();
        let refused = lite(&mut conn).unwrap_err().to_string();
        let tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table'";
        let left: i64 = conn.query_row(tables, [], |row| row.get(0)).unwrap();
        assert_eq!(left, 1, "nothing but what was there");
        assert_eq!(refused.lines().count(), 1, "{refused}");
    }
}
