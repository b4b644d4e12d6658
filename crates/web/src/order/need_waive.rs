//! Not needed: asks why, stays listed, and one interval begins anew.

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
use seguito_ops::order::{NotNeeded, not_needed};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, touchpoint)): Path<(String, TouchpointId)>,
    here: Here,
    mut form: Form,
) -> Result<Response, Trouble> {
    let row = row(&app, &here, touchpoint).await?;
    let command = NotNeeded { touchpoint, reason: form.needed("reason", LINE) };
    let mut given = None;
    if form.sound() {
        let (actor, now) = (here.actor.clone(), here.now());
        let waiving =
            here.write(&app, move |tx| Box::pin(async move { not_needed(tx, &actor, command, now).await }));
        given = Some(waiving.await);
    }
    let client = row.client.clone();
    answered(&app, &here, ("waiver", row, form), given, move |here| here.words().order_waived(client)).await
}
