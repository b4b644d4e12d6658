//! One client, whole, and the list of clients.

use crate::{
    Broken, Json, Read,
    read::tally::{self, What},
    record,
    rows::*,
    statements,
};
use seguito_core::{
    agenda::Entry,
    facts::Outcome,
    id::*,
    people::{Channel, Language},
    project::{Kind, Stage},
    time::{Calendar, Day, Moment},
};
use std::collections::BTreeMap;

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

record! {
    /// One client of the list.
    ClientLine {
        id: ClientId = "Its id.",
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place by name: part of the cursor.",
        manager_id: MemberId = "Who looks after it.",
        manager: String = "Their name.",
        language: Language = "The language in which it is spoken to.",
        calendar: Json<Calendar> = "Its working time.",
        tags: Json<Vec<String>> = "Its tags.",
        last_contact: Option<Day> = "The last contact that took place.",
        facets: String = "What it can be asked for by, each between blanks.",
        next_day: Day = "The first day with something awaited; the last of all days = nothing.",
        silent_since: Day = "The last contact; the first of all days = never.",
        entry: Option<Json<Entry>> = "What is awaited then, with its reason.",
        contact: Option<String> = "With whom.",
        contact_title: Option<String> = "What they do there.",
        project: Option<String> = "Of which project.",
        kind: Option<Kind> = "Its kind.",
        stage: Option<Stage> = "Where our work on it stands.",
        flags: i64 = "Open red flags of the client.",
    }
}

/// Which clients a list holds; empty texts and `None` ask for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientFilter {
    /// Looked after by.
    pub manager: Option<MemberId>,
    /// A facet: `project`, `past`, `prospect`, `fragile`, `team-forming`, `installing`, `silent`, `failing`,
    /// `do-not-contact`, `out-of-reach`, `unplaceable`, `nothing`.
    pub facet: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// A tag.
    pub tag: String,
}

/// How many clients there are, and how many of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientCounts {
    /// All.
    pub all: i64,
    /// By facet.
    pub by_facet: Vec<(&'static str, i64)>,
    /// By country's code; the most first.
    pub countries: Vec<(String, i64)>,
    /// Without a mail address.
    pub no_mail: i64,
}

/// The facet of a client without a mail address.
pub const NO_MAIL: &str = "no-mail";

/// Every facet of a client, in the order in which people read them.
pub const FACETS: &[&str] = &[
    "project",
    "past",
    "prospect",
    "fragile",
    "team-forming",
    "installing",
    "silent",
    "failing",
    "do-not-contact",
    "out-of-reach",
    "unplaceable",
    "nothing",
];

/// Columns and tables of a [`ClientLine`].
macro_rules! client_lines {
    () => {
        "c.id, c.name, c.sort_key, c.manager_id, m.name, c.language, c.calendar, c.tags, c.last_contact, a.facets, \
         a.next_day, a.silent_since, t.entry, k.name, k.title, p.name, p.kind, p.stage, \
         (SELECT COUNT(*) FROM flag f WHERE f.workspace_id = c.workspace_id AND f.client_id = c.id \
         AND f.closed IS NULL) FROM client c \
         JOIN agenda a ON a.workspace_id = c.workspace_id AND a.client_id = c.id \
         JOIN member m ON m.workspace_id = c.workspace_id AND m.id = c.manager_id \
         LEFT JOIN touchpoint t ON t.workspace_id = a.workspace_id AND t.id = a.next_id \
         LEFT JOIN contact k ON k.workspace_id = t.workspace_id AND k.id = t.contact_id \
         LEFT JOIN project p ON p.workspace_id = t.workspace_id AND p.id = t.project_id"
    };
}

/// The filter: `$2` manager, `$3` facet, `$4` country, `$5` tag.
macro_rules! client_filter {
    () => {
        " AND (c.manager_id = $2 OR $2 IS NULL) \
         AND (CAST($3 AS TEXT) = '' OR a.facets LIKE '% ' || $3 || ' %') \
         AND (CAST($4 AS TEXT) = '' OR a.facets LIKE '% in-' || $4 || ' %') \
         AND (CAST($5 AS TEXT) = '' OR EXISTS (SELECT 1 FROM client_tag g WHERE g.workspace_id = c.workspace_id \
         AND g.client_id = c.id AND g.tag = $5))"
    };
}

