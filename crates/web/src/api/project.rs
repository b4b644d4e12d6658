//! Projects: our work and the client's (F1), the event (F5), the outcome (F4).

use super::{
    changed::op,
    noun::noun,
    paging::{self, Page},
    table::{Api, Asked, parameter},
};
use crate::error::Trouble;
use seguito_core::{
    facts::Dated,
    id::*,
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    refusal::{Refusal, Wrong},
    time::Day,
};
use seguito_ops::{
    project as op, project_event,
    trash::{self, Delete},
};
use seguito_store::{
    Read,
    port::tx::Act,
    read::project::{self, ProjectFilter, ProjectLine},
    rows::*,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

noun! {
    /// One engagement for a client.
    Project of row: ProjectRow by ProjectRow::BY_CLIENT;
    /// Its id.
    id: ProjectId = row.id,
    /// For whom.
    client: ClientId = row.client_id,
    /// Its name.
    name: String = row.name,
    /// What for.
    kind: Kind = row.kind,
    /// What was advised; only a consultancy has it.
    solution: Option<Solution> = row.solution,
    /// The accountable manager.
    manager: MemberId = row.manager_id,
    /// Whom to reach first.
    contact: Option<ContactId> = row.contact_id,
    /// The hour of the daily call, client's time.
    agreed_hour: Option<String> = row.agreed_hour.map(|time| time.to_string()),
    /// What one should know.
    note: String = row.note,
    /// Our work, as last entered.
    stage: Stage = row.stage,
    /// The client's project, as last said.
    state: ClientState = row.state,
    /// Who builds it, as last said.
    builder: Builder = row.builder,
    /// The day of the event.
    #[schema(value_type = Option<String>, format = Date)]
    event_day: Option<Day> = row.event_day,
    /// What it is, and where.
    event_name: String = row.event_name,
    /// Who of us goes, then who was there.
    event_who: String = row.event_who,
    /// Gone quarterly after a failure.
    quarterly: Option<Dated> = row.quarterly.map(|said| said.0),
    /// Why.
    quarterly_reason: String = row.quarterly_reason,
    /// `yes`, `partly` or `no` to the one question.
    outcome_answer: Option<String> = row.outcome_answer,
    /// The words of that answer.
    outcome: String = row.outcome,
    /// On which day it was given.
    #[schema(value_type = Option<String>, format = Date)]
    outcome_day: Option<Day> = row.outcome_day,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// Our work entered a stage.
    StageEntered of row: StageEnteredRow by StageEnteredRow::BY_CLIENT;
    /// Its id.
    id: FactId = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// In which project.
    project: ProjectId = row.project_id,
    /// Which.
    stage: Stage = row.stage,
    /// On which day.
    #[schema(value_type = String, format = Date)]
    day: Day = row.day,
}

noun! {
    /// Somebody said how the client's project stands.
    StateSaid of row: StateSaidRow by StateSaidRow::BY_CLIENT;
    /// Its id.
    id: FactId = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// Which project.
    project: ProjectId = row.project_id,
    /// How it stands.
    state: ClientState = row.state,
    /// Who builds, as known then.
    builder: Builder = row.builder,
    /// Since when it is so.
    #[schema(value_type = String, format = Date)]
    day: Day = row.day,
    /// When it was entered.
    #[schema(value_type = String, format = Date)]
    entered: Day = row.entered,
    /// Who said it.
    said_by: SaidBy = row.said_by,
}

/// A project of the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ProjectLine)]
struct Line {
    /// Its id.
    id: ProjectId,
    /// Its name.
    name: String,
    /// For whom.
    client: ClientId,
    /// The accountable manager.
    manager: MemberId,
    /// What for.
    kind: Kind,
    /// What was advised.
    solution: Option<Solution>,
    /// Our work.
    stage: Stage,
    /// The client's project.
    state: ClientState,
    /// Who builds it.
    builder: Builder,
    /// The day of the next contact; `null` = nothing is planned.
    #[schema(value_type = Option<String>, format = Date)]
    next_day: Option<Day>,
}

/// A project by its id.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheProject {
    project: ProjectId,
}

/// Projects.
pub(super) fn projects(api: Api) -> Api {
    let states: Vec<&str> = ClientState::ALL.iter().map(|state| state.key()).collect();
    let filters = vec![parameter(
        "state",
        "How the client's project stands.",
        json!({ "type": "string", "enum": states }),
    )];
    api.pages(("/api/v1/projects", "projects", "Projects by name."), filters, list)
        .item::<Project>(("/api/v1/projects/{project}", "projects", "One project."))
        .add(("/api/v1/projects", "projects", "Adds a project."), op!(op::add))
        .edit::<Project, op::ChangeProject>(
            ("/api/v1/projects/{project}", "projects", "Changes what is known of a project."),
            op!(op::change),
        )
        .act::<Project, TheProject>(
            "DELETE",
            ("/api/v1/projects/{project}", "projects", "Moves a project into the trash."),
            op!(trash::delete, TheProject { project } => Delete::Project(project)),
        )
        .list::<StageEntered>(("/api/v1/stages", "projects", "Stages of our work that were entered."))
        .list::<StateSaid>(("/api/v1/states", "projects", "What was said of the clients' projects."))
        .act::<Project, op::EnterStage>(
            "POST",
            ("/api/v1/projects/{project}/stages", "projects", "Our work enters a stage."),
            op!(op::enter_stage),
        )
        .act::<Project, op::SayState>(
            "POST",
            ("/api/v1/projects/{project}/states", "projects", "Notes how the client's project stands."),
            op!(op::say_state),
        )
}

/// What surrounds a project's end.
pub(super) fn endings(api: Api) -> Api {
    api.act::<Project, project_event::PlanEvent>(
        "PUT",
        ("/api/v1/projects/{project}/event", "projects", "Plans an event, or calls it off."),
        op!(project_event::plan_event),
    )
    .act::<Project, project_event::NoteAttendance>(
        "PUT",
        (
            "/api/v1/projects/{project}/attendance",
            "projects",
            "Notes who of us goes to the event, or was there.",
        ),
        op!(project_event::note_attendance),
    )
    .act::<Project, project_event::KeepOutcome>(
        "PUT",
        ("/api/v1/projects/{project}/outcome", "projects", "Keeps the answer to the one question."),
        op!(project_event::keep_outcome),
    )
    .act::<Project, project_event::GoQuarterly>(
        "PUT",
        (
            "/api/v1/projects/{project}/quarterly",
            "projects",
            "After a failure: quarterly contacts, with a reason.",
        ),
        op!(project_event::go_quarterly),
    )
}

fn list(read: &mut Read, asked: Asked) -> Act<'_, Page<Line>, Trouble> {
    Box::pin(async move {
        let query = &asked.query;
        let limit = paging::limit(query)?;
        let from = paging::after(query)?.unwrap_or_else(|| (Vec::new(), ProjectId(uuid::Uuid::nil())));
        let state = ClientState::from_key(query.get("state"));
        if query.has("state") && state.is_none() {
            return Err(Refusal::field("state", Wrong::Unknown).into());
        }
        let filter = ProjectFilter { state, ..ProjectFilter::default() };
        let lines = project::list(read, filter, from, limit + 1).await?;
        Ok(paging::page(lines, limit, |line| (line.sort_key.clone(), line.id), line))
    })
}

fn line(line: &ProjectLine) -> Line {
    Line {
        id: line.id,
        name: line.name.clone(),
        client: line.client_id,
        manager: line.manager_id,
        kind: line.kind,
        solution: line.solution,
        stage: line.stage,
        state: line.state,
        builder: line.builder,
        next_day: line.next_day,
    }
}
