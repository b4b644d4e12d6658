//! Gives a member another role.

use super::{members_show::ended, proof::prove};
use crate::{App, clients::answer::unread, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use seguito_core::{id::MemberId, people::Role};
use seguito_ops::{
    Refused,
    member::{SetRole, set_role},
};
use seguito_store::rows::MemberRow;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, member)): Path<(String, MemberId)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let role = form.one_of("role", Role::from_key);
    prove(&app, &here, &headers, &mut form).await?;
    let outcome = match role.filter(|_| form.sound()) {
        Some(role) => given(&app, &here, SetRole { member, role }).await,
        None => Err(unread()),
    };
    ended((&app, &here, &headers), (member, form), outcome).await
}

async fn given(app: &App, here: &Here, command: SetRole) -> Result<String, Refused> {
    let (actor, now, role) = (here.actor.clone(), here.now(), command.role);
    let setting = here.write(app, move |tx| {
        Box::pin(async move {
            set_role(tx, &actor, command, now).await?;
            Ok::<_, Refused>(tx.need::<MemberRow>((command.member,)).await?.name)
        })
    });
    let (name, w) = (setting.await?, here.words());
    Ok(w.settings_role_changed(name, w.role(role)))
}
