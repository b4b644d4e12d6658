//! Taking back what was just done (Z): an op of its own, refused for what has since been touched.

use crate::{
    App,
    access::{Access::Member, Verb::Write},
    back,
    error::Trouble,
    form::Form,
    here::Here,
    router::Routes,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_ops::undo::{Undo, undo};

/// The route of this room.
pub fn routes() -> Routes {
    Routes::new().post("/w/{workspace}/undo/{sequence}", Member(Write), handle)
}

async fn handle(
    State(app): State<App>,
    Path((_, sequence)): Path<(String, i64)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let (actor, now) = (here.actor.clone(), here.now());
    let undoing =
        here.write(&app, move |tx| Box::pin(async move { undo(tx, &actor, Undo { sequence }, now).await }));
    undoing.await?;
    let page = back::standing(&app, &here, back::of(&here, &form)).await?;
    Ok(done(&app, &page, Said::new(here.words().act_undone())))
}
