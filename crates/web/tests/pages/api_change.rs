//! Changing through the API: over which version, with which body, and what is said when it does not fit.

use crate::{
    api::{get, read, token},
    desk::{Desk, Open},
};
use axum::{
    body::Body,
    http::{HeaderMap, Request},
};
use serde_json::{Value, json};

/// A change, with further headers.
async fn change(
    desk: &Open,
    token: &str,
    (method, path): (&str, &str),
    headers: &[(&str, &str)],
    body: &Value,
) -> (u16, HeaderMap, Value) {
    let mut request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    request = request.header("authorization", format!("Bearer {token}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    let answer = desk.ask(request.body(body).unwrap()).await;
    let headers = answer.headers.clone();
    let (status, body) = read(answer);
    (status, headers, body)
}

#[tokio::test]
async fn a_record_is_changed_over_the_version_that_was_seen_and_no_other() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let path = format!("/api/v1/clients/{}", desk.clients[0]);
    let to = |name: &str| json!({ "name": name });
    let (status, _, _) = change(&desk, &token, ("PATCH", &path), &[], &to("Rossi & figli")).await;
    assert_eq!(status, 428);
    let first = [("if-match", "\"1\"")];
    let (status, _, done) = change(&desk, &token, ("PATCH", &path), &first, &to("Rossi & figli")).await;
    assert_eq!(status, 200, "{done}");
    let (status, headers, trouble) = change(&desk, &token, ("PATCH", &path), &first, &to("Rossi e C.")).await;
    assert_eq!(status, 412);
    assert_eq!(trouble["current"]["name"], "Rossi & figli");
    assert_eq!(headers["etag"], "\"2\"");
    let (status, _, _) =
        change(&desk, &token, ("PATCH", &path), &[("if-match", "*")], &to("Rossi e C.")).await;
    assert_eq!(status, 200);
    let (_, client) = get(&desk, &token, &path).await;
    assert_eq!(client["name"], "Rossi e C.");
    assert_eq!(client["language"], "en", "what was left out stays");
}

#[tokio::test]
async fn a_body_of_another_shape_is_named_field_by_field() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let post = ("POST", "/api/v1/flags");
    let body = json!({ "project": 7, "colour": "red" });
    let (status, _, trouble) = change(&desk, &token, post, &[], &body).await;
    assert_eq!(status, 400);
    assert_eq!(trouble["problems"][0]["field"], "colour");
    assert_eq!(trouble["problems"][1]["wrong"]["wrong"], "missing");
    let body = json!({ "project": 7, "text": "no access" });
    let (_, _, trouble) = change(&desk, &token, post, &[], &body).await;
    assert_eq!(trouble["problems"][0]["field"], "project");
    let kind = [("content-type", "text/plain")];
    let request = Request::post("/api/v1/flags").header(kind[0].0, kind[0].1);
    let request = request.header("authorization", format!("Bearer {token}"));
    assert_eq!(desk.ask(request.body(Body::from("x")).unwrap()).await.status, 415);
}

#[tokio::test]
async fn a_promise_is_made_kept_and_taken_back_by_its_line() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let body = json!({ "client": desk.clients[0], "text": "The offer by Friday", "due_on": "2026-11-27" });
    let (status, headers, made) = change(&desk, &token, ("POST", "/api/v1/promises"), &[], &body).await;
    assert_eq!(status, 201, "{made}");
    let path = headers["location"].to_str().unwrap().to_owned();
    assert_eq!(get(&desk, &token, &path).await.1["text"], "The offer by Friday");
    let ending = format!("{path}/ending");
    let (status, _, kept) =
        change(&desk, &token, ("POST", &ending), &[("if-match", "\"1\"")], &json!({ "kept": true })).await;
    assert_eq!(status, 201, "{kept}");
    assert_eq!(get(&desk, &token, &path).await.1["kept_on"], "2026-11-24");
    let (status, _, _) = change(&desk, &token, ("POST", &ending), &[], &json!({ "kept": false })).await;
    assert_eq!(status, 409, "it has ended");
    let undo = format!("/api/v1/events/{}/undoing", kept["sequence"]);
    let (status, _, undone) = change(&desk, &token, ("POST", &undo), &[], &Value::Null).await;
    assert_eq!(status, 200, "{undone}");
    assert!(get(&desk, &token, &path).await.1["kept_on"].is_null());
}

