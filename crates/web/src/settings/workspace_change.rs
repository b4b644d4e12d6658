//! Saves name, language, place and working time of the workspace.

use super::{
    calendar_form::{read_place, read_week},
    sent::Sent,
    workspace_show::Section,
};
use crate::{
    App,
    clients::answer::{op, unread},
    error::Trouble,
    form::{Form, NAME},
    here::Here,
    toast::{Said, done},
};
use axum::{extract::State, response::Response};
use seguito_core::people::Language;
use seguito_ops::settings::{ChangeWorkspace, change};

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&here, &mut form);
    let saved = match form.sound() {
        true => op!(here, &app, change, command),
        false => Err(unread()),
    };
    match saved {
        Ok(_) => Ok(done(&app, &here.href("settings/workspace"), Said::new(here.words().settings_saved()))),
        Err(refused) => Sent::refused(Section::House, form, refused)?.again(&app, here).await,
    }
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
