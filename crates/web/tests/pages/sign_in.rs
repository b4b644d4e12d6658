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

/// A one-time link for a new member.
async fn invited(desk: &crate::desk::Open) -> String {
    let (actor, now) = (desk.actor.clone().unwrap(), desk.now);
    let scope = desk.store.scope(actor.workspace);
    let link = scope
        .write(move |tx| {
            Box::pin(async move {
                let new = seguito_ops::member::AddMember {
                    name: "Jonas Lind".into(),
                    mail: "jonas@studiovela.example".into(),
                    role: seguito_core::people::Role::Member,
                    language: None,
                };
                let added = seguito_ops::member::add(tx, &actor, new, now).await?;
                seguito_ops::invitation::make(tx, &actor, added.member, now).await
            })
        })
        .await
        .unwrap();
    format!("/join/{}", link.token)
}

#[tokio::test]
async fn a_link_joins_once_and_looking_at_it_uses_nothing_up() {
    let mut desk = Desk::new().open().await;
    let link = invited(&desk).await;
    desk.cookie = String::new();
    for _ in 0..3 {
        assert!(desk.get(&link).await.body.contains("Jonas Lind"));
    }
    assert_eq!(desk.post(&link, &[("password", "short")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = desk.post(&link, &[("password", "a lantern by the quay")]).await;
    assert_eq!(answer.leads_to(), "/");
    desk.cookie = answer.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    assert_eq!(desk.page("today").await.status, StatusCode::OK);
    desk.cookie = String::new();
    let again = desk.get(&link).await;
    let unknown = desk.get("/join/never-made").await;
    assert_eq!((again.status, unknown.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(again.main(), unknown.main());
}

/// A sign-in may end while somebody writes: what was sent waits on the page that says so.
#[tokio::test]
async fn a_form_sent_after_the_sign_in_has_ended_is_not_lost() {
    let mut desk = Desk::new().with_client("Rossi").open().await;
    desk.cookie = "seguito=nobody".into();
    let note = "A long talk about the cellar, and <b>what</b> is to be done about it.";
    let sent = [("note", note), ("password", "a quiet harbour at dawn"), ("client", "7")];
    let answer = desk.send("log", &sent).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let main = answer.main();
    assert!(main.contains(&format!("action=\"{}\"", desk.path("log"))), "{main}");
    assert!(
        main.contains("what&lt;/b&gt; is to be done") && main.contains("name=\"client\" value=\"7\""),
        "{main}"
    );
    assert!(main.contains("/sign-in?next=") && !main.contains("harbour"), "{main}");
    let empty = desk.send("log", &[]).await;
    assert!(empty.leads_to().starts_with("/sign-in"));
}
