//! Makes a new one-time link for a member: to join, or to set a new password.

use super::{
    member_add::link_for,
    members_show::{Opened, shown, wrong},
    members_view,
    proof::prove,
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use seguito_core::id::MemberId;
use seguito_ops::{Refused, invitation::make};
use seguito_store::rows::MemberRow;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, member)): Path<(String, String)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let member = MemberId(member.parse().map_err(|_| Trouble::Absent)?);
    prove(&app, &here, &headers, &mut form).await?;
    if !form.sound() {
        return wrong(&app, &here, &headers, Opened::Changing(member, form)).await;
    }
    let (actor, now) = (here.actor.clone(), here.now());
    let making = here.write(&app, move |tx| {
        Box::pin(async move {
            let row: MemberRow = tx.need((member,)).await?;
            Ok::<_, Refused>((row.name, make(tx, &actor, member, now).await?))
        })
    });
    let (name, link) = making.await?;
    let shown = shown(&app, &here, &headers, link_for(&app, name, &link)).await?;
    Ok(members_view::page(&here, &shown).into_response())
}
