//! Brings something back out of the trash, with all that was deleted with it.

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
use seguito_ops::{Refused, trash::bring_back};
use seguito_store::rows::TrashRow;
use uuid::Uuid;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, trash)): Path<(String, String)>,
    here: Here,
) -> Result<Response, Trouble> {
    let trash: Uuid = trash.parse().map_err(|_| Trouble::Absent)?;
    let (actor, now) = (here.actor.clone(), here.now());
    let restored = here.write(&app, move |tx| {
        Box::pin(async move {
            let row: TrashRow = tx.need((trash,)).await?;
            bring_back(tx, &actor, trash, now).await?;
            Ok::<_, Refused>(row.name)
        })
    });
    let name = restored.await?;
    Ok(done(&app, &here.href("trash"), Said::new(here.words().trash_brought_back(name))))
}
