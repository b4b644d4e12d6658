//! The list of clients: by next contact, by name, by silence; a page at a time.

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
    facts::Dated,
    id::*,
    project::{ClientState, Kind, Stage},
    time::{Calendar, Day},
};

record! {
    /// A client in the list.
    ClientLine {
        id: ClientId = "Its id.",
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place by name.",
        manager_id: MemberId = "Who looks after it.",
        manager: String = "Their name.",
        prospect: Option<Json<Dated>> = "It is a prospect.",
        do_not_contact: Option<Json<Dated>> = "Nobody there may be contacted.",
        dissolved: Option<Json<Dated>> = "It no longer exists.",
        last_contact: Option<Day> = "The last contact that took place.",
        created_on: seguito_core::time::Moment = "Entered when.",
        contact: Option<String> = "Whom to reach first.",
        contact_title: Option<String> = "What they do there.",
        marks: Option<String> = "Keys of its marks, parted by commas.",
        flags: i64 = "Open red flags.",
        kind: Option<Kind> = "The kind of its latest project, an open one first.",
        stage: Option<Stage> = "The stage of our work there.",
        state: Option<ClientState> = "How the client's own project stands.",
        touchpoint: Option<TouchpointId> = "Its next contact.",
        day: Option<Day> = "The client's day of it.",
        entry: Option<Json<Entry>> = "All of it.",
    }
}

/// What is shown: words of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The beginning of a word, folded; empty = any.
    pub word: String,
    /// Who looks after them.
    pub manager: Option<MemberId>,
    /// Which: `all`, `running`, `past`, `prospect`, `no-contact`, `idle`, `no-mail`, or the key of a mark.
    pub which: String,
    /// With this tag; empty = any.
    pub tag: String,
    /// In this country; empty = any.
    pub country: String,
}

impl Params for Shown {
    fn push(&self, out: &mut Vec<Val>) {
        out.push(self.word.to_val());
        out.push(format!("{}\u{10ffff}", self.word).to_val());
        out.push(self.manager.to_val());
        out.push(self.which.to_val());
        out.push(self.tag.to_val());
        let country = match self.country.as_str() {
            "" => "%".to_owned(),
            code => format!("%\"country\":\"{}\"%", code.replace(['%', '_', '"'], "")),
        };
        out.push(country.to_val());
    }
}

/// A page of the list: what is shown, after which line, how many.
#[derive(Clone, Debug, PartialEq)]
pub struct After<K> {
    /// What is shown.
    pub shown: Shown,
    /// The place after which the page begins.
    pub key: K,
    /// The id there.
    pub id: uuid::Uuid,
    /// How many lines at most.
    pub most: i64,
}

impl<K: Field> Params for After<K> {
    fn push(&self, out: &mut Vec<Val>) {
        self.shown.push(out);
        out.push(self.key.to_val());
        out.push(self.id.to_val());
        out.push(self.most.to_val());
    }
}

/// A page by silence.
#[derive(Clone, Debug, PartialEq)]
pub struct Silent(pub After<Day>);

/// Stands before every day, for whom nobody has spoken to yet.
pub const NEVER: Day = Day::constant(1, 1, 1);

impl Params for Silent {
    fn push(&self, out: &mut Vec<Val>) {
        self.0.push(out);
        out.push(NEVER.to_val());
    }
}

