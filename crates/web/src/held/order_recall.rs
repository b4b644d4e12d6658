//! Takes back a person's word: a move, a waiver, a pause.

use crate::{
    App, back,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::OrderId;
use seguito_ops::{
    Refused,
    order::{TakeBack, take_back},
};
use seguito_store::{Broken, Cause, read::weeks, rows::ClientRow};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, order)): Path<(String, String)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let order = OrderId(order.parse().map_err(|_| Trouble::Absent)?);
    let (actor, now) = (here.actor.clone(), here.now());
    let taken = here.write(&app, move |tx| {
        Box::pin(async move {
            let row =
                tx.one(&weeks::ORDER, (order,)).await?.ok_or_else(|| Broken::new(Cause::Missing, "order"))?;
            let client = tx.need::<ClientRow>((row.client_id,)).await?.name;
            let done = take_back(tx, &actor, TakeBack { order }, now).await?;
            Ok::<_, Refused>((row.kind, client, done.sequence))
        })
    });
    let (kind, client, sequence) = taken.await?;
    let w = here.words();
    let text = match kind.as_str() {
        "another-day" => w.held_was_moved_back(client),
        "not-needed" => w.held_was_taken_back(client),
        _ => w.held_pause_ended(client),
    };
    let undo = here.href(&format!("undo/{sequence}"));
    let page = if form.has(back::NAME) { back::of(&here, &form) } else { here.href("held") };
    Ok(done(&app, &page, Said::with_undo(text, undo)))
}
