//! Keeps what was typed, until it is saved or dropped.

use super::sheet_load::draft_key;
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{extract::State, http::StatusCode};
use seguito_core::id::ClientId;
use seguito_ops::draft;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<StatusCode, Trouble> {
    let client: ClientId = form.get("client").parse().map_err(|_| Trouble::Absent)?;
    let (actor, now, body) = (here.actor.clone(), here.now(), form.written());
    let keeping = here.write(&app, move |tx| {
        Box::pin(async move { draft::keep(tx, &actor, draft_key(client), body, now).await })
    });
    keeping.await?;
    Ok(StatusCode::NO_CONTENT)
}
