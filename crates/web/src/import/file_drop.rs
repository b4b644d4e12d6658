//! Drops the file that waits: another one is to be chosen.

use super::waiting;
use crate::{App, error::Trouble, here::Here};
use axum::{extract::State, response::Redirect};

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Redirect, Trouble> {
    let actor = here.actor.clone();
    here.write(&app, move |tx| Box::pin(async move { waiting::forget(tx, &actor).await })).await?;
    Ok(Redirect::to(&here.href("import")))
}
