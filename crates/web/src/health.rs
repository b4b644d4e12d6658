//! For machines: is it up, and what a browser reports about pages that broke their policy.

use crate::{access::Access, router::Routes};
use axum::{body::Bytes, http::StatusCode};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/healthz", Access::Public, healthy).post("/csp", Access::Public, reported)
}

async fn healthy() -> &'static str {
    "ok\n"
}

/// A browser refused something that a page of ours asked for: a fault of ours, or an attack that failed.
async fn reported(body: Bytes) -> StatusCode {
    let start = String::from_utf8_lossy(&body).chars().take(500).collect::<String>();
    tracing::warn!(report = ?start, "a browser kept to the content policy");
    StatusCode::NO_CONTENT
}
