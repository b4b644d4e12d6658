//! The description of the API, for programs and for people.

use super::{described, description_view, table, table::Api};
use crate::visitor::Visitor;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use std::sync::LazyLock;

/// Anybody may ask for these: the table is made for the first who does.
static TABLE: LazyLock<Api> = LazyLock::new(table);
static DOCUMENT: LazyLock<String> =
    LazyLock::new(|| serde_json::to_string_pretty(&described::document(&TABLE)).unwrap_or_default());

/// `GET /api/openapi.json`
pub(super) async fn json() -> Response {
    let mut answer = DOCUMENT.as_str().into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// `GET /api/docs`: the same as a page, without any script.
pub(super) async fn page(visitor: Visitor) -> Response {
    description_view::page(&visitor, &TABLE).into_response()
}
