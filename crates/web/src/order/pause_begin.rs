//! A pause with an end: nothing until a day, for the client.

use super::{answered, row};
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::TouchpointId;
use seguito_ops::order::{Pause, pause};
use seguito_words::Toward;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    mut form: Form,
) -> Result<Response, Trouble> {
    let row = row(&app, &here, touchpoint).await?;
    let (w, today) = (here.words(), here.today());
    form.needed("until", LINE);
    let until = form.readable("until", |typed| w.read_day(typed, today, Toward::Future).ok());
    let reason = form.text("reason", LINE);
    let mut given = None;
    if let Some(until) = until.filter(|_| form.sound()) {
        let command = Pause { client: row.client_id, project: None, until, reason };
        let (actor, now) = (here.actor.clone(), here.now());
        let pausing =
            here.write(&app, move |tx| Box::pin(async move { pause(tx, &actor, command, now).await }));
        given = Some(pausing.await);
    }
    let client = row.client.clone();
    let told = move |here: &Here| {
        let day = until.map(|day| here.words().day_with_weekday(day)).unwrap_or_default();
        here.words().order_paused(client, day)
    };
    answered(&app, &here, ("pause", row, form), given, told).await
}
