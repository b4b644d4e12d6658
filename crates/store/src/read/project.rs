//! One project, whole, and the list of projects.

use crate::{
    Broken, Json, Read,
    read::tally::{self, What},
    record,
    rows::*,
    statements,
};
use seguito_core::{
    agenda::Entry,
    id::*,
    project::{Builder, ClientState, Kind, Solution, Stage},
    time::Day,
};

/// Everything that a project's page shows, its trail aside.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectPage {
    /// The project.
    pub project: ProjectRow,
    /// Its client.
    pub client: ClientRow,
    /// The client's people.
    pub contacts: Vec<ContactRow>,
    /// The accountable manager.
    pub manager: String,
    /// Our work: each stage entered, by day.
    pub stages: Vec<StageEnteredRow>,
    /// The client's project: each state said, by day.
    pub states: Vec<StateSaidRow>,
    /// Marks on this project.
    pub marks: Vec<MarkRow>,
    /// Red flags, closed ones included.
    pub flags: Vec<FlagRow>,
    /// Opportunities from it.
    pub opportunities: Vec<OpportunityRow>,
    /// Requests for it.
    pub requests: Vec<RequestRow>,
    /// Promises in it.
    pub promises: Vec<PromiseRow>,
    /// What is due and held, by day.
    pub touchpoints: Vec<TouchpointRow>,
}

record! {
    /// One project of the list.
    ProjectLine {
        id: ProjectId = "Its id.",
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place by name: part of the cursor.",
        client_id: ClientId = "Whose.",
        client: String = "The client's name.",
        manager_id: MemberId = "The accountable manager.",
        manager: String = "Their name.",
        kind: Kind = "What for.",
        solution: Option<Solution> = "What was advised.",
        stage: Stage = "Where our work stands.",
        state: ClientState = "How the client's project stands.",
        builder: Builder = "Who builds it.",
        event_day: Option<Day> = "The day of a planned event.",
        flags: i64 = "Red flags that are open.",
        next_day: Option<Day> = "The first day with something awaited.",
        entry: Option<Json<Entry>> = "What is awaited then, with its reason.",
    }
}

/// Which projects a list holds; `None` asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectFilter {
    /// Of this manager.
    pub manager: Option<MemberId>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// How the client's project stands.
    pub state: Option<ClientState>,
    /// Only those whose work of ours is not closed.
    pub open: bool,
    /// Only those with an open red flag.
    pub flagged: bool,
}

/// How many projects there are, and how they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectCounts {
    /// All.
    pub all: i64,
    /// With an open red flag.
    pub flagged: i64,
    /// Those we are at work in.
    pub running: i64,
    /// How the clients' projects stand, with how many of each.
    pub states: Vec<(ClientState, i64)>,
}

/// Columns of a [`ProjectLine`].
macro_rules! project_columns {
    () => {
        "p.id, p.name, p.sort_key, p.client_id, c.name, p.manager_id, m.name, p.kind, p.solution, p.stage, p.state, \
         p.builder, p.event_day, (SELECT COUNT(*) FROM flag f WHERE f.workspace_id = p.workspace_id \
         AND f.client_id = p.client_id AND f.project_id = p.id AND f.closed IS NULL), \
         (SELECT t.day FROM touchpoint t WHERE t.workspace_id = p.workspace_id AND t.project_id = p.id \
         AND t.awaited = 1 ORDER BY t.day, t.id LIMIT 1), \
         (SELECT t.entry FROM touchpoint t WHERE t.workspace_id = p.workspace_id AND t.project_id = p.id \
         AND t.awaited = 1 ORDER BY t.day, t.id LIMIT 1) "
    };
}

/// Tables of a [`ProjectLine`], beside the project.
macro_rules! project_names {
    () => {
        "JOIN client c ON c.workspace_id = p.workspace_id AND c.id = p.client_id \
         JOIN member m ON m.workspace_id = p.workspace_id AND m.id = p.manager_id "
    };
}

/// Columns and tables of a [`ProjectLine`].
macro_rules! project_lines {
    () => {
        concat!(project_columns!(), "FROM project p ", project_names!())
    };
}

/// The filter: `$2` manager, `$3` kind, `$4` state, `$5` open, `$6` flagged.
macro_rules! project_filter {
    () => {
        "(p.manager_id = $2 OR $2 IS NULL) \
         AND (p.kind = $3 OR $3 IS NULL) AND (p.state = $4 OR $4 IS NULL) \
         AND (CAST($5 AS BIGINT) = 0 OR p.stage <> 'closed') \
         AND (CAST($6 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM flag f WHERE f.workspace_id = p.workspace_id \
         AND f.client_id = p.client_id AND f.project_id = p.id AND f.closed IS NULL)) "
    };
}

