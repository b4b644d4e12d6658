//! Ends every other sign-in.

use crate::{
    App,
    error::Trouble,
    here::Here,
    session::{cookie, session_cookie},
    toast::{Said, done},
};
use axum::{extract::State, http::HeaderMap, response::Response};
use seguito_ops::account::end_others;

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let token = cookie(&headers, session_cookie(&app)).unwrap_or_default();
    end_others(app.store(), token, here.now()).await?;
    Ok(done(&app, &here.href("settings/me#sign-ins"), Said::new(here.words().settings_sign_ins_ended())))
}
