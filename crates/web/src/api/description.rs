//! The description of the API, for programs and for people.

use super::{described, description_view, table};
use crate::visitor::Visitor;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use std::sync::OnceLock;

/// `GET /api/openapi.json`
pub(super) async fn json() -> Response {
    static TEXT: OnceLock<String> = OnceLock::new();
    let text = TEXT.get_or_init(|| {
        let document = described::document(&table());
        serde_json::to_string_pretty(&document).unwrap_or_default()
    });
    let mut answer = text.as_str().into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// `GET /api/docs`: the same as a page, without any script.
pub(super) async fn page(visitor: Visitor) -> Response {
    description_view::page(&visitor, &table()).into_response()
}
