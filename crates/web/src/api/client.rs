//! Clients, their people, their wishes, promises and marks.

use super::{
    changed::{Changed, Told, op},
    noun::noun,
    paging::{self, Page},
    table::{Api, Asked, parameter},
};
use crate::error::Trouble;
use seguito_core::{
    facts::{Dated, MarkKind},
    id::*,
    people::Language,
    refusal::{Refusal, Wrong},
    time::{Calendar, Day, Span},
};
use seguito_ops::{
    client as op, client_merge, client_standing, follow, mark, promise, reassign,
    trash::{self, Delete},
    wish,
};
use seguito_store::{
    Read,
    port::tx::Act,
    read::{
        client::{self, ClientCursor, ClientFilter, ClientLine, FACETS},
        house,
    },
    rows::*,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

noun! {
    /// The organisation or person served.
    Client of row: ClientRow;
    /// Its id.
    id: ClientId = row.id,
    /// Its name.
    name: String = row.name,
    /// The member who looks after it.
    manager: MemberId = row.manager_id,
    /// The language in which it is spoken to.
    language: Language = row.language,
    /// Zone, holidays' place, working week and hours.
    calendar: Calendar = row.calendar.0,
    /// Its tags, sorted.
    tags: Vec<String> = row.tags.0,
    /// What one should know.
    note: String = row.note,
    /// Columns of an import that nobody mapped, by name.
    extra: BTreeMap<String, String> = row.extra.0,
    /// Came in as a prospect.
    prospect: Option<Dated> = row.prospect.map(|said| said.0),
    /// A rhythm of its own.
    rhythm: Option<Span> = row.rhythm_every,
    /// Whether the client asked for that rhythm.
    rhythm_agreed: bool = row.rhythm_agreed,
    /// Nobody there may be contacted.
    do_not_contact: Option<Dated> = row.do_not_contact.map(|said| said.0),
    /// The relation has ended.
    exit: Option<Dated> = row.exit.map(|said| said.0),
    /// It no longer exists.
    dissolved: Option<Dated> = row.dissolved.map(|said| said.0),
    /// The last contact that took place.
    #[schema(value_type = Option<String>, format = Date)]
    last_contact: Option<Day> = row.last_contact,
    /// It was a double of this one.
    merged_into: Option<ClientId> = row.merged_into,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// A wish of a client or one of its people: how, when, what not.
    Wish of row: WishRow by WishRow::BY_CLIENT;
    /// Its id.
    id: Uuid = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// Who said it.
    contact: Option<ContactId> = row.contact_id,
    /// What.
    text: String = row.text,
    /// When.
    #[schema(value_type = String, format = Date)]
    day: Day = row.said_on,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// A promise made to a client, tracked until kept or retracted.
    Promise of row: PromiseRow by PromiseRow::BY_CLIENT;
    /// Its id.
    id: PromiseId = row.id,
    /// To whom.
    client: ClientId = row.client_id,
    /// In which project.
    project: Option<ProjectId> = row.project_id,
    /// To which person.
    contact: Option<ContactId> = row.contact_id,
    /// Who made it.
    member: MemberId = row.member_id,
    /// What exactly.
    text: String = row.text,
    /// When.
    #[schema(value_type = String, format = Date)]
    made_on: Day = row.made_on,
    /// Promised for.
    #[schema(value_type = Option<String>, format = Date)]
    due_on: Option<Day> = row.due_on,
    /// Kept on.
    #[schema(value_type = Option<String>, format = Date)]
    kept_on: Option<Day> = row.kept_on,
    /// Taken back on.
    #[schema(value_type = Option<String>, format = Date)]
    retracted_on: Option<Day> = row.retracted_on,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// What makes a client need us closer, or answer less.
    Mark of row: MarkRow by MarkRow::BY_CLIENT;
    /// Its id.
    id: FactId = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// On one project; `null` = the client as a whole.
    project: Option<ProjectId> = row.project_id,
    /// Which.
    kind: MarkKind = row.kind,
    /// Since.
    #[schema(value_type = String, format = Date)]
    since: Day = row.since,
    /// Until.
    #[schema(value_type = Option<String>, format = Date)]
    ended: Option<Day> = row.ended,
    /// Last said to hold still.
    #[schema(value_type = Option<String>, format = Date)]
    confirmed: Option<Day> = row.confirmed,
}

/// A client of the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ClientLine)]
pub(super) struct Line {
    /// Its id.
    id: ClientId,
    /// Its name.
    name: String,
    /// Who looks after it.
    manager: MemberId,
    /// The language in which it is spoken to.
    language: Language,
    /// Its tags, sorted.
    tags: Vec<String>,
    /// The last contact that took place.
    #[schema(value_type = Option<String>, format = Date)]
    last_contact: Option<Day>,
    /// The day of the next contact; `null` = nothing is planned.
    #[schema(value_type = Option<String>, format = Date)]
    next_day: Option<Day>,
}

/// A tag, with how many clients have it.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Tag {
    tag: String,
    clients: i64,
}

/// Every tag.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Tags {
    tags: Vec<Tag>,
}

/// A client by its id.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheClient {
    client: ClientId,
}

/// A wish by its id.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheWish {
    wish: Uuid,
}

