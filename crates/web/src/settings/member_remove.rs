//! Takes a member off the team; somebody else looks after what was theirs.

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
use seguito_core::{id::MemberId, refusal::Refusal};
use seguito_ops::{
    Refused,
    member::{RemoveMember, remove},
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
    let to = form.one_of("to", |id| id.parse().ok().map(MemberId));
    prove(&app, &here, &headers, &mut form).await?;
    let Some(to) = to.filter(|_| form.sound()) else {
        return wrong(&app, &here, &headers, Opened::Changing(member, form)).await;
    };
    let (actor, now) = (here.actor.clone(), here.now());
    let removing = here.write(&app, move |tx| {
        Box::pin(async move {
            let name = tx.need::<MemberRow>((member,)).await?.name;
            remove(tx, &actor, RemoveMember { member, to }, now).await?;
            Ok::<_, Refused>(name)
        })
    });
    match removing.await {
        Ok(name) => {
            let said = Said::new(here.words().settings_dismissed(name));
            Ok(done(&app, &here.href("settings/members"), said))
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => {
            form.refused(refusal)?;
            wrong(&app, &here, &headers, Opened::Changing(member, form)).await
        }
        Err(other) => Err(other.into()),
    }
}
