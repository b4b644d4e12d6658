//! Reading: one record, a list page by page, or an answer of its own making; whole, or the fields that are asked for.

use super::{
    noun::{Noun, Standing, find, named, standing},
    paging::{self, Page},
    table::{Asked, Show},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use seguito_core::{
    id::ClientId,
    refusal::{Refusal, Wrong},
};
use seguito_store::{Broken, Read, port::statement::Stmt};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

/// One record, with its mark.
pub(super) async fn item<N: Noun>(
    app: &App,
    here: Here,
    id: &str,
    query: Form,
    names: &[String],
) -> Result<Response, Trouble> {
    let wanted = wanted(&query, names)?;
    let id = named(id)?;
    let found = here.read(app, move |read| find::<N>(read, id)).await?.ok_or(Trouble::Absent)?;
    let mark = found.mark().and_then(|mark| HeaderValue::from_str(&mark).ok());
    let mut answer = Json(only(found.record, wanted.as_deref())).into_response();
    if let Some(mark) = mark {
        answer.headers_mut().insert(header::ETAG, mark);
    }
    Ok(answer)
}

/// A list, page by page, in the order in which records came in.
pub(super) async fn list<N: Noun>(
    app: &App,
    here: Here,
    query: Form,
    names: &[String],
) -> Result<Json<Page<Value>>, Trouble> {
    let wanted = wanted(&query, names)?;
    let limit = paging::limit(&query)?;
    let after = paging::after::<Uuid>(&query)?.unwrap_or_else(Uuid::nil);
    let client = client(&query)?;
    let found = here.read(app, move |read| {
        Box::pin(async move {
            let nouns: Vec<N> = match N::BY_CLIENT.zip(client) {
                Some((list, client)) => of_client(read, list, client, after).await?,
                None => read.page::<N::Row>((after,), limit + 1).await?.into_iter().map(N::from).collect(),
            };
            let marked = |noun: &N| Ok((noun.id(), standing(noun)?));
            nouns.iter().take(limit as usize + 1).map(marked).collect::<Result<Vec<_>, Broken>>()
        })
    });
    let record = |(_, found): &(Uuid, Standing)| only(found.record.clone(), wanted.as_deref());
    Ok(Json(paging::page(found.await?, limit, |(id, _)| *id, record)))
}

/// A client has so few of anything that they are read at once.
async fn of_client<N: Noun>(
    read: &mut Read,
    list: &'static Stmt<(ClientId,), N::Row>,
    client: ClientId,
    after: Uuid,
) -> Result<Vec<N>, Broken> {
    let mut nouns: Vec<N> = read.all(list, (client,)).await?.into_iter().map(N::from).collect();
    nouns.sort_by_key(Noun::id);
    nouns.retain(|noun| noun.id() > after);
    Ok(nouns)
}

/// An answer of its own making.
pub(super) async fn shown<A: Serialize + Send + 'static>(
    app: &App,
    asked: Asked,
    show: Show<A>,
) -> Result<Json<A>, Trouble> {
    let scope = app.store().scope(asked.here.actor.workspace);
    Ok(Json(scope.read(move |read| show(read, asked)).await?))
}

/// The client that is asked for; a word that is none is a field to mend.
pub(super) fn client(query: &Form) -> Result<Option<ClientId>, Trouble> {
    match query.get("client") {
        "" if !query.has("client") => Ok(None),
        text => match text.parse() {
            Ok(client) => Ok(Some(client)),
            Err(_) => Err(Refusal::field("client", Wrong::Unreadable).into()),
        },
    }
}

/// The fields that are asked for; `None` = all.
fn wanted(query: &Form, names: &[String]) -> Result<Option<Vec<String>>, Trouble> {
    if !query.has("fields") {
        return Ok(None);
    }
    let wanted: Vec<String> = query.get("fields").split(',').map(|name| name.trim().to_owned()).collect();
    match wanted.iter().all(|name| names.contains(name)) {
        true => Ok(Some(wanted)),
        false => Err(Refusal::field("fields", Wrong::Unknown).into()),
    }
}

fn only(record: Value, wanted: Option<&[String]>) -> Value {
    match (record, wanted) {
        (Value::Object(record), Some(wanted)) => {
            record.into_iter().filter(|(name, _)| wanted.contains(name)).collect()
        }
        (record, _) => record,
    }
}
