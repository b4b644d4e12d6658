//! Removes the demo with one press. A workspace with real work in it is never removed.

use crate::{App, error::Trouble, here::Here};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use seguito_ops::workspace_remove::remove_demo;

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    let actor = here.actor.clone();
    here.write(&app, move |tx| Box::pin(async move { remove_demo(tx, &actor).await })).await?;
    Ok(Redirect::to("/").into_response())
}
