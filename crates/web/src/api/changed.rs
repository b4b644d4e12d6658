//! What an answer to a change says, whichever op it was.

use seguito_core::time::Day;
use seguito_ops::{client::Done, reassign::Reassigned, trash::Deleted, undo::Undone};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What was made or changed, and the line of the timeline by which it can be undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub(super) struct Changed {
    /// What was made or changed.
    pub id: Uuid,
    /// Its line of the timeline.
    pub sequence: i64,
    /// The day of the next contact with this client; `null` = nothing is planned.
    #[schema(value_type = Option<String>, format = Date)]
    pub next_day: Option<Day>,
}

/// A change of more than one record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub(super) struct Told {
    /// The line of the timeline by which it can be undone.
    pub sequence: i64,
}

impl From<Done> for Changed {
    fn from(done: Done) -> Self {
        Self { id: done.id, sequence: done.sequence, next_day: done.agenda.next().map(|entry| entry.day) }
    }
}

impl From<Deleted> for Changed {
    fn from(deleted: Deleted) -> Self {
        Self { id: deleted.trash, sequence: deleted.sequence, next_day: None }
    }
}

impl From<Undone> for Told {
    fn from(undone: Undone) -> Self {
        Self { sequence: undone.sequence }
    }
}

impl From<Reassigned> for Told {
    fn from(reassigned: Reassigned) -> Self {
        Self { sequence: reassigned.sequence }
    }
}

impl From<i64> for Told {
    fn from(sequence: i64) -> Self {
        Self { sequence }
    }
}

/// An op as the table takes it: its answer made into what a program is told; where a program sends something else than
/// the op's command, what is made of it.
macro_rules! op {
    ($op:path) => {
        op!($op, command => command)
    };
    ($op:path, $sent:pat => $command:expr) => {
        |tx, actor, $sent, now| Box::pin(async move { Ok($op(tx, actor, $command, now).await?.into()) })
    };
}
pub(super) use op;
