//! Not needed: asks why, stays listed, and one interval begins anew.

use super::Sent;
use crate::{
    App,
    clients::answer::{op, unread},
    error::Trouble,
    form::{Form, LINE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::TouchpointId;
use seguito_ops::order::{NotNeeded, not_needed};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let mut sent = Sent::of((&app, &here), "waiver", touchpoint, form).await?;
    let reason = sent.form.needed("reason", LINE);
    let given = match sent.form.sound() {
        true => op!(here, &app, not_needed, NotNeeded { touchpoint, reason }),
        false => Err(unread()),
    };
    sent.answered((&app, &here), given, |w, client| w.order_waived(client)).await
}
