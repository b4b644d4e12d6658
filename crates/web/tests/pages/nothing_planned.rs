//! Clients with nothing planned: a rhythm for many at once.

use crate::desk::{Desk, day, said};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

#[tokio::test]
async fn those_without_a_next_contact_are_listed_and_nobody_else() {
    let desk = Desk::new().with_client("Rossi").with_presented("Harrow", day(11, 4)).open().await;
    let main = desk.page("nothing-planned").await.main();
    assert!(main.contains("One client has nothing planned") && main.contains("Rossi"), "{main}");
    assert!(!main.contains("Harrow"), "{main}");
}

#[tokio::test]
async fn the_ticked_ones_are_followed_and_leave_the_list() {
    let desk = Desk::new().with_client("Rossi").with_client("Bianchi").open().await;
    let id = desk.clients[0].to_string();
    let answer =
        desk.send("nothing-planned/rhythms", &[("client", &id), ("every", "6"), ("unit", "weeks")]).await;
    assert_eq!(answer.leads_to(), desk.path("nothing-planned"));
    assert_eq!(said(&answer)["text"], "One client is followed, every six weeks.");
    let main = desk.page("nothing-planned").await.main();
    assert!(!main.contains("Rossi") && main.contains("Bianchi"), "{main}");
}

#[tokio::test]
async fn what_is_missing_is_said_and_the_ticks_stay() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let id = desk.clients[0].to_string();
    let nobody = desk.send("nothing-planned/rhythms", &[("every", "6"), ("unit", "weeks")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let zero =
        desk.send("nothing-planned/rhythms", &[("client", &id), ("every", "0"), ("unit", "weeks")]).await;
    assert_eq!(zero.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zero.main().contains("value=\"ID\" checked"), "{}", zero.main());
}

#[tokio::test]
async fn an_empty_list_is_good_news_in_each_language() {
    for language in Language::ALL {
        let page = Desk::new().reading(*language).open().await.page("nothing-planned").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains("class=\"empty\""), "{language:?}");
    }
}

#[tokio::test]
async fn a_reader_looks_and_another_workspaces_client_is_not_there() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let other = Desk::new().with_client("Verdi").open().await;
    let id = other.clients[0].to_string();
    let fields = [("client", id.as_str()), ("every", "6"), ("unit", "weeks")];
    assert_eq!(desk.send("nothing-planned/rhythms", &fields).await.status, StatusCode::NOT_FOUND);
    desk.becomes(Role::Reader).await;
    assert!(!desk.page("nothing-planned").await.main().contains("<form"));
    assert_eq!(desk.send("nothing-planned/rhythms", &fields).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.get("/w/another/nothing-planned").await.status, StatusCode::NOT_FOUND);
}
