//! Pages of a list: `?limit=` and `?after=`, an opaque cursor from the answer before.

use super::table::parameter;
use crate::{error::Trouble, form::Form};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use seguito_core::refusal::{Refusal, Wrong};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// The most lines of a page.
const MOST: i64 = 200;
/// The lines of a page where nobody says how many.
const USUAL: i64 = 50;

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Page<T> {
    /// Its lines.
    pub items: Vec<T>,
    /// Where the next page begins; `None` = this was the last.
    pub next: Option<String>,
}

/// How many lines are asked for.
pub(super) fn limit(form: &Form) -> Result<i64, Trouble> {
    match form.get("limit") {
        "" if !form.has("limit") => Ok(USUAL),
        text => match text.parse() {
            Ok(limit @ 1..=MOST) => Ok(limit),
            _ => Err(Refusal::field("limit", Wrong::OutOfRange { least: 1, most: MOST }).into()),
        },
    }
}

/// Where the page begins; `None` = at the beginning.
pub(crate) fn after<C: DeserializeOwned>(form: &Form) -> Result<Option<C>, Trouble> {
    if !form.has("after") {
        return Ok(None);
    }
    let text = form.get("after");
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    let cursor = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    cursor.map(Some).ok_or_else(|| Refusal::field("after", Wrong::Unreadable).into())
}

/// A page from one line more than was asked for, and how a line is a cursor.
pub(crate) fn page<L, T, C: Serialize>(
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

/// The parameters of every list, as the description has them.
pub(super) fn described() -> Vec<Value> {
    vec![
        parameter(
            "limit",
            "How many lines a page has.",
            json!({ "type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL }),
        ),
        parameter(
            "after",
            "Where the page begins: `next` of the page before.",
            json!({ "type": "string", "minLength": 1 }),
        ),
    ]
}

/// The schema of a page of such lines.
pub(super) fn page_of(item: Value) -> Value {
    json!({
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": { "type": "array", "items": item },
            "next": { "type": ["string", "null"], "description": "Where the next page begins; `null` = this was the last." },
        },
    })
}
