//! Takes a member off the team; somebody else looks after what was theirs.

use super::{members_show::ended, proof::prove};
use crate::{App, clients::answer::unread, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use seguito_core::id::MemberId;
use seguito_ops::{
    Refused,
    member::{RemoveMember, remove},
};
use seguito_store::rows::MemberRow;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, member)): Path<(String, MemberId)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let to = form.one_of("to", |id| id.parse().ok().map(MemberId));
    prove(&app, &here, &headers, &mut form).await?;
    let outcome = match to.filter(|_| form.sound()) {
        Some(to) => dismissed(&app, &here, RemoveMember { member, to }).await,
        None => Err(unread()),
    };
    ended((&app, &here, &headers), (member, form), outcome).await
}

async fn dismissed(app: &App, here: &Here, command: RemoveMember) -> Result<String, Refused> {
    let (actor, now) = (here.actor.clone(), here.now());
    let removing = here.write(app, move |tx| {
        Box::pin(async move {
            let name = tx.need::<MemberRow>((command.member,)).await?.name;
            remove(tx, &actor, command, now).await?;
            Ok::<_, Refused>(name)
        })
    });
    Ok(here.words().settings_dismissed(removing.await?))
}
