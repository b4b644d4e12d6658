//! Settings: saved per section, refused in the reader's language, nothing of another workspace.

use crate::desk::{Answer, Desk, Open, day};
use axum::http::{StatusCode, header};
use seguito_core::people::{Language, Role};

const PAGES: [&str; 5] =
    ["settings", "settings/me", "settings/workspace", "settings/members", "settings/tokens"];

fn refused(answer: &Answer, wanted: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.main().contains(wanted), "{wanted}: {}", answer.main());
}

/// The first value of a hidden field on a page.
fn hidden(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).expect(name);
    page[at..].split('"').nth(3).expect("a value").to_owned()
}

#[tokio::test]
async fn every_page_opens_in_each_language_for_every_role() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).open().await;
        for role in [Role::Reader, Role::Member, Role::Owner] {
            desk.becomes(role).await;
            for page in PAGES {
                assert_eq!(desk.page(page).await.status, StatusCode::OK, "{language:?} {role:?} {page}");
            }
        }
        for page in PAGES {
            assert_eq!(desk.get(&format!("/w/another/{page}")).await.status, StatusCode::NOT_FOUND, "{page}");
        }
    }
}

#[tokio::test]
async fn what_made_the_house_is_not_undone_and_the_refusal_is_true_for_whoever_reads_it() {
    let desk = Desk::new().open().await;
    for role in [Role::Owner, Role::Member] {
        desk.becomes(role).await;
        let answer = desk.send("undo/1", &[]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.body.contains("your own by you, everything else by an owner"), "{}", answer.body);
    }
    desk.becomes(Role::Reader).await;
    assert_eq!(desk.send("undo/1", &[]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_name_and_a_language_are_saved_and_the_rest_stays() {
    let desk = Desk::new().open().await;
    let answer = desk.send("settings/me/name", &[("name", "Marta R."), ("language", "nb")]).await;
    assert_eq!(answer.leads_to(), desk.path("settings/me#who"));
    let main = desk.page("settings/me").await.main();
    assert!(main.contains("Marta R.") && main.contains("Hvem du er"), "{main}");
    assert!(main.contains("value=\"Europe/Rome\" selected"), "{main}");
    refused(&desk.send("settings/me/name", &[("name", " "), ("language", "nb")]).await, "Fyll det ut");
}

#[tokio::test]
async fn the_second_of_two_who_save_the_same_section_sees_both_versions() {
    let desk = Desk::new().open().await;
    let version = hidden(&desk.page("settings/me").await.body, "version");
    let row = |load| {
        let week = [("days", "1"), ("days", "2"), ("from", "9:00"), ("until", "17:00")];
        week.into_iter().chain([("daily_load", load), ("version", version.as_str())]).collect::<Vec<_>>()
    };
    desk.send("settings/me/hours", &row("5")).await.leads_to();
    let second = desk.send("settings/me/hours", &row("9")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let main = second.main();
    assert!(main.contains("<dd>5</dd>") && main.contains("<dd class=\"other\">9</dd>"), "{main}");
    let now = hidden(&second.body, "version");
    let mine = [("name", "Marta R."), ("language", "en"), ("version", now.as_str())];
    desk.send("settings/me/name", &mine).await.leads_to();
}

#[tokio::test]
async fn zone_and_hours_must_exist_and_the_section_keeps_what_was_typed() {
    let desk = Desk::new().open().await;
    let place = |zone| [("zone", zone), ("country", "NO"), ("region", "")];
    let saved = desk.send("settings/me/place", &place("Europe/Oslo")).await;
    assert_eq!(saved.leads_to(), desk.path("settings/me#where"));
    refused(&desk.send("settings/me/place", &place("Mars/Olympus")).await, "data-summary");
    let hours = [("days", "1"), ("from", "18:00"), ("until", "9:00"), ("daily_load", "8")];
    let answer = desk.send("settings/me/hours", &hours).await;
    refused(&answer, "value=\"18:00\"");
    refused(
        &desk.send("settings/me/hours", &[("from", "9"), ("until", "17"), ("daily_load", "8")]).await,
        "days",
    );
    let load = [("days", "1"), ("from", "9:00"), ("until", "17:00"), ("daily_load", "0")];
    refused(&desk.send("settings/me/hours", &load).await, "200");
    assert_eq!(desk.send("settings/me/nonsense", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn days_away_move_what_falls_on_them_and_can_be_taken_off() {
    let desk = Desk::new().with_presented("Harrow", day(11, 4)).open().await;
    assert!(desk.page("weeks").await.main().contains("One tomorrow"));
    let away = [("leave_from", "25 November"), ("leave_until", "27 November")];
    let answer = desk.send("settings/me/leaves", &away).await;
    assert_eq!(answer.leads_to(), desk.path("settings/me#away"));
    assert!(!desk.page("weeks").await.main().contains("One tomorrow"), "nobody is called on a day away");
    let main = desk.page("settings/me").await.main();
    assert!(main.contains("25 November to 27 November"), "{main}");
    let removal = desk.page("settings/me").await.body;
    let at = removal.find("/settings/me/leaves/").unwrap();
    let path = removal[at..].split('"').next().unwrap().trim_start_matches('/').to_owned();
    assert_eq!(desk.send(&path, &[]).await.leads_to(), desk.path("settings/me#away"));
    assert!(!desk.page("settings/me").await.main().contains("25 November to 27 November"));
    assert!(desk.page("weeks").await.main().contains("One tomorrow"), "what the leave had moved comes back");
    refused(&desk.send("settings/me/leaves", &[("leave_from", "31 November")]).await, "leave_from-wrong");
    let backwards = [("leave_from", "2026-12-09"), ("leave_until", "2026-12-01")];
    refused(&desk.send("settings/me/leaves", &backwards).await, "leave_until-wrong");
}

#[tokio::test]
async fn the_theme_is_a_cookie_and_single_keys_a_setting() {
    let desk = Desk::new().open().await;
    let answer = desk.send("settings/me/keys", &[("theme", "dark")]).await;
    let cookies: Vec<_> = answer.headers.get_all(header::SET_COOKIE).iter().collect();
    assert!(cookies.iter().any(|c| c.to_str().unwrap().starts_with("seguito-theme=dark")), "{cookies:?}");
    assert!(!desk.page("settings/me").await.main().contains("name=\"single_keys\" value=\"on\" checked"));
}

#[tokio::test]
async fn a_password_changes_only_with_the_old_one_and_ends_other_sign_ins() {
    let mut desk = Desk::new().open().await;
    let signed = desk
        .post("/sign-in", &[("mail", "marta@studiovela.example"), ("password", "a quiet harbour at dawn")])
        .await;
    let other = signed.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    assert!(desk.page("settings/me").await.main().contains("End all others"));
    let wrong =
        desk.send("settings/me/password", &[("password", "nonsense"), ("new", "another harbour")]).await;
    refused(&wrong, "password-wrong");
    assert!(!wrong.body.contains("another harbour"), "a password is never sent back");
    let short = [("password", "a quiet harbour at dawn"), ("new", "short")];
    refused(&desk.send("settings/me/password", &short).await, "new-wrong");
    let right = [("password", "a quiet harbour at dawn"), ("new", "another harbour at dusk")];
    assert_eq!(desk.send("settings/me/password", &right).await.leads_to(), desk.path("settings/me#secret"));
    let mine = std::mem::replace(&mut desk.cookie, other);
    assert!(desk.page("settings/me").await.leads_to().starts_with("/sign-in"), "the other browser is out");
    desk.cookie = mine;
    assert_eq!(desk.page("settings/me").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_workspace_and_its_limits_are_an_owners_to_change() {
    let desk = Desk::new().open().await;
    let version = hidden(&desk.page("settings/workspace").await.body, "version");
    let limits = |gap| [("version", version.as_str()), ("gap", gap), ("weekly_cap", "3")];
    refused(&desk.send("settings/limits", &limits("99")).await, "60");
    let saved = desk.send("settings/limits", &limits("4")).await;
    assert_eq!(saved.leads_to(), desk.path("settings/workspace#limits"));
    let stale = desk.send("settings/limits", &limits("5")).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "somebody saved in between");
    let main = stale.main();
    assert!(main.contains("<dd>4</dd>") && main.contains("<dd class=\"other\">5</dd>"), "{main}");
    let now = hidden(&stale.body, "version");
    let mine = [("version", now.as_str()), ("gap", "5"), ("weekly_cap", "3")];
    desk.send("settings/limits", &mine).await.leads_to();
    desk.becomes(Role::Member).await;
    assert_eq!(desk.send("settings/limits", &limits("5")).await.status, StatusCode::FORBIDDEN);
    assert!(desk.page("settings/workspace").await.main().contains("disabled"));
}

#[tokio::test]
async fn a_restored_system_is_quiet_until_an_owner_wakes_it() {
    let desk = Desk::new().open().await;
    assert!(!desk.page("settings").await.main().contains("settings/waking"), "nothing is held");
    let (now, across) = (desk.now, desk.store.across());
    let restored = across.write(move |tx| {
        Box::pin(async move {
            use seguito_store::archive::heads::PUT_INSTALLATION;
            tx.run_across(&PUT_INSTALLATION, (now, Some(now))).await.map(drop)
        })
    });
    restored.await.unwrap_or_else(|broken: seguito_store::Broken| panic!("{broken}"));
    desk.becomes(Role::Member).await;
    let main = desk.page("settings").await.main();
    assert!(main.contains("What goes out by itself is held") && !main.contains("settings/waking"), "{main}");
    assert_eq!(desk.send("settings/waking", &[]).await.status, StatusCode::FORBIDDEN);
    desk.becomes(Role::Owner).await;
    assert!(desk.page("settings").await.main().contains("settings/waking"));
    assert_eq!(desk.send("settings/waking", &[]).await.leads_to(), desk.path("settings"));
    assert!(!desk.page("settings").await.main().contains("What goes out by itself is held"));
}

/// Adds Jonas, and gives the path of his link.
async fn with_jonas(desk: &Open) -> String {
    let jonas = [
        ("name", "Jonas Hauge"),
        ("mail", "jonas@studiovela.example"),
        ("role", "member"),
        ("language", "nb"),
    ];
    let page = desk.send("settings/members", &jonas).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.main());
    let at = page.body.find("/join/").expect("the link, shown once");
    page.body[at..].split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_member_joins_by_the_link_that_the_owner_hands_over() {
    let mut desk = Desk::new().open().await;
    let link = with_jonas(&desk).await;
    assert!(!desk.page("settings/members").await.body.contains("/join/"), "shown once");
    let mine = std::mem::take(&mut desk.cookie);
    assert!(desk.get(&link).await.main().contains("Jonas Hauge"));
    assert_eq!(desk.get(&link).await.status, StatusCode::OK, "looking uses nothing up");
    refused(&desk.post(&link, &[("password", "short")]).await, "password-wrong");
    let joined = desk.post(&link, &[("password", "a long walk by the fjord")]).await;
    assert_eq!(joined.leads_to(), "/");
    desk.cookie = joined.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    assert!(desk.page("settings/me").await.main().contains("Hvem du er"));
    assert_eq!(desk.get(&link).await.status, StatusCode::NOT_FOUND, "used up");
    assert_eq!(
        desk.get("/join/nonsense").await.main(),
        desk.get(&link).await.main(),
        "dead and unknown alike"
    );
    desk.cookie = mine;
}

#[tokio::test]
async fn the_last_owner_stays_and_clients_are_handed_over() {
    let desk = Desk::new().with_client("Rossi").open().await;
    with_jonas(&desk).await;
    let page = desk.page("settings/members").await.body;
    let ids: Vec<&str> =
        page.split("/settings/members/").skip(1).filter_map(|p| p.split('/').next()).collect();
    let me = desk.actor.as_ref().unwrap().member.to_string();
    let jonas = ids.iter().find(|id| **id != me && id.len() == 36).expect("jonas").to_string();
    let role = desk.send(&format!("settings/members/{me}/role"), &[("role", "reader")]).await;
    refused(&role, "data-summary");
    let handed = desk.send(&format!("settings/members/{me}/clients"), &[("to", &jonas)]).await;
    assert_eq!(handed.leads_to(), desk.path("settings/members"));
    let gone = desk.send(&format!("settings/members/{jonas}/removal"), &[("to", &me)]).await;
    assert_eq!(gone.leads_to(), desk.path("settings/members"));
    assert!(desk.page("settings/members").await.main().contains("No longer of the team"));
    desk.becomes(Role::Member).await;
    let refused = desk.send(&format!("settings/members/{jonas}/role"), &[("role", "owner")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn opening_a_door_asks_for_the_password_again_after_a_while() {
    let late = Desk::new().open().await;
    assert!(!late.page("settings/tokens").await.main().contains("autocomplete=\"current-password\""));
    let desk = Desk::new().proven_long_ago().open().await;
    assert!(desk.page("settings/tokens").await.main().contains("autocomplete=\"current-password\""));
    let token = |password| [("name", "Sheet"), ("scopes", "read"), ("days", "30"), ("password", password)];
    refused(&desk.send("settings/tokens", &token("nonsense")).await, "password-wrong");
    let made = desk.send("settings/tokens", &token("a quiet harbour at dawn")).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.main());
}

#[tokio::test]
async fn a_token_is_shown_once_and_revoked_at_once() {
    let desk = Desk::new().open().await;
    let made = desk.send("settings/tokens", &[("name", "Sheet"), ("scopes", "read"), ("days", "30")]).await;
    assert!(made.body.contains("sgt_"), "{}", made.main());
    let page = desk.page("settings/tokens").await.body;
    assert!(page.contains("Sheet") && !page.contains("sgt_"), "its hash alone is kept");
    let at = page.find("/settings/tokens/").unwrap();
    let path = page[at..].split('"').next().unwrap().trim_start_matches('/').to_owned();
    assert_eq!(desk.send(&path, &[]).await.leads_to(), desk.path("settings/tokens"));
    refused(&desk.send("settings/tokens", &[("name", ""), ("days", "30")]).await, "scopes");
    let other = Desk::new().open().await;
    assert_eq!(other.send(&path, &[]).await.status, StatusCode::NOT_FOUND);
    desk.becomes(Role::Reader).await;
    let writes = [("name", "Sheet"), ("scopes", "write"), ("days", "30")];
    assert_eq!(desk.send("settings/tokens", &writes).await.status, StatusCode::FORBIDDEN);
}
