//! Takes a list back, as a whole; what has since been touched is listed instead.

use super::batch_show::{again, load, read_id};
use crate::{
    App,
    error::Trouble,
    here::Here,
    import::trial_show::first,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{id::BatchId, refusal::Refusal};
use seguito_ops::{
    Refused,
    import::{touched_names, undo_batch},
};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, batch)): Path<(String, String)>,
    here: Here,
) -> Result<Response, Trouble> {
    let batch = read_id(&batch)?;
    let (actor, now) = (here.actor.clone(), here.now());
    let undoing =
        here.write(&app, move |tx| Box::pin(async move { undo_batch(tx, &actor, batch, now).await }));
    match undoing.await {
        Ok(_) => Ok(done(&app, &here.href("import"), Said::new(here.words().import_undone()))),
        Err(Refused::Refusal(Refusal::Touched { .. })) => listed(&app, &here, batch).await,
        Err(refused) => Err(refused.into()),
    }
}

/// The page with what stands in the way.
async fn listed(app: &App, here: &Here, batch: BatchId) -> Result<Response, Trouble> {
    let names = here.write(app, move |tx| Box::pin(async move { touched_names(tx, batch).await }));
    let names = names.await?;
    let mut shown = load(app, here, batch).await?;
    shown.touched = names.into_iter().collect();
    Ok((StatusCode::CONFLICT, again(here, &shown, &first())).into_response())
}
