//! Pages of a list: `?limit=` and `?after=`, an opaque cursor from the answer before.

use crate::{error::Trouble, form::Form};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seguito_core::refusal::{Refusal, Wrong};
use serde::{Serialize, de::DeserializeOwned};

/// The most lines of a page.
const MOST: i64 = 200;

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Page<T> {
    /// Its lines.
    pub items: Vec<T>,
    /// Where the next page begins; `None` = this was the last.
    pub next: Option<String>,
}

/// How many lines are asked for.
pub(super) fn limit(form: &Form) -> Result<i64, Trouble> {
    match form.get("limit") {
        "" => Ok(50),
        text => match text.parse() {
            Ok(limit @ 1..=MOST) => Ok(limit),
            _ => Err(Refusal::field("limit", Wrong::OutOfRange { least: 1, most: MOST }).into()),
        },
    }
}

/// Where the page begins; `None` = at the beginning.
pub(super) fn after<C: DeserializeOwned>(form: &Form) -> Result<Option<C>, Trouble> {
    let text = form.get("after");
    if text.is_empty() {
        return Ok(None);
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    let cursor = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    cursor.map(Some).ok_or_else(|| Refusal::field("after", Wrong::Unreadable).into())
}

/// A page from one line more than was asked for, and how a line is a cursor.
pub(super) fn page<L, T, C: Serialize>(
    mut lines: Vec<L>,
    limit: i64,
    cursor: impl Fn(&L) -> C,
    item: impl Fn(&L) -> T,
) -> Page<T> {
    let more = lines.len() as i64 > limit;
    lines.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let written =
        |line: &L| serde_json::to_vec(&cursor(line)).ok().map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
    let next = if more { lines.last().and_then(written) } else { None };
    Page { items: lines.iter().map(item).collect(), next }
}
