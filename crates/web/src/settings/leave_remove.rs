//! Takes days away off again.

use crate::{
    App,
    error::Trouble,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_ops::member::drop_leave;
use uuid::Uuid;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, leave)): Path<(String, String)>,
    here: Here,
) -> Result<Response, Trouble> {
    let leave: Uuid = leave.parse().map_err(|_| Trouble::Absent)?;
    let (actor, now) = (here.actor.clone(), here.now());
    let dropping =
        here.write(&app, move |tx| Box::pin(async move { drop_leave(tx, &actor, leave, now).await }));
    dropping.await?;
    Ok(done(&app, &here.href("settings/me#away"), Said::new(here.words().settings_away_removed())))
}