/// Clients.
pub(super) fn clients(api: Api) -> Api {
    let filters = vec![
        parameter("tag", "With this tag.", json!({ "type": "string" })),
        parameter("facet", "In this situation.", json!({ "type": "string", "enum": FACETS })),
    ];
    api.pages(("/api/v1/clients", "clients", "Clients by name."), filters, list)
        .item::<Client>(("/api/v1/clients/{client}", "clients", "One client."))
        .add(("/api/v1/clients", "clients", "Adds a client with its people."), op!(op::add))
        .edit::<Client, op::ChangeClient>(
            ("/api/v1/clients/{client}", "clients", "Changes what is known of a client."),
            op!(op::change),
        )
        .act::<Client, TheClient>(
            "DELETE",
            ("/api/v1/clients/{client}", "clients", "Moves a client with everything of it into the trash."),
            op!(trash::delete, TheClient { client } => Delete::Client(client)),
        )
        .act::<Client, client_standing::SetRhythm>(
            "PUT",
            ("/api/v1/clients/{client}/rhythm", "clients", "Sets or ends a client's own rhythm."),
            op!(client_standing::set_rhythm),
        )
        .act::<Client, client_standing::SetCondition>(
            "PUT",
            (
                "/api/v1/clients/{client}/conditions/{condition}",
                "clients",
                "Says that a condition of a client holds, or holds no more.",
            ),
            op!(client_standing::set_condition),
        )
        .run::<client_merge::MergeClients, Changed>(
            "POST",
            ("/api/v1/merges", "clients", "Brings two records of one client together."),
            op!(client_merge::merge),
        )
        .run::<follow::Follow, Told>(
            "POST",
            ("/api/v1/follows", "clients", "Gives many clients a rhythm."),
            op!(follow::follow),
        )
        .run::<reassign::Reassign, Told>(
            "POST",
            ("/api/v1/reassignments", "clients", "Hands clients over to another member."),
            op!(reassign::reassign),
        )
        .show(("/api/v1/tags", "clients", "Every tag with how many clients have it."), Vec::new(), tags)
}

/// What is said of a client.
pub(super) fn sayings(api: Api) -> Api {
    api.list::<Wish>(("/api/v1/wishes", "wishes", "Wishes."))
        .item::<Wish>(("/api/v1/wishes/{wish}", "wishes", "One wish."))
        .add(("/api/v1/wishes", "wishes", "Notes a wish."), op!(wish::note))
        .act::<Wish, TheWish>(
            "DELETE",
            ("/api/v1/wishes/{wish}", "wishes", "Takes a wish off: it holds no more."),
            op!(wish::drop_wish, TheWish { wish } => wish),
        )
        .list::<Promise>(("/api/v1/promises", "promises", "Promises."))
        .item::<Promise>(("/api/v1/promises/{promise}", "promises", "One promise."))
        .add(("/api/v1/promises", "promises", "Notes a promise."), op!(promise::make))
        .act::<Promise, promise::EndPromise>(
            "POST",
            (
                "/api/v1/promises/{promise}/ending",
                "promises",
                "Says that a promise was kept, or retracts it.",
            ),
            op!(promise::end),
        )
        .list::<Mark>(("/api/v1/marks", "marks", "Marks."))
        .item::<Mark>(("/api/v1/marks/{mark}", "marks", "One mark."))
        .add(("/api/v1/marks", "marks", "Sets a mark on a client or one of its projects."), op!(mark::set))
        .act::<Mark, mark::MarkOn>(
            "POST",
            ("/api/v1/marks/{mark}/ending", "marks", "Ends a mark."),
            op!(mark::end),
        )
        .act::<Mark, mark::MarkOn>(
            "POST",
            ("/api/v1/marks/{mark}/confirmation", "marks", "Says that a mark still holds."),
            op!(mark::confirm),
        )
}

fn list(read: &mut Read, asked: Asked) -> Act<'_, Page<Line>, Trouble> {
    Box::pin(async move {
        let query = &asked.query;
        let limit = paging::limit(query)?;
        let from =
            paging::after(query)?.map_or_else(ClientCursor::by_name, |(key, id)| ClientCursor::Name(key, id));
        let (tag, facet) = (query.get("tag").to_owned(), query.get("facet").to_owned());
        if query.has("facet") && !FACETS.contains(&facet.as_str()) {
            return Err(Refusal::field("facet", Wrong::Unknown).into());
        }
        let filter = ClientFilter { tag, facet, ..ClientFilter::default() };
        let lines = client::list(read, filter, from, limit + 1).await?;
        Ok(paging::page(lines, limit, |line| (line.sort_key.clone(), line.id), line))
    })
}

fn line(line: &ClientLine) -> Line {
    Line {
        id: line.id,
        name: line.name.clone(),
        manager: line.manager_id,
        language: line.language,
        tags: line.tags.0.clone(),
        last_contact: line.last_contact,
        next_day: line.entry.as_ref().map(|entry| entry.0.day),
    }
}

fn tags(read: &mut Read, _: Asked) -> Act<'_, Tags, Trouble> {
    Box::pin(async move {
        let tags = house::tags(read).await?;
        Ok(Tags { tags: tags.into_iter().map(|(tag, clients)| Tag { tag, clients }).collect() })
    })
}
