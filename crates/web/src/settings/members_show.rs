//! The team: who is of it, in which role, looking after how many clients.

use super::{members_view, proof};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use maud::Markup;
use seguito_core::{id::MemberId, time::Moment};
use seguito_ops::Refused;
use seguito_store::{
    Broken,
    read::{
        house::{self, MemberLine},
        looked_after,
    },
};
use std::collections::HashMap;

/// All that the page shows.
pub(super) struct Shown {
    pub members: Vec<MemberLine>,
    /// How many clients each looks after.
    pub clients: HashMap<MemberId, i64>,
    /// Whether the password was given just now.
    pub proven: bool,
    pub opened: Opened,
}

/// What stands open on the page.
#[derive(Clone, Debug, Default)]
pub(super) enum Opened {
    #[default]
    Nothing,
    /// A link, shown once.
    Link { name: String, address: String, until: Moment },
    /// The form for a new member, as it was sent.
    Adding(Form),
    /// A form of a member, as it was sent.
    Changing(MemberId, Form),
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
) -> Result<Markup, Trouble> {
    Ok(members_view::page(&here, &shown(&app, &here, &headers, Opened::Nothing).await?))
}

/// The page again, with what was wrong.
pub(super) async fn wrong(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    opened: Opened,
) -> Result<Response, Trouble> {
    let page = members_view::page(here, &shown(app, here, headers, opened).await?);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Ends a form about a member: on to the team with a word, or the same form with what is wrong.
pub(super) async fn ended(
    (app, here, headers): (&App, &Here, &HeaderMap),
    (member, mut form): (MemberId, Form),
    outcome: Result<String, Refused>,
) -> Result<Response, Trouble> {
    match outcome {
        Ok(text) => Ok(done(app, &here.href("settings/members"), Said::new(text))),
        Err(Refused::Refusal(refusal)) => {
            form.refused(refusal)?;
            wrong(app, here, headers, Opened::Changing(member, form)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// What the page shows, with something open.
pub(super) async fn shown(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    opened: Opened,
) -> Result<Shown, Trouble> {
    let proven = proof::proven(app, here, headers).await?;
    let read = here.read(app, |read| {
        Box::pin(async move {
            let members = house::members(read).await?;
            let clients = looked_after::by_member(read).await?.into_iter().collect();
            Ok::<_, Broken>((members, clients))
        })
    });
    let (members, clients) = read.await?;
    Ok(Shown { members, clients, proven, opened })
}
