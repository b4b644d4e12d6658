//! The start: the first run, the sign-in, or on to the workspace; a choice where there are several.

use super::view;
use crate::{
    App,
    error::Trouble,
    session::{cookie, session_cookie},
    visitor::Visitor,
};
use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use seguito_ops::{
    first_run::{Claimed, claimed},
    sign_in::doors,
};

pub(super) async fn handle(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let house = app.store().across();
    if house.read(|read| Box::pin(claimed(read))).await? == Claimed::No {
        return Ok(Redirect::to("/first-run").into_response());
    }
    let token = cookie(&headers, session_cookie(&app)).unwrap_or_default();
    Ok(match doors(app.store(), token, visitor.now).await? {
        None => Redirect::to("/sign-in").into_response(),
        Some(doors) if doors.len() == 1 => {
            Redirect::to(&format!("/w/{}/today", doors[0].slug)).into_response()
        }
        Some(doors) => view::doors(&visitor, &doors).into_response(),
    })
}
