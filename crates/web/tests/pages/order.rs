//! Another day, not needed, a pause; and taking it back.

use crate::desk::{Desk, Open, day};
use axum::http::StatusCode;

async fn desk() -> (Open, String) {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 3)).open().await;
    let body = desk.page("today").await.body;
    let begins = body.find("id=\"t-").expect("an entry") + 6;
    let entry = body[begins..begins + 36].to_owned();
    (desk, entry)
}

/// Where the undo button of the page leads.
fn undo(body: &str) -> String {
    let begins = body.find("action=\"/w/studio-vela/undo/").expect("an undo") + 8;
    body[begins..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_forms_open_in_place() {
    let (desk, entry) = desk().await;
    for (what, says) in [("day", "Another day for"), ("waiver", "Not needed now"), ("pause", "Pause for")] {
        let body = desk.page(&format!("today?at={entry}&do={what}")).await.body;
        assert!(body.contains(says) && body.contains(&format!("touchpoints/{entry}/{what}")), "{what}");
    }
}

#[tokio::test]
async fn another_day_is_free_inside_the_window_and_can_be_undone() {
    let (mut desk, entry) = desk().await;
    let moved = desk.send(&format!("touchpoints/{entry}/day"), &[("day", "tomorrow")]).await;
    assert_eq!(moved.leads_to(), "/w/studio-vela/today");
    let said = moved.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let session = desk.cookie.clone();
    desk.cookie = format!("{session}; {said}");
    let told = desk.page("today").await;
    assert!(told.body.contains("moved to Wednesday 25 November") || told.body.contains("moved to Wednesday"));
    assert!(told.body.contains("Nobody to reach today"));
    desk.cookie = session;
    assert_eq!(desk.post(&undo(&told.body), &[]).await.leads_to(), "/w/studio-vela/today");
    assert!(desk.page("today").await.body.contains("One person to reach today"));
}

#[tokio::test]
async fn beyond_the_window_a_reason_is_asked() {
    let (desk, entry) = desk().await;
    let path = format!("touchpoints/{entry}/day");
    let late = desk.send(&path, &[("day", "2027-02-01")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("value=\"2027-02-01\""), "what was typed is kept");
    let with_reason = desk.send(&path, &[("day", "2027-02-01"), ("reason", "She is at sea")]).await;
    assert_eq!(with_reason.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.send(&path, &[("day", "never")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn not_needed_asks_why() {
    let (desk, entry) = desk().await;
    let path = format!("touchpoints/{entry}/waiver");
    assert_eq!(desk.send(&path, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.send(&path, &[("reason", "We met at the fair")]).await.status, StatusCode::SEE_OTHER);
    assert!(desk.page("today").await.body.contains("Nobody to reach today"));
}

#[tokio::test]
async fn a_pause_has_an_end() {
    let (desk, entry) = desk().await;
    let path = format!("touchpoints/{entry}/pause");
    assert_eq!(desk.send(&path, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.send(&path, &[("until", "1 February 2027")]).await.status, StatusCode::SEE_OTHER);
    assert!(desk.page("today").await.body.contains("Nobody to reach today"));
}

#[tokio::test]
async fn what_is_not_there_cannot_be_moved_or_undone() {
    let (desk, _) = desk().await;
    let nobody = "00000000-0000-7000-8000-000000000000";
    let gone = desk.send(&format!("touchpoints/{nobody}/day"), &[("day", "tomorrow")]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.post(&desk.path("undo/999999"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_rest_of_the_tabs_has_a_page() {
    let (desk, _) = desk().await;
    let body = desk.page("more").await.body;
    assert!(body.contains("/w/studio-vela/weeks") && body.contains("action=\"/sign-out\""));
}

#[tokio::test]
async fn a_form_leads_back_to_the_page_it_was_opened_on() {
    let (desk, entry) = desk().await;
    let client = desk.path(&format!("clients/{}", desk.clients[0]));
    let opened = desk.get(&format!("{client}?do=day&of={entry}")).await.body;
    assert!(opened.contains(&format!("name=\"back\" value=\"{client}\"")));
    let path = format!("touchpoints/{entry}/day");
    let wrong = desk.send(&path, &[("day", "never"), ("back", &client)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"never\"") && wrong.body.contains(&format!("href=\"{client}\"")));
    let moved = desk.send(&path, &[("day", "tomorrow"), ("back", &client)]).await;
    assert_eq!(moved.leads_to(), client);
    let undo = crate::desk::said(&moved)["undo"].as_str().unwrap().to_owned();
    assert_eq!(desk.post(&undo, &[("back", &client)]).await.leads_to(), client);
    let foreign =
        desk.send(&path, &[("day", "tomorrow"), ("back", "https://evil.example/w/studio-vela/")]).await;
    assert_eq!(foreign.leads_to(), "/w/studio-vela/today");
}

#[tokio::test]
async fn what_is_not_on_today_is_given_a_day_on_a_page_of_its_own() {
    let (desk, entry) = desk().await;
    let held = desk.path("held");
    let body = desk.page(&format!("touchpoints/{entry}/day?back={held}")).await.body;
    assert!(body.contains("Another day for") && body.contains(&format!("href=\"{held}\"")));
}

#[tokio::test]
async fn undoing_what_made_a_page_leads_to_its_list() {
    let desk = Desk::new().open().await;
    let added = desk.send("clients", &[("name", "Rossi"), ("person", "Ada Rossi")]).await;
    let page = added.leads_to().to_owned();
    let undo = crate::desk::said(&added)["undo"].as_str().unwrap().to_owned();
    assert_eq!(desk.post(&undo, &[("back", &page)]).await.leads_to(), desk.path("clients"));
}

/// The day and the reason that stays are read in the client's trail (F10).
#[tokio::test]
async fn what_was_said_of_a_contact_stands_in_the_trail() {
    let (desk, entry) = desk().await;
    let sent = [("day", "tomorrow"), ("reason", "they are moving house")];
    desk.send(&format!("touchpoints/{entry}/day"), &sent).await.leads_to();
    let main = desk.page(&format!("clients/{}", desk.clients[0])).await.main();
    let said = main.lines().find(|line| line.contains("put on")).unwrap_or_else(|| panic!("{main}"));
    assert!(said.contains("(they are moving house)"), "{said}");
}
