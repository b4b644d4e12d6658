//! The API: tokens and their scopes, the day as data, changes, the same request twice, other people's records.

use crate::desk::{Answer, Desk, Open};
use axum::{body::Body, http::Request};
use jiff::civil::date;
use seguito_core::people::Language;
use seguito_ops::{
    Refused,
    token::{MakeToken, make},
};
use serde_json::{Value, json};

pub async fn token(desk: &Open, scopes: &[&str]) -> String {
    let (actor, now) = (desk.actor.clone().unwrap(), desk.now);
    let command = MakeToken {
        name: "sheet".into(),
        scopes: scopes.iter().map(|s| (*s).to_owned()).collect(),
        days: 30,
    };
    let scope = desk.store.scope(actor.workspace);
    let made = scope.write(move |tx| {
        Box::pin(async move { Ok::<_, Refused>(make(tx, &actor, command, now).await?.token) })
    });
    made.await.unwrap()
}

pub async fn get(desk: &Open, token: &str, path: &str) -> (u16, Value) {
    let request = Request::get(path).header("authorization", format!("Bearer {token}"));
    read(desk.ask(request.body(Body::empty()).unwrap()).await)
}

async fn post(desk: &Open, token: &str, path: &str, key: &str, body: &Value) -> (u16, Value) {
    let request = Request::post(path)
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    read(desk.ask(request.body(Body::from(body.to_string())).unwrap()).await)
}

pub fn read(answer: Answer) -> (u16, Value) {
    let body = serde_json::from_str(&answer.body).unwrap_or(Value::Null);
    (answer.status.as_u16(), body)
}

#[tokio::test]
async fn the_day_is_told_as_data_with_its_reason() {
    let desk = Desk::new().with_presented("Harrow & Pell", date(2026, 11, 3)).open().await;
    let token = token(&desk, &["touchpoints:read"]).await;
    let (status, day) = get(&desk, &token, "/api/v1/today").await;
    assert_eq!(status, 200);
    assert_eq!(day["day"], "2026-11-24");
    let due = &day["due"][0];
    assert_eq!(due["client"]["name"], "Harrow & Pell");
    assert_eq!(due["occurrence"]["rule"], "start-of-work");
    assert_eq!(due["reason"]["because"]["day"], "2026-11-03");
    assert!(due["why"].as_str().unwrap().contains("3 November"));
    assert!(due["script"]["questions"].as_array().unwrap().len() >= 5);
}

#[tokio::test]
async fn a_token_does_what_its_scopes_say_and_nothing_else() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let narrow = token(&desk, &["touchpoints:read"]).await;
    let (status, lacks) = get(&desk, &narrow, "/api/v1/clients").await;
    assert_eq!((status, &lacks["type"]), (403, &json!("urn:seguito:trouble:scope-lacks")), "{lacks}");
    assert!(lacks["detail"].as_str().unwrap().contains("clients:read"), "{lacks}");
    assert_eq!(get(&desk, "sgt_nobody", "/api/v1/clients").await.0, 401);
    let reads = token(&desk, &["read"]).await;
    assert_eq!(get(&desk, &reads, "/api/v1/clients").await.0, 200);
    assert_eq!(post(&desk, &reads, "/api/v1/clients", "a", &json!({ "name": "Bianchi" })).await.0, 403);
}