statements! {
    /// By name, after a place.
    BY_NAME: (Option<MemberId>, String, String, String, Vec<u8>, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE c.workspace_id = $1 AND c.merged_into IS NULL ", client_filter!(),
        " AND (c.sort_key, c.id) > ($6, $7) ORDER BY c.sort_key, c.id LIMIT $8"
    );
    /// By the next contact, after a day.
    BY_NEXT: (Option<MemberId>, String, String, String, Day, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE a.workspace_id = $1 AND c.merged_into IS NULL ", client_filter!(),
        " AND (a.next_day, a.client_id) > ($6, $7) ORDER BY a.next_day, a.client_id LIMIT $8"
    );
    /// The longest silence first, after a day.
    BY_SILENCE: (Option<MemberId>, String, String, String, Day, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE a.workspace_id = $1 AND c.merged_into IS NULL ", client_filter!(),
        " AND (a.silent_since, a.client_id) > ($6, $7) ORDER BY a.silent_since, a.client_id LIMIT $8"
    );
    /// One line of the list.
    LINE: (ClientId,) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE c.workspace_id = $1 AND c.merged_into IS NULL AND c.id = $2"
    );
    /// When we last spoke.
    LAST_SPOKEN: (ClientId, Outcome) => (Moment, Channel, MemberId) =
        "SELECT at, channel, member_id FROM interaction WHERE workspace_id = $1 AND client_id = $2 \
         AND outcome = $3 ORDER BY at DESC, id DESC LIMIT 1";
    /// How often we spoke since a moment.
    SPOKEN_SINCE: (ClientId, Outcome, Moment) => (i64,) =
        "SELECT COUNT(*) FROM interaction WHERE workspace_id = $1 AND client_id = $2 AND outcome = $3 AND at >= $4";
}

/// Where a page of a list begins.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientCursor {
    /// By name, after this place; the beginning is an empty key.
    Name(Vec<u8>, ClientId),
    /// By the next contact, after this day.
    Next(Day, ClientId),
    /// The longest silence first, after this day.
    Silence(Day, ClientId),
}

impl ClientCursor {
    /// The beginning by name.
    pub fn by_name() -> Self {
        Self::Name(Vec::new(), ClientId(uuid::Uuid::nil()))
    }

    /// The beginning by the next contact.
    pub fn by_next() -> Self {
        Self::Next(jiff::civil::date(1, 1, 1), ClientId(uuid::Uuid::nil()))
    }

    /// The beginning by silence.
    pub fn by_silence() -> Self {
        Self::Silence(jiff::civil::date(1, 1, 1), ClientId(uuid::Uuid::nil()))
    }

    /// The place after a line, in the same order.
    pub fn after(&self, line: &ClientLine) -> Self {
        match self {
            Self::Name(..) => Self::Name(line.sort_key.clone(), line.id),
            Self::Next(..) => Self::Next(line.next_day, line.id),
            Self::Silence(..) => Self::Silence(line.silent_since, line.id),
        }
    }
}

/// A page of the list of clients.
pub async fn list(
    read: &mut Read,
    filter: ClientFilter,
    from: ClientCursor,
    limit: i64,
) -> Result<Vec<ClientLine>, Broken> {
    let ClientFilter { manager, facet, country, tag } = filter;
    match from {
        ClientCursor::Name(key, id) => {
            read.all(&BY_NAME, (manager, facet, country, tag, key, id, limit)).await
        }
        ClientCursor::Next(day, id) => {
            read.all(&BY_NEXT, (manager, facet, country, tag, day, id, limit)).await
        }
        ClientCursor::Silence(day, id) => {
            read.all(&BY_SILENCE, (manager, facet, country, tag, day, id, limit)).await
        }
    }
}

/// The line of one client; `None` = it is not in the list.
pub async fn line(read: &mut Read, id: ClientId) -> Result<Option<ClientLine>, Broken> {
    read.one(&LINE, (id,)).await
}

/// How many clients there are.
pub async fn counts(read: &mut Read) -> Result<ClientCounts, Broken> {
    let kinds = tally::of(read, What::Clients).await?;
    let with = |facet: &str| {
        let facet = format!(" {facet} ");
        kinds.iter().filter(|(facets, _)| facets.contains(&facet)).map(|(_, count)| count).sum()
    };
    let mut countries: BTreeMap<&str, i64> = BTreeMap::new();
    for (facets, count) in &kinds {
        for country in facets.split(' ').filter_map(|facet| facet.strip_prefix("in-")) {
            *countries.entry(country).or_default() += count;
        }
    }
    let mut countries: Vec<_> = countries.into_iter().map(|(code, count)| (code.to_owned(), count)).collect();
    countries.sort_by_key(|(code, count)| (-count, code.clone()));
    Ok(ClientCounts {
        all: kinds.iter().map(|(_, count)| count).sum(),
        by_facet: FACETS.iter().map(|facet| (*facet, with(facet))).collect(),
        countries,
        no_mail: with(NO_MAIL),
    })
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

/// What the record says of when we spoke (F8).
pub async fn spoken(read: &mut Read, id: ClientId, now: Moment) -> Result<Spoken, Broken> {
    let month = now.checked_sub(jiff::SignedDuration::from_hours(31 * 24)).unwrap_or(now);
    let count = read.one(&SPOKEN_SINCE, (id, Outcome::TookPlace, month)).await?;
    Ok(Spoken {
        last: read.one(&LAST_SPOKEN, (id, Outcome::TookPlace)).await?,
        this_month: count.map_or(0, |(n,)| n),
    })
}
