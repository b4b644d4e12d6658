//! Saves name, language, place and working time of the workspace.

use super::{
    calendar_form::{read_place, read_week},
    workspace_show::Section,
    workspace_view,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, NAME},
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{people::Language, refusal::Refusal};
use seguito_ops::{
    Refused,
    settings::{ChangeWorkspace, change},
};

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&here, &mut form);
    if form.sound() {
        let (actor, now) = (here.actor.clone(), here.now());
        let saving =
            here.write(&app, move |tx| Box::pin(async move { change(tx, &actor, command, now).await }));
        match saving.await {
            Ok(_) => {
                let said = Said::new(here.words().settings_saved());
                return Ok(done(&app, &here.href("settings/workspace"), said));
            }
            Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = workspace_view::page(&here, &Some((Section::House, form)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn read(here: &Here, form: &mut Form) -> ChangeWorkspace {
    let mut calendar = here.workspace.calendar.0.clone();
    let name = form.needed("name", NAME);
    let language = form.one_of("language", Language::from_key).unwrap_or(here.workspace.language);
    read_place(form, &mut calendar);
    read_week(here.words(), form, &mut calendar);
    let version = form.get("version").parse().unwrap_or_default();
    ChangeWorkspace { version, name, language, calendar }
}