/// `$2` to `$7`: what is shown.
macro_rules! shown {
    () => {
        "c.workspace_id = $1 AND c.merged_into IS NULL \
         AND ($2 = '' OR c.id IN (SELECT w.client_id FROM term w WHERE w.workspace_id = $1 AND w.term >= $2 \
         AND w.term < $3)) AND (c.manager_id = $4 OR $4 IS NULL) AND (c.calendar LIKE $7) \
         AND ($6 = '' OR EXISTS (SELECT 1 FROM client_tag g WHERE g.workspace_id = $1 AND g.client_id = c.id \
         AND g.tag = $6)) AND ($5 = 'all' OR ($5 = 'prospect' AND c.prospect IS NOT NULL) \
         OR ($5 = 'no-contact' AND c.do_not_contact IS NOT NULL) \
         OR ($5 = 'running' AND EXISTS (SELECT 1 FROM project q WHERE q.workspace_id = $1 AND q.client_id = c.id \
         AND q.stage <> 'closed')) \
         OR ($5 = 'past' AND EXISTS (SELECT 1 FROM project q WHERE q.workspace_id = $1 AND q.client_id = c.id) \
         AND NOT EXISTS (SELECT 1 FROM project q WHERE q.workspace_id = $1 AND q.client_id = c.id \
         AND q.stage <> 'closed')) \
         OR ($5 = 'idle' AND NOT EXISTS (SELECT 1 FROM touchpoint v WHERE v.workspace_id = $1 \
         AND v.client_id = c.id AND v.awaited = 1)) \
         OR ($5 = 'no-mail' AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.workspace_id = $1 \
         AND o.client_id = c.id AND o.mail <> '')) \
         OR EXISTS (SELECT 1 FROM mark m WHERE m.workspace_id = $1 AND m.client_id = c.id AND m.kind = $5 \
         AND m.ended IS NULL)) "
    };
}

/// The columns of a [`ClientLine`]; `t` is its next touchpoint.
macro_rules! lines {
    ($from:literal, $rest:literal) => {
        concat!(
            "SELECT c.id, c.name, c.sort_key, c.manager_id, b.name, c.prospect, c.do_not_contact, c.dissolved, \
             c.last_contact, c.created_at, k.name, k.title, \
             (SELECT string_agg(m.kind, ',') FROM mark m WHERE m.workspace_id = c.workspace_id \
             AND m.client_id = c.id AND m.ended IS NULL), \
             (SELECT COUNT(*) FROM flag f WHERE f.workspace_id = c.workspace_id AND f.client_id = c.id \
             AND f.closed IS NULL), p.kind, p.stage, p.state, t.id, t.day, t.entry FROM ",
            $from,
            " JOIN member b ON b.workspace_id = c.workspace_id AND b.id = c.manager_id \
             LEFT JOIN contact k ON k.workspace_id = c.workspace_id AND k.id = (SELECT j.id FROM contact j \
             WHERE j.workspace_id = c.workspace_id AND j.client_id = c.id AND j.left_on IS NULL \
             ORDER BY j.position, j.id LIMIT 1) \
             LEFT JOIN project p ON p.workspace_id = c.workspace_id AND p.id = (SELECT q.id FROM project q \
             WHERE q.workspace_id = c.workspace_id AND q.client_id = c.id \
             ORDER BY CASE WHEN q.stage = 'closed' THEN 1 ELSE 0 END, q.id DESC LIMIT 1) WHERE ",
            shown!(),
            $rest
        )
    };
}

/// A client with its next touchpoint, if there is one.
macro_rules! with_next {
    ($rest:literal) => {
        lines!(
            "client c LEFT JOIN touchpoint t ON t.workspace_id = c.workspace_id AND t.id = (SELECT u.id \
             FROM touchpoint u WHERE u.workspace_id = c.workspace_id AND u.client_id = c.id AND u.awaited = 1 \
             ORDER BY u.day, u.id LIMIT 1)",
            $rest
        )
    };
}

