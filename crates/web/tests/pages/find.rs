//! Find or do: things before acts, in the reader's language, nothing of others.

use crate::desk::{Desk, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

#[tokio::test]
async fn the_beginnings_of_words_find_things_before_acts() {
    let desk = Desk::new().with_presented("Harrow & Pell Bookbinders", day(11, 2)).open().await;
    let main = desk.page("find?q=har").await.main();
    let thing = main.find("Harrow &amp; Pell Bookbinders").expect("the client");
    assert!(main.contains("data-found=\"Client\""), "{main}");
    assert!(main[thing..].contains("Log a contact with Harrow"), "what to do with it follows: {main}");
    let main = desk.page("find?q=order+har").await.main();
    assert!(main.contains("Order book") && main.contains("Project, Harrow"), "{main}");
    let main = desk.page("find?q=judith").await.main();
    assert!(main.contains("Judith Pell"), "{main}");
}

#[tokio::test]
async fn acts_are_found_by_their_words_in_five_languages() {
    let typed = ["trash", "cestino", "papelera", "papirkurv", "corbeille"];
    for (language, typed) in Language::ALL.iter().zip(typed) {
        let desk = Desk::new().reading(*language).open().await;
        let main = desk.page(&format!("find?q={typed}")).await.main();
        assert!(main.contains("/trash\""), "{language:?}: {main}");
    }
}

#[tokio::test]
async fn nothing_found_says_what_to_try() {
    let desk = Desk::new().open().await;
    let main = desk.page("find?q=%3Cb%3Ezzz").await.main();
    assert!(main.contains("Nothing begins like") && !main.contains("<b>zzz"), "{main}");
}

#[tokio::test]
async fn a_client_is_chosen_to_plan_with() {
    let desk = Desk::new().with_client("Rossi").open().await;
    let main = desk.page("find?for=plan&q=ros").await.main();
    assert!(main.contains("?do=plan"), "{main}");
}

#[tokio::test]
async fn a_reader_finds_but_is_offered_no_act() {
    let desk = Desk::new().with_client("Rossi").open().await;
    desk.becomes(Role::Reader).await;
    let page = desk.page("find?q=ros").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.main().contains("Rossi") && !page.main().contains("/log?client"), "{}", page.main());
    let other = Desk::new().open().await;
    assert!(!other.page("find?q=ros").await.main().contains("Rossi"), "nothing of another workspace");
    assert_eq!(other.get("/w/another/find?q=ros").await.status, StatusCode::NOT_FOUND);
}
