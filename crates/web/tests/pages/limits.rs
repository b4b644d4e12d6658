//! The limits of requests, each at the last that is let in and the first that is not.

use crate::{
    api::token,
    desk::{Answer, Desk, Open},
};
use axum::{body::Body, http::Request};

async fn get(desk: &Open, path: &str) -> Answer {
    desk.ask(Request::get(path).body(Body::empty()).unwrap()).await
}

async fn asked(desk: &Open, token: &str, path: &str, body: Vec<u8>) -> Answer {
    let request = Request::post(path).header("authorization", format!("Bearer {token}"));
    desk.ask(request.header("content-type", "application/json").body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_token_may_ask_six_hundred_times_a_minute() {
    let desk = Desk::new().open().await;
    let (token, other) = (token(&desk, &["read"]).await, token(&desk, &["read"]).await);
    for path in std::iter::repeat_n("/api/v1/tags", 600) {
        assert_eq!(crate::api::get(&desk, &token, path).await.0, 200);
    }
    let request = Request::get("/api/v1/tags").header("authorization", format!("Bearer {token}"));
    let answer = desk.ask(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, 429);
    assert_eq!(answer.headers["retry-after"], "60");
    assert_eq!(crate::api::get(&desk, &other, "/api/v1/tags").await.0, 200);
}

#[tokio::test]
async fn links_and_set_up_words_are_guessed_twenty_times_a_minute() {
    let desk = Desk::new().open().await;
    for n in 0..20 {
        assert_eq!(get(&desk, &format!("/join/guess{n}")).await.status, 404, "{n}");
    }
    assert_eq!(get(&desk, "/join/guess20").await.status, 429);
    let desk = Desk::new_and_nobodys().open().await;
    let fields = [
        ("word", "aaaa-bbbb-cccc"),
        ("name", "Marta"),
        ("mail", "marta@vela.example"),
        ("password", "a quiet harbour at dawn"),
    ];
    for n in 0..20 {
        assert_eq!(desk.post("/first-run", &fields).await.status, 422, "{n}");
    }
    assert_eq!(desk.post("/first-run", &fields).await.status, 429);
}

#[tokio::test]
async fn an_address_may_have_eight_kilobytes() {
    let desk = Desk::new_and_nobodys().open().await;
    let path = |bytes: usize| format!("/healthz?{}", "a".repeat(bytes - "/healthz?".len()));
    for (bytes, status) in [(8 * 1024 - 1, 200), (8 * 1024, 200), (8 * 1024 + 1, 413)] {
        assert_eq!(get(&desk, &path(bytes)).await.status, status, "{bytes}");
    }
}

#[tokio::test]
async fn a_form_may_have_a_megabyte_and_a_thousand_fields() {
    let desk = Desk::new_and_nobodys().open().await;
    for (bytes, status) in [((1 << 20) - 1, 422), (1 << 20, 422), ((1 << 20) + 1, 413)] {
        let request = Request::post("/sign-in").body(Body::from(vec![b'a'; bytes])).unwrap();
        assert_eq!(desk.ask(request).await.status, status, "{bytes}");
    }
    for (count, status) in [(999, 422), (1000, 422), (1001, 400)] {
        let request = Request::post("/sign-in").body(Body::from(vec!["a=1"; count].join("&"))).unwrap();
        assert_eq!(desk.ask(request).await.status, status, "{count}");
    }
}

#[tokio::test]
async fn a_body_of_the_api_may_have_five_megabytes() {
    let desk = Desk::new().open().await;
    let token = token(&desk, &["write"]).await;
    for (bytes, status) in [((5 << 20) - 1, 422), (5 << 20, 422), ((5 << 20) + 1, 413)] {
        let body = format!("{{\"name\": \"{}\"}}", "a".repeat(bytes - 12));
        assert_eq!(body.len(), bytes);
        let answer = asked(&desk, &token, "/api/v1/clients", body.into_bytes()).await;
        assert_eq!(answer.status, status, "{bytes}");
    }
}

#[tokio::test]
async fn names_lines_and_notes_have_their_lengths() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["write"]).await;
    let client = |name: usize, note: usize| {
        format!("{{\"name\": \"{}\", \"note\": \"{}\"}}", "ø".repeat(name), "n".repeat(note)).into_bytes()
    };
    let cases =
        [(199, 0, 201), (200, 0, 201), (201, 0, 422), (1, 99_999, 201), (1, 100_000, 201), (1, 100_001, 422)];
    for (name, note, status) in cases {
        let answer = asked(&desk, &token, "/api/v1/clients", client(name, note)).await;
        assert_eq!(answer.status, status, "{name} {note}");
    }
    for (line, status) in [(999, 201), (1000, 201), (1001, 422)] {
        let wish = format!("{{\"client\": \"{}\", \"text\": \"{}\"}}", desk.clients[0], "w".repeat(line));
        assert_eq!(asked(&desk, &token, "/api/v1/wishes", wish.into_bytes()).await.status, status, "{line}");
    }
}
