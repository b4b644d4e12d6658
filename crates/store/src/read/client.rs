//! The list of clients, and how many there are.

pub use crate::read::client_page::{ClientPage, Spoken, page, spoken};

use crate::{
    Broken, Json, Read,
    read::tally::{self, What},
    record,
    rows::ClientRow,
    statements,
};
use seguito_core::{
    agenda::Entry,
    id::*,
    people::Language,
    project::{Kind, Stage},
    time::{Calendar, Day},
};
use std::collections::BTreeMap;

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

impl ClientFilter {
    /// Whether it leaves a line in the list, as the statements do: for lines that were found otherwise.
    pub fn holds(&self, line: &ClientLine) -> bool {
        let has = |facet: &str| line.facets.contains(&format!(" {facet} "));
        self.manager.is_none_or(|manager| manager == line.manager_id)
            && (self.facet.is_empty() || has(&self.facet))
            && (self.country.is_empty() || has(&format!("in-{}", self.country)))
            && (self.tag.is_empty() || line.tags.0.contains(&self.tag))
    }
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
        concat!(
            client_columns!(),
            "client c JOIN agenda a ON a.workspace_id = c.workspace_id AND a.client_id = c.id",
            client_joins!()
        )
    };
}
macro_rules! client_columns {
    () => {
        "c.id, c.name, c.sort_key, c.manager_id, m.name, c.language, c.calendar, c.tags, c.last_contact, a.facets, \
         a.next_day, a.silent_since, t.entry, k.name, k.title, p.name, p.kind, p.stage, \
         (SELECT COUNT(*) FROM flag f WHERE f.workspace_id = c.workspace_id AND f.client_id = c.id \
         AND f.closed IS NULL) FROM "
    };
}
macro_rules! client_joins {
    () => {
        " JOIN member m ON m.workspace_id = c.workspace_id AND m.id = c.manager_id \
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

/// The few clients that a filter leaves, `$9` says by what: looked up first, then put in order; their lines last.
macro_rules! few {
    ($after:literal, $order:literal) => {
        concat!(
            "SELECT ",
            client_columns!(),
            "(SELECT c.id FROM (\
             SELECT client_id FROM client_tag WHERE workspace_id = $1 AND tag = $5 AND $9 = 'tag' \
             UNION ALL SELECT b.client_id FROM (SELECT DISTINCT workspace_id, which FROM tally \
             WHERE workspace_id = $1 AND what = 'client' AND $9 = 'facet' \
             AND (CAST($3 AS TEXT) = '' OR which LIKE '% ' || $3 || ' %') \
             AND (CAST($4 AS TEXT) = '' OR which LIKE '% in-' || $4 || ' %')) kinds \
             CROSS JOIN agenda b WHERE b.workspace_id = kinds.workspace_id AND b.facets = kinds.which \
             UNION ALL SELECT id FROM client WHERE workspace_id = $1 AND manager_id = $2 \
             AND merged_into IS NULL AND $9 = 'manager') q \
             CROSS JOIN client c CROSS JOIN agenda a WHERE c.workspace_id = $1 AND c.id = q.client_id \
             AND a.workspace_id = $1 AND a.client_id = c.id AND c.merged_into IS NULL ",
            client_filter!(),
            " AND ",
            $after,
            " > ($6, $7) ORDER BY ",
            $order,
            " LIMIT $8) z CROSS JOIN client c CROSS JOIN agenda a",
            client_joins!(),
            " WHERE c.workspace_id = $1 AND c.id = z.id AND a.workspace_id = $1 AND a.client_id = c.id ORDER BY ",
            $order
        )
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
    /// By name, all of them: without a filter PostgreSQL sees that an index is already in order.
    ALL_BY_NAME: (Vec<u8>, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE c.workspace_id = $1 AND c.merged_into IS NULL \
         AND (c.sort_key, c.id) > ($2, $3) ORDER BY c.sort_key, c.id LIMIT $4"
    );
    /// By the next contact, all of them.
    ALL_BY_NEXT: (Day, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE a.workspace_id = $1 AND c.merged_into IS NULL \
         AND (a.next_day, a.client_id) > ($2, $3) ORDER BY a.next_day, a.client_id LIMIT $4"
    );
    /// The longest silence first, all of them.
    ALL_BY_SILENCE: (Day, ClientId, i64) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE a.workspace_id = $1 AND c.merged_into IS NULL \
         AND (a.silent_since, a.client_id) > ($2, $3) ORDER BY a.silent_since, a.client_id LIMIT $4"
    );
    /// By name, where the filter leaves few.
    FEW_BY_NAME: (Option<MemberId>, String, String, String, Vec<u8>, ClientId, i64, String) => ClientLine =
        few!("(c.sort_key, c.id)", "c.sort_key, c.id");
    /// By the next contact, where the filter leaves few.
    FEW_BY_NEXT: (Option<MemberId>, String, String, String, Day, ClientId, i64, String) => ClientLine =
        few!("(a.next_day, a.client_id)", "a.next_day, a.client_id");
    /// The longest silence first, where the filter leaves few.
    FEW_BY_SILENCE: (Option<MemberId>, String, String, String, Day, ClientId, i64, String) => ClientLine =
        few!("(a.silent_since, a.client_id)", "a.silent_since, a.client_id");
    /// One line of the list.
    LINE: (ClientId,) => ClientLine = concat!(
        "SELECT ", client_lines!(), " WHERE c.workspace_id = $1 AND c.merged_into IS NULL AND c.id = $2"
    );
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
    if filter == ClientFilter::default() {
        return list_all(read, from, limit).await;
    }
    match few(read, &filter).await? {
        Some(by) => list_few(read, filter, from, (limit, by.to_owned())).await,
        None => list_along(read, filter, from, limit).await,
    }
}

/// By which word of the filter so few clients are left that to look at each costs less than to walk along all of them
/// until a page is full: by `n` of `all` one walks over about `all / n` clients a line.
async fn few(read: &mut Read, filter: &ClientFilter) -> Result<Option<&'static str>, Broken> {
    let clients = tally::of(read, What::Clients).await?;
    let all: i64 = clients.iter().map(|(_, count)| count).sum();
    let mut left = Vec::new();
    if !filter.facet.is_empty() || !filter.country.is_empty() {
        let has = |facets: &str, key: &str| key.is_empty() || facets.contains(&format!(" {key} "));
        let country =
            Some(&filter.country).filter(|c| !c.is_empty()).map_or(String::new(), |c| format!("in-{c}"));
        let these = clients.iter().filter(|(facets, _)| has(facets, &filter.facet) && has(facets, &country));
        left.push((these.map(|(_, count)| count).sum(), "facet"));
    }
    if !filter.tag.is_empty() {
        left.push((count(&tally::of(read, What::Tags).await?, &filter.tag), "tag"));
    }
    if let Some(manager) = filter.manager {
        left.push((count(&tally::of(read, What::ClientsOf).await?, &tally::hex(manager)), "manager"));
    }
    let few = left.into_iter().min().filter(|(n, _)| n * n <= all * LINES_WALKED);
    Ok(few.map(|(_, by)| by))
}

/// Lines that are walked over in the time in which one client is looked up.
const LINES_WALKED: i64 = 9;

fn count(counts: &[(String, i64)], which: &str) -> i64 {
    counts.iter().find(|(one, _)| one == which).map_or(0, |(_, count)| *count)
}

async fn list_all(read: &mut Read, from: ClientCursor, limit: i64) -> Result<Vec<ClientLine>, Broken> {
    match from {
        ClientCursor::Name(key, id) => read.all(&ALL_BY_NAME, (key, id, limit)).await,
        ClientCursor::Next(day, id) => read.all(&ALL_BY_NEXT, (day, id, limit)).await,
        ClientCursor::Silence(day, id) => read.all(&ALL_BY_SILENCE, (day, id, limit)).await,
    }
}

async fn list_along(
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
            // with whom nothing is planned stands at the end
            let day = if facet == "nothing" { Day::MAX } else { day };
            read.all(&BY_NEXT, (manager, facet, country, tag, day, id, limit)).await
        }
        ClientCursor::Silence(day, id) => {
            read.all(&BY_SILENCE, (manager, facet, country, tag, day, id, limit)).await
        }
    }
}

