//! The list of projects: by need, which is the next contact first, then those with nothing planned, by name.

use crate::{
    Json,
    port::{
        statement::Params,
        value::{Field, Val},
    },
    record, statements,
};
use seguito_core::{
    agenda::Entry,
    id::*,
    project::{Builder, ClientState, Kind, Stage},
    time::Day,
};

record! {
    /// A project in the list.
    ProjectLine {
        id: ProjectId = "Its id.",
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place by name.",
        client_id: ClientId = "Whose.",
        client: String = "Its name.",
        manager_id: MemberId = "Who leads it.",
        manager: String = "Their name.",
        kind: Kind = "What for.",
        stage: Stage = "Our work.",
        state: ClientState = "The client's project.",
        builder: Builder = "Who builds it.",
        last_contact: Option<Day> = "The client's last contact.",
        contact: Option<String> = "With whom the next contact is.",
        flag: Option<String> = "An open red flag.",
        flags: i64 = "How many are open.",
        touchpoint: Option<TouchpointId> = "Its next contact.",
        day: Option<Day> = "The client's day of it.",
        entry: Option<Json<Entry>> = "All of it.",
    }
}

/// What is shown: words of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownProjects {
    /// The beginning of a word, folded; empty = any.
    pub word: String,
    /// Who leads them.
    pub manager: Option<MemberId>,
    /// Which: `all`, `open`, `closed`, `flagged`, `failed`.
    pub which: String,
    /// The key of a kind; empty = any.
    pub kind: String,
}

impl Params for ShownProjects {
    fn push(&self, out: &mut Vec<Val>) {
        out.push(self.word.to_val());
        out.push(format!("{}\u{10ffff}", self.word).to_val());
        out.push(self.manager.to_val());
        out.push(self.which.to_val());
        out.push(self.kind.to_val());
    }
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterProject<K> {
    /// What is shown.
    pub shown: ShownProjects,
    /// The place after which the page begins.
    pub key: K,
    /// The id there.
    pub id: uuid::Uuid,
    /// How many lines at most.
    pub most: i64,
}

impl<K: Field> Params for AfterProject<K> {
    fn push(&self, out: &mut Vec<Val>) {
        self.shown.push(out);
        out.push(self.key.to_val());
        out.push(self.id.to_val());
        out.push(self.most.to_val());
    }
}

/// `$2` to `$6`: what is shown.
macro_rules! shown {
    () => {
        "p.workspace_id = $1 AND ($2 = '' OR p.id IN (SELECT w.entity_id FROM term w WHERE w.workspace_id = $1 \
         AND w.term >= $2 AND w.term < $3) OR p.client_id IN (SELECT w.entity_id FROM term w \
         WHERE w.workspace_id = $1 AND w.term >= $2 AND w.term < $3)) AND (p.manager_id = $4 OR $4 IS NULL) \
         AND ($6 = '' OR p.kind = $6) AND ($5 = 'all' OR ($5 = 'open' AND p.stage <> 'closed') \
         OR ($5 = 'closed' AND p.stage = 'closed') \
         OR ($5 = 'failed' AND p.state IN ('failed', 'will-not-conclude')) \
         OR ($5 = 'flagged' AND EXISTS (SELECT 1 FROM flag g WHERE g.workspace_id = $1 \
         AND g.client_id = p.client_id AND g.project_id = p.id AND g.closed IS NULL))) "
    };
}

/// The columns of a [`ProjectLine`]; `t` is its next touchpoint.
macro_rules! lines {
    ($from:literal, $rest:literal) => {
        concat!(
            "SELECT p.id, p.name, p.sort_key, p.client_id, c.name, p.manager_id, b.name, p.kind, p.stage, p.state, \
             p.builder, c.last_contact, k.name, (SELECT MIN(f.text) FROM flag f \
             WHERE f.workspace_id = p.workspace_id AND f.client_id = p.client_id AND f.project_id = p.id \
             AND f.closed IS NULL), (SELECT COUNT(*) FROM flag f WHERE f.workspace_id = p.workspace_id \
             AND f.client_id = p.client_id AND f.project_id = p.id AND f.closed IS NULL), t.id, t.day, t.entry FROM ",
            $from,
            " JOIN client c ON c.workspace_id = p.workspace_id AND c.id = p.client_id \
             JOIN member b ON b.workspace_id = p.workspace_id AND b.id = p.manager_id \
             LEFT JOIN contact k ON k.workspace_id = p.workspace_id AND k.id = t.contact_id WHERE ",
            shown!(),
            $rest
        )
    };
}

/// A project with its next touchpoint, if there is one.
macro_rules! with_next {
    ($rest:literal) => {
        lines!(
            "project p LEFT JOIN touchpoint t ON t.workspace_id = p.workspace_id AND t.id = (SELECT u.id \
             FROM touchpoint u WHERE u.workspace_id = p.workspace_id AND u.client_id = p.client_id \
             AND u.project_id = p.id AND u.awaited = 1 ORDER BY u.day, u.id LIMIT 1)",
            $rest
        )
    };
}

statements! {
    /// By next contact: those who have one.
    BY_NEXT: AfterProject<Day> => ProjectLine = lines!(
        "touchpoint t JOIN project p ON p.workspace_id = t.workspace_id AND p.id = t.project_id",
        "AND t.workspace_id = $1 AND t.awaited = 1 AND (t.day, t.id) > ($7, $8) \
         AND NOT EXISTS (SELECT 1 FROM touchpoint u WHERE u.workspace_id = $1 AND u.client_id = t.client_id \
         AND u.project_id = t.project_id AND u.awaited = 1 AND (u.day, u.id) < (t.day, t.id)) \
         ORDER BY t.day, t.id LIMIT $9"
    );
    /// Those with nothing planned, by name.
    IDLE: AfterProject<Vec<u8>> => ProjectLine = with_next!(
        "AND p.workspace_id = $1 AND t.id IS NULL AND (p.sort_key, p.id) > ($7, $8) ORDER BY p.sort_key, p.id LIMIT $9"
    );
    /// By name.
    BY_NAME: AfterProject<Vec<u8>> => ProjectLine = with_next!(
        "AND p.workspace_id = $1 AND (p.sort_key, p.id) > ($7, $8) ORDER BY p.sort_key, p.id LIMIT $9"
    );
    /// How many are shown.
    COUNT: ShownProjects => (i64,) = concat!("SELECT COUNT(*) FROM project p WHERE ", shown!());
    /// How the clients' projects stand, with how many of each.
    STATES: () => (ClientState, i64) =
        "SELECT state, COUNT(*) FROM project WHERE workspace_id = $1 GROUP BY state ORDER BY state";
}