statements! {
    /// By next contact: those who have one.
    BY_NEXT: After<Day> => ClientLine = lines!(
        "touchpoint t JOIN client c ON c.workspace_id = t.workspace_id AND c.id = t.client_id",
        "AND t.workspace_id = $1 AND t.awaited = 1 AND (t.day, t.id) > ($8, $9) \
         AND NOT EXISTS (SELECT 1 FROM touchpoint u WHERE u.workspace_id = $1 AND u.client_id = t.client_id \
         AND u.awaited = 1 AND (u.day, u.id) < (t.day, t.id)) ORDER BY t.day, t.id LIMIT $10"
    );
    /// Those with nothing planned, by name.
    IDLE: After<Vec<u8>> => ClientLine = with_next!(
        "AND c.workspace_id = $1 AND t.id IS NULL AND (c.sort_key, c.id) > ($8, $9) ORDER BY c.sort_key, c.id LIMIT $10"
    );
    /// By name.
    BY_NAME: After<Vec<u8>> => ClientLine = with_next!(
        "AND c.workspace_id = $1 AND (c.sort_key, c.id) > ($8, $9) ORDER BY c.sort_key, c.id LIMIT $10"
    );
    /// By silence, the longest first; who never spoke stands at `$11`.
    BY_SILENCE: Silent => ClientLine = with_next!(
        "AND c.workspace_id = $1 AND (CASE WHEN c.last_contact IS NULL THEN $11 ELSE c.last_contact END, c.id) > ($8, $9) \
         ORDER BY CASE WHEN c.last_contact IS NULL THEN $11 ELSE c.last_contact END, c.id LIMIT $10"
    );
    /// How many are shown.
    COUNT: Shown => (i64,) = concat!("SELECT COUNT(*) FROM client c WHERE ", shown!());
    /// Of those shown, how many open before a moment.
    DUE: Due => (i64,) = concat!(
        "SELECT COUNT(DISTINCT t.client_id) FROM touchpoint t JOIN client c ON c.workspace_id = t.workspace_id \
         AND c.id = t.client_id WHERE t.workspace_id = $1 AND t.awaited = 1 AND t.opens_at < $8 AND ", shown!()
    );
    /// Marks that hold, with how many clients carry each.
    MARKS: () => (String, i64) =
        "SELECT kind, COUNT(DISTINCT client_id) FROM mark WHERE workspace_id = $1 AND ended IS NULL \
         GROUP BY kind ORDER BY kind";
    /// Working times, with how many clients keep each: their countries are read from them.
    CALENDARS: () => (Json<Calendar>, i64) =
        "SELECT calendar, COUNT(*) FROM client WHERE workspace_id = $1 AND merged_into IS NULL \
         GROUP BY calendar ORDER BY calendar";
    /// Tags in use.
    TAGS: () => (String,) = "SELECT DISTINCT tag FROM client_tag WHERE workspace_id = $1 ORDER BY tag LIMIT 200";
    /// Two clients of the same name.
    TWICE: () => (ClientId, String, ClientId, String) =
        "SELECT a.id, a.name, b.id, b.name FROM client a JOIN client b ON b.workspace_id = a.workspace_id \
         AND b.sort_key = a.sort_key AND b.id > a.id WHERE a.workspace_id = $1 AND a.merged_into IS NULL \
         AND b.merged_into IS NULL ORDER BY a.sort_key, a.id LIMIT 3";
    /// Clients without a mail address.
    NO_MAIL: () => (i64,) =
        "SELECT COUNT(*) FROM client c WHERE c.workspace_id = $1 AND c.merged_into IS NULL AND NOT EXISTS \
         (SELECT 1 FROM contact o WHERE o.workspace_id = $1 AND o.client_id = c.id AND o.mail <> '')";
    /// Clients whose name begins a word with this, for choosing one.
    NAMED: (String, String, i64) => (ClientId, String) =
        "SELECT DISTINCT c.id, c.name FROM term w JOIN client c ON c.workspace_id = w.workspace_id \
         AND c.id = w.client_id WHERE w.workspace_id = $1 AND w.term >= $2 AND w.term < $3 \
         AND c.merged_into IS NULL ORDER BY c.name, c.id LIMIT $4";
    /// Clients by name, for choosing one.
    NAMES: (i64,) => (ClientId, String) =
        "SELECT id, name FROM client WHERE workspace_id = $1 AND merged_into IS NULL ORDER BY sort_key, id LIMIT $2";
}

/// Those shown who open before a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// What is shown.
    pub shown: Shown,
    /// The end of the member's day.
    pub midnight: seguito_core::time::Moment,
}

impl Params for Due {
    fn push(&self, out: &mut Vec<Val>) {
        self.shown.push(out);
        out.push(self.midnight.to_val());
    }
}
