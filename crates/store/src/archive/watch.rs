//! Whoever waits is told how far it is, and can stop it.

use super::ArchiveError;
use std::sync::Arc;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The database is written into a file.
    Writing,
    /// A file is looked at, before anything is touched.
    Checking,
    /// A file is written into the database.
    Taking,
    /// What is in the database is compared with the file.
    Proving,
}

/// Told a stage, rows done and rows in all; answers whether to go on.
#[derive(Clone)]
pub struct Watch(Arc<dyn Fn(Stage, u64, u64) -> bool + Send + Sync>);

/// Rows between two tellings.
const EACH: u64 = 500;

impl Watch {
    /// A watch that asks this.
    pub fn new(ask: impl Fn(Stage, u64, u64) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }

    /// Nobody waits.
    pub fn nobody() -> Self {
        Self::new(|_, _, _| true)
    }

    /// Counts one row of a stage.
    pub(super) fn count(&self, stage: Stage, done: &mut u64, total: u64) -> Result<(), ArchiveError> {
        *done += 1;
        if done.is_multiple_of(EACH) { self.tell(stage, *done, total) } else { Ok(()) }
    }

    /// Tells how far it is.
    pub(super) fn tell(&self, stage: Stage, done: u64, total: u64) -> Result<(), ArchiveError> {
        if (self.0)(stage, done, total) { Ok(()) } else { Err(ArchiveError::Stopped) }
    }
}
