//! The coming weeks: who is planned on which day, on whose list, how far.

use crate::desk::{Desk, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

/// Presented on 4 November, so that the call about the start of work is due on the 25th.
async fn with_harrow(language: Language) -> crate::desk::Open {
    Desk::new()
        .reading(language)
        .with_presented("Harrow & Pell", day(11, 4))
        .with_client("Rossi")
        .open()
        .await
}

#[tokio::test]
async fn a_planned_contact_stands_on_its_day_with_its_reason() {
    let desk = with_harrow(Language::En).await;
    let page = desk.page("weeks").await;
    assert_eq!(page.status, StatusCode::OK);
    let main = page.main();
    assert!(main.contains("One person in the next three weeks"), "{main}");
    let tomorrow = main.find("One tomorrow").expect("the day's heading");
    assert!(main[tomorrow..].contains("Harrow &amp; Pell"), "{main}");
    assert!(main.contains("Three weeks since the presentation on 4 November"), "{main}");
    assert!(main.contains("1 of 8") && main.contains("<svg class=\"chart\""), "{main}");
}

#[tokio::test]
async fn a_holiday_says_why_nobody_is_due() {
    let main = with_harrow(Language::It).await.page("weeks").await.main();
    assert!(main.contains("Immacolata"), "8 December is a holiday in Italy: {main}");
}

#[tokio::test]
async fn everybodys_weeks_say_what_each_member_has() {
    let desk = with_harrow(Language::En).await;
    let main = desk.page("weeks?who=all&weeks=6").await.main();
    assert!(main.contains("in the next six weeks") && main.contains("Member by member"), "{main}");
}

#[tokio::test]
async fn nonsense_in_the_address_is_as_if_it_were_not_there() {
    let desk = with_harrow(Language::En).await;
    let main = desk.page("weeks?who=%3Cscript%3E&weeks=9999").await.main();
    assert!(main.contains("in the next three weeks"), "{main}");
}

#[tokio::test]
async fn an_empty_place_says_what_comes_next_in_each_language() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).open().await;
        let page = desk.page("weeks").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains("class=\"empty\""), "{language:?}");
    }
}

#[tokio::test]
async fn a_reader_sees_the_weeks_and_a_stranger_nothing() {
    let desk = with_harrow(Language::En).await;
    desk.becomes(Role::Reader).await;
    assert_eq!(desk.page("weeks").await.status, StatusCode::OK);
    assert_eq!(desk.get("/w/another/weeks").await.status, StatusCode::NOT_FOUND);
}
