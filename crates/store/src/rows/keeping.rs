//! Drafts, trash, imports, repeated requests, search terms, and the timeline's rows.

use crate::{Json, port::packed::Packed, table};
use seguito_core::{id::*, time::Moment};
use uuid::Uuid;

table! {
    /// What a member typed and has not saved.
    DraftRow "draft" [member_id: MemberId = "Who.", form: String = "In which form, with what it is about."] {
        body: String = "What was typed, as the form sends it.",
        saved_at: Moment = "When.",
    }
}

table! {
    /// Something deleted that can be brought back for 30 days.
    TrashRow "trash" [id: Uuid = "Its id."] {
        noun: String = "What it was: `client`, `project`, `contact` ...",
        noun_id: Uuid = "Its id then.",
        name: String = "Its name.",
        client_id: Option<ClientId> = "Whose it was.",
        deleted_at: Moment = "When.",
        member_id: MemberId = "By whom.",
        body: Json<Vec<(String, serde_json::Value)>> = "Its rows, table by table, parents first.",
    }
}

table! {
    /// An import that can be undone as a whole.
    BatchRow "batch" [id: BatchId = "Its id."] {
        name: String = "The file's name.",
        member_id: MemberId = "By whom.",
        made_at: Moment = "When.",
        sequence: i64 = "Its line of the timeline.",
        counts: Json<BatchCounts> = "How many were new, changed, equal, refused.",
        undone_at: Option<Moment> = "Undone.",
    }
}

/// What an import did.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
pub struct BatchCounts {
    /// Clients that were not there.
    pub new_clients: u32,
    /// Contacts that were not there.
    pub new_contacts: u32,
    /// Records changed.
    pub changed: u32,
    /// Rows that changed nothing.
    pub equal: u32,
    /// Rows refused.
    pub refused: u32,
}

table! {
    /// Which column means what, saved by name.
    ImportMappingRow "import_mapping" [name: String = "Its name."] {
        body: String = "The mapping, as the import page writes it.",
    }
}

table! {
    /// A request that was answered: the same one again gets the same answer (T4).
    SubmissionRow "submission" [member_id: MemberId = "Whose.", key: String = "The request's own key."] {
        digest: Vec<u8> = "SHA-256 of what was asked.",
        answer: String = "What was answered, as JSON.",
        made_at: Moment = "When.",
    }
}

table! {
    /// A beginning of a word by which something is found.
    TermRow "term" [term: String = "Folded word.", entity_id: Uuid = "What it finds."] {
        client_id: ClientId = "Whose it is.",
    }
}

table! {
    /// A line of the timeline.
    EventRow "event" [sequence: i64 = "Its number in the workspace, from 1."] {
        id: EventId = "Its id.",
        at: Moment = "When it was entered.",
        happened_at: Moment = "When it happened: a contact's own moment, else the same.",
        member_id: Option<MemberId> = "Who; `None` = Seguito itself.",
        via: String = "Through which door: `page`, `api`, `terminal`, `itself`.",
        noun: String = "What it is about.",
        noun_id: Uuid = "Which one.",
        verb: String = "What was done.",
        client_id: Option<ClientId> = "Whose timeline it belongs to.",
        undoes: Option<i64> = "The line that it undoes.",
        digest: Vec<u8> = "Salted digest of its payload.",
        hash: Vec<u8> = "SHA-256 of the line before's hash and this line.",
    }
}

table! {
    /// What a line says beyond its columns; it can be erased and the chain still holds.
    EventPayloadRow "event_payload" [
        sequence: i64 = "Whose.", part: i64 = "0 = the words of the event, from 1 = the rows it wrote."
    ] {
        salt: Vec<u8> = "Random.",
        body: Packed = "JSON.",
    }
    BY_SEQUENCE(sequence: i64) "ORDER BY part";
}

table! {
    /// A further record that a line is about.
    EventAboutRow "event_about" [
        about_id: Uuid = "Which.", happened_at: Moment = "When it happened.", sequence: i64 = "The line."
    ] {}
}
