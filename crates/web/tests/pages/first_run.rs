//! The first run: the word, the owner, four sheets, each in its place.

use crate::desk::Desk;
use axum::http::{StatusCode, header};
use seguito_core::people::Language;

#[tokio::test]
async fn a_new_place_asks_for_its_word_and_makes_an_owner() {
    let mut desk = Desk::new_and_nobodys().open().await;
    assert_eq!(desk.get("/").await.leads_to(), "/first-run");
    let word = desk.word.clone();
    let fields = [
        ("word", word.as_str()),
        ("name", "Marta Rinaldi"),
        ("mail", "Marta@StudioVela.example"),
        ("password", "a quiet harbour at dawn"),
        ("workspace", "Studio Vela"),
    ];
    let answer = desk.post("/first-run", &fields).await;
    assert_eq!(answer.leads_to(), "/w/studio-vela/first-run/week");
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("HttpOnly; SameSite=Lax") && !cookie.contains("Secure"), "{cookie}");
    desk.cookie = cookie.split(';').next().unwrap().to_owned();
    assert_eq!(desk.get("/").await.leads_to(), "/w/studio-vela/today");
    assert_eq!(desk.post("/first-run", &fields).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/first-run").await.leads_to(), "/");
}

#[tokio::test]
async fn a_wrong_word_keeps_what_was_typed_but_never_the_password() {
    let desk = Desk::new_and_nobodys().open().await;
    let fields =
        [("word", "not-it"), ("name", "Marta"), ("mail", "m@v.example"), ("password", "long enough to do")];
    let answer = desk.post("/first-run", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"Marta\"") && !answer.body.contains("long enough to do"));
    assert!(answer.body.contains("a new start prints a new word"));
}

#[tokio::test]
async fn the_first_client_and_its_rhythm_lead_to_today() {
    let desk = Desk::new().open().await;
    let fields =
        [("client", "Harrow & Pell"), ("name", "Judith Pell"), ("channel", "phone"), ("language", "en")];
    let next = desk.send("first-run/client", &fields).await.leads_to().to_owned();
    let client = next.strip_prefix("/w/studio-vela/first-run/rhythm?client=").expect("on to the rhythm");
    assert!(desk.get(&next).await.body.contains("Harrow &amp; Pell"));
    let rhythm = [
        ("client", client),
        ("kind", "new-build"),
        ("name", "Order book"),
        ("presented", "3 November"),
        ("builder", "others"),
    ];
    assert_eq!(desk.send("first-run/rhythm", &rhythm).await.leads_to(), "/w/studio-vela/today");
    let wrong = [
        ("client", client),
        ("kind", "new-build"),
        ("name", "x"),
        ("presented", "some day"),
        ("builder", "others"),
    ];
    assert_eq!(desk.send("first-run/rhythm", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_sheets_read_well_in_english_and_norwegian() {
    let desk = Desk::new_and_nobodys().open().await;
    insta::assert_snapshot!("who-en", desk.get("/first-run").await.main());
    for language in [Language::En, Language::Nb] {
        let desk = Desk::new().reading(language).open().await;
        insta::assert_snapshot!(
            format!("client-{}", language.key()),
            desk.page("first-run/client").await.main()
        );
    }
}

#[tokio::test]
async fn the_week_is_the_owners_and_the_houses() {
    let desk = Desk::new().open().await;
    let sheet = desk.page("first-run/week").await.body;
    assert!(sheet.contains("value=\"Europe/Rome\" selected") && sheet.contains("Your language, your week"));
    let fields = [
        ("language", "nb"),
        ("country", "NO"),
        ("region", ""),
        ("zone", "Europe/Oslo"),
        ("days", "1"),
        ("days", "2"),
        ("from", "8:00"),
        ("until", "16:00"),
        ("daily_load", "5"),
    ];
    assert_eq!(desk.send("first-run/week", &fields).await.leads_to(), "/w/studio-vela/first-run/client");
    assert!(desk.page("first-run/client").await.body.contains("Kundene dine"));
}

#[tokio::test]
async fn a_week_that_cannot_be_read_is_shown_again() {
    let desk = Desk::new().open().await;
    let fields = [
        ("language", "en"),
        ("zone", "Europe/Atlantis"),
        ("days", "1"),
        ("from", "late"),
        ("until", "16:00"),
        ("daily_load", "5"),
    ];
    let answer = desk.send("first-run/week", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"late\""));
}

#[tokio::test]
async fn a_build_under_way_has_its_interval_calls() {
    let desk = Desk::new().open().await;
    let fields = [("client", "Molino Ferrante"), ("name", "Lucia Ferrante"), ("channel", "phone")];
    let next = desk.send("first-run/client", &fields).await.leads_to().to_owned();
    let client = next.split('=').nth(1).unwrap().to_owned();
    let rhythm = [
        ("client", client.as_str()),
        ("kind", "build"),
        ("name", "Pilot"),
        ("presented", "10 October"),
        ("builder", "us"),
    ];
    assert_eq!(desk.send("first-run/rhythm", &rhythm).await.leads_to(), "/w/studio-vela/today");
    assert!(desk.page("today").await.body.contains("Molino Ferrante"));
    assert!(!desk.page("today").await.body.contains("No rhythm yet"));
}

#[tokio::test]
async fn what_lies_between_you_is_kept_and_its_date_taken_along() {
    let desk = Desk::new().open().await;
    let fields = [
        ("client", "Molino Ferrante"),
        ("name", "Lucia Ferrante"),
        ("channel", "phone"),
        ("hours_from", "9:00"),
        ("hours_until", "12:00"),
        ("about", "Presented the plan on 4 November. She pays from her savings."),
    ];
    let next = desk.send("first-run/client", &fields).await.leads_to().to_owned();
    assert!(next.ends_with("&presented=2026-11-04"), "{next}");
    let sheet = desk.get(&next).await.body;
    assert!(sheet.contains("value=\"4 November 2026\""), "{sheet}");
    assert!(sheet.contains("One person to reach") && sheet.contains("Three weeks since"), "{sheet}");
    let id = next.split(['=', '&']).nth(1).unwrap().to_owned();
    let client = desk.page(&format!("clients/{id}")).await.body;
    assert!(
        client.contains("She pays from her savings.") && client.contains("Nothing is planned"),
        "{client}"
    );
    let other =
        [("client", id.as_str()), ("kind", "build"), ("name", "Mill"), ("builder", "us"), ("presented", "")];
    let preview = desk.send("first-run/rhythm/preview", &other).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(!preview.body.contains("Three weeks since"));
}
