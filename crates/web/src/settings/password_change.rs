//! Sets another password; every other sign-in ends.

use super::{
    me_show::{Section, shown},
    me_view,
    sent::Sent,
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    session::{cookie, session_cookie},
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use seguito_core::refusal::Refusal;
use seguito_ops::{Refused, password, password_change::change};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let token = cookie(&headers, session_cookie(&app)).unwrap_or_default();
    let (old, new) = (form.get("password").to_owned(), form.get("new").to_owned());
    match changed(&app, &here, token, (&old, &new)).await {
        Ok(()) => {
            let text = here.words().settings_password_changed();
            return Ok(done(&app, &here.href("settings/me#secret"), Said::new(text)));
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
        Err(other) => return Err(other.into()),
    }
    let page = me_view::page(
        &here,
        &shown(&app, &here, &headers, Some(Sent::wrong(Section::Password, form))).await?,
    );
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn changed(app: &App, here: &Here, token: &str, (old, new): (&str, &str)) -> Result<(), Refused> {
    let hashed = password::hash("new", new).await?;
    change(app.store(), &here.actor, token, (old, hashed), here.now()).await
}
