//! Hands every client of a member over to another.

use super::members_show::{Opened, wrong};
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
use seguito_core::{
    access::Verb,
    id::MemberId,
    refusal::{Refusal, Wrong},
};
use seguito_ops::{Refused, member::worker, reassign::everything};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, member)): Path<(String, String)>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let from = MemberId(member.parse().map_err(|_| Trouble::Absent)?);
    let Some(to) = form.one_of("to", |id| id.parse().ok().map(MemberId)) else {
        return wrong(&app, &here, &headers, Opened::Changing(from, form)).await;
    };
    let (actor, now) = (here.actor.clone(), here.now());
    let handing = here.write(&app, move |tx| {
        Box::pin(async move {
            actor.must(Verb::Write)?;
            let row = worker(tx, to).await?;
            let name = row.ok_or_else(|| Refused::field("to", Wrong::Unknown))?.name;
            Ok::<_, Refused>((name, everything(tx, &actor, (from, to), now).await?))
        })
    });
    match handing.await {
        Ok((name, handed)) => {
            let w = here.words();
            let text = w.settings_handed_over(handed.clients, name, w.count(handed.clients));
            let undo = here.href(&format!("undo/{}", handed.sequence));
            Ok(done(&app, &here.href("settings/members"), Said::with_undo(text, undo)))
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => {
            form.refused(refusal)?;
            wrong(&app, &here, &headers, Opened::Changing(from, form)).await
        }
        Err(other) => Err(other.into()),
    }
}
