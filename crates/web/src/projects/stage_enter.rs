//! Our work enters a stage; somebody says how the client's project stands (F1: neither ever changes the other).

use super::project_show::{at, ended};
use crate::{
    App,
    clients::{
        answer::{Sent, op, unread},
        typed,
    },
    error::Trouble,
    form::Form,
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{
    id::ProjectId,
    project::{Builder, ClientState, SaidBy, Stage},
};
use seguito_ops::project::{self, EnterStage, SaidState, SayState};

pub(super) async fn enter(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let stage = form.one_of("stage", Stage::from_key);
    let day = typed::past(&here, &mut form, "day");
    let day = typed::needed(&mut form, "day", day);
    let said = stage.zip(day).filter(|_| form.sound());
    let outcome = match said {
        Some((stage, day)) => op!(&here, &app, project::enter_stage, EnterStage { project: id, stage, day }),
        None => Err(unread()),
    };
    let (w, today) = (here.words(), here.today());
    let text =
        said.map(|(stage, day)| w.project_stage_set_done(w.stage_of(stage), w.day_in_text(day, today)));
    let sent = Sent { what: "stage", of: None, back: at(&here, id, "main"), form };
    ended(&app, &here, id, sent, outcome, |_| text.unwrap_or_default()).await
}

pub(super) async fn say(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let said = said(&here, &mut form).filter(|_| form.sound());
    let outcome = match said {
        Some(said) => op!(&here, &app, project::say_state, SayState { project: id, said }),
        None => Err(unread()),
    };
    let w = here.words();
    let text = said.map(|said| w.project_state_saved(w.state_of(said.state)));
    let sent = Sent { what: "state", of: None, back: at(&here, id, "state"), form };
    ended(&app, &here, id, sent, outcome, |_| text.unwrap_or_default()).await
}

fn said(here: &Here, form: &mut Form) -> Option<SaidState> {
    let state = form.one_of("state", ClientState::from_key);
    let builder = form.one_of("builder", Builder::from_key);
    let said_by = form.one_of("said_by", SaidBy::from_key);
    let day = typed::past(here, form, "day");
    let day = typed::needed(form, "day", day);
    Some(SaidState { state: state?, builder: builder?, day: day?, said_by: said_by? })
}
