//! Whom a member reaches today: one read of one index.

use crate::{Broken, Json, Read, record, statements};
use seguito_core::{
    agenda::Entry,
    id::*,
    project::{Kind, Stage},
    time::{Day, Moment},
};

record! {
    /// One entry of Today, or of the coming weeks.
    TodayRow {
        id: TouchpointId = "The entry's id.",
        client_id: ClientId = "With which client.",
        client: String = "Its name.",
        last_contact: Option<Day> = "The last contact that took place.",
        contact_id: Option<ContactId> = "With which person.",
        contact: Option<String> = "Their name.",
        contact_title: Option<String> = "What they do there.",
        mail: Option<String> = "Their address.",
        phone: Option<String> = "Their number as typed.",
        phone_e164: Option<String> = "The same in E.164.",
        project_id: Option<ProjectId> = "Of which project.",
        project: Option<String> = "Its name.",
        kind: Option<Kind> = "Its kind.",
        stage: Option<Stage> = "Where our work stands.",
        member_id: MemberId = "For which member.",
        day: Day = "The client's day.",
        opens_at: Moment = "Open from.",
        closes_at: Option<Moment> = "Late from.",
        entry: Json<Entry> = "All of it, with its reason.",
    }
}

/// The columns of a [`TodayRow`], and the tables they come from.
#[macro_export]
#[doc(hidden)]
macro_rules! touchpoints {
    () => {
        "t.id, t.client_id, c.name, c.last_contact, t.contact_id, k.name, k.title, k.mail, \
         k.phone, k.phone_e164, t.project_id, p.name, p.kind, p.stage, t.member_id, t.day, \
         t.opens_at, t.closes_at, t.entry FROM touchpoint t \
         JOIN client c ON c.workspace_id = t.workspace_id AND c.id = t.client_id \
         LEFT JOIN contact k ON k.workspace_id = t.workspace_id AND k.id = t.contact_id \
         LEFT JOIN project p ON p.workspace_id = t.workspace_id AND p.id = t.project_id"
    };
}

record! {
    /// A client of a member with nothing planned.
    UnplannedRow {
        id: ClientId = "Which client.",
        name: String = "Its name.",
        last_contact: Option<Day> = "The last contact that took place.",
    }
}

statements! {
    /// Clients of a member with nothing planned: `$3` is the day that says so.
    UNPLANNED: (MemberId, Day, i64) => UnplannedRow =
        "SELECT c.id, c.name, c.last_contact FROM agenda a \
         JOIN client c ON c.workspace_id = a.workspace_id AND c.id = a.client_id \
         WHERE a.workspace_id = $1 AND a.next_day = $3 AND c.manager_id = $2 \
         AND a.facets LIKE '% nothing %' ORDER BY a.client_id LIMIT $4";
    /// Whether there is any client.
    ANY_CLIENT: () => (ClientId,) = "SELECT id FROM client WHERE workspace_id = $1 LIMIT 1";
    /// Whether anything at all is planned, held things included.
    ANY_PLANNED: () => (TouchpointId,) =
        "SELECT id FROM touchpoint WHERE workspace_id = $1 LIMIT 1";
    /// What opens for a member before a moment.
    TODAY: (MemberId, Moment) => TodayRow = concat!(
        "SELECT ", touchpoints!(), " WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.awaited = 1 \
         AND t.opens_at < $3 ORDER BY t.opens_at, t.id LIMIT 500"
    );
    /// The next that opens for a member, from a moment on.
    NEXT: (MemberId, Moment) => TodayRow = concat!(
        "SELECT ", touchpoints!(), " WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.awaited = 1 \
         AND t.opens_at >= $3 ORDER BY t.opens_at, t.id LIMIT 1"
    );
    /// How many open for a member from one moment to another.
    COUNT: (MemberId, Moment, Moment) => (i64,) =
        "SELECT COUNT(*) FROM touchpoint WHERE workspace_id = $1 AND member_id = $2 AND awaited = 1 \
         AND opens_at >= $3 AND opens_at < $4";
    /// Open red flags of the clients of a member's day.
    FLAGS: (MemberId, Moment) => (ClientId, String) =
        "SELECT DISTINCT f.client_id, f.text FROM touchpoint t \
         JOIN flag f ON f.workspace_id = t.workspace_id AND f.client_id = t.client_id \
         WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.awaited = 1 AND t.opens_at < $3 \
         AND f.closed IS NULL LIMIT 500";
    /// Clients of a member whose agendas should have been made anew by a moment, and were not.
    STUCK: (MemberId, Moment) => (String,) =
        "SELECT c.name FROM agenda a JOIN client c ON c.workspace_id = a.workspace_id AND c.id = a.client_id \
         WHERE a.workspace_id = $1 AND a.recheck_on <= $3 AND c.manager_id = $2 \
         ORDER BY a.recheck_on, a.client_id LIMIT 20";
    /// One entry.
    ONE: (TouchpointId,) => TodayRow = concat!(
        "SELECT ", touchpoints!(), " WHERE t.workspace_id = $1 AND t.id = $2"
    );
}

/// What a member's day holds: everything that has opened by `midday`, the middle of the member's day.
pub async fn today(read: &mut Read, member: MemberId, midday: Moment) -> Result<Vec<TodayRow>, Broken> {
    read.all(&TODAY, (member, midday)).await
}

/// How many open for a member from one moment to before another.
pub async fn count(
    read: &mut Read,
    member: MemberId,
    (from, before): (Moment, Moment),
) -> Result<i64, Broken> {
    Ok(read.one(&COUNT, (member, from, before)).await?.map_or(0, |(count,)| count))
}

/// The open red flags of the clients of a member's day, in their words.
pub async fn flags(
    read: &mut Read,
    member: MemberId,
    midday: Moment,
) -> Result<Vec<(ClientId, String)>, Broken> {
    read.all(&FLAGS, (member, midday)).await
}

/// Clients that a member looks after and has nothing planned with.
pub async fn unplanned(read: &mut Read, member: MemberId, limit: i64) -> Result<Vec<UnplannedRow>, Broken> {
    read.all(&UNPLANNED, (member, Day::MAX, limit)).await
}

/// Whether there is any client, and whether anything at all is awaited: what the first days lack.
pub async fn begun(read: &mut Read) -> Result<(bool, bool), Broken> {
    let client = read.one(&ANY_CLIENT, ()).await?.is_some();
    Ok((client, client && read.one(&ANY_PLANNED, ()).await?.is_some()))
}

/// Clients of a member whose agendas should have been made anew by a moment, and were not: each is tried again.
pub async fn stuck(read: &mut Read, member: MemberId, since: Moment) -> Result<Vec<String>, Broken> {
    Ok(read.all(&STUCK, (member, since)).await?.into_iter().map(|(name,)| name).collect())
}

/// The first entry after today.
pub async fn next(read: &mut Read, member: MemberId, midday: Moment) -> Result<Option<TodayRow>, Broken> {
    read.one(&NEXT, (member, midday)).await
}

/// One entry by its id.
pub async fn entry(read: &mut Read, id: TouchpointId) -> Result<Option<TodayRow>, Broken> {
    read.one(&ONE, (id,)).await
}
