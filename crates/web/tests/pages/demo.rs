//! The demo: one press makes it, from three places; it says on every page that it is one; one press removes it.

use crate::desk::{Desk, Open};
use seguito_core::people::{Language, Role};

/// The desk with the demo's pages before it.
async fn in_the_demo(desk: &mut Open, from: &str) {
    assert!(desk.page(from).await.body.contains("/settings/demo\""), "{from} offers no demo");
    let address = desk.send("settings/demo", &[]).await.leads_to().to_owned();
    desk.slug = address.strip_prefix("/w/").and_then(|rest| rest.strip_suffix("/today")).unwrap().to_owned();
}

#[tokio::test]
async fn each_of_three_buttons_leads_to_the_same_demo() {
    let mut desk = Desk::new().open().await;
    let own = desk.slug.clone();
    in_the_demo(&mut desk, "first-run/client").await;
    let demo = desk.slug.clone();
    for from in ["today", "settings/workspace"] {
        desk.slug.clone_from(&own);
        in_the_demo(&mut desk, from).await;
        assert_eq!(desk.slug, demo);
    }
}

#[tokio::test]
async fn every_page_of_the_demo_says_so_and_removes_it() {
    let mut desk = Desk::new().reading(Language::Nb).open().await;
    let own = desk.slug.clone();
    in_the_demo(&mut desk, "today").await;
    for page in ["today", "clients", "projects", "weeks", "held", "nothing-planned", "settings/workspace"] {
        let answer = desk.page(page).await;
        assert!(answer.body.contains("Dette er demoen."), "{page} does not say so");
        assert!(answer.body.contains("/settings/demo/removal\""), "{page} has no way out");
    }
    assert_eq!(desk.send("settings/demo/removal", &[]).await.leads_to(), "/");
    assert_eq!(desk.page("today").await.status, 404);
    assert_eq!(desk.get("/").await.leads_to(), format!("/w/{own}/today"));
    desk.slug = own;
    assert!(!desk.page("today").await.body.contains("Dette er demoen."));
}

#[tokio::test]
async fn only_an_owner_is_offered_the_demo() {
    let desk = Desk::new().open().await;
    desk.becomes(Role::Member).await;
    for page in ["today", "settings/workspace"] {
        assert!(!desk.page(page).await.body.contains("/settings/demo\""), "{page}");
    }
    assert_eq!(desk.send("settings/demo", &[]).await.status, 403);
}