statements! {
    /// By need, which is the next contact first, after a day; those with nothing planned are in `IDLE`.
    BY_NEED: (Option<MemberId>, Option<Kind>, Option<ClientState>, bool, bool, Day, ProjectId, i64)
        => ProjectLine = concat!(
        "SELECT ", project_columns!(), "FROM touchpoint n CROSS JOIN project p ", project_names!(),
        "WHERE n.workspace_id = $1 AND p.workspace_id = $1 AND p.id = n.project_id AND n.awaited = 1 AND n.day >= $7 \
         AND ", project_filter!(), "AND (n.day, p.id) > ($7, $8) \
         AND NOT EXISTS (SELECT 1 FROM touchpoint u WHERE u.workspace_id = n.workspace_id \
         AND u.project_id = n.project_id AND u.awaited = 1 AND (u.day, u.id) < (n.day, n.id)) \
         ORDER BY n.day, p.id LIMIT $9"
    );
    /// With nothing planned, by name, after a place.
    IDLE: (Option<MemberId>, Option<Kind>, Option<ClientState>, bool, bool, Vec<u8>, ProjectId, i64)
        => ProjectLine = concat!(
        "SELECT ", project_lines!(), " WHERE p.workspace_id = $1 AND ", project_filter!(),
        "AND NOT EXISTS (SELECT 1 FROM touchpoint u WHERE u.workspace_id = p.workspace_id \
         AND u.client_id = p.client_id AND u.project_id = p.id AND u.awaited = 1) \
         AND (p.sort_key, p.id) > ($7, $8) ORDER BY p.sort_key, p.id LIMIT $9"
    );
    /// One line of the list.
    LINE: (ProjectId,) => ProjectLine =
        concat!("SELECT ", project_lines!(), " WHERE p.workspace_id = $1 AND p.id = $2");
    /// By name, after a place.
    BY_NAME: (Option<MemberId>, Option<Kind>, Option<ClientState>, bool, bool, Vec<u8>, ProjectId, i64)
        => ProjectLine = concat!(
        "SELECT ", project_lines!(), " WHERE p.workspace_id = $1 AND ", project_filter!(),
        "AND (p.sort_key, p.id) > ($7, $8) ORDER BY p.sort_key, p.id LIMIT $9"
    );
    /// How many have an open red flag.
    FLAGGED: () => (i64,) =
        "SELECT COUNT(DISTINCT project_id) FROM flag WHERE workspace_id = $1 AND closed IS NULL";
}

/// A page of the list of projects, by name, after a place; the beginning is an empty key and the nil id.
pub async fn list(
    read: &mut Read,
    filter: ProjectFilter,
    (key, id): (Vec<u8>, ProjectId),
    limit: i64,
) -> Result<Vec<ProjectLine>, Broken> {
    let ProjectFilter { manager, kind, state, open, flagged } = filter;
    read.all(&BY_NAME, (manager, kind, state, open, flagged, key, id, limit)).await
}

/// A page of the list by need, after a day; the beginning is the first of all days and the nil id.
pub async fn by_need(
    read: &mut Read,
    filter: ProjectFilter,
    (day, id): (Day, ProjectId),
    limit: i64,
) -> Result<Vec<ProjectLine>, Broken> {
    let ProjectFilter { manager, kind, state, open, flagged } = filter;
    read.all(&BY_NEED, (manager, kind, state, open, flagged, day, id, limit)).await
}

/// A page of those with nothing planned, by name, after a place.
pub async fn idle(
    read: &mut Read,
    filter: ProjectFilter,
    (key, id): (Vec<u8>, ProjectId),
    limit: i64,
) -> Result<Vec<ProjectLine>, Broken> {
    let ProjectFilter { manager, kind, state, open, flagged } = filter;
    read.all(&IDLE, (manager, kind, state, open, flagged, key, id, limit)).await
}

/// The line of one project; `None` = it is not there.
pub async fn line(read: &mut Read, id: ProjectId) -> Result<Option<ProjectLine>, Broken> {
    read.one(&LINE, (id,)).await
}

/// How many projects there are, and how they stand.
pub async fn counts(read: &mut Read) -> Result<ProjectCounts, Broken> {
    let flagged = read.one(&FLAGGED, ()).await?.map_or(0, |(n,)| n);
    let mut counts = ProjectCounts { flagged, ..ProjectCounts::default() };
    for (which, count) in tally::of(read, What::Projects).await? {
        let (state, stage) = which.split_once(' ').unwrap_or((&which, ""));
        counts.all += count;
        if stage != Stage::Closed.key() {
            counts.running += count;
        }
        let Some(state) = ClientState::from_key(state) else { continue };
        match counts.states.last_mut() {
            Some((last, of_it)) if *last == state => *of_it += count,
            _ => counts.states.push((state, count)),
        }
    }
    Ok(counts)
}

/// A project's page; `None` = it is not there.
pub async fn page(read: &mut Read, id: ProjectId) -> Result<Option<ProjectPage>, Broken> {
    let Some(project) = read.get::<ProjectRow>((id,)).await? else { return Ok(None) };
    let client: ClientRow = read.need((project.client_id,)).await?;
    let of = client.id;
    Ok(Some(ProjectPage {
        manager: read.need::<MemberRow>((project.manager_id,)).await?.name,
        contacts: read.all(&ContactRow::BY_CLIENT, (of,)).await?,
        stages: kept(read.all(&StageEnteredRow::BY_CLIENT, (of,)).await?, |row| row.project_id == id),
        states: kept(read.all(&StateSaidRow::BY_CLIENT, (of,)).await?, |row| row.project_id == id),
        marks: kept(read.all(&MarkRow::BY_CLIENT, (of,)).await?, |row| row.project_id == Some(id)),
        flags: kept(read.all(&FlagRow::BY_CLIENT, (of,)).await?, |row| row.project_id == id),
        opportunities: kept(read.all(&OpportunityRow::BY_CLIENT, (of,)).await?, |o| o.project_id == Some(id)),
        requests: kept(read.all(&RequestRow::BY_CLIENT, (of,)).await?, |row| row.project_id == Some(id)),
        promises: kept(read.all(&PromiseRow::BY_CLIENT, (of,)).await?, |row| row.project_id == Some(id)),
        touchpoints: kept(read.all(&TouchpointRow::BY_CLIENT, (of,)).await?, |t| t.project_id == Some(id)),
        project,
        client,
    }))
}

fn kept<T>(mut rows: Vec<T>, keep: impl Fn(&T) -> bool) -> Vec<T> {
    rows.retain(keep);
    rows
}