#[tokio::test]
async fn a_double_that_was_merged_takes_nothing_and_names_the_one_that_stays() {
    let desk = Desk::new().with_client("Rossi").with_client("Rossi Srl").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let (keep, double) = (desk.clients[0], desk.clients[1]);
    let merge = json!({ "keep": keep, "double": double });
    let (status, _, done) = change(&desk, &token, ("POST", "/api/v1/merges"), &[], &merge).await;
    assert!(status < 300, "{done}");
    let body = json!({ "client": double, "text": "The offer by Friday" });
    let (status, _, trouble) = change(&desk, &token, ("POST", "/api/v1/promises"), &[], &body).await;
    assert_eq!((status, &trouble["problems"][0]["field"]), (422, &json!("client")));
    assert_eq!(trouble["problems"][0]["wrong"]["wrong"], "merged");
    let (_, client) = get(&desk, &token, &format!("/api/v1/clients/{double}")).await;
    assert_eq!(client["merged_into"], json!(keep));
}

#[tokio::test]
async fn only_the_fields_that_are_asked_for_come() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read"]).await;
    let path = format!("/api/v1/contacts?client={}&fields=name,phone", desk.clients[0]);
    let (status, list) = get(&desk, &token, &path).await;
    assert_eq!(status, 200, "{list}");
    assert_eq!(list["items"][0], json!({ "name": "Judith Pell", "phone": "+44 1632 960000" }));
    assert_eq!(get(&desk, &token, "/api/v1/contacts?fields=sort_key").await.0, 422);
}

#[tokio::test]
async fn rhythms_are_saved_only_as_they_were_previewed() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let (_, mut edited) = get(&desk, &token, "/api/v1/cadences").await;
    edited["cadences"]["tries"]["next"] = json!("2 working days");
    let cadences = edited["cadences"].clone();
    let ask = ("POST", "/api/v1/cadences/preview");
    let (status, _, preview) = change(&desk, &token, ask, &[], &json!({ "cadences": cadences })).await;
    assert_eq!(status, 200, "{preview}");
    let save = |digest: &Value| json!({ "version": 0, "digest": digest, "cadences": cadences });
    let put = ("PUT", "/api/v1/cadences");
    assert_eq!(change(&desk, &token, put, &[], &save(&json!("other"))).await.0, 422);
    let (status, _, saved) = change(&desk, &token, put, &[], &save(&preview["digest"])).await;
    assert_eq!(status, 200, "{saved}");
    assert_eq!(get(&desk, &token, "/api/v1/cadences").await.1["version"], 1);
}

#[tokio::test]
async fn what_was_deleted_comes_back() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let token = token(&desk, &["read", "write"]).await;
    let path = format!("/api/v1/clients/{}", desk.clients[0]);
    assert_eq!(change(&desk, &token, ("DELETE", &path), &[], &Value::Null).await.0, 200);
    assert_eq!(get(&desk, &token, &path).await.0, 404);
    let (_, trash) = get(&desk, &token, "/api/v1/trash").await;
    let back = format!("/api/v1/trash/{}/return", trash["items"][0]["id"].as_str().unwrap());
    assert_eq!(change(&desk, &token, ("POST", &back), &[], &Value::Null).await.0, 200);
    assert_eq!(get(&desk, &token, &path).await.0, 200);
}

#[tokio::test]
async fn the_description_is_a_contract() {
    let desk = Desk::new_and_nobodys().open().await;
    let request = Request::get("/api/openapi.json").body(Body::empty()).unwrap();
    insta::assert_snapshot!(desk.ask(request).await.body);
}

#[tokio::test]
async fn the_description_is_a_page_without_script() {
    let desk = Desk::new_and_nobodys().open().await;
    let page = desk
        .ask(Request::get("/api/docs").header("accept-language", "it").body(Body::empty()).unwrap())
        .await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("L’API") && page.body.contains("/api/v1/promises/{promise}/ending"));
    assert!(!page.body.contains(concat!("style", "=")) && page.body.matches("<script").count() == 1);
}
