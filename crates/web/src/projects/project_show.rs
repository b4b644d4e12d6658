//! A project's page, and the same page again when a form on it could not be kept.

use super::{
    facts_view,
    project_view::{self, Loaded, View},
    requests_view,
};
use crate::{
    App,
    clients::{
        answer::{Ended, Sent, again},
        next,
        opened::Opened,
    },
    error::Trouble,
    form::Form,
    here::Here,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use seguito_core::id::ProjectId;
use seguito_ops::{Refused, client::Done};
use seguito_store::{
    read::{house, project, rules},
    rows::{PlannedRow, ProjectRow},
};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    query: Form,
) -> Result<Response, Trouble> {
    let loaded = load(&app, &here, id).await?;
    let order = next::order(&app, &here, &query, &here.href(&format!("projects/{id}"))).await?;
    Ok(drawn(&here, &loaded, order.as_ref(), &Opened::asked(&here, &query)).into_response())
}

/// Ends a form of a project's page.
pub(super) async fn ended(
    app: &App,
    here: &Here,
    id: ProjectId,
    sent: Sent,
    outcome: Result<Done, Refused>,
    said: impl FnOnce(&Done) -> String,
) -> Result<Response, Trouble> {
    match Ended::of((app, here), sent, outcome, said)? {
        Ended::Done(answer) => Ok(answer),
        Ended::Again(opened, status) => {
            let loaded = load(app, here, id).await?;
            let opened = match status {
                StatusCode::CONFLICT => crossed(&loaded, opened),
                _ => opened,
            };
            Ok(again(status, drawn(here, &loaded, None, &opened)))
        }
    }
}

/// With what stands in the record since: somebody else saved it first.
fn crossed(loaded: &Loaded, opened: Opened) -> Opened {
    let one = loaded.page.opportunities.iter().find(|one| opened.is_of("update", one.id.0));
    let theirs = one.map_or_else(|| facts_view::filled(&loaded.page.project), requests_view::filled);
    opened.beside(theirs)
}

/// A place on a project's page.
pub(super) fn at(here: &Here, id: ProjectId, place: &str) -> String {
    here.href(&format!("projects/{id}#{place}"))
}

async fn load(app: &App, here: &Here, id: ProjectId) -> Result<Loaded, Trouble> {
    let read = here.glance(app, move |read| {
        Box::pin(async move {
            let Some(mut page) = project::page(read, id).await? else { return Ok(None) };
            page.touchpoints.sort_by_key(|t| (!t.awaited, t.place != "due", t.day, t.opens_at, t.id));
            let client = page.client.id;
            let mut others = read.all(&ProjectRow::BY_CLIENT, (client,)).await?;
            others.retain(|other| other.id != id);
            Ok(Some(Loaded {
                page,
                others,
                planned: read.all(&PlannedRow::BY_CLIENT, (client,)).await?,
                members: house::members(read).await?,
                gap: rules::load(read).await?.limits.gap,
            }))
        })
    });
    read.await?.ok_or(Trouble::Absent)
}

fn drawn(here: &Here, loaded: &Loaded, order: Option<&Markup>, opened: &Opened) -> Markup {
    let writes = here.writes();
    project_view::page(&View {
        here,
        w: here.words(),
        loaded,
        page: &loaded.page,
        opened,
        order,
        today: here.today(),
        writes,
    })
}
