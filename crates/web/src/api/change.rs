//! A change asked by a program: a command as JSON, one op, and the same request twice is one change (T4).

use crate::{App, error::Trouble, here::Here};
use axum::{
    Json,
    body::Bytes,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use seguito_core::refusal::{Refusal, Wrong};
use seguito_ops::{
    Refused,
    submission::{self, Seen},
};
use seguito_store::{Tx, port::tx::Act};
use serde::{Serialize, de::DeserializeOwned};

/// The header that makes a repeated request one change.
const KEY: &str = "idempotency-key";

/// What an answer to a change says: what was made, and the line of the timeline by which it can be undone.
#[derive(Clone, Debug, PartialEq, Serialize, serde::Deserialize)]
pub(super) struct Changed {
    /// What was made or changed.
    pub id: uuid::Uuid,
    /// Its line.
    pub sequence: i64,
}

/// The command in a body.
///
/// # Errors
/// The field `body` cannot be read.
pub(super) fn command<C: DeserializeOwned>(body: &Bytes) -> Result<C, Trouble> {
    serde_json::from_slice(body).map_err(|_| Refusal::field("body", Wrong::Unreadable).into())
}

/// Runs an op once: with an `Idempotency-Key` a repeated request gets the first answer.
pub(super) async fn once<T, F>(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    body: Bytes,
    op: F,
) -> Result<Response, Trouble>
where
    T: Serialize + DeserializeOwned + Send + Sync + 'static,
    F: for<'a> FnOnce(&'a mut Tx) -> Act<'a, T, Refused> + Send + 'static,
{
    let key = headers.get(KEY).and_then(|key| key.to_str().ok()).map(str::to_owned);
    let (actor, now) = (here.actor.clone(), here.now());
    let answer = here.write(app, move |tx| {
        Box::pin(async move {
            let Some(key) = key else { return op(tx).await };
            if let Seen::Before(answer) = submission::seen(tx, &actor, &key, &body).await? {
                return Ok(answer);
            }
            let answer = op(tx).await?;
            submission::keep(tx, &actor, (&key, &body), &answer, now).await?;
            Ok(answer)
        })
    });
    Ok((StatusCode::CREATED, Json(answer.await?)).into_response())
}
