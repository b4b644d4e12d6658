//! A pause with an end: nothing until a day, for the client.

use super::Sent;
use crate::{
    App,
    clients::answer::{op, unread},
    error::Trouble,
    form::Form,
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::TouchpointId;
use seguito_ops::order::{Pause, pause};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let mut sent = Sent::of((&app, &here), "pause", touchpoint, form).await?;
    let (until, reason) = sent.day(&here, "until");
    let client = sent.row.client_id;
    let given = match until {
        Some(until) => op!(here, &app, pause, Pause { client, project: None, until, reason }),
        None => Err(unread()),
    };
    let told = until.map(|day| here.words().day_with_weekday(day)).unwrap_or_default();
    sent.answered((&app, &here), given, |w, client| w.order_paused(client, told)).await
}
