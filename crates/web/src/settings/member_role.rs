//! Gives a member another role.

use super::{
    members_show::{Opened, wrong},
    proof::prove,
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use seguito_core::{id::MemberId, people::Role, refusal::Refusal};
use seguito_ops::{
    Refused,
    member::{SetRole, set_role},
};
use seguito_store::rows::MemberRow;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, member)): Path<(String, String)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let member = MemberId(member.parse().map_err(|_| Trouble::Absent)?);
    let role = form.one_of("role", Role::from_key);
    prove(&app, &here, &headers, &mut form).await?;
    let Some(role) = role.filter(|_| form.sound()) else {
        return wrong(&app, &here, &headers, Opened::Changing(member, form)).await;
    };
    let (actor, now) = (here.actor.clone(), here.now());
    let setting = here.write(&app, move |tx| {
        Box::pin(async move {
            set_role(tx, &actor, SetRole { member, role }, now).await?;
            Ok::<_, Refused>(tx.need::<MemberRow>((member,)).await?.name)
        })
    });
    match setting.await {
        Ok(name) => {
            let w = here.words();
            let said = Said::new(w.settings_role_changed(name, w.role(role)));
            Ok(done(&app, &here.href("settings/members"), said))
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => {
            form.refused(refusal)?;
            wrong(&app, &here, &headers, Opened::Changing(member, form)).await
        }
        Err(other) => Err(other.into()),
    }
}
