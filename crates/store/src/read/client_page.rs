//! Everything a client's page shows but its paper trail.

use crate::{Broken, Read, read::member_names, rows::*, statements};
use seguito_core::{id::*, time::Moment};

/// A client with all that belongs to it.
#[derive(Clone, Debug)]
pub struct ClientPage {
    /// The client.
    pub client: ClientRow,
    /// Its people, the preferred one first; those who left last.
    pub contacts: Vec<ContactRow>,
    /// Its wishes.
    pub wishes: Vec<WishRow>,
    /// Promises made to it.
    pub promises: Vec<PromiseRow>,
    /// Its marks, ended ones too.
    pub marks: Vec<MarkRow>,
    /// Its projects, newest first.
    pub projects: Vec<ProjectRow>,
    /// Its red flags, closed ones too.
    pub flags: Vec<FlagRow>,
    /// Its agenda: what is due first, then by day.
    pub touchpoints: Vec<TouchpointRow>,
    /// Pauses that hold.
    pub pauses: Vec<OrderRow>,
    /// Contacts planned by hand, still to come.
    pub planned: Vec<PlannedRow>,
    /// The name of the client that it was merged into.
    pub merged_into: Option<String>,
    /// The members of the workspace, former ones too.
    pub members: Vec<member_names::MemberName>,
}

statements! {
    /// How many contacts took place or were tried.
    CONTACTS: (ClientId,) => (i64,) =
        "SELECT COUNT(*) FROM interaction WHERE workspace_id = $1 AND client_id = $2";
}

/// Loads it, as of a moment; `None` = not there.
pub async fn load(read: &mut Read, id: ClientId, now: Moment) -> Result<Option<ClientPage>, Broken> {
    let Some(client) = read.get::<ClientRow>((id,)).await? else { return Ok(None) };
    let today = client.calendar.0.day_at(now);
    let mut contacts = read.all(&ContactRow::BY_CLIENT, (id,)).await?;
    contacts.sort_by_key(|contact| contact.left_on.is_some());
    let mut touchpoints = read.all(&TouchpointRow::BY_CLIENT, (id,)).await?;
    touchpoints.sort_by_key(|t| (t.place != "due", !t.awaited, t.day, t.opens_at, t.id));
    let mut projects = read.all(&ProjectRow::BY_CLIENT, (id,)).await?;
    projects.reverse();
    let pauses = read.all(&OrderRow::BY_CLIENT, (id,)).await?;
    let holds = |order: &OrderRow| order.kind == "pause" && order.taken_back_at.is_none();
    let planned = read.all(&PlannedRow::BY_CLIENT, (id,)).await?;
    let merged_into = match client.merged_into {
        Some(other) => read.get::<ClientRow>((other,)).await?.map(|row| row.name),
        None => None,
    };
    Ok(Some(ClientPage {
        contacts,
        wishes: read.all(&WishRow::BY_CLIENT, (id,)).await?,
        promises: read.all(&PromiseRow::BY_CLIENT, (id,)).await?,
        marks: read.all(&MarkRow::BY_CLIENT, (id,)).await?,
        projects,
        flags: read.all(&FlagRow::BY_CLIENT, (id,)).await?,
        touchpoints,
        pauses: pauses.into_iter().filter(|o| holds(o) && o.day.is_some_and(|day| day > today)).collect(),
        planned: planned.into_iter().filter(|p| p.settled.is_none() && p.dropped.is_none()).collect(),
        merged_into,
        members: member_names::all(read).await?,
        client,
    }))
}

/// How many contacts a client has had.
pub async fn contacts(read: &mut Read, id: ClientId) -> Result<i64, Broken> {
    Ok(read.one(&CONTACTS, (id,)).await?.map_or(0, |(count,)| count))
}
