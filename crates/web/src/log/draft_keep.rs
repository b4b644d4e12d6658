//! Keeps what was typed, until it is saved or dropped.

use super::sheet_load::draft_key;
use crate::{App, back, error::Trouble, form::Form, here::Here};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::id::ClientId;
use seguito_ops::draft;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Response, Trouble> {
    let client: ClientId = form.get("client").parse().map_err(|_| Trouble::Absent)?;
    if form.has("drop") {
        let actor = here.actor.clone();
        let dropping = here.write(&app, move |tx| {
            Box::pin(async move { draft::forget(tx, &actor, draft_key(client)).await })
        });
        dropping.await?;
        return Ok(Redirect::to(&back::of(&here, &form)).into_response());
    }
    let (actor, now, body) = (here.actor.clone(), here.now(), form.written());
    let keeping = here.write(&app, move |tx| {
        Box::pin(async move { draft::keep(tx, &actor, draft_key(client), body, now).await })
    });
    keeping.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
