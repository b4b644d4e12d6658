//! Signing in with mail and password. One answer for every failure.

use super::{language_choose::own_path, view};
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE, NAME},
    session::signed_in,
    visitor::Visitor,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::refusal::Refusal;
use seguito_ops::{
    Refused,
    sign_in::{SignIn, sign_in},
};

pub(super) async fn show(visitor: Visitor, form: Form) -> Response {
    view::sign_in(&visitor, &form).into_response()
}

pub(super) async fn handle(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let attempt = SignIn {
        mail: form.needed("mail", NAME),
        password: form.needed("password", LINE),
        address: visitor.address.clone(),
        browser: headers
            .get(header::USER_AGENT)
            .and_then(|line| line.to_str().ok())
            .unwrap_or_default()
            .to_owned(),
    };
    let next = own_path(form.get("next")).to_owned();
    if form.sound() {
        match sign_in(app.store(), attempt, visitor.now).await {
            Ok(session) => {
                let mut answer = Redirect::to(&next).into_response();
                answer.headers_mut().append(header::SET_COOKIE, signed_in(&app, &session.token));
                return Ok(answer);
            }
            Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, view::sign_in(&visitor, &form)).into_response())
}
