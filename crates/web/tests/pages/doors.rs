//! Every route: who may, which headers, what a failure looks like.

use crate::desk::{Answer, Desk};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use seguito_web::{access::Access, routes};

async fn ask(request: Request<Body>) -> Answer {
    Desk::new_and_nobodys().open().await.ask(request).await
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

#[test]
fn every_route_of_a_workspace_declares_who_may() {
    for route in routes().table() {
        let inside = route.path.starts_with("/w/");
        let by_token = route.path.starts_with("/api/");
        match route.access {
            Access::Public => assert!(!inside, "{} is public", route.path),
            Access::Member(_) | Access::Owner => assert!(inside, "{} names no workspace", route.path),
            Access::Token(_) => assert!(by_token, "{} is not of the API", route.path),
        }
    }
}

#[test]
fn routes_are_added_in_one_place_only() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("router.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(!text.contains(".route("), "{} adds a route without an access", path.display());
            }
        }
    }
}

#[tokio::test]
async fn strangers_are_led_to_the_sign_in_and_back() {
    let desk = Desk::new_and_nobodys().open().await;
    for route in routes().table().iter().filter(|route| route.access != Access::Public) {
        let path = route.path.replace("{workspace}", "vela").replace(['{', '}'], "");
        let answer =
            desk.ask(Request::builder().method(route.method).uri(&path).body(Body::empty()).unwrap()).await;
        match route.access {
            Access::Token(_) => assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}"),
            _ => {
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
                assert!(answer.headers[header::LOCATION].to_str().unwrap().starts_with("/sign-in"), "{path}");
            }
        }
    }
}

#[tokio::test]
async fn over_https_browsers_are_told_to_stay_there() {
    let desk = Desk::new_and_nobodys().at("https://vela.example").open().await;
    let answer = desk.ask(get("/healthz")).await;
    assert_eq!(answer.headers["strict-transport-security"], "max-age=63072000; includeSubDomains");
}

#[tokio::test]
async fn a_form_from_another_page_is_refused_with_a_page() {
    let foreign =
        Request::post("/csp").header("origin", "https://evil.example").header("host", "localhost:7171");
    let answer = ask(foreign.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("This form came from another page"));
    let own =
        Request::post("/csp").header("origin", "http://localhost:7171").header("host", "localhost:7171");
    assert_eq!(ask(own.body(Body::empty()).unwrap()).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn what_is_not_there_is_a_page_or_a_problem_in_the_readers_language() {
    let page =
        ask(Request::get("/nowhere").header("accept-language", "nb").body(Body::empty()).unwrap()).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("Denne siden finnes ikke"));
    let problem = ask(get("/api/v1/nowhere")).await;
    assert_eq!(problem.headers[header::CONTENT_TYPE], "application/problem+json");
    let body: serde_json::Value = serde_json::from_str(&problem.body).unwrap();
    assert_eq!(body["type"], "urn:seguito:trouble:absent");
    assert_eq!(body["status"], 404);
}

#[tokio::test]
async fn limits_are_said_and_methods_named() {
    let long = ask(get(&format!("/healthz?{}", "a".repeat(9_000)))).await;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
    let large = Request::post("/csp").body(Body::from(vec![b'a'; (1 << 20) + 1])).unwrap();
    assert_eq!(ask(large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let trace = ask(Request::builder().method("TRACE").uri("/healthz").body(Body::empty()).unwrap()).await;
    assert_eq!(trace.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(trace.headers.contains_key(header::ALLOW));
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_packed() {
    for name in ["seguito.css", "seguito.js", "literata.woff2", "literata-italic.woff2", "atkinson.woff2"] {
        let path = seguito_web::assets::address(name);
        let request = Request::get(path).header("accept-encoding", "zstd").body(Body::empty()).unwrap();
        let answer = ask(request).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
        let packed = answer.headers.contains_key(header::CONTENT_ENCODING);
        assert_eq!(packed, !name.ends_with("woff2"), "{name}");
    }
}

#[tokio::test]
async fn a_language_is_kept_and_leads_back_here_only() {
    let answer = ask(get("/language/nb?next=//evil.example")).await;
    assert_eq!(answer.headers[header::LOCATION], "/");
    let kept = answer.headers[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(kept.starts_with("seguito-language=nb; Path=/;") && kept.contains("HttpOnly; SameSite=Lax"));
}
