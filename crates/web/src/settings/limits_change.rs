//! Saves the limit of contacts; every agenda is placed anew by it.

use super::{sent::Sent, workspace_show::Section};
use crate::{
    App,
    clients::answer::{op, unread},
    error::Trouble,
    form::{Form, NAME},
    here::Here,
    toast::{Said, done},
};
use axum::{extract::State, response::Response};
use seguito_ops::settings::{ChangeLimits, change_limits};

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let saved = match read(&mut form) {
        Some(command) => op!(here, &app, change_limits, command),
        None => Err(unread()),
    };
    let to = here.href("settings/workspace#limits");
    match saved {
        Ok(_) => Ok(done(&app, &to, Said::new(here.words().settings_saved()))),
        Err(refused) => Sent::refused(Section::Limits, form, refused)?.again(&app, here).await,
    }
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
