//! The paper trail of a client, newest first: contacts by the moment they took place, changes by when they were made.

use crate::{
    Broken, Json, Read, record,
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
    /// A contact in the trail.
    TrailContact {
        id: InteractionId = "Its id.",
        at: Moment = "When it took place.",
        member_id: MemberId = "Our side.",
        contact: Option<String> = "Their side.",
        channel: Channel = "How.",
        direction: Direction = "Who began.",
        outcome: Outcome = "What became of it.",
        standing: Option<Standing> = "What was heard of the client's project.",
        projects: Json<Vec<ProjectId>> = "Projects spoken of.",
        answers: Json<Vec<Answer>> = "What was answered.",
        progress: String = "A word on progress.",
        critical: String = "A word on critical points.",
        note: String = "What else was said.",
        version: i64 = "Counts its corrections.",
        corrected_at: Option<Moment> = "Last corrected.",
        corrected_by: Option<MemberId> = "By whom.",
    }
}

record! {
    /// A change in the trail.
    TrailChange {
        sequence: i64 = "Its number.",
        at: Moment = "When.",
        member_id: Option<MemberId> = "By whom; `None` = Seguito itself.",
        noun: String = "What it was about.",
        noun_id: Uuid = "Which one.",
        verb: String = "What was done.",
        undoes: Option<i64> = "The line that it undid.",
        words: Option<String> = "What a reader is told, as JSON; `None` = erased.",
    }
}

/// A line of the trail.
#[derive(Clone, Debug, PartialEq)]
pub enum TrailLine {
    /// A contact.
    Contact(Box<TrailContact>),
    /// A change.
    Change(TrailChange),
}

/// Which lines are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All.
    All,
    /// Calls and meetings.
    Spoken,
    /// Mail and chat.
    Written,
    /// Changes of the record.
    Changes,
}

/// Where a page of the trail begins: below these places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Below {
    /// The moment of the last contact shown.
    pub at: Moment,
    /// Its id.
    pub id: Uuid,
    /// The number of the last change shown.
    pub sequence: i64,
}

impl Below {
    /// Above everything.
    pub const TOP: Self = Self { at: Moment::MAX, id: Uuid::max(), sequence: i64::MAX };
}

/// A page of the trail.
#[derive(Clone, Debug, PartialEq)]
pub struct Trail {
    /// Its lines, newest first.
    pub lines: Vec<TrailLine>,
    /// Where the next page begins; `None` = this is the end.
    pub next: Option<Below>,
}

statements! {
    /// Contacts below a place; `$3` is `all`, or the part: `spoken`, `written`.
    TRAIL_CONTACTS: (ClientId, String, Moment, Uuid, i64) => TrailContact =
        "SELECT i.id, i.at, i.member_id, k.name, i.channel, i.direction, i.outcome, i.standing, i.projects, \
         i.answers, i.progress, i.critical, i.note, i.version, e.at, e.member_id FROM interaction i \
         LEFT JOIN contact k ON k.workspace_id = i.workspace_id AND k.id = i.contact_id \
         LEFT JOIN event e ON e.workspace_id = i.workspace_id AND e.sequence = (SELECT MAX(x.sequence) \
         FROM event x WHERE x.workspace_id = i.workspace_id AND x.noun_id = i.id AND x.verb = 'corrected') \
         WHERE i.workspace_id = $1 AND i.client_id = $2 AND ($3 = 'all' \
         OR ($3 = 'spoken' AND i.channel IN ('phone', 'video', 'meeting')) \
         OR ($3 = 'written' AND i.channel IN ('mail', 'chat'))) AND (i.at, i.id) < ($4, $5) \
         ORDER BY i.at DESC, i.id DESC LIMIT $6";
    /// Changes below a place; a contact's own lines are told by the contact.
    TRAIL_CHANGES: (ClientId, i64, i64) => TrailChange =
        "SELECT e.sequence, e.at, e.member_id, e.noun, e.noun_id, e.verb, e.undoes, p.body FROM event e \
         LEFT JOIN event_payload p ON p.workspace_id = e.workspace_id AND p.sequence = e.sequence AND p.part = 0 \
         WHERE e.workspace_id = $1 AND e.client_id = $2 AND e.sequence < $3 \
         AND NOT (e.noun = 'interaction' AND e.verb IN ('logged', 'corrected')) ORDER BY e.sequence DESC LIMIT $4";
}

/// Loads a page of at most `most` lines.
pub async fn load(
    read: &mut Read,
    client: ClientId,
    part: Part,
    below: Below,
    most: usize,
) -> Result<Trail, Broken> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX - 1) + 1;
    let contacts = match part {
        Part::Changes => Vec::new(),
        _ => read.all(&TRAIL_CONTACTS, (client, key(part), below.at, below.id, limit)).await?,
    };
    let changes = match part {
        Part::All | Part::Changes => read.all(&TRAIL_CHANGES, (client, below.sequence, limit)).await?,
        _ => Vec::new(),
    };
    Ok(merged(contacts, changes, below, most))
}

fn key(part: Part) -> String {
    match part {
        Part::Spoken => "spoken",
        Part::Written => "written",
        Part::All | Part::Changes => "all",
    }
    .into()
}

/// Both lists in one, and where the next page begins.
fn merged(contacts: Vec<TrailContact>, changes: Vec<TrailChange>, mut below: Below, most: usize) -> Trail {
    let (mut contacts, mut changes) = (contacts.into_iter().peekable(), changes.into_iter().peekable());
    let mut lines = Vec::new();
    while lines.len() < most {
        let contact_first = match (contacts.peek(), changes.peek()) {
            (Some(contact), Some(change)) => contact.at >= change.at,
            (contact, _) => contact.is_some(),
        };
        if contact_first && let Some(contact) = contacts.next() {
            (below.at, below.id) = (contact.at, contact.id.0);
            lines.push(TrailLine::Contact(Box::new(contact)));
        } else if let Some(change) = changes.next() {
            below.sequence = change.sequence;
            lines.push(TrailLine::Change(change));
        } else {
            break;
        }
    }
    let more = contacts.peek().is_some() || changes.peek().is_some();
    Trail { lines, next: more.then_some(below) }
}
