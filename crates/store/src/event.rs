//! The timeline: one line a change, chained, its payload beside it (security.md 8: history cannot be rewritten unseen).

use crate::{
    Broken, Read, Tx,
    port::{journal::Change, packed::Packed, statement::Stmt, table::Table, value::Val},
    rows::{EventAboutRow, EventPayloadRow, EventRow},
    statements, tables,
};
use seguito_core::{id::*, time::Moment};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What an op says of its change.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// Its id.
    pub id: EventId,
    /// When it is entered.
    pub at: Moment,
    /// When it happened, if that is not now.
    pub happened_at: Option<Moment>,
    /// Who; `None` = Seguito itself.
    pub member: Option<MemberId>,
    /// Through which door.
    pub via: &'static str,
    /// What it is about.
    pub noun: &'static str,
    /// Which one.
    pub noun_id: Uuid,
    /// What was done.
    pub verb: &'static str,
    /// Whose timeline it belongs to.
    pub client: Option<ClientId>,
    /// Further records that it is about: projects, the contact.
    pub about: Vec<Uuid>,
    /// The line that it undoes.
    pub undoes: Option<i64>,
    /// What a reader of the timeline is told, as JSON.
    pub words: serde_json::Value,
}

/// Rows of a journal that fit in one part of a payload.
const PART: usize = 500;

statements! {
    /// The end of the chain.
    HEAD: () => (i64, Vec<u8>) = "SELECT sequence, hash FROM chain WHERE workspace_id = $1";
    /// Moves the end on.
    MOVE_HEAD: (i64, Vec<u8>) => () = "UPDATE chain SET sequence = $2, hash = $3 WHERE workspace_id = $1";
    /// The lines after one, in order: for proving the chain.
    AFTER: (i64, i64) => EventRow =
        "SELECT sequence, id, at, happened_at, member_id, via, noun, noun_id, verb, client_id, undoes, digest, hash \
         FROM event WHERE workspace_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
    /// The payloads after one line up to another, in order.
    PAYLOADS: (i64, i64) => EventPayloadRow =
        "SELECT sequence, part, salt, body FROM event_payload \
         WHERE workspace_id = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence, part";
    /// Whether a line was undone, and by which.
    UNDONE_BY: (i64,) => (i64,) = "SELECT sequence FROM event WHERE workspace_id = $1 AND undoes = $2";
}

/// The chain's hash before its first line.
pub fn beginning(workspace: WorkspaceId) -> Vec<u8> {
    Sha256::digest(workspace.0.as_bytes()).to_vec()
}

/// Writes the line of what this transaction has changed since the last line; its number.
pub async fn write(tx: &mut Tx, event: NewEvent) -> Result<i64, Broken> {
    let journal = tx.take_journal();
    write_all(tx, [(event, journal)]).await
}

/// Writes many lines, each with its journal; the number of the last.
pub async fn write_all(
    tx: &mut Tx,
    events: impl IntoIterator<Item = (NewEvent, Vec<Change>)>,
) -> Result<i64, Broken> {
    let (mut sequence, mut hash) =
        tx.one(&HEAD, ()).await?.ok_or_else(|| Broken::fault("a workspace without chain"))?;
    let (mut lines, mut payloads, mut abouts) = (Vec::new(), Vec::new(), Vec::new());
    for (event, journal) in events {
        sequence += 1;
        let line = Line::new(event, &journal, (sequence, &hash))?;
        hash.clone_from(&line.row.hash);
        lines.push(line.row);
        payloads.extend(line.payload);
        abouts.extend(line.about);
    }
    tx.put_all_quietly(&lines).await?;
    tx.put_all_quietly(&payloads).await?;
    tx.put_all_quietly(&abouts).await?;
    tx.run(&MOVE_HEAD, (sequence, hash)).await?;
    Ok(sequence)
}

/// A line with what stands beside it.
struct Line {
    row: EventRow,
    payload: Vec<EventPayloadRow>,
    about: Vec<EventAboutRow>,
}

