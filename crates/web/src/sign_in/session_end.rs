//! Signing out: the sign-in is ended on the server, and the browser forgets what it kept.

use crate::{
    App,
    error::Trouble,
    session::{cookie, session_cookie, signed_out},
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

pub(super) async fn handle(State(app): State<App>, headers: HeaderMap) -> Result<Response, Trouble> {
    if let Some(token) = cookie(&headers, session_cookie(&app)) {
        seguito_ops::sign_in::sign_out(app.store(), token).await?;
    }
    let mut answer = Redirect::to("/sign-in").into_response();
    answer.headers_mut().append(header::SET_COOKIE, signed_out(&app));
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(answer)
}
