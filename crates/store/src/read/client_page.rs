//! One client, whole.

use crate::{Broken, Read, port::statement::Among, rows::*, statements};
use seguito_core::{facts::Outcome, id::*, people::Channel, time::Moment};

/// Everything that a client's page shows, its trail aside.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientPage {
    /// The client.
    pub client: ClientRow,
    /// Who looks after it.
    pub manager: String,
    /// Its people, the preferred one first.
    pub contacts: Vec<ContactRow>,
    /// Its projects, oldest first.
    pub projects: Vec<ProjectRow>,
    /// Marks, ended ones included.
    pub marks: Vec<MarkRow>,
    /// Wishes.
    pub wishes: Vec<WishRow>,
    /// Promises, kept ones included.
    pub promises: Vec<PromiseRow>,
    /// Red flags, closed ones included.
    pub flags: Vec<FlagRow>,
    /// Opportunities.
    pub opportunities: Vec<OpportunityRow>,
    /// Requests.
    pub requests: Vec<RequestRow>,
    /// Contacts planned by hand.
    pub planned: Vec<PlannedRow>,
    /// Orders, those taken back included.
    pub orders: Vec<OrderRow>,
    /// What is due and held, by day.
    pub touchpoints: Vec<TouchpointRow>,
    /// When the agenda was made; `None` = not yet.
    pub agenda: Option<AgendaRow>,
    /// What the record says, for the four doubts (F8).
    pub spoken: Spoken,
}

/// When we spoke, as far as the doubts ask (F8).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The last contact that took place: when, how, by which member.
    pub last: Option<(Moment, Channel, MemberId)>,
    /// Contacts that took place in the last 31 days, by all of us.
    pub this_month: i64,
}

statements! {
    /// The names of several persons.
    PEOPLE_NAMES: Among<ContactId> => (ContactId, String) =
        concat!("SELECT id, name FROM contact WHERE workspace_id = $1 AND id", crate::among!());
    /// How several persons are addressed.
    PEOPLE_ADDRESSED: Among<ContactId> => (ContactId, Option<bool>, Option<String>) =
        concat!("SELECT id, formal, gender FROM contact WHERE workspace_id = $1 AND id", crate::among!());
    /// What several contacts planned by hand are about.
    PLANNED_ABOUT: Among<PlannedId> => (PlannedId, String) =
        concat!("SELECT id, about FROM planned WHERE workspace_id = $1 AND id", crate::among!());
    /// When we last spoke.
    LAST_SPOKEN: (ClientId, Outcome) => (Moment, Channel, MemberId) =
        "SELECT at, channel, member_id FROM interaction WHERE workspace_id = $1 AND client_id = $2 \
         AND outcome = $3 ORDER BY at DESC, id DESC LIMIT 1";
    /// How often we spoke since a moment.
    SPOKEN_SINCE: (ClientId, Outcome, Moment) => (i64,) =
        "SELECT COUNT(*) FROM interaction WHERE workspace_id = $1 AND client_id = $2 AND outcome = $3 AND at >= $4";
}

/// A client's page; `None` = it is not there.
pub async fn page(read: &mut Read, id: ClientId, now: Moment) -> Result<Option<ClientPage>, Broken> {
    let Some(client) = read.get::<ClientRow>((id,)).await? else { return Ok(None) };
    Ok(Some(ClientPage {
        manager: read.need::<MemberRow>((client.manager_id,)).await?.name,
        contacts: read.all(&ContactRow::BY_CLIENT, (id,)).await?,
        projects: read.all(&ProjectRow::BY_CLIENT, (id,)).await?,
        marks: read.all(&MarkRow::BY_CLIENT, (id,)).await?,
        wishes: read.all(&WishRow::BY_CLIENT, (id,)).await?,
        promises: read.all(&PromiseRow::BY_CLIENT, (id,)).await?,
        flags: read.all(&FlagRow::BY_CLIENT, (id,)).await?,
        opportunities: read.all(&OpportunityRow::BY_CLIENT, (id,)).await?,
        requests: read.all(&RequestRow::BY_CLIENT, (id,)).await?,
        planned: read.all(&PlannedRow::BY_CLIENT, (id,)).await?,
        orders: read.all(&OrderRow::BY_CLIENT, (id,)).await?,
        touchpoints: read.all(&TouchpointRow::BY_CLIENT, (id,)).await?,
        agenda: read.get((id,)).await?,
        spoken: spoken(read, id, now).await?,
        client,
    }))
}

/// The names of these persons; whoever is not there is left out.
pub async fn people_names(read: &mut Read, ids: &[ContactId]) -> Result<Vec<(ContactId, String)>, Broken> {
    read.among(&PEOPLE_NAMES, ids).await
}

/// How these persons are addressed: formally or not, in which gender; `None` = nobody has said.
pub async fn people_addressed(
    read: &mut Read,
    ids: &[ContactId],
) -> Result<Vec<(ContactId, Option<bool>, Option<String>)>, Broken> {
    read.among(&PEOPLE_ADDRESSED, ids).await
}

/// What these contacts planned by hand are about; whichever is not there is left out.
pub async fn planned_about(read: &mut Read, ids: &[PlannedId]) -> Result<Vec<(PlannedId, String)>, Broken> {
    read.among(&PLANNED_ABOUT, ids).await
}

/// What the record says of when we spoke (F8).
pub async fn spoken(read: &mut Read, id: ClientId, now: Moment) -> Result<Spoken, Broken> {
    let month = now.checked_sub(jiff::SignedDuration::from_hours(31 * 24)).unwrap_or(now);
    let count = read.one(&SPOKEN_SINCE, (id, Outcome::TookPlace, month)).await?;
    Ok(Spoken {
        last: read.one(&LAST_SPOKEN, (id, Outcome::TookPlace)).await?,
        this_month: count.map_or(0, |(n,)| n),
    })
}
