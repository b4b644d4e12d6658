//! What an import would do, before it does it: drafts compared with what is known and with each other.
//!
//! Pure, and linear in rows: every comparison starts from a look-up, never from a list.

mod changes;
mod index;
mod likeness;
mod question;
mod refusal;

pub use changes::Change;
pub use likeness::Because;
pub use question::Question;
pub use refusal::Refused;

use super::mapping::Draft;
use crate::record::Record;
use index::{Index, Who};
use likeness::Likeness;
use seguito_core::id::{ClientId, ContactId};
use serde::{Deserialize, Serialize};

/// A client or contact that is already there. A client with three contacts is three of these; one without,
/// one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The client.
    pub client: ClientId,
    /// The contact of it.
    pub contact: Option<ContactId>,
    /// What is known, in the form of a list.
    pub record: Record,
    /// Ids that sources gave it: the source's name with the id.
    pub source_ids: Vec<(String, String)>,
    /// [`Record::fingerprint`]s of the rows that earlier imports put into it: such a row changes nothing
    /// again.
    pub imported: Vec<String>,
}

/// What an import would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DryRun {
    /// One for each draft, in their order.
    pub outcomes: Vec<Outcome>,
    /// How many of each.
    pub counts: Counts,
    /// Values that were not understood, each asked once for all its rows, the commonest first.
    pub questions: Vec<Question>,
}

/// What would become of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Row of the file.
    pub row: u32,
    /// What would become of it.
    pub verdict: Verdict,
}

/// What would become of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// It is nobody who is known.
    New {
        /// Whose contact it becomes.
        of: ClientOf,
    },
    /// It is known, and the list says more or something else.
    Changed {
        /// The client.
        client: ClientId,
        /// The contact.
        contact: Option<ContactId>,
        /// What would change.
        changes: Vec<Change>,
    },
    /// It is known, and the list says nothing new.
    Equal {
        /// The client.
        client: ClientId,
        /// The contact.
        contact: Option<ContactId>,
    },
    /// An earlier row of the file says the same.
    Repeated {
        /// That row.
        row: u32,
    },
    /// It may be a double: a person decides.
    Doubtful {
        /// Whom it is like, the likeliest first.
        likely: Vec<Likely>,
    },
    /// It cannot come in.
    Refused {
        /// Why.
        refused: Refused,
    },
}

/// The client that a new row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "client")]
pub enum ClientOf {
    /// It makes a client of its own.
    Itself,
    /// A client that is there.
    Known {
        /// Its id.
        id: ClientId,
    },
    /// The client that an earlier row makes; where that row is left out, this one makes it.
    Row {
        /// That row.
        row: u32,
    },
}

/// One that a row may be a double of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likely {
    /// Who.
    pub with: With,
    /// What makes it likely.
    pub because: Because,
    /// What would change if they are one.
    pub changes: Vec<Change>,
}

/// Whom a row is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "with")]
pub enum With {
    /// Somebody who is there.
    Known {
        /// The client.
        client: ClientId,
        /// The contact.
        contact: Option<ContactId>,
    },
    /// An earlier row of the file.
    Row {
        /// That row.
        row: u32,
    },
}

/// How many rows end how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// New ones.
    pub new: u32,
    /// Changed ones.
    pub changed: u32,
    /// Equal ones, repeated rows included.
    pub equal: u32,
    /// Doubtful ones.
    pub doubtful: u32,
    /// Refused ones.
    pub refused: u32,
}

/// Compares drafts with what is there and with each other. `source`: where the list comes from, for its ids.
pub fn dry_run(drafts: &[Draft], known: &[Known], source: &str) -> DryRun {
    let mut index = Index::new(known, source);
    let mut counts = Counts::default();
    let mut outcomes = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let keys = index::keys(&draft.record);
        let verdict = judge(draft, &index, &keys);
        counts.count(&verdict);
        if !matches!(verdict, Verdict::Refused { .. } | Verdict::Repeated { .. }) {
            index.add_row(draft, &keys);
        }
        outcomes.push(Outcome { row: draft.row, verdict });
    }
    DryRun { outcomes, counts, questions: question::questions(drafts) }
}

fn judge(draft: &Draft, index: &Index<'_>, keys: &[u64]) -> Verdict {
    let record = &draft.record;
    if let Some(refused) = refusal::refusal(record) {
        return Verdict::Refused { refused };
    }
    if let Some(known) = index.imported(record) {
        return Verdict::Equal { client: known.client, contact: known.contact };
    }
    if let Some(who) = index.by_source_id(record) {
        return certain(record, who);
    }
    let mut likely: Vec<Likely> = Vec::new();
    let mut best: Option<(usize, Who<'_>)> = None;
    for who in index.candidates(keys) {
        match likeness::likeness(record, who.record()) {
            Likeness::Same => {
                let changes = changes::changes(who.record(), record).len();
                if best.as_ref().is_none_or(|(least, _)| changes < *least) {
                    best = Some((changes, who));
                }
            }
            Likeness::Maybe(because) => likely.push(Likely::new(record, who, because)),
            Likeness::Different => {}
        }
    }
    match best {
        Some((_, who)) => certain(record, who),
        None if likely.is_empty() => Verdict::New { of: index.client_of(record) },
        None => {
            likely.sort_by_key(|likely| likely.because);
            likely.truncate(3);
            Verdict::Doubtful { likely }
        }
    }
}

/// The same one: known, or an earlier row. Two rows for one person that differ are a person's to decide.
fn certain(record: &Record, who: Who<'_>) -> Verdict {
    let changes = changes::changes(who.record(), record);
    match who {
        Who::Known(known) if changes.is_empty() => {
            Verdict::Equal { client: known.client, contact: known.contact }
        }
        Who::Known(known) => Verdict::Changed { client: known.client, contact: known.contact, changes },
        Who::Row(draft) if changes.is_empty() => Verdict::Repeated { row: draft.row },
        Who::Row(_) => Verdict::Doubtful { likely: vec![Likely::new(record, who, Because::SameNames)] },
    }
}

impl Likely {
    fn new(record: &Record, who: Who<'_>, because: Because) -> Self {
        let with = match who {
            Who::Known(known) => With::Known { client: known.client, contact: known.contact },
            Who::Row(draft) => With::Row { row: draft.row },
        };
        Self { with, because, changes: changes::changes(who.record(), record) }
    }
}

impl Counts {
    const fn count(&mut self, verdict: &Verdict) {
        let slot = match verdict {
            Verdict::New { .. } => &mut self.new,
            Verdict::Changed { .. } => &mut self.changed,
            Verdict::Equal { .. } | Verdict::Repeated { .. } => &mut self.equal,
            Verdict::Doubtful { .. } => &mut self.doubtful,
            Verdict::Refused { .. } => &mut self.refused,
        };
        *slot += 1;
    }
}
