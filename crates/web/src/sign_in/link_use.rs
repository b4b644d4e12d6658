//! The one-time link that an owner hands over: to join, or to set a new password. Looking at it uses nothing up.

use super::view;
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE},
    session::signed_in,
    visitor::Visitor,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use seguito_ops::{
    Refused,
    invitation::{self, Invited},
    password,
    sign_in::{SignedIn, count_secret},
};
use seguito_store::Broken;

pub(super) async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
) -> Result<Response, Trouble> {
    Ok(match invited(&app, token.clone(), &visitor).await? {
        Some(invited) => view::link(&visitor, &token, &invited, &Form::default()).into_response(),
        None => {
            count_secret(app.store(), &visitor.address, visitor.now).await?;
            (StatusCode::NOT_FOUND, view::dead_link(&visitor)).into_response()
        }
    })
}

pub(super) async fn handle(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let Some(invited) = invited(&app, token.clone(), &visitor).await? else {
        count_secret(app.store(), &visitor.address, visitor.now).await?;
        return Ok((StatusCode::NOT_FOUND, view::dead_link(&visitor)).into_response());
    };
    let browser = headers.get(header::USER_AGENT).and_then(|line| line.to_str().ok()).unwrap_or_default();
    match taken(&app, &token, &invited, browser.to_owned(), &visitor, &mut form).await {
        Ok(Some(session)) => {
            let mut answer = Redirect::to("/").into_response();
            answer.headers_mut().append(header::SET_COOKIE, signed_in(&app, &session.token));
            Ok(answer)
        }
        Ok(None) => Ok(Redirect::to("/sign-in").into_response()),
        Err(Refused::Refusal(refusal)) => {
            form.refused(refusal)?;
            let page = view::link(&visitor, &token, &invited, &form);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Whom the link is for, while it lives.
async fn invited(app: &App, token: String, visitor: &Visitor) -> Result<Option<Invited>, Trouble> {
    let (house, now) = (app.store().across(), visitor.now);
    let found =
        house.read(move |read| Box::pin(async move { invitation::look(read, &token, now).await })).await?;
    let Some((workspace, id)) = found else { return Ok(None) };
    let scope = app.store().scope(workspace);
    let invited: Result<Invited, Broken> =
        scope.read(move |read| Box::pin(async move { invitation::invited(read, id).await })).await;
    Ok(Some(invited?))
}

async fn taken(
    app: &App,
    token: &str,
    invited: &Invited,
    browser: String,
    visitor: &Visitor,
    form: &mut Form,
) -> Result<Option<SignedIn>, Refused> {
    let asks = !(invited.joins && invited.has_account);
    let plain = form.text("password", LINE);
    let password = if asks { Some(password::hash("password", &plain).await?) } else { None };
    let (token, now) = (token.to_owned(), visitor.now);
    let house = app.store().across();
    house
        .write(move |tx| Box::pin(async move { invitation::take(tx, &token, password, browser, now).await }))
        .await
}
