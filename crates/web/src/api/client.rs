//! Clients for programs.

use super::{
    change::{Changed, command, once},
    paging::{self, Page},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use seguito_core::{id::*, time::Day};
use seguito_ops::client::{self as op, AddClient};
use seguito_store::{
    read::client::{self, ClientCursor, ClientFilter, ClientLine},
    rows::{ContactRow, FlagRow, OpportunityRow, RequestRow},
};
use serde::Serialize;

/// A client of the list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    id: ClientId,
    name: String,
    manager: MemberId,
    language: &'static str,
    tags: Vec<String>,
    last_contact: Option<Day>,
    /// The day of the next contact; `None` = nothing is planned.
    next_day: Option<Day>,
}

/// A client, whole.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Whole {
    id: ClientId,
    name: String,
    manager: MemberId,
    language: &'static str,
    tags: Vec<String>,
    note: String,
    last_contact: Option<Day>,
    version: i64,
    contacts: Vec<ContactRow>,
    flags: Vec<FlagRow>,
    opportunities: Vec<OpportunityRow>,
    requests: Vec<RequestRow>,
}

/// `GET /api/v1/clients`
pub(super) async fn list(
    State(app): State<App>,
    here: Here,
    form: Form,
) -> Result<Json<Page<Line>>, Trouble> {
    let limit = paging::limit(&form)?;
    let from =
        paging::after(&form)?.map_or_else(ClientCursor::by_name, |(key, id)| ClientCursor::Name(key, id));
    let filter = ClientFilter { tag: form.get("tag").to_owned(), ..ClientFilter::default() };
    let lines = here.read(&app, move |read| Box::pin(client::list(read, filter, from, limit + 1))).await?;
    Ok(Json(paging::page(lines, limit, |line| (line.sort_key.clone(), line.id), line)))
}

fn line(line: &ClientLine) -> Line {
    Line {
        id: line.id,
        name: line.name.clone(),
        manager: line.manager_id,
        language: line.language.key(),
        tags: line.tags.0.clone(),
        last_contact: line.last_contact,
        next_day: line.entry.as_ref().map(|entry| entry.0.day),
    }
}

/// `GET /api/v1/clients/{client}`
pub(super) async fn show(
    State(app): State<App>,
    here: Here,
    Path(client): Path<String>,
) -> Result<Json<Whole>, Trouble> {
    let (id, now) = (client.parse::<ClientId>().map_err(|_| Trouble::Absent)?, here.now());
    let page = here.read(&app, move |read| Box::pin(client::page(read, id, now))).await?;
    let page = page.ok_or(Trouble::Absent)?;
    Ok(Json(Whole {
        id,
        name: page.client.name,
        manager: page.client.manager_id,
        language: page.client.language.key(),
        tags: page.client.tags.0,
        note: page.client.note,
        last_contact: page.client.last_contact,
        version: page.client.version,
        contacts: page.contacts,
        flags: page.flags,
        opportunities: page.opportunities,
        requests: page.requests,
    }))
}

/// `POST /api/v1/clients`
pub(super) async fn add(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Trouble> {
    let asked: AddClient = command(&body)?;
    let (actor, now) = (here.actor.clone(), here.now());
    once(&app, &here, &headers, body, move |tx| {
        Box::pin(async move {
            let done = op::add(tx, &actor, asked, now).await?;
            Ok(Changed { id: done.id, sequence: done.sequence })
        })
    })
    .await
}
