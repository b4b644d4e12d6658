//! Notes days away.

use super::{
    me_show::{Section, shown},
    me_view,
    sent::Sent,
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
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use seguito_core::refusal::{Problem, Refusal};
use seguito_ops::{
    Refused,
    member::{AddLeave, add_leave},
};
use seguito_words::Toward;

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    if let Some(command) = read(&here, &mut form) {
        let (actor, now) = (here.actor.clone(), here.now());
        let adding =
            here.write(&app, move |tx| Box::pin(async move { add_leave(tx, &actor, command, now).await }));
        match adding.await {
            Ok(_) => {
                let text = here.words().settings_away_added();
                return Ok(done(&app, &here.href("settings/me#away"), Said::new(text)));
            }
            Err(Refused::Refusal(Refusal::Fields { problems })) => refused(&mut form, problems),
            Err(other) => return Err(other.into()),
        }
    }
    let page =
        me_view::page(&here, &shown(&app, &here, &headers, Some(Sent::wrong(Section::Leaves, form))).await?);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn read(here: &Here, form: &mut Form) -> Option<AddLeave> {
    let (w, today) = (here.words(), here.today());
    form.needed("leave_from", NAME);
    let day = |text: &str| w.read_day(text, today, Toward::Future).ok();
    let from = form.readable("leave_from", day);
    // One day away needs no second date.
    let until =
        if form.get("leave_until").trim().is_empty() { from } else { form.readable("leave_until", day) };
    Some(AddLeave { member: here.actor.member, from: from?, until: until? }).filter(|_| form.sound())
}

fn refused(form: &mut Form, problems: Vec<Problem>) {
    for problem in problems {
        form.wrong(if problem.field == "until" { "leave_until" } else { "leave_from" }, problem.wrong);
    }
}