async fn list_few(
    read: &mut Read,
    filter: ClientFilter,
    from: ClientCursor,
    (limit, by): (i64, String),
) -> Result<Vec<ClientLine>, Broken> {
    let ClientFilter { manager, facet, country, tag } = filter;
    match from {
        ClientCursor::Name(key, id) => {
            read.all(&FEW_BY_NAME, (manager, facet, country, tag, key, id, limit, by)).await
        }
        ClientCursor::Next(day, id) => {
            read.all(&FEW_BY_NEXT, (manager, facet, country, tag, day, id, limit, by)).await
        }
        ClientCursor::Silence(day, id) => {
            read.all(&FEW_BY_SILENCE, (manager, facet, country, tag, day, id, limit, by)).await
        }
    }
}

/// The line of one client; `None` = it is not in the list.
pub async fn line(read: &mut Read, id: ClientId) -> Result<Option<ClientLine>, Broken> {
    read.one(&LINE, (id,)).await
}

/// The client that holds what was a client's: itself, or the one that it was merged into.
pub async fn kept(read: &mut Read, id: ClientId) -> Result<ClientRow, Broken> {
    let mut row: ClientRow = read.need((id,)).await?;
    while let Some(other) = row.merged_into {
        row = read.need((other,)).await?;
    }
    Ok(row)
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
