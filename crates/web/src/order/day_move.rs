//! Another day: freely inside the window, beyond it with a reason that stays.

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
use seguito_ops::order::{AnotherDay, another_day};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let mut sent = Sent::of((&app, &here), "day", touchpoint, form).await?;
    let (day, reason) = sent.day(&here, "day");
    let given = match day {
        Some(day) => op!(here, &app, another_day, AnotherDay { touchpoint, day, reason }),
        None => Err(unread()),
    };
    let told = day.map(|day| here.words().day_with_weekday(day)).unwrap_or_default();
    sent.answered((&app, &here), given, |w, client| w.order_moved(client, told)).await
}
