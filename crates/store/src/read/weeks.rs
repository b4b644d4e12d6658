//! The coming weeks, and what is held, moved or waived.

use crate::{
    Broken, Json, Read,
    port::statement::Among,
    read::{
        tally::{self, What},
        today::TodayRow,
    },
    record,
    rows::OrderRow,
    statements, touchpoints,
};
use seguito_core::{
    agenda::{Entry, HeldWhy, Occurrence},
    id::*,
    time::{Day, Moment},
};
use std::collections::BTreeSet;
use uuid::Uuid;

record! {
    /// One entry that waits, and why.
    HeldRow {
        id: TouchpointId = "The entry's id.",
        client_id: ClientId = "With which client.",
        client: String = "Its name.",
        project_id: Option<ProjectId> = "Of which project.",
        project: Option<String> = "Its name.",
        contact_id: Option<ContactId> = "With whom.",
        contact: Option<String> = "Their name.",
        member_id: MemberId = "For which member.",
        day: Day = "The day on which it opens.",
        why: Option<Json<HeldWhy>> = "Why it waits.",
        entry: Json<Entry> = "All of it.",
    }
}

record! {
    /// A person's word on an occurrence, with its way back.
    OrderLine {
        id: OrderId = "Its id.",
        client_id: ClientId = "Whose agenda.",
        client: String = "The client's name.",
        project: Option<String> = "A paused project.",
        member: String = "By whom.",
        at: Moment = "When.",
        kind: String = "`another-day`, `not-needed` or `pause`.",
        occurrence: Option<Json<Occurrence>> = "Which occurrence.",
        day: Option<Day> = "The other day, or the first day after the pause.",
        reason: String = "Why.",
        taken_back_at: Option<Moment> = "Taken back.",
    }
}

/// Columns and tables of a [`HeldRow`].
macro_rules! held {
    () => {
        "t.id, t.client_id, c.name, t.project_id, p.name, t.contact_id, k.name, t.member_id, t.day, t.why, t.entry \
         FROM touchpoint t \
         JOIN client c ON c.workspace_id = t.workspace_id AND c.id = t.client_id \
         LEFT JOIN project p ON p.workspace_id = t.workspace_id AND p.id = t.project_id \
         LEFT JOIN contact k ON k.workspace_id = t.workspace_id AND k.id = t.contact_id"
    };
}

/// Columns and tables of an [`OrderLine`].
macro_rules! orders {
    () => {
        "o.id, o.client_id, c.name, p.name, m.name, o.at, o.kind, o.occurrence, o.day, o.reason, \
         o.taken_back_at FROM agenda_order o \
         JOIN client c ON c.workspace_id = o.workspace_id AND c.id = o.client_id \
         JOIN member m ON m.workspace_id = o.workspace_id AND m.id = o.member_id \
         LEFT JOIN project p ON p.workspace_id = o.workspace_id AND p.id = o.project_id"
    };
}

statements! {
    /// What opens on the days from one to another, the second not included.
    BETWEEN: (Day, Day) => TodayRow = concat!(
        "SELECT ", touchpoints!(), " WHERE t.workspace_id = $1 AND t.day >= $2 AND t.day < $3 \
         AND t.awaited = 1 ORDER BY t.day, t.opens_at, t.id LIMIT 5000"
    );
    /// The same of one member: a statement of its own, for an index of its own.
    BETWEEN_OF: (Day, Day, MemberId) => TodayRow = concat!(
        "SELECT ", touchpoints!(), " WHERE t.workspace_id = $1 AND t.member_id = $4 AND t.day >= $2 \
         AND t.day < $3 AND t.awaited = 1 ORDER BY t.day, t.opens_at, t.id LIMIT 5000"
    );
    /// What waits for another reason than its day, after a place.
    HELD: (Day, TouchpointId, i64) => HeldRow = concat!(
        "SELECT ", held!(), " WHERE t.workspace_id = $1 AND t.why_kind <> 'planned' \
         AND (t.day, t.id) > ($2, $3) ORDER BY t.day, t.id LIMIT $4"
    );
    /// The same of one member: a statement of its own, for an index of its own.
    HELD_FOR: (MemberId, Day, TouchpointId, i64) => HeldRow = concat!(
        "SELECT ", held!(), " WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.why_kind <> 'planned' \
         AND (t.day, t.id) > ($3, $4) ORDER BY t.day, t.id LIMIT $5"
    );
    /// The same of one kind.
    HELD_OF: (String, Day, TouchpointId, i64) => HeldRow = concat!(
        "SELECT ", held!(), " WHERE t.workspace_id = $1 AND t.why_kind <> 'planned' AND t.why_kind = $2 \
         AND (t.day, t.id) > ($3, $4) ORDER BY t.day, t.id LIMIT $5"
    );
    /// The same of one kind, of one member.
    HELD_OF_FOR: (MemberId, String, Day, TouchpointId, i64) => HeldRow = concat!(
        "SELECT ", held!(), " WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.why_kind <> 'planned' \
         AND t.why_kind = $3 AND (t.day, t.id) > ($4, $5) ORDER BY t.day, t.id LIMIT $6"
    );
    /// What has no possible day, after a place.
    UNPLACEABLE: (Option<MemberId>, Day, TouchpointId, i64) => HeldRow = concat!(
        "SELECT ", held!(), " WHERE t.workspace_id = $1 AND t.awaited = 1 AND t.standing = 'unplaceable' \
         AND (t.member_id = $2 OR $2 IS NULL) AND (t.day, t.id) > ($3, $4) ORDER BY t.day, t.id LIMIT $5"
    );
    /// How many have no possible day; in order, so that their own index is walked.
    UNPLACEABLE_COUNT: (Option<MemberId>,) => (i64,) =
        "SELECT COUNT(*) FROM (SELECT id FROM touchpoint WHERE workspace_id = $1 AND awaited = 1 \
         AND standing = 'unplaceable' AND (member_id = $2 OR $2 IS NULL) ORDER BY day, id LIMIT 100000) AS w";
    /// Orders, last given first, before a moment.
    ORDERS: (Moment, OrderId, i64) => OrderLine = concat!(
        "SELECT ", orders!(), " WHERE o.workspace_id = $1 AND (o.at, o.id) < ($2, $3) \
         ORDER BY o.at DESC, o.id DESC LIMIT $4"
    );
    /// Orders on the agendas of several clients.
    ORDERS_OF: Among<ClientId> => OrderLine = concat!(
        "SELECT ", orders!(), " WHERE o.workspace_id = $1 AND o.client_id", crate::among!(),
        "ORDER BY o.client_id, o.at, o.id"
    );
    /// One order.
    ORDER: (OrderId,) => OrderRow =
        "SELECT id, client_id, member_id, at, kind, occurrence, project_id, day, reason, taken_back_at \
         FROM agenda_order WHERE workspace_id = $1 AND id = $2";
}

