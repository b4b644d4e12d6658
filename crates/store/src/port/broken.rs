//! What the database could not do.

use std::fmt;

/// A statement or a transaction that failed. Nothing of its transaction was kept.
#[derive(Debug)]
pub struct Broken {
    /// What kind of failure.
    pub cause: Cause,
    /// The database's own words, for the log; never shown to a person.
    pub detail: String,
}

/// Why it failed, as far as an answer depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A row that must be there is not.
    Missing,
    /// A row with the same unique value exists.
    Taken,
    /// It refers to a row that is not there.
    Dangling,
    /// The disk is full.
    Full,
    /// The database is read-only.
    ReadOnly,
    /// Somebody else holds it for too long.
    Busy,
    /// It cannot be reached.
    Unreachable,
    /// Anything else: a fault of ours.
    Fault,
}

impl Broken {
    /// A failure with its words.
    pub fn new(cause: Cause, detail: impl Into<String>) -> Self {
        Self { cause, detail: detail.into() }
    }

    /// A fault of ours.
    pub fn fault(detail: impl Into<String>) -> Self {
        Self::new(Cause::Fault, detail)
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.cause, self.detail)
    }
}

impl std::error::Error for Broken {}

impl From<rusqlite::Error> for Broken {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(Cause::of(&error), error.to_string())
    }
}

impl Cause {
    /// What an error of SQLite means.
    pub(crate) fn of(error: &rusqlite::Error) -> Self {
        use rusqlite::ffi::{
            ErrorCode as C, SQLITE_CONSTRAINT_FOREIGNKEY as FOREIGN, SQLITE_IOERR_SHMSIZE as SHARED,
        };
        let rusqlite::Error::SqliteFailure(e, _) = error else { return Self::Fault };
        match e.code {
            C::ConstraintViolation if e.extended_code == FOREIGN => Self::Dangling,
            C::ConstraintViolation if unique(e.extended_code) => Self::Taken,
            // what its readers share cannot grow
            C::SystemIoFailure if e.extended_code == SHARED => Self::Full,
            C::DiskFull => Self::Full,
            C::ReadOnly => Self::ReadOnly,
            C::DatabaseBusy | C::DatabaseLocked => Self::Busy,
            C::CannotOpen | C::SystemIoFailure | C::DatabaseCorrupt | C::NotADatabase => Self::Unreachable,
            _ => Self::Fault,
        }
    }
}

fn unique(extended: i32) -> bool {
    use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
    extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_UNIQUE
}

impl From<tokio_postgres::Error> for Broken {
    fn from(error: tokio_postgres::Error) -> Self {
        use tokio_postgres::error::SqlState as S;
        let cause = match error.code() {
            Some(c) if *c == S::UNIQUE_VIOLATION => Cause::Taken,
            Some(c) if *c == S::FOREIGN_KEY_VIOLATION => Cause::Dangling,
            Some(c) if *c == S::DISK_FULL => Cause::Full,
            Some(c) if *c == S::READ_ONLY_SQL_TRANSACTION => Cause::ReadOnly,
            Some(c) if *c == S::LOCK_NOT_AVAILABLE || *c == S::QUERY_CANCELED => Cause::Busy,
            Some(_) => Cause::Fault,
            None if error.is_closed() => Cause::Unreachable,
            None => Cause::Fault,
        };
        let words =
            error.as_db_error().map_or_else(|| error.to_string(), |e| format!("{e} {:?}", e.detail()));
        Self::new(cause, words)
    }
}

impl From<deadpool_postgres::PoolError> for Broken {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(e) => e.into(),
            e => Self::new(Cause::Unreachable, e.to_string()),
        }
    }
}
