//! Looks around in the demo: the owner's own, made if there is none yet.

use crate::{App, error::Trouble, here::Here};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use seguito_ops::demo::look_around_as;

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    let slug = look_around_as(app.store(), &here.actor, here.actor.language, here.now()).await?;
    Ok(Redirect::to(&format!("/w/{slug}/today")).into_response())
}
