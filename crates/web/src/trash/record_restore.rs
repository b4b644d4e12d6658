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
use seguito_store::rows::{ClientRow, TrashRow};
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
            if let Some(client) = row.client_id.filter(|_| row.noun != "client")
                && tx.get::<ClientRow>((client,)).await?.is_none()
            {
                return Ok(None);
            }
            bring_back(tx, &actor, trash, now).await?;
            Ok::<_, Refused>(Some(row.name))
        })
    });
    let w = here.words();
    let text = restored.await?.map_or_else(|| w.trash_no_place(), |name| w.trash_brought_back(name));
    Ok(done(&app, &here.href("trash"), Said::new(text)))
}
