//! Projects for programs: our work and the client's (F1).

use super::{
    change::{Changed, command, once},
    paging::{self, Page},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use seguito_core::{id::*, project::Stage, time::Day};
use seguito_ops::project::{self as op, AddProject, EnterStage, SaidState, SayState};
use seguito_store::{
    read::project::{self, ProjectFilter, ProjectLine},
    rows::{FlagRow, ProjectRow, StageEnteredRow, StateSaidRow},
};
use serde::{Deserialize, Serialize};

/// A project of the list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    id: ProjectId,
    name: String,
    client: ClientId,
    manager: MemberId,
    kind: &'static str,
    solution: Option<&'static str>,
    stage: &'static str,
    state: &'static str,
    builder: &'static str,
    next_day: Option<Day>,
}

/// A project, whole.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Whole {
    #[serde(flatten)]
    project: ProjectRow,
    stages: Vec<StageEnteredRow>,
    states: Vec<StateSaidRow>,
    flags: Vec<FlagRow>,
}

/// A stage that was entered.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Entered {
    stage: Stage,
    day: Day,
}

/// `GET /api/v1/projects`
pub(super) async fn list(
    State(app): State<App>,
    here: Here,
    form: Form,
) -> Result<Json<Page<Line>>, Trouble> {
    let limit = paging::limit(&form)?;
    let from = paging::after(&form)?.unwrap_or_else(|| (Vec::new(), ProjectId(uuid::Uuid::nil())));
    let filter = ProjectFilter::default();
    let lines = here.read(&app, move |read| Box::pin(project::list(read, filter, from, limit + 1))).await?;
    Ok(Json(paging::page(lines, limit, |line| (line.sort_key.clone(), line.id), line)))
}

fn line(line: &ProjectLine) -> Line {
    Line {
        id: line.id,
        name: line.name.clone(),
        client: line.client_id,
        manager: line.manager_id,
        kind: line.kind.key(),
        solution: line.solution.map(|solution| solution.key()),
        stage: line.stage.key(),
        state: line.state.key(),
        builder: line.builder.key(),
        next_day: line.next_day,
    }
}

/// `GET /api/v1/projects/{project}`
pub(super) async fn show(
    State(app): State<App>,
    here: Here,
    Path(id): Path<String>,
) -> Result<Json<Whole>, Trouble> {
    let id = named(&id)?;
    let page =
        here.read(&app, move |read| Box::pin(project::page(read, id))).await?.ok_or(Trouble::Absent)?;
    Ok(Json(Whole { project: page.project, stages: page.stages, states: page.states, flags: page.flags }))
}

fn named(id: &str) -> Result<ProjectId, Trouble> {
    id.parse().map_err(|_| Trouble::Absent)
}

/// `POST /api/v1/projects`
pub(super) async fn add(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Trouble> {
    let asked: AddProject = command(&body)?;
    let (actor, now) = (here.actor.clone(), here.now());
    once(&app, &here, &headers, body, move |tx| {
        Box::pin(async move {
            let done = op::add(tx, &actor, asked, now).await?;
            Ok(Changed { id: done.id, sequence: done.sequence })
        })
    })
    .await
}

/// `POST /api/v1/projects/{project}/stages`
pub(super) async fn enter_stage(
    State(app): State<App>,
    here: Here,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Trouble> {
    let (project, Entered { stage, day }) = (named(&id)?, command(&body)?);
    let (actor, now) = (here.actor.clone(), here.now());
    once(&app, &here, &headers, body, move |tx| {
        Box::pin(async move {
            let done = op::enter_stage(tx, &actor, EnterStage { project, stage, day }, now).await?;
            Ok(Changed { id: done.id, sequence: done.sequence })
        })
    })
    .await
}

/// `POST /api/v1/projects/{project}/states`
pub(super) async fn say_state(
    State(app): State<App>,
    here: Here,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Trouble> {
    let (project, said) = (named(&id)?, command::<SaidState>(&body)?);
    let (actor, now) = (here.actor.clone(), here.now());
    once(&app, &here, &headers, body, move |tx| {
        Box::pin(async move {
            let done = op::say_state(tx, &actor, SayState { project, said }, now).await?;
            Ok(Changed { id: done.id, sequence: done.sequence })
        })
    })
    .await
}
