//! Takes a one-time link: with a new password, or with that of the sign-in which the person has already.

use super::view;
use crate::{App, error::Trouble, form::Form, session::signed_in, visitor::Visitor};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::refusal::Refusal;
use seguito_ops::{
    Refused,
    invitation::{Invited, invited, look, take},
    password,
    sign_in::{SignIn, SignedIn, count_secret, sign_in},
};

/// Shows whom the link is for.
pub(super) async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
) -> Result<Response, Trouble> {
    Ok(match whom(&app, &visitor, &token).await? {
        Some(whom) => view::page(&visitor, &whom, &Form::default()).into_response(),
        None => {
            count_secret(app.store(), &visitor.address, visitor.now).await?;
            (StatusCode::NOT_FOUND, view::ended(&visitor)).into_response()
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
    let Some(whom) = whom(&app, &visitor, &token).await? else {
        count_secret(app.store(), &visitor.address, visitor.now).await?;
        return Ok((StatusCode::NOT_FOUND, view::ended(&visitor)).into_response());
    };
    let agent = headers.get(header::USER_AGENT).and_then(|line| line.to_str().ok()).unwrap_or_default();
    let attempt = SignIn {
        mail: whom.mail.clone(),
        password: form.get("password").to_owned(),
        address: visitor.address.clone(),
        browser: agent.chars().take(200).collect(),
    };
    match taken(&app, &visitor, token, attempt, &whom).await {
        Ok(session) => {
            let mut answer = Redirect::to("/").into_response();
            answer.headers_mut().append(header::SET_COOKIE, signed_in(&app, &session.token));
            Ok(answer)
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => {
            form.refused(refusal)?;
            let page = view::page(&visitor, &whom, &form);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Whom a living link is for.
async fn whom(app: &App, visitor: &Visitor, token: &str) -> Result<Option<Invited>, Trouble> {
    let (token, now) = (token.to_owned(), visitor.now);
    let across = app.store().across();
    let found = across.read(move |read| Box::pin(async move { look(read, &token, now).await }));
    let Some((workspace, id)) = found.await? else { return Ok(None) };
    let scope = app.store().scope(workspace);
    let whom = scope.read(move |read| Box::pin(async move { invited(read, id).await }));
    Ok(Some(whom.await?))
}

/// Signs in with the password that is there already, or sets a new one; the link is used up by it.
async fn taken(
    app: &App,
    visitor: &Visitor,
    token: String,
    attempt: SignIn,
    whom: &Invited,
) -> Result<SignedIn, Refused> {
    let (now, known) = (visitor.now, whom.joins && whom.has_account);
    let browser = attempt.browser.clone();
    let (password, session) = match known {
        true => (None, Some(sign_in(app.store(), attempt, now).await?)),
        false => (Some(password::hash("password", &attempt.password).await?), None),
    };
    let across = app.store().across();
    let taking =
        across.write(move |tx| Box::pin(async move { take(tx, &token, password, browser, now).await }));
    taking.await?.or(session).ok_or_else(|| Refusal::Absent.into())
}
