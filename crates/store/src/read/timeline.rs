//! The paper trail of a client, a project, a contact, or of the whole workspace.

use crate::{
    Broken, Json, Read,
    port::packed::Packed,
    record,
    rows::{Answer, Standing},
    statements,
};
use seguito_core::{
    facts::{Direction, Outcome},
    id::*,
    people::Channel,
    time::Moment,
};
use uuid::Uuid;

record! {
    /// One line of a trail. What a contact said stands in it; other changes tell theirs in `words`.
    TrailLine {
        sequence: i64 = "Its number: the second part of the cursor, and by which it is undone.",
        happened_at: Moment = "When it happened: the first part of the cursor.",
        at: Moment = "When it was entered.",
        member_id: Option<MemberId> = "Who.",
        member: Option<String> = "Their name.",
        via: String = "Through which door.",
        noun: String = "What it is about.",
        noun_id: Uuid = "Which one.",
        verb: String = "What was done.",
        client_id: Option<ClientId> = "Whose.",
        undoes: Option<i64> = "The line that it undoes.",
        undone_by: Option<i64> = "The line that undid it.",
        words: Option<Packed> = "What a reader is told, as JSON; `None` = erased.",
        channel: Option<Channel> = "Of a contact: how.",
        direction: Option<Direction> = "Who began.",
        outcome: Option<Outcome> = "What became of it.",
        standing: Option<Standing> = "What was heard.",
        contact_id: Option<ContactId> = "With whom.",
        contact: Option<String> = "Their name.",
        projects: Option<Json<Vec<ProjectId>>> = "Projects spoken of.",
        scripts: Option<Json<Vec<String>>> = "Scripts asked.",
        answers: Option<Json<Vec<Answer>>> = "Answers.",
        progress: Option<String> = "A word on progress.",
        critical: Option<String> = "A word on critical points.",
        note: Option<String> = "What else was said.",
        version: Option<i64> = "More than 1 = it was corrected.",
    }
}

impl TrailLine {
    /// What a reader is told; `None` = erased.
    pub fn told(&self) -> Option<serde_json::Value> {
        self.words.as_ref().and_then(|words| serde_json::from_str(&words.0).ok())
    }
}

/// Columns and tables of a [`TrailLine`]. The `+` keeps SQLite from walking the whole timeline backwards for the line
/// that undid this one: few lines undo any, and they have an index of their own.
macro_rules! trail {
    () => {
        "e.sequence, e.happened_at, e.at, e.member_id, m.name, e.via, e.noun, e.noun_id, e.verb, e.client_id, \
         e.undoes, (SELECT u.sequence FROM event u WHERE u.workspace_id = e.workspace_id \
         AND u.undoes = e.sequence ORDER BY +u.sequence DESC LIMIT 1), y.body, i.channel, i.direction, i.outcome, \
         i.standing, i.contact_id, k.name, i.projects, i.scripts, i.answers, i.progress, i.critical, i.note, i.version \
         FROM event e \
         LEFT JOIN member m ON m.workspace_id = e.workspace_id AND m.id = e.member_id \
         LEFT JOIN event_payload y ON y.workspace_id = e.workspace_id AND y.sequence = e.sequence AND y.part = 0 \
         LEFT JOIN interaction i ON i.workspace_id = e.workspace_id AND i.id = e.noun_id \
         LEFT JOIN contact k ON k.workspace_id = i.workspace_id AND k.id = i.contact_id"
    };
}

statements! {
    /// Of a client, newest first, before a place.
    OF_CLIENT: (ClientId, Moment, i64, i64) => TrailLine = concat!(
        "SELECT ", trail!(), " WHERE e.workspace_id = $1 AND e.client_id = $2 \
         AND (e.happened_at, e.sequence) < ($3, $4) ORDER BY e.happened_at DESC, e.sequence DESC LIMIT $5"
    );
    /// Doubles that were merged into a client.
    DOUBLES: (ClientId,) => (ClientId,) =
        "SELECT id FROM client WHERE workspace_id = $1 AND merged_into = $2";
    /// Of a record that lines are about: a project, a contact.
    ABOUT: (Uuid, Moment, i64, i64) => TrailLine = concat!(
        "SELECT ", trail!(), " JOIN event_about b ON b.workspace_id = e.workspace_id AND b.sequence = e.sequence \
         WHERE b.workspace_id = $1 AND b.about_id = $2 \
         AND (b.happened_at, b.sequence) < ($3, $4) ORDER BY b.happened_at DESC, b.sequence DESC LIMIT $5"
    );
    /// Of the workspace, last entered first, before a number.
    OF_HOUSE: (i64, i64) => TrailLine = concat!(
        "SELECT ", trail!(), " WHERE e.workspace_id = $1 AND e.sequence < $2 ORDER BY e.sequence DESC LIMIT $3"
    );
    /// One line.
    ONE: (i64,) => TrailLine = concat!(
        "SELECT ", trail!(), " WHERE e.workspace_id = $1 AND e.sequence = $2"
    );
}

/// The place before which everything stands.
pub const NEWEST: (Moment, i64) = (Moment::MAX, i64::MAX);

/// A page of a client's trail, its doubles' included, newest first, before a place.
pub async fn of_client(
    read: &mut Read,
    client: ClientId,
    (at, sequence): (Moment, i64),
    limit: i64,
) -> Result<Vec<TrailLine>, Broken> {
    let mut lines = read.all(&OF_CLIENT, (client, at, sequence, limit)).await?;
    for (double,) in read.all(&DOUBLES, (client,)).await? {
        lines.extend(read.all(&OF_CLIENT, (double, at, sequence, limit)).await?);
    }
    lines.sort_by_key(|line| std::cmp::Reverse((line.happened_at, line.sequence)));
    lines.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(lines)
}

/// A page of what is about a project or a contact.
pub async fn about(
    read: &mut Read,
    id: Uuid,
    (at, sequence): (Moment, i64),
    limit: i64,
) -> Result<Vec<TrailLine>, Broken> {
    read.all(&ABOUT, (id, at, sequence, limit)).await
}

/// A page of everything that was done in the workspace, last entered first.
pub async fn of_house(read: &mut Read, before: i64, limit: i64) -> Result<Vec<TrailLine>, Broken> {
    read.all(&OF_HOUSE, (before, limit)).await
}

/// One line.
pub async fn line(read: &mut Read, sequence: i64) -> Result<Option<TrailLine>, Broken> {
    read.one(&ONE, (sequence,)).await
}
