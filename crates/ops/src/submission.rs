//! The same request twice is one change (T4): the answer is kept with the change, in its transaction.

use crate::{Actor, Refused};
use jiff::SignedDuration;
use seguito_core::{refusal::Wrong, time::Moment};
use seguito_store::{Tx, read, rows::SubmissionRow};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// Answers are kept this long.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What became of a request that carries a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen<T> {
    /// It is new: do it, then [`keep`] its answer.
    New,
    /// It was done: this was the answer.
    Before(T),
}

/// Whether a request with this key was done before. The same key with another body is refused (field `key`).
pub async fn seen<T: DeserializeOwned>(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    body: &[u8],
) -> Result<Seen<T>, Refused> {
    if key.is_empty() || key.len() > 255 {
        return Err(Refused::field("key", Wrong::TooLong { limit: 255 }));
    }
    let Some(row) = tx.get::<SubmissionRow>((actor.member, key.to_owned())).await? else {
        return Ok(Seen::New);
    };
    if row.digest != Sha256::digest(body).to_vec() {
        return Err(Refused::field("key", Wrong::Taken));
    }
    let answer = serde_json::from_str(&row.answer);
    Ok(Seen::Before(answer.map_err(|e| seguito_store::Broken::fault(e.to_string()))?))
}

/// Keeps the answer of a request that was done in this transaction.
pub async fn keep<T: Serialize>(
    tx: &mut Tx,
    actor: &Actor,
    (key, body): (&str, &[u8]),
    answer: &T,
    now: Moment,
) -> Result<(), Refused> {
    let old = now.checked_sub(KEPT).unwrap_or(Moment::MIN);
    tx.run(&read::house::FORGET_SUBMISSIONS, (old,)).await?;
    let answer = serde_json::to_string(answer).map_err(|e| seguito_store::Broken::fault(e.to_string()))?;
    let (key, digest) = (key.to_owned(), Sha256::digest(body).to_vec());
    Ok(tx.put_quietly(&SubmissionRow { member_id: actor.member, key, digest, answer, made_at: now }).await?)
}