impl Line {
    /// The line after the one with this hash.
    fn new(event: NewEvent, journal: &[Change], (sequence, before): (i64, &[u8])) -> Result<Self, Broken> {
        let mut bodies = vec![event.words.to_string()];
        bodies.extend(journal.chunks(PART).map(part).collect::<Result<Vec<_>, _>>()?);
        let salt = salt()?;
        let digest = payload_digest(&salt, bodies.iter().map(String::as_str));
        let mut row = EventRow {
            sequence,
            id: event.id,
            at: event.at,
            happened_at: event.happened_at.unwrap_or(event.at),
            member_id: event.member,
            via: event.via.into(),
            noun: event.noun.into(),
            noun_id: event.noun_id,
            verb: event.verb.into(),
            client_id: event.client,
            undoes: event.undoes,
            digest,
            hash: Vec::new(),
        };
        row.hash = line_hash(before, &row);
        let part = |(part, body)| EventPayloadRow { sequence, part, salt: salt.clone(), body: Packed(body) };
        let about = |about_id| EventAboutRow { about_id, happened_at: row.happened_at, sequence };
        let about = event.about.into_iter().map(about).collect();
        Ok(Self { payload: (0..).zip(bodies).map(part).collect(), about, row })
    }
}

/// The rows that a line wrote, in order.
pub async fn changes(read: &mut Read, sequence: i64) -> Result<Vec<Change>, Broken> {
    let parts = read.all(&EventPayloadRow::BY_SEQUENCE, (sequence,)).await?;
    let mut out = Vec::new();
    for part in parts.iter().filter(|part| part.part > 0) {
        let rows: Vec<(String, serde_json::Value, serde_json::Value)> =
            serde_json::from_str(&part.body.0).map_err(|e| Broken::fault(e.to_string()))?;
        for (name, before, after) in rows {
            let table = tables::named(&name).ok_or_else(|| Broken::fault(format!("no table {name}")))?;
            out.push(Change { table: table.name, before: row(table, &before)?, after: row(table, &after)? });
        }
    }
    Ok(out)
}

fn row(table: &Table, cells: &serde_json::Value) -> Result<Option<Vec<Val>>, Broken> {
    if cells.is_null() { Ok(None) } else { table.from_json(cells).map(Some) }
}

fn part(changes: &[Change]) -> Result<String, Broken> {
    let rows: Vec<_> = changes.iter().map(|change| (change.table, &change.before, &change.after)).collect();
    serde_json::to_string(&rows).map_err(|e| Broken::fault(e.to_string()))
}

/// The digest that the chain holds of a payload.
pub fn payload_digest<'a>(salt: &[u8], bodies: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut hasher = Sha256::new_with_prefix(salt);
    for body in bodies {
        hasher.update((body.len() as u64).to_be_bytes());
        hasher.update(body);
    }
    hasher.finalize().to_vec()
}

/// The hash of a line, given the hash of the line before.
pub fn line_hash(before: &[u8], row: &EventRow) -> Vec<u8> {
    let mut hasher = Sha256::new_with_prefix(before);
    let canonical = serde_json::json!([
        row.sequence,
        row.id,
        row.at.as_microsecond(),
        row.happened_at.as_microsecond(),
        row.member_id,
        row.via,
        row.noun,
        row.noun_id,
        row.verb,
        row.client_id,
        row.undoes,
        row.digest,
    ]);
    hasher.update(canonical.to_string());
    hasher.finalize().to_vec()
}

fn salt() -> Result<Vec<u8>, Broken> {
    let mut salt = vec![0; 16];
    getrandom::fill(&mut salt).map_err(|e| Broken::fault(e.to_string()))?;
    Ok(salt)
}

/// The first line at which the chain does not hold, if there is one.
pub async fn prove(read: &mut crate::Read) -> Result<Option<i64>, Broken> {
    let workspace = read.workspace()?;
    let (mut hash, mut at) = (beginning(workspace), 0);
    loop {
        let lines = read.all(&AFTER, (at, 1000)).await?;
        let Some(last) = lines.last().map(|line| line.sequence) else { break };
        let payloads = read.all(&PAYLOADS, (at, last)).await?;
        for line in lines {
            if line.sequence != at + 1 || line_hash(&hash, &line) != line.hash {
                return Ok(Some(at + 1));
            }
            let from = payloads.partition_point(|part| part.sequence < line.sequence);
            let parts = || payloads.iter().skip(from).take_while(|part| part.sequence == line.sequence);
            let salt = parts().next().map(|part| &part.salt);
            let holds =
                |salt: &Vec<u8>| payload_digest(salt, parts().map(|p| p.body.0.as_str())) == line.digest;
            // Erased payloads are gone whole; what is there must be what was written.
            if salt.is_some_and(|salt| !holds(salt)) {
                return Ok(Some(line.sequence));
            }
            (hash, at) = (line.hash, line.sequence);
        }
        at = last;
    }
    let head = read.one(&HEAD as &Stmt<_, _>, ()).await?;
    Ok(if head == Some((at, hash)) { None } else { Some(at + 1) })
}