#[tokio::test]
async fn the_same_request_twice_is_one_change() {
    let desk = Desk::new().open().await;
    let token = token(&desk, &["read", "write"]).await;
    let body = json!({ "name": "Bianchi" });
    let (status, first) = post(&desk, &token, "/api/v1/clients", "once", &body).await;
    assert_eq!(status, 201, "{first}");
    assert_eq!(post(&desk, &token, "/api/v1/clients", "once", &body).await.1, first);
    let other = post(&desk, &token, "/api/v1/clients", "once", &json!({ "name": "Verdi" })).await;
    assert_eq!(other.0, 422);
    let (_, list) = get(&desk, &token, "/api/v1/clients").await;
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn blocked_heard_by_a_program_opens_flag_and_opportunity() {
    let desk = Desk::new().with_presented("Harrow & Pell", date(2026, 11, 3)).open().await;
    let token = token(&desk, &["read", "write"]).await;
    let asked = json!({
        "client": desk.clients[0], "channel": "phone", "at": desk.now, "direction": "ours",
        "outcome": "took-place", "weight": "ordinary", "projects": [desk.projects[0]],
        "scripts": ["start-of-work-new"], "progress": "the server is missing", "critical": "access",
        "standing": "blocked", "effects": { "flag": true, "opportunity": true, "flag_text": "Server access missing" },
    });
    let (status, logged) = post(&desk, &token, "/api/v1/interactions", "log", &asked).await;
    assert_eq!(status, 201, "{logged}");
    assert!(logged["flag"].is_string() && logged["opportunity"].is_string(), "{logged}");
    for noun in ["flags", "opportunities"] {
        let (_, list) = get(&desk, &token, &format!("/api/v1/{noun}?client={}", desk.clients[0])).await;
        assert_eq!(list["items"].as_array().unwrap().len(), 1, "{noun}");
    }
}

#[tokio::test]
async fn words_of_congratulation_are_read_before_they_are_sent() {
    let desk = Desk::new().open().await;
    let token = token(&desk, &["interactions:read"]).await;
    let path = "/api/v1/congratulations/advice";
    let praise = json!({ "text": "You made it, and all thanks to our help!" });
    let (status, told) = post(&desk, &token, path, "en", &praise).await;
    let found = &told["advice"][0];
    assert_eq!((status, &found["rule"]), (200, &json!("thanks-to-us")), "{told}");
    assert!(found["says"].as_str().unwrap().contains(found["words"].as_str().unwrap()), "{told}");
    let theirs = json!({ "text": "Ce l’ha fatta, con tanta pazienza.", "language": "it" });
    assert_eq!(post(&desk, &token, path, "it", &theirs).await.1, json!({ "advice": [] }));
    let ours = json!({ "text": "Tutto grazie al nostro lavoro!", "language": "it" });
    assert_eq!(post(&desk, &token, path, "ours", &ours).await.1["advice"].as_array().unwrap().len(), 1);
    let long = json!({ "text": "a".repeat(100_001) });
    assert_eq!(post(&desk, &token, path, "long", &long).await.0, 422);
}

#[tokio::test]
async fn a_list_is_read_page_by_page() {
    let desk = Desk::new().with_client("Anna").with_client("Bruno").with_client("Carla").open().await;
    let token = token(&desk, &["read"]).await;
    let (_, first) = get(&desk, &token, "/api/v1/clients?limit=2").await;
    assert_eq!(first["items"].as_array().unwrap().len(), 2);
    let after = first["next"].as_str().unwrap();
    let (_, second) = get(&desk, &token, &format!("/api/v1/clients?limit=2&after={after}")).await;
    assert_eq!(second["items"][0]["name"], "Carla");
    assert!(second["next"].is_null());
    assert_eq!(get(&desk, &token, "/api/v1/clients?after=garbage").await.0, 422);
}

#[tokio::test]
async fn what_is_not_there_is_absent_in_the_members_language() {
    let desk = Desk::new().reading(Language::Nb).open().await;
    let token = token(&desk, &["read"]).await;
    let (status, trouble) = get(&desk, &token, "/api/v1/clients/00000000-0000-7000-8000-000000000000").await;
    assert_eq!(status, 404);
    assert_eq!(trouble["type"], "urn:seguito:trouble:absent");
    assert_eq!(trouble["title"], "Denne siden finnes ikke");
    assert_eq!(get(&desk, &token, "/api/v1/projects/nonsense").await.0, 404);
}
