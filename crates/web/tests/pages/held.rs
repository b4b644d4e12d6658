//! What is held, moved or waived: each with its why and its way back.

use crate::desk::{Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::{
    id::TouchpointId,
    people::{Language, Role},
};
use seguito_ops::{
    Refused,
    order::{AnotherDay, NotNeeded, another_day, not_needed},
};
use seguito_store::rows::TouchpointRow;

async fn with_harrow() -> Open {
    Desk::new().with_presented("Harrow & Pell", day(11, 2)).open().await
}

/// The entry of the one client.
async fn entry(desk: &Open) -> TouchpointId {
    let (actor, client) = (desk.actor.clone().unwrap(), desk.clients[0]);
    let scope = desk.store.scope(actor.workspace);
    let rows =
        scope.read(move |read| Box::pin(async move { read.all(&TouchpointRow::BY_CLIENT, (client,)).await }));
    rows.await.unwrap()[0].id
}

async fn waive(desk: &Open) -> String {
    let (touchpoint, actor, now) = (entry(desk).await, desk.actor.clone().unwrap(), desk.now);
    let command = NotNeeded { touchpoint, reason: "She told us at the fair".into() };
    let scope = desk.store.scope(actor.workspace);
    let order = scope.write(move |tx| {
        Box::pin(async move { Ok::<_, Refused>(not_needed(tx, &actor, command, now).await?.id) })
    });
    order.await.unwrap().to_string()
}

#[tokio::test]
async fn nothing_held_says_so_in_each_language() {
    for language in Language::ALL {
        let page = Desk::new().reading(*language).open().await.page("held").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains("class=\"empty\""), "{language:?}");
    }
}

#[tokio::test]
async fn a_waived_contact_stays_listed_and_is_taken_back() {
    let desk = with_harrow().await;
    let order = waive(&desk).await;
    let main = desk.page("held").await.main();
    assert!(main.contains("Harrow &amp; Pell") && main.contains("She told us at the fair"), "{main}");
    let answer = desk.send(&format!("held/{order}/recall"), &[]).await;
    assert_eq!(answer.leads_to(), desk.path("held"));
    let main = desk.page("held").await.main();
    assert!(!main.contains("Harrow &amp; Pell"), "{main}");
    let again = desk.send(&format!("held/{order}/recall"), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "taken back already");
}

#[tokio::test]
async fn a_moved_contact_can_be_put_back() {
    let desk = with_harrow().await;
    let (touchpoint, actor, now) = (entry(&desk).await, desk.actor.clone().unwrap(), desk.now);
    let command = AnotherDay { touchpoint, day: day(12, 14), reason: "They move house until then".into() };
    let scope = desk.store.scope(actor.workspace);
    let moved = scope.write(move |tx| {
        Box::pin(async move { Ok::<_, Refused>(another_day(tx, &actor, command, now).await?.id) })
    });
    let order = moved.await.unwrap();
    let main = desk.page("held?which=moved").await.main();
    assert!(main.contains("They move house until then") && main.contains("Put it back"), "{main}");
    assert_eq!(desk.send(&format!("held/{order}/recall"), &[]).await.leads_to(), desk.path("held"));
}

#[tokio::test]
async fn a_reader_looks_and_takes_nothing_back() {
    let desk = with_harrow().await;
    let order = waive(&desk).await;
    desk.becomes(Role::Reader).await;
    let page = desk.page("held").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.main().contains("recall"), "no button for who may only look");
    assert_eq!(desk.send(&format!("held/{order}/recall"), &[]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn another_workspaces_order_is_not_there() {
    let desk = with_harrow().await;
    let order = waive(&desk).await;
    let other = with_harrow().await;
    assert_eq!(other.send(&format!("held/{order}/recall"), &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.send("held/nonsense/recall", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/w/another/held").await.status, StatusCode::NOT_FOUND);
}