/// What opens from a day to before another; of one member, or of all.
pub async fn between(
    read: &mut Read,
    (from, before): (Day, Day),
    member: Option<MemberId>,
) -> Result<Vec<TodayRow>, Broken> {
    match member {
        Some(member) => read.all(&BETWEEN_OF, (from, before, member)).await,
        None => read.all(&BETWEEN, (from, before)).await,
    }
}

/// What waits for another reason than that its day has not come: moved, merged, paused, waived, out of reach.
pub async fn held(
    read: &mut Read,
    member: Option<MemberId>,
    (day, id): (Day, TouchpointId),
    limit: i64,
) -> Result<Vec<HeldRow>, Broken> {
    match member {
        Some(member) => read.all(&HELD_FOR, (member, day, id, limit)).await,
        None => read.all(&HELD, (day, id, limit)).await,
    }
}

/// The same of one kind: `moved`, `merged`, `paused` ...
async fn held_of(
    read: &mut Read,
    (member, kind): (Option<MemberId>, &str),
    (day, id): (Day, TouchpointId),
    limit: i64,
) -> Result<Vec<HeldRow>, Broken> {
    match member {
        Some(member) => read.all(&HELD_OF_FOR, (member, kind.to_owned(), day, id, limit)).await,
        None => read.all(&HELD_OF, (kind.to_owned(), day, id, limit)).await,
    }
}

/// A place in the list of all that waits: what has no possible day comes first, then what is held, each by its day.
pub type Place = (bool, Day, TouchpointId);

/// Before everything that waits.
pub const BEGINNING: Place = (false, Day::constant(1, 1, 1), TouchpointId(Uuid::nil()));

/// The kind of what has no possible day; the others are those of `why_kind`.
pub const UNPLACEABLE_KIND: &str = "unplaceable";

/// What has no possible day, then what waits for another reason than its day, after a place: of one kind, or all.
pub async fn waiting(
    read: &mut Read,
    (member, kind): (Option<MemberId>, Option<&str>),
    (held_by_now, day, id): Place,
    limit: i64,
) -> Result<Vec<HeldRow>, Broken> {
    let mut rows = Vec::new();
    if !held_by_now && kind.is_none_or(|kind| kind == UNPLACEABLE_KIND) {
        rows = read.all(&UNPLACEABLE, (member, day, id, limit)).await?;
    }
    let room = limit - i64::try_from(rows.len()).unwrap_or(limit);
    if room > 0 && kind != Some(UNPLACEABLE_KIND) {
        let from = if held_by_now { (day, id) } else { (BEGINNING.1, BEGINNING.2) };
        rows.extend(match kind {
            Some(kind) => held_of(read, (member, kind), from, room).await?,
            None => held(read, member, from, room).await?,
        });
    }
    Ok(rows)
}

/// How many there are of them.
pub async fn waiting_count(
    read: &mut Read,
    (member, kind): (Option<MemberId>, Option<&str>),
) -> Result<i64, Broken> {
    let unplaceable = match kind.is_none_or(|kind| kind == UNPLACEABLE_KIND) {
        true => read.one(&UNPLACEABLE_COUNT, (member,)).await?.map_or(0, |(count,)| count),
        false => 0,
    };
    let member = member.map(tally::hex);
    let wanted = |which: &str| {
        let (why, whose) = which.split_once(' ').unwrap_or((which, ""));
        kind.is_none_or(|kind| kind == why) && member.as_deref().is_none_or(|member| member == whose)
    };
    let counts = tally::of(read, What::Held).await?;
    let held = counts.iter().filter(|(which, _)| wanted(which)).map(|(_, count)| count).sum::<i64>();
    Ok(unplaceable + held)
}

/// What persons said about the occurrences of these clients, last given first.
pub async fn orders_of(
    read: &mut Read,
    clients: impl IntoIterator<Item = ClientId>,
) -> Result<Vec<OrderLine>, Broken> {
    let clients: BTreeSet<ClientId> = clients.into_iter().collect();
    let clients: Vec<ClientId> = clients.into_iter().collect();
    let mut orders = read.among(&ORDERS_OF, &clients).await?;
    orders.sort_by_key(|order| std::cmp::Reverse((order.at, order.id)));
    Ok(orders)
}

/// What persons said about occurrences, last given first.
pub async fn orders(
    read: &mut Read,
    (at, id): (Moment, OrderId),
    limit: i64,
) -> Result<Vec<OrderLine>, Broken> {
    read.all(&ORDERS, (at, id, limit)).await
}
