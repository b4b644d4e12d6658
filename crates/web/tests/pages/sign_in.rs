//! Signing in and out: one answer for every failure, nothing for strangers.

use crate::desk::Desk;
use axum::http::{StatusCode, header};

const RIGHT: [(&str, &str); 2] =
    [("mail", "marta@studiovela.example"), ("password", "a quiet harbour at dawn")];

#[tokio::test]
async fn the_right_password_leads_back_to_where_one_was() {
    let mut desk = Desk::new().open().await;
    desk.cookie = String::new();
    let path = desk.path("first-run/client");
    let door = desk.get(&path).await.leads_to().to_owned();
    assert_eq!(door, format!("/sign-in?next={path}"));
    let mut fields = RIGHT.to_vec();
    fields.push(("next", path.as_str()));
    let answer = desk.post("/sign-in", &fields).await;
    assert_eq!(answer.leads_to(), path);
    desk.cookie = answer.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    assert_eq!(desk.get(&path).await.status, StatusCode::OK);
    let out = desk.post("/sign-out", &[]).await;
    assert_eq!(out.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(desk.get(&path).await.leads_to().starts_with("/sign-in"), "the sign-in is ended on the server");
}

#[tokio::test]
async fn every_failure_is_told_alike() {
    let desk = Desk::new().open().await;
    let wrong = desk.post("/sign-in", &[RIGHT[0], ("password", "something else")]).await;
    let nobody = desk.post("/sign-in", &[("mail", "nobody@studiovela.example"), RIGHT[1]]).await;
    assert_eq!(
        (wrong.status, nobody.status),
        (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
    );
    assert_eq!(wrong.main().replace("marta@", ""), nobody.main().replace("nobody@", ""),);
    assert!(wrong.body.contains("do not fit together"));
}

#[tokio::test]
async fn a_workspace_that_is_not_mine_is_not_there() {
    let desk = Desk::new().open().await;
    assert_eq!(desk.get("/w/another/first-run/client").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn over_https_the_cookie_is_bound_to_the_host() {
    let desk = Desk::new().at("https://vela.example").open().await;
    let answer = desk.post("/sign-in", &RIGHT).await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-seguito=") && cookie.contains("; Secure"), "{cookie}");
}
