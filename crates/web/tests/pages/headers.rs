//! The headers of every answer: the isolation matrix holds each of its answers to [`whole`]; the table of what an
//! answer may carry beyond that is a snapshot, a kind of answer a paragraph.

use crate::isolation::{World, body, filled, value};
use axum::{
    body::Body,
    http::{HeaderMap, Request, header},
};
use seguito_web::routes;
use std::collections::BTreeSet;
use tower::ServiceExt;

/// On every answer, whatever was asked, by whom, and what came of it.
const EVERY_ANSWER: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; object-src 'none'; frame-ancestors 'none'; report-to csp",
    ),
    ("reporting-endpoints", "csp=\"/csp\""),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), \
         fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), \
         idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), \
         screen-wake-lock=(), serial=(), storage-access=(), usb=(), xr-spatial-tracking=()",
    ),
];

/// Different on each answer, and nobody's secret.
const PASSING: [&str; 5] = ["content-length", "x-request-id", "location", "etag", "date"];

/// Fails unless an answer has the whole set, each header once; and unless its cookies are closed to script.
pub fn whole(what: &str, headers: &HeaderMap) {
    for (name, expected) in EVERY_ANSWER.iter().chain([("cache-control", kept(headers))].iter()) {
        let values: Vec<_> = headers.get_all(*name).iter().map(|value| value.to_str().unwrap()).collect();
        assert_eq!(values, [*expected], "{what}: {name}");
    }
    for name in ["server", "x-powered-by", "access-control-allow-origin"] {
        assert!(!headers.contains_key(name), "{what}: {name}");
    }
    for cookie in headers.get_all(header::SET_COOKIE) {
        let cookie = cookie.to_str().unwrap();
        assert!(
            cookie.contains("; Path=/; ") && cookie.ends_with("; HttpOnly; SameSite=Lax"),
            "{what}: {cookie}"
        );
    }
}

/// How long an answer may be kept: only what is named by its content, and the same for everybody.
fn kept(headers: &HeaderMap) -> &'static str {
    let kind = headers.get(header::CONTENT_TYPE).map_or("", |kind| kind.to_str().unwrap());
    let asset = ["font/", "text/css", "text/javascript", "image/"].iter().any(|one| kind.starts_with(one));
    if asset { "public, max-age=31536000, immutable" } else { "no-store" }
}

/// What an answer carries beyond the set, a header a line; the value of a cookie is left out.
fn further(headers: &HeaderMap) -> String {
    let mut lines = BTreeSet::new();
    for (name, value) in headers {
        let (name, value) = (name.as_str(), value.to_str().unwrap());
        let common = name == "cache-control" && value == "no-store" || name == "vary";
        if common || PASSING.contains(&name) || EVERY_ANSWER.iter().any(|(every, _)| *every == name) {
            continue;
        }
        let value = match (name, value.split_once('='), value.split_once(';')) {
            ("set-cookie", Some((cookie, _)), Some((_, how))) => format!("{cookie}=...;{how}"),
            _ => value.to_owned(),
        };
        lines.insert(format!("  {name}: {value}\n"));
    }
    lines.into_iter().collect()
}

fn request(method: &str, path: &str, (name, value): (&str, &str), body: String) -> Request<Body> {
    let kind =
        if path.starts_with("/api/") { "application/json" } else { "application/x-www-form-urlencoded" };
    let request = Request::builder().method(method).uri(path).header(header::HOST, "localhost:7171");
    let request = request.header(header::ORIGIN, "http://localhost:7171").header(header::CONTENT_TYPE, kind);
    request.header(name, value).body(Body::from(body)).unwrap()
}

/// Asked on each route: by whom, and by which method.
fn asked(world: &World, method: &str, path: &str, filled: &str) -> Vec<Request<Body>> {
    let key = format!("Bearer {}", world.ours.tokens["owner's"]);
    let cookie = &world.ours.cookies["owner"];
    let own = if path.starts_with("/api/v1") {
        ("authorization", key.as_str())
    } else {
        ("cookie", cookie.as_str())
    };
    let form =
        || if method == "GET" || path.starts_with("/api/") { String::new() } else { body::form(&world.ours) };
    let mut all = vec![
        request(method, filled, own, form()),
        request(method, filled, ("x-nobody", "1"), form()),
        request("TRACE", filled, own, String::new()),
    ];
    if method != "GET" && !path.starts_with("/api/") {
        let foreign = Request::builder().method(method).uri(filled).header(header::HOST, "localhost:7171");
        let foreign = foreign.header(header::ORIGIN, "https://evil.example").header(own.0, own.1);
        all.push(foreign.body(Body::empty()).unwrap());
    }
    all
}

#[tokio::test]
async fn every_answer_of_every_route_has_the_whole_set_of_headers() {
    let world = World::new().await;
    let mut kinds = BTreeSet::new();
    let asset = seguito_web::assets::address("atkinson.woff2");
    let beside = [("GET", "/nowhere"), ("POST", "/nowhere"), ("GET", "/api/v1/nowhere"), ("GET", asset)];
    let routes = routes();
    let listed = routes.table().iter().map(|route| (route.method, route.path)).chain(beside);
    // what ends the sign-in comes last
    let (ends, goes_on): (Vec<_>, Vec<_>) = listed.partition(|(_, path)| *path == "/sign-out");
    for (method, path) in goes_on.into_iter().chain(ends) {
        let place = filled(path, |name| value(&world.ours, name));
        for request in asked(&world, method, path, &place) {
            let asked = request.method().to_string();
            let answer = world.service.clone().oneshot(request).await.unwrap();
            whole(&format!("{asked} {path}"), answer.headers());
            kinds.insert(format!("{}\n{}", answer.status().as_u16(), further(answer.headers())));
        }
    }
    let set: String = EVERY_ANSWER.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    let kinds: Vec<String> = kinds.into_iter().collect();
    let kept = "  cache-control: no-store, unless it says otherwise";
    insta::assert_snapshot!(format!("every answer\n{set}{kept}\n\n{}", kinds.join("\n")));
}
