//! Follows the clients of a list that was brought in: all of them, or those that are ticked.

use super::batch_show::{again, load, read_id};
use crate::{
    App,
    clients::relation_keep::span,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{id::ClientId, refusal::Wrong};
use seguito_ops::follow::{Follow, follow};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, batch)): Path<(String, String)>,
    here: Here,
    mut form: Form,
) -> Result<Response, Trouble> {
    let batch = read_id(&batch)?;
    let shown = load(&app, &here, batch).await?;
    let every = span(&mut form);
    let ticked =
        |id: ClientId| form.ticked("everyone") || form.all("client").any(|one| one == id.to_string());
    let clients: Vec<ClientId> = shown.clients.iter().map(|row| row.id).filter(|id| ticked(*id)).collect();
    if clients.is_empty() {
        form.wrong("client", Wrong::Missing);
    }
    let Some(every) = every.filter(|_| form.sound()) else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again(&here, &shown, &form)).into_response());
    };
    let since = (form.get("from") == "today").then(|| here.today());
    let command = Follow { clients, every, since, members: Vec::new() };
    let (actor, now, w) = (here.actor.clone(), here.now(), here.words());
    let followed =
        here.write(&app, move |tx| Box::pin(async move { follow(tx, &actor, command, now).await })).await?;
    let count = followed.clients.len();
    let undo = here.href(&format!("undo/{}", followed.sequence));
    let text = w.import_followed(count, w.every(every), w.count(count));
    Ok(done(&app, &here.href(&format!("import/{batch}")), Said::with_undo(text, undo)))
}
