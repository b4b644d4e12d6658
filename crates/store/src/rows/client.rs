//! Clients, and what is said of them as a whole.

use crate::{Json, table};
use seguito_core::{
    facts::{Dated, MarkKind},
    id::*,
    people::Language,
    time::{Calendar, Day, Moment, Span},
};
use std::collections::BTreeMap;
use uuid::Uuid;

table! {
    /// The organisation or person served.
    ClientRow "client" [id: ClientId = "Its id."] {
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place in lists, by the workspace's language.",
        manager_id: MemberId = "Who looks after it.",
        language: Language = "The language in which it is spoken to.",
        calendar: Json<Calendar> = "Zone, holidays' place, working week and hours.",
        tags: Json<Vec<String>> = "Its tags, sorted.",
        note: String = "What one should know.",
        extra: Json<BTreeMap<String, String>> = "Columns of an import that nobody mapped, by name.",
        card: Json<serde_json::Value> = "What an import knows beyond the columns, as it wrote it; `null` = nothing.",
        prospect: Option<Json<Dated>> = "Came in as a prospect; `None` once it has a project, or said no.",
        rhythm_every: Option<Span> = "A rhythm of its own.",
        rhythm_since: Option<Json<Dated>> = "From where that rhythm counts at first.",
        rhythm_agreed: bool = "Whether the client asked for it.",
        backlog: Option<Json<Dated>> = "Taken over by an import or handed over: what is older is never late.",
        do_not_contact: Option<Json<Dated>> = "Nobody there may be contacted.",
        exit: Option<Json<Dated>> = "The relation has ended.",
        dissolved: Option<Json<Dated>> = "It no longer exists.",
        last_contact: Option<Day> = "The last contact that took place.",
        merged_into: Option<ClientId> = "It was a double of this one.",
        created_at: Moment = "Entered when.",
        version: i64 = "Counts its changes.",
    }
}

table! {
    /// A tag of a client, for filters.
    ClientTagRow "client_tag" [tag: String = "The tag.", client_id: ClientId = "Whose."] {}
    BY_CLIENT(client_id: ClientId) "ORDER BY tag";
}

table! {
    /// What makes a client need us closer, or answer less.
    MarkRow "mark" [id: FactId = "The fact."] {
        client_id: ClientId = "Whose.",
        project_id: Option<ProjectId> = "On one project, or `None` = the client as a whole.",
        kind: MarkKind = "Which.",
        since: Day = "Since.",
        ended: Option<Day> = "Until.",
        confirmed: Option<Day> = "Last said to hold still.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY since, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, since, id";
}

table! {
    /// A wish of the client or one of its people: how, when, what not.
    WishRow "wish" [id: Uuid = "Its id."] {
        client_id: ClientId = "Whose.",
        contact_id: Option<ContactId> = "Who said it.",
        text: String = "What.",
        said_on: Day = "When.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY said_on, id";
}

table! {
    /// A promise made to the client, tracked until kept or retracted.
    PromiseRow "promise" [id: PromiseId = "Its id."] {
        client_id: ClientId = "To whom.",
        project_id: Option<ProjectId> = "In which project.",
        contact_id: Option<ContactId> = "To which person.",
        member_id: MemberId = "Who made it.",
        text: String = "What exactly.",
        made_on: Day = "When.",
        due_on: Option<Day> = "Promised for.",
        kept_on: Option<Day> = "Kept on.",
        retracted_on: Option<Day> = "Taken back on.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY made_on, id";
}
