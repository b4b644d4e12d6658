//! Another day: freely inside the window, beyond it with a reason that stays.

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
use seguito_ops::order::{AnotherDay, another_day};
use seguito_words::Toward;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    mut form: Form,
) -> Result<Response, Trouble> {
    let row = row(&app, &here, touchpoint).await?;
    let (w, today) = (here.words(), here.today());
    form.needed("day", LINE);
    let day = form.readable("day", |typed| w.read_day(typed, today, Toward::Future).ok());
    let reason = form.text("reason", LINE);
    let mut given = None;
    if let Some(day) = day.filter(|_| form.sound()) {
        let command = AnotherDay { touchpoint, day, reason };
        let (actor, now) = (here.actor.clone(), here.now());
        let moving =
            here.write(&app, move |tx| Box::pin(async move { another_day(tx, &actor, command, now).await }));
        given = Some(moving.await);
    }
    let client = row.client.clone();
    let told = move |here: &Here| {
        let day = day.map(|day| here.words().day_with_weekday(day)).unwrap_or_default();
        here.words().order_moved(client, day)
    };
    answered(&app, &here, ("day", row, form), given, told).await
}
