//! The headers that every answer carries.

use crate::App;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; manifest-src 'self'; \
    worker-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; report-to csp";
const SWITCHED_OFF: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
    identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
    payment=(), picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), \
    screen-wake-lock=(), serial=(), storage-access=(), usb=(), xr-spatial-tracking=()";

/// Name and value of each; an answer may set its own value first (assets: `Cache-Control`).
const EVERY_ANSWER: [(&str, &str); 8] = [
    ("content-security-policy", POLICY),
    ("reporting-endpoints", "csp=\"/csp\""),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", SWITCHED_OFF),
    ("cache-control", "no-store"),
];

/// Adds the headers; outermost of all layers.
pub(crate) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let kept = answer.headers_mut();
    for (name, value) in EVERY_ANSWER {
        if !kept.contains_key(name) {
            kept.insert(name, HeaderValue::from_static(value));
        }
    }
    if app.site().secure() {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        kept.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
    answer
}
