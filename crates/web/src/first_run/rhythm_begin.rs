//! Sheet 4: what is done for the first client, and how it stands: from this the rhythm follows.

use super::{rhythm_preview::foreseen, view};
use crate::{
    App,
    error::Trouble,
    form::{Form, NAME},
    here::Here,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::{
    id::{ClientId, ProjectId},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::{Day, Moment},
};
use seguito_ops::{
    Actor, Refused,
    client::Done,
    project::{self, AddProject, EnterStage, ProjectFields, SaidState},
};
use seguito_store::{Tx, rows::ClientRow};
use seguito_words::Toward;

pub(super) async fn show(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let client = client(&app, &here, &form).await?;
    form.set("kind", "new-build");
    form.set("builder", Builder::Others.key());
    form.set("name", client.name.clone());
    if let Ok(day) = form.get("presented").parse::<Day>() {
        form.set("presented", here.words().day_long(day));
    }
    let first = foreseen(&app, &here, &client, &form).await;
    Ok(view::rhythm(&here, (&client.name, first.as_ref()), &form).into_response())
}

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let client = client(&app, &here, &form).await?;
    let command = command(&here, &mut form, client.id);
    if let Some(command) = command.filter(|_| form.sound()) {
        let (actor, now) = (here.actor.clone(), here.now());
        let added =
            here.write(&app, move |tx| Box::pin(async move { begin(tx, &actor, command, now).await }));
        match added.await {
            Ok(_) => return Ok(Redirect::to(&here.href("today")).into_response()),
            Err(Refused::Refusal(refusal)) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, view::rhythm(&here, (&client.name, None), &form)).into_response())
}

/// Adds the project; one that is being built has had its kickoff, from which the interval calls count (P8).
pub(super) async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    command: AddProject,
    now: Moment,
) -> Result<Done, Refused> {
    let Some((Stage::Building, day)) = command.stage else {
        return project::add(tx, actor, command, now).await;
    };
    let added =
        project::add(tx, actor, AddProject { stage: Some((Stage::Kickoff, day)), ..command }, now).await?;
    let building = EnterStage { project: ProjectId(added.id), stage: Stage::Building, day };
    project::enter_stage(tx, actor, building, now).await
}

pub(super) async fn client(app: &App, here: &Here, form: &Form) -> Result<ClientRow, Trouble> {
    let id: ClientId = form.get("client").parse().map_err(|_| Trouble::Absent)?;
    let row = here.read(app, move |read| Box::pin(async move { read.get::<ClientRow>((id,)).await }));
    row.await?.ok_or(Trouble::Absent)
}

/// The sheet as the op's command.
pub(super) fn command(here: &Here, form: &mut Form, client: ClientId) -> Option<AddProject> {
    let (kind, solution) = form.one_of("kind", kind_of)?;
    let name = form.needed("name", NAME);
    let builder = form.one_of("builder", Builder::from_key)?;
    let (w, today) = (here.words(), here.today());
    let presented = form.readable("presented", |typed| w.read_day(typed, today, Toward::Past).ok());
    let fields = ProjectFields {
        name,
        kind,
        solution,
        manager: None,
        contact: None,
        agreed_hour: None,
        note: String::new(),
    };
    let state = presented.map(|day| said(kind, builder, day));
    Some(AddProject { client, fields, stage: stage(kind, presented), state })
}

/// What the five words of the sheet mean.
fn kind_of(key: &str) -> Option<(Kind, Option<Solution>)> {
    match key {
        "new-build" => Some((Kind::Consultancy, Some(Solution::NewBuild))),
        "existing" => Some((Kind::Consultancy, Some(Solution::Existing))),
        other => Kind::from_key(other).filter(|kind| *kind != Kind::Consultancy).map(|kind| (kind, None)),
    }
}

/// A consultancy that has presented stands at its presentation; the others are under way.
fn stage(kind: Kind, presented: Option<Day>) -> Option<(Stage, Day)> {
    let stage = match kind {
        Kind::Consultancy => Stage::Presentation,
        Kind::Build | Kind::AgileBuild => Stage::Building,
        Kind::Retainer => Stage::Running,
    };
    Some((stage, presented?))
}

fn said(kind: Kind, builder: Builder, day: Day) -> SaidState {
    let state = match (kind, builder) {
        (Kind::Build | Kind::AgileBuild, _) => ClientState::Building,
        (_, Builder::Nobody) => ClientState::NotStarted,
        _ => ClientState::Starting,
    };
    SaidState { state, builder, day, said_by: SaidBy::Us }
}
