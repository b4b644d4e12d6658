//! A change asked by a program: a command as JSON, one op in one transaction, and the same request twice is one
//! change (T4). What was written over another version is refused with the one that stands.

use super::{
    body::Shape,
    noun::{Find, Standing, named},
    table::{Answer, Command, parameters},
};
use crate::{App, error::Trouble, here::Here};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use seguito_core::time::Moment;
use seguito_ops::{
    Actor, Refused,
    submission::{self, Seen},
};
use seguito_store::{Tx, port::tx::Act};
use std::{future::Future, pin::Pin, sync::Arc};

/// The header that makes a repeated request one change.
pub(super) const KEY: &str = "idempotency-key";

/// An op.
pub(super) type Change<C, A> = for<'a> fn(&'a mut Tx, &'a Actor, C, Moment) -> Act<'a, A, Refused>;

/// Whether a change says over which version it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conditional {
    /// It may.
    May,
    /// It must: it writes over what stands.
    Must,
}

/// A route that changes something.
pub(super) struct Write<C, A> {
    pub shape: Shape,
    pub on: Option<(Find, Conditional)>,
    pub status: u16,
    /// Below which address the new record stands.
    pub made: Option<&'static str>,
    pub change: Change<C, A>,
}

/// A request to change something, as it came.
struct Sent {
    key: Option<String>,
    /// What makes it the same request: method, address, the version it is made over, and body.
    all: Vec<u8>,
    body: Bytes,
    path: Vec<(String, String)>,
    condition: Option<String>,
}

type Answering = Pin<Box<dyn Future<Output = Result<Response, Trouble>> + Send>>;

/// What an address names, in its order.
type Params = Path<Vec<(String, String)>>;

/// The handler of such a route.
pub(super) fn handler<C: Command, A: Answer>(
    write: Write<C, A>,
) -> impl Fn(State<App>, Here, Params, (Method, Uri), HeaderMap, Bytes) -> Answering + Clone + Send + Sync + 'static
{
    let write = Arc::new(write);
    move |State(app), here, Path(path), (method, uri), headers, body| {
        let write = Arc::clone(&write);
        Box::pin(async move {
            is_json(&headers, &body)?;
            let text = |name: &str| headers.get(name).map(|value| value.to_str().map(str::to_owned));
            let key = text(KEY).transpose().map_err(|_| Trouble::Unreadable)?;
            let condition = text("if-match").transpose().map_err(|_| Trouble::Unreadable)?;
            let over = condition.as_ref().map(|version| format!("over {version}")).unwrap_or_default();
            let all =
                [method.as_str().as_bytes(), uri.path().as_bytes(), over.as_bytes(), &body].join(&b'\n');
            answer(&app, &here, &write, Sent { key, all, body, path, condition }).await
        })
    }
}

/// A body that says that it is something else is not read.
pub(super) fn is_json(headers: &HeaderMap, body: &Bytes) -> Result<(), Trouble> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let json = kind == "application/json" || kind == "application/merge-patch+json";
    if body.is_empty() || json { Ok(()) } else { Err(Trouble::NotJson) }
}

async fn answer<C: Command, A: Answer>(
    app: &App,
    here: &Here,
    write: &Arc<Write<C, A>>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let read = write.shape.read(&sent.body)?;
    let (actor, now, write) = (here.actor.clone(), here.now(), Arc::clone(write));
    let (status, made) = (write.status, write.made);
    let scope = app.store().scope(actor.workspace);
    let done = scope.write(move |tx| {
        Box::pin(async move {
            if let Some(key) = &sent.key
                && let Seen::Before(answer) = submission::seen(tx, &actor, key, &sent.all).await?
            {
                return Ok::<A, Trouble>(answer);
            }
            let standing = met(tx, &write, &sent).await?;
            let command = write.shape.command(read, &sent.path, standing.as_ref())?;
            let answer = (write.change)(tx, &actor, command, now).await?;
            if let Some(key) = &sent.key {
                submission::keep(tx, &actor, (key, &sent.all), &answer, now).await?;
            }
            Ok(answer)
        })
    });
    let done = done.await?;
    let location = made.and_then(|path| located(path, &done));
    let mut answer = Json(done).into_response();
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    if let Some(location) = location {
        answer.headers_mut().insert(header::LOCATION, location);
    }
    Ok(answer)
}

/// The record that is changed, if its version is the one that was seen.
async fn met<C, A>(tx: &mut Tx, write: &Write<C, A>, sent: &Sent) -> Result<Option<Standing>, Trouble> {
    let Some((find, conditional)) = write.on else { return Ok(None) };
    let id = sent.path.first().map_or("", |(_, text)| text.as_str());
    let standing = find(tx, named(id)?).await?.ok_or(Trouble::Absent)?;
    match (sent.condition.as_deref().map(str::trim), standing.mark()) {
        (None, Some(_)) if conditional == Conditional::Must => Err(Trouble::Unconditional),
        (None | Some("*"), _) => Ok(Some(standing)),
        (Some(seen), mark) => {
            let same = |mark: &String| seen.split(',').any(|one| one.trim() == mark);
            if mark.as_ref().is_some_and(same) { Ok(Some(standing)) } else { Err(stale(standing)) }
        }
    }
}

fn stale(standing: Standing) -> Trouble {
    let mark = standing.mark().unwrap_or_default();
    Trouble::Stale { current: Arc::new(standing.record), mark: mark.into() }
}

/// Where the new record stands.
fn located<A: Answer>(path: &'static str, answer: &A) -> Option<HeaderValue> {
    debug_assert!(parameters(path).next().is_none());
    let id = serde_json::to_value(answer).ok()?["id"].as_str()?.to_owned();
    HeaderValue::from_str(&format!("{path}/{id}")).ok()
}
