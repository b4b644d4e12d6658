//! Everything a project's page shows.

use crate::{Broken, Read, read::member_names, rows::*};
use seguito_core::id::*;

/// A project with all that belongs to it.
#[derive(Clone, Debug)]
pub struct ProjectPage {
    /// The project.
    pub project: ProjectRow,
    /// Whose.
    pub client: ClientRow,
    /// The client's people.
    pub contacts: Vec<ContactRow>,
    /// Our work: stages entered, oldest first.
    pub stages: Vec<StageEnteredRow>,
    /// The client's project: what was said, oldest first.
    pub states: Vec<StateSaidRow>,
    /// Red flags, closed ones too.
    pub flags: Vec<FlagRow>,
    /// Requests, answered ones too.
    pub requests: Vec<RequestRow>,
    /// Opportunities.
    pub opportunities: Vec<OpportunityRow>,
    /// Its marks, ended ones too.
    pub marks: Vec<MarkRow>,
    /// Its part of the client's agenda: what is due first, then by day.
    pub touchpoints: Vec<TouchpointRow>,
    /// The client's other projects.
    pub others: Vec<ProjectRow>,
    /// The members of the workspace, former ones too.
    pub members: Vec<member_names::MemberName>,
}

/// Loads it; `None` = not there.
pub async fn load(read: &mut Read, id: ProjectId) -> Result<Option<ProjectPage>, Broken> {
    let Some(project) = read.get::<ProjectRow>((id,)).await? else { return Ok(None) };
    let of = project.client_id;
    let client: ClientRow = read.need((of,)).await?;
    let mut touchpoints = read.all(&TouchpointRow::BY_CLIENT, (of,)).await?;
    touchpoints.retain(|t| t.project_id == Some(id) || serves(t, id));
    touchpoints.sort_by_key(|t| (t.place != "due", !t.awaited, t.day, t.opens_at, t.id));
    let mut stages = read.all(&StageEnteredRow::BY_CLIENT, (of,)).await?;
    stages.retain(|stage| stage.project_id == id);
    let mut states = read.all(&StateSaidRow::BY_CLIENT, (of,)).await?;
    states.retain(|state| state.project_id == id);
    let mut flags = read.all(&FlagRow::BY_CLIENT, (of,)).await?;
    flags.retain(|flag| flag.project_id == id);
    let mut requests = read.all(&RequestRow::BY_CLIENT, (of,)).await?;
    requests.retain(|request| request.project_id == Some(id));
    let mut opportunities = read.all(&OpportunityRow::BY_CLIENT, (of,)).await?;
    opportunities.retain(|opportunity| opportunity.project_id == Some(id));
    let mut marks = read.all(&MarkRow::BY_CLIENT, (of,)).await?;
    marks.retain(|mark| mark.project_id == Some(id));
    let mut others = read.all(&ProjectRow::BY_CLIENT, (of,)).await?;
    others.retain(|other| other.id != id);
    Ok(Some(ProjectPage {
        contacts: read.all(&ContactRow::BY_CLIENT, (of,)).await?,
        members: member_names::all(read).await?,
        project,
        client,
        stages,
        states,
        flags,
        requests,
        opportunities,
        marks,
        touchpoints,
        others,
    }))
}

/// Whether a contact for another project serves this one too.
fn serves(touchpoint: &TouchpointRow, id: ProjectId) -> bool {
    touchpoint.entry.0.also.iter().any(|(occurrence, _)| occurrence.project == Some(id))
}
