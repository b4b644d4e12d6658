//! Saves one section of how one works; the others stay as they are kept.

use super::{
    calendar_form::{read_place, read_week},
    me_show::{Section, shown},
    me_view,
    sent::Sent,
};
use crate::{
    App,
    clients::answer::{op, unread},
    error::Trouble,
    form::{Form, NAME},
    here::Here,
    session::set_cookie,
    toast::{Said, done},
    visitor::{THEME_COOKIE, Theme},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use seguito_core::people::Language;
use seguito_ops::member::{ChangeMember, change};
use seguito_store::{read::house, rows::MemberRow};

/// A year, in seconds: how long a browser keeps the theme.
const YEAR: u32 = 365 * 24 * 60 * 60;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, section)): Path<(String, String)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let (section, at) = match section.as_str() {
        "name" => (Section::Name, "who"),
        "place" => (Section::Place, "where"),
        "hours" => (Section::Hours, "hours"),
        "keys" => (Section::Keys, "keys"),
        _ => return Err(Trouble::Absent),
    };
    let me = here.actor.member;
    let kept = here.read(&app, move |read| Box::pin(house::member(read, me))).await?;
    let command = changed(&here, kept.ok_or(Trouble::Absent)?.0, section, &mut form);
    let outcome = match form.sound() {
        true => op!(here, &app, change, command),
        false => Err(unread()),
    };
    match outcome {
        Ok(_) => Ok(saved(&app, &here, (section, at), &form)),
        Err(refused) => {
            let sent = Sent::refused(section, form, refused)?;
            let status = sent.status();
            let page = me_view::page(&here, &shown(&app, &here, &headers, Some(sent)).await?);
            Ok((status, page).into_response())
        }
    }
}

/// What is kept, with the section's fields as they were sent.
fn changed(here: &Here, row: MemberRow, section: Section, form: &mut Form) -> ChangeMember {
    let mut command = ChangeMember {
        member: row.id,
        version: form.get("version").parse().unwrap_or(row.version),
        name: row.name,
        language: row.language,
        calendar: row.calendar.0,
        daily_load: row.daily_load,
        single_keys: row.single_keys,
    };
    match section {
        Section::Name => {
            command.name = form.needed("name", NAME);
            command.language = form.one_of("language", Language::from_key).unwrap_or(command.language);
        }
        Section::Place => read_place(form, &mut command.calendar),
        Section::Hours => {
            read_week(here.words(), form, &mut command.calendar);
            form.needed("daily_load", NAME);
            let load = form.readable("daily_load", |text| text.parse().ok());
            command.daily_load = load.unwrap_or(command.daily_load);
        }
        Section::Keys => command.single_keys = form.ticked("single_keys"),
        Section::Leaves | Section::Password => {}
    }
    command
}

fn saved(app: &App, here: &Here, (section, at): (Section, &str), form: &Form) -> Response {
    let to = here.href(&format!("settings/me#{at}"));
    let mut answer = done(app, &to, Said::new(here.words().settings_saved()));
    if section == Section::Keys {
        let line = match Theme::from_key(form.get("theme")) {
            Some(theme) => set_cookie(app, THEME_COOKIE, theme.key(), YEAR),
            None => set_cookie(app, THEME_COOKIE, "", 0),
        };
        answer.headers_mut().append(header::SET_COOKIE, line);
    }
    answer
}
