//! Plans by hand, orders, and the kept agenda.

use crate::{Json, table};
use seguito_core::{
    agenda::{Entry, HeldWhy, Occurrence, Settled},
    facts::{Dated, Placement},
    id::*,
    people::Channel,
    time::{Day, Moment},
};

table! {
    /// A contact planned by hand.
    PlannedRow "planned" [id: PlannedId = "Its id."] {
        client_id: ClientId = "With whom.",
        made: Day = "Planned on.",
        day: Day = "For which day.",
        member_id: MemberId = "For which member.",
        contact_id: Option<ContactId> = "With which person.",
        project_id: Option<ProjectId> = "Which project.",
        channel: Channel = "How.",
        about: String = "What about.",
        settled: Option<Json<Dated>> = "The contact that settled it.",
        dropped: Option<Json<Dated>> = "Taken back.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY day, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, day, id";
}

table! {
    /// A person's word on an occurrence or a rhythm (F10).
    OrderRow "agenda_order" [id: OrderId = "Its id."] {
        client_id: ClientId = "Whose agenda.",
        member_id: MemberId = "By whom.",
        at: Moment = "When.",
        kind: String = "`another-day`, `not-needed` or `pause`.",
        occurrence: Option<Json<Occurrence>> = "Which occurrence; a pause has none.",
        project_id: Option<ProjectId> = "A pause of one project.",
        day: Option<Day> = "The other day, or the first day after the pause.",
        reason: String = "Why.",
        taken_back_at: Option<Moment> = "Taken back.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY at, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, at, id";
}

table! {
    /// When a client's agenda was made, when it must be made again, and where things were placed.
    AgendaRow "agenda" [client_id: ClientId = "Whose."] {
        as_of: Moment = "Made as of.",
        recheck_on: Option<Moment> = "Could change by time alone from then on.",
        next_day: Day = "The first day with something awaited; the last of all days = nothing is planned.",
        next_id: Option<TouchpointId> = "What is awaited then.",
        silent_since: Day = "The last contact that took place; the first of all days = never.",
        facets: String = "What lists can ask for, each between blanks: ` project fragile in-NO `.",
        placements: Json<Vec<Placement>> = "Where occurrences were placed; recorded facts.",
        settled: Json<Vec<Settled>> = "What is over.",
    }
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id";
}

table! {
    /// A kept row of an agenda.
    TouchpointRow "touchpoint" [id: TouchpointId = "Its id, made from its occurrence."] {
        client_id: ClientId = "Whose.",
        project_id: Option<ProjectId> = "Of which project.",
        contact_id: Option<ContactId> = "With whom.",
        member_id: MemberId = "For which member.",
        rule: String = "By which rule.",
        day: Day = "The client's day.",
        opens_at: Moment = "Open from.",
        closes_at: Option<Moment> = "Late from.",
        place: String = "`due` or `held`.",
        awaited: bool = "Due, or held until a day that comes by itself: what Today and the weeks read.",
        standing: String = "`planned`, `open`, `late` or `unplaceable`.",
        why: Option<Json<HeldWhy>> = "Why it is held.",
        why_kind: Option<String> = "The kind of that why, for lists.",
        entry: Json<Entry> = "All of it.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY day, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, day, id";
}
