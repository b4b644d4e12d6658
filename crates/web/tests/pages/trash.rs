//! The trash: what was deleted comes back with all that belonged to it.

use crate::desk::{Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};
use seguito_ops::{
    Refused,
    trash::{Delete, delete},
};

async fn with_deleted() -> (Open, String) {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 4)).open().await;
    let (actor, now, client) = (desk.actor.clone().unwrap(), desk.now, desk.clients[0]);
    let scope = desk.store.scope(actor.workspace);
    let deleting = scope.write(move |tx| {
        Box::pin(
            async move { Ok::<_, Refused>(delete(tx, &actor, Delete::Client(client), now).await?.trash) },
        )
    });
    let trash = deleting.await.unwrap().to_string();
    (desk, trash)
}

#[tokio::test]
async fn what_was_deleted_is_listed_and_comes_back() {
    let (desk, trash) = with_deleted().await;
    let main = desk.page("trash").await.main();
    assert!(main.contains("Harrow &amp; Pell") && main.contains("Marta deleted it."), "{main}");
    assert!(main.contains("until 24 December"), "{main}");
    let answer = desk.send(&format!("trash/{trash}/restoration"), &[]).await;
    assert_eq!(answer.leads_to(), desk.path("trash"));
    assert!(desk.page("weeks").await.main().contains("Harrow &amp; Pell"), "its next contact is there again");
    assert_eq!(desk.send(&format!("trash/{trash}/restoration"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_empty_trash_says_so_in_each_language() {
    for language in Language::ALL {
        let page = Desk::new().reading(*language).open().await.page("trash").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains("class=\"empty\""), "{language:?}");
    }
}

#[tokio::test]
async fn a_reader_brings_nothing_back_and_a_stranger_sees_nothing() {
    let (desk, trash) = with_deleted().await;
    let other = Desk::new().open().await;
    assert!(!other.page("trash").await.main().contains("Harrow"));
    assert_eq!(other.send(&format!("trash/{trash}/restoration"), &[]).await.status, StatusCode::NOT_FOUND);
    desk.becomes(Role::Reader).await;
    assert!(!desk.page("trash").await.main().contains("restoration"));
    assert_eq!(desk.send(&format!("trash/{trash}/restoration"), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.get("/w/another/trash").await.status, StatusCode::NOT_FOUND);
}
