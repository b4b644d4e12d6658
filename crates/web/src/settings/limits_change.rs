//! Saves the limit of contacts; every agenda is placed anew by it.

use super::{workspace_show::Section, workspace_view};
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
use seguito_core::refusal::Refusal;
use seguito_ops::{
    Refused,
    settings::{ChangeLimits, change_limits},
};

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    if let Some(command) = read(&mut form) {
        let (actor, now) = (here.actor.clone(), here.now());
        let saving = here
            .write(&app, move |tx| Box::pin(async move { change_limits(tx, &actor, command, now).await }));
        match saving.await {
            Ok(_) => {
                let said = Said::new(here.words().settings_saved());
                return Ok(done(&app, &here.href("settings/workspace#limits"), said));
            }
            Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = workspace_view::page(&here, &Some((Section::Limits, form)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn read(form: &mut Form) -> Option<ChangeLimits> {
    for name in ["gap", "weekly_cap"] {
        form.needed(name, NAME);
    }
    let gap = form.readable("gap", |text| text.parse().ok());
    let weekly_cap = form.readable("weekly_cap", |text| text.parse().ok());
    let version = form.get("version").parse().unwrap_or_default();
    Some(ChangeLimits { version, gap: gap?, weekly_cap: weekly_cap? })
}
