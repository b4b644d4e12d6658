//! Today: whom to reach and why; what the first days lack; what is opened in place.

use crate::desk::{Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

/// The first entry's id on the page.
fn first_entry(body: &str) -> String {
    let begins = body.find("id=\"t-").expect("an entry") + 6;
    body[begins..begins + 36].to_owned()
}

async fn two_presented() -> Open {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 3));
    desk.with_presented("Fjordlys", day(11, 2)).open().await
}

#[tokio::test]
async fn a_presentation_three_weeks_ago_is_due_with_its_reason() {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 3)).open().await;
    let today = desk.page("today").await;
    assert_eq!(today.status, StatusCode::OK);
    assert!(today.body.contains("One person to reach today"));
    assert!(today.body.contains("3 November") && today.body.contains("Has the team been formed?"));
    assert!(
        today.body.contains("href=\"tel:+441632960000\"")
            && today.body.contains("mailto:judith@pell.example")
    );
}

#[tokio::test]
async fn the_current_entry_is_the_one_asked_for() {
    let desk = two_presented().await;
    let body = desk.page("today").await.body;
    let ids: Vec<&str> = body.match_indices("id=\"t-").map(|(at, _)| &body[at + 6..at + 42]).collect();
    assert_eq!(ids.len(), 2);
    let second = desk.page(&format!("today?at={}", ids[1])).await.body;
    let now = second.find("class=\"line now\"").unwrap();
    assert!(second[now..now + 80].contains(ids[1]), "the bar stands at the second entry");
}

#[tokio::test]
async fn whoever_is_due_is_called_or_written_to_by_one_press() {
    let desk = two_presented().await;
    let body = desk.page("today").await.body;
    for scheme in ["href=\"tel:", "href=\"mailto:"] {
        assert_eq!(
            body.matches(scheme).count(),
            2,
            "{scheme} in both entries, the current one and the other"
        );
    }
}

/// The page is kept between two changes: whoever changes anything by which it would be drawn otherwise sees it so.
#[tokio::test]
async fn a_kept_day_is_never_an_old_one() {
    let desk = two_presented().await;
    let kept = desk.page("today").await.main();
    assert_eq!(desk.page("today").await.main(), kept);
    let anew = format!("today?at={}", uuid::Uuid::nil());
    assert_eq!(desk.page(&anew).await.main(), kept, "as it would be drawn");
    let client = format!("clients/{}", desk.clients[0]);
    let hours = [("from", "09:00"), ("until", "17:00"), ("days", "1"), ("days", "2"), ("days", "3")];
    let mut renamed = vec![("name", "Harrow, Pell & Daughter"), ("version", "1"), ("zone", "Europe/London")];
    renamed.extend(hours);
    assert_eq!(desk.send(&client, &renamed).await.status, StatusCode::SEE_OTHER);
    assert!(desk.page("today").await.body.contains("Harrow, Pell &amp; Daughter"), "a client's new name");
    assert!(desk.page("today").await.body.contains("&amp;do=log"));
    desk.becomes(Role::Reader).await;
    assert!(!desk.page("today").await.body.contains("&amp;do=log"), "a reader is not offered to log");
    desk.moves_to("Pacific/Kiritimati").await;
    assert_eq!(desk.page("today").await.main(), desk.page(&anew).await.main(), "in another zone");
}

#[tokio::test]
async fn the_first_days_say_what_is_missing() {
    let nobody = Desk::new().open().await.page("today").await.body;
    assert!(nobody.contains("Your first day here") && nobody.contains("No client yet."));
    let idle = Desk::new().with_client("Maison Tirel").open().await.page("today").await.body;
    assert!(idle.contains("No rhythm yet") && idle.contains("Maison Tirel"));
}

#[tokio::test]
async fn a_day_without_anybody_names_the_next() {
    let desk =
        Desk::new().on("2026-11-25T08:00:00Z").with_presented("Harrow & Pell", day(11, 23)).open().await;
    let body = desk.page("today").await.body;
    assert!(body.contains("Nobody to reach today") && body.contains("Harrow &amp; Pell"));
}

#[tokio::test]
async fn it_reads_well_in_english_and_norwegian() {
    for language in [Language::En, Language::Nb] {
        let desk = Desk::new().reading(language).with_presented("Harrow & Pell", day(11, 3)).open().await;
        insta::assert_snapshot!(format!("today-{}", language.key()), desk.page("today").await.main());
    }
}

#[tokio::test]
async fn the_log_opens_in_place() {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 3)).open().await;
    let entry = first_entry(&desk.page("today").await.body);
    let body = desk.page(&format!("today?at={entry}&do=log")).await.body;
    assert!(body.contains("Save contact") && body.contains("name=\"answer-start-of-work-new-team-formed\""));
    assert!(body.contains("Next contact") && !body.contains("as soon as the form can be read"));
}

#[tokio::test]
async fn what_could_not_be_worked_out_is_named() {
    let desk = Desk::new().with_presented("Harrow & Pell", day(11, 3)).open().await;
    assert!(!desk.page("today").await.body.contains("could not be worked out"));
    let (client, past) = (desk.clients[0], desk.now - jiff::SignedDuration::from_hours(2));
    let scope = desk.store.scope(desk.actor.as_ref().unwrap().workspace);
    let stuck = scope.write(move |tx| {
        Box::pin(async move {
            let row: seguito_store::rows::AgendaRow = tx.need((client,)).await?;
            tx.put_quietly(&seguito_store::rows::AgendaRow { recheck_on: Some(past), ..row }).await
        })
    });
    stuck.await.unwrap();
    assert!(desk.page("today").await.body.contains("Harrow &amp; Pell could not be worked out"));
}

/// A due day is the client's, and it is not yet there while we are still at work on the day before.
#[tokio::test]
async fn a_clients_tomorrow_is_not_our_today_further_west() {
    // three weeks after the third: the 24th in Rome, where the client is
    for (moment, due) in [
        ("2026-11-23T15:00:00Z", false), // 10 in the morning of the 23rd in New York, 16 in Rome
        ("2026-11-24T01:00:00Z", false), // 20 on the 23rd in New York, the night of the 24th in Rome
        ("2026-11-24T13:00:00Z", true),  // 8 on the 24th in New York, 14 in Rome
    ] {
        let desk = Desk::new().on(moment).with_presented("Harrow & Pell", day(11, 3)).open().await;
        desk.moves_to("America/New_York").await;
        let body = desk.page("today").await.body;
        assert_eq!(body.contains("One person to reach today"), due, "at {moment}");
    }
}
