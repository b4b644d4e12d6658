//! Clients: the list, a client's page, each form on it; what is wrong comes back as it was typed.

use crate::desk::{Answer, Desk, Fields, Open, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

async fn with_harrow() -> Open {
    Desk::new().with_presented("Harrow & Pell", day(11, 2)).with_client("Rossi").open().await
}

fn client(desk: &Open, path: &str) -> String {
    format!("clients/{}{path}", desk.clients[0])
}

/// The id that follows a piece of the page's text.
fn id_after<'a>(answer: &'a Answer, piece: &str) -> &'a str {
    let at = answer.body.find(piece).unwrap_or_else(|| panic!("no {piece} in {}", answer.body)) + piece.len();
    &answer.body[at..at + 36]
}

#[tokio::test]
async fn the_first_day_has_a_way_to_begin_in_each_language() {
    for language in Language::ALL {
        let page = Desk::new().reading(*language).open().await.page("clients").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.main().contains("class=\"empty\"") && page.main().contains("clients/new"),
            "{language:?}"
        );
    }
}

#[tokio::test]
async fn the_list_says_who_is_next_and_why() {
    let desk = with_harrow().await;
    let main = desk.page("clients").await.main();
    assert!(main.contains("Harrow &amp; Pell") && main.contains("class=\"why\""), "{main}");
    assert!(main.contains("Rossi") && main.contains("Nothing planned"), "{main}");
    for query in [
        "?which=project",
        "?by=me",
        "?order=name",
        "?order=silence",
        "?q=harr",
        "?country=IT",
        "?do=reassign",
    ] {
        assert_eq!(desk.page(&format!("clients{query}")).await.status, StatusCode::OK, "{query}");
    }
    let none = desk.page("clients?q=zzz").await.main();
    assert!(none.contains("class=\"empty\"") && !none.contains("Harrow"), "{none}");
}

#[tokio::test]
async fn the_list_is_exported_without_formulas() {
    let desk = Desk::new().with_client("=1+1").open().await;
    let file = desk.page("clients.csv").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(!file.body.contains("\n=1+1") && file.body.contains("1+1"), "{}", file.body);
}

#[tokio::test]
async fn a_client_is_added_with_its_person() {
    let desk = Desk::new().open().await;
    assert_eq!(desk.page("clients/new").await.status, StatusCode::OK);
    let fields = [
        ("name", "Fjordlys AS"),
        ("country", "NO"),
        ("language", "nb"),
        ("person", "Sigrid Aasen"),
        ("channel", "video"),
        ("hours_from", "13:00"),
        ("hours_until", "15:30"),
        ("phone", "+47 22 33 44 55"),
    ];
    let to = desk.send("clients", &fields).await.leads_to().to_owned();
    let main = desk.get(&to).await.main();
    assert!(
        main.contains("Fjordlys AS") && main.contains("Sigrid Aasen") && main.contains("13:00"),
        "{main}"
    );
    assert!(main.contains("tel:+4722334455"), "{main}");
}

#[tokio::test]
async fn a_client_without_a_name_comes_back_as_typed() {
    let desk = Desk::new().open().await;
    let again = desk.send("clients", &[("name", " "), ("person", "Sigrid"), ("hours_from", "noonish")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = again.main();
    assert!(main.contains("data-summary") && main.contains("value=\"noonish\""), "{main}");
    assert!(main.contains("aria-invalid=\"true\""), "{main}");
}

#[tokio::test]
async fn a_persons_address_without_their_name_is_marked_at_the_name() {
    let desk = Desk::new().open().await;
    let fresh = desk.page("clients/new").await.main();
    assert!(fresh.contains("With whom do you speak? (optional)"), "{fresh}");
    let again = desk.send("clients", &[("name", "Fjordlys"), ("mail", "sigrid@example.org")]).await;
    let main = again.main();
    assert!(main.contains("id=\"person-wrong\"") && main.contains("href=\"#person\""), "{main}");
    assert!(!main.contains("speak? (optional)") && main.contains("as soon as one of the fields"), "{main}");
    let unreadable = [("name", "Fjordlys"), ("person", "Sigrid"), ("mail", "nowhere")];
    let main = desk.send("clients", &unreadable).await.main();
    assert!(main.contains("id=\"mail-wrong\"") && main.contains("href=\"#mail\""), "{main}");
    let first = [("client", "Fjordlys"), ("name", "Sigrid"), ("mail", "nowhere"), ("channel", "phone")];
    let main = desk.send("first-run/client", &first).await.main();
    assert!(main.contains("id=\"mail-wrong\"") && main.contains("href=\"#mail\""), "{main}");
}

#[tokio::test]
async fn every_form_opens_in_place() {
    let desk = with_harrow().await;
    let forms =
        ["dossier", "plan", "rhythm", "silence", "dissolution", "new-person", "wish", "promise", "mark"];
    for what in forms {
        let main = desk.page(&client(&desk, &format!("?do={what}"))).await.main();
        assert!(main.contains("id=\"do\""), "{what}: {main}");
    }
}

#[tokio::test]
async fn each_form_that_lacks_something_says_so() {
    let desk = with_harrow().await;
    let lacking: [(&str, &[(&str, &str)]); 7] = [
        ("", &[("name", ""), ("version", "1"), ("zone", "Europe/Rome")]),
        ("/plans", &[("about", "the licence")]),
        ("/rhythm", &[("count", "0"), ("unit", "weeks")]),
        ("/contacts", &[("title", "owner")]),
        ("/wishes", &[("text", "")]),
        ("/promises", &[("text", "")]),
        ("/marks", &[("since", "2999-01-01"), ("kind", "fragile")]),
    ];
    for (path, fields) in lacking {
        let again = desk.send(&client(&desk, path), fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(again.main().contains("data-summary"), "{path}");
    }
}

#[tokio::test]
async fn what_is_kept_is_shown() {
    let desk = with_harrow().await;
    let kept: [(&str, Fields, &str); 6] = [
        ("/rhythm", &[("count", "6"), ("unit", "weeks"), ("agreed", "on")], "Every six weeks"),
        ("/wishes", &[("text", "Never on Fridays")], "Never on Fridays"),
        ("/promises", &[("text", "Send the plan"), ("due_on", "2026-12-01")], "Send the plan"),
        ("/marks", &[("kind", "fragile"), ("since", "2026-11-20")], "Fragile"),
        ("/plans", &[("day", "2026-12-01"), ("channel", "phone"), ("about", "the licence")], "licence"),
        ("/contacts", &[("name", "Owen Pell"), ("channel", "mail")], "Owen Pell"),
    ];
    for (path, fields, shown) in kept {
        let to = desk.send(&client(&desk, path), fields).await.leads_to().to_owned();
        let main = desk.get(&to).await.main();
        assert!(main.contains(shown), "{path}: {main}");
    }
}

#[tokio::test]
async fn conditions_are_set_and_lifted() {
    let desk = with_harrow().await;
    for (set, lift) in [
        ("/do-not-contact", "/welcome"),
        ("/dissolution", "/dissolution/end"),
        ("/prospect", "/prospect/end"),
        ("/rhythm", "/rhythm/end"),
    ] {
        let fields = [("day", "2026-11-20"), ("count", "3"), ("unit", "weeks")];
        desk.send(&client(&desk, set), &fields).await.leads_to();
        desk.send(&client(&desk, lift), &[]).await.leads_to();
    }
    let future = desk.send(&client(&desk, "/do-not-contact"), &[("day", "2027-01-01")]).await;
    assert_eq!(future.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_promise_is_kept_and_a_mark_is_confirmed_and_ended() {
    let desk = with_harrow().await;
    desk.send(&client(&desk, "/promises"), &[("text", "Send the plan")]).await.leads_to();
    desk.send(&client(&desk, "/marks"), &[("kind", "fragile")]).await.leads_to();
    desk.send(&client(&desk, "/wishes"), &[("text", "Never on Fridays")]).await.leads_to();
    let page = desk.page(&client(&desk, "")).await;
    let promise = id_after(&page, "/promises/").to_owned();
    let mark = id_after(&page, "/marks/").to_owned();
    let wish = id_after(&page, "/wishes/").to_owned();
    for path in [
        format!("/promises/{promise}/keeping"),
        format!("/marks/{mark}/confirmation"),
        format!("/marks/{mark}/end"),
        format!("/wishes/{wish}/end"),
    ] {
        desk.send(&client(&desk, &path), &[]).await.leads_to();
    }
    let main = desk.page(&client(&desk, "")).await.main();
    assert!(main.contains("Kept 24 November") && !main.contains("/keeping"), "{main}");
}

#[tokio::test]
async fn a_person_changes_leaves_comes_back_and_is_left_alone() {
    let desk = with_harrow().await;
    desk.send(&client(&desk, "/contacts"), &[("name", "Owen Pell")]).await.leads_to();
    let page = desk.page(&client(&desk, "")).await;
    let person = page.body.rsplit("id=\"p-").next().unwrap()[..36].to_owned();
    let opened = desk.page(&client(&desk, &format!("?do=person&of={person}"))).await.main();
    assert!(opened.contains("value=\"Owen Pell\""), "{opened}");
    let changed = [("name", "Owen Harrow"), ("version", "1"), ("formal", "yes"), ("gender", "m")];
    desk.send(&client(&desk, &format!("/contacts/{person}")), &changed).await.leads_to();
    for path in ["leaving", "return", "do-not-contact", "welcome"] {
        desk.send(&client(&desk, &format!("/contacts/{person}/{path}")), &[("day", "")]).await.leads_to();
    }
    assert!(desk.page(&client(&desk, "")).await.main().contains("Owen Harrow"));
}

#[tokio::test]
async fn the_second_of_two_who_save_sees_both_versions() {
    let desk = with_harrow().await;
    let row = |name: &'static str| {
        [
            ("name", name),
            ("version", "1"),
            ("zone", "Europe/Rome"),
            ("from", "9:00"),
            ("until", "18:00"),
            ("days", "1"),
            ("language", "en"),
        ]
    };
    desk.send(&client(&desk, ""), &row("Harrow, Pell & Daughters")).await.leads_to();
    let second = desk.send(&client(&desk, ""), &row("Harrow Bookbinders")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let main = second.main();
    assert!(main.contains("Harrow, Pell &amp; Daughters") && main.contains("Harrow Bookbinders"), "{main}");
    assert!(main.contains("name=\"version\" value=\"2\""), "the choice can be saved: {main}");
}

#[tokio::test]
async fn a_rhythm_that_two_people_set_shows_both() {
    let desk = with_harrow().await;
    let rhythm = |count| [("count", count), ("unit", "weeks"), ("version", "1")];
    desk.send(&client(&desk, "/rhythm"), &rhythm("3")).await.leads_to();
    let second = [&rhythm("8")[..], &[("agreed", "on")]].concat();
    let second = desk.send(&client(&desk, "/rhythm"), &second).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let main = second.main();
    assert!(main.contains("<dd>3</dd>") && main.contains("<dd class=\"other\">8</dd>"), "{main}");
    assert!(main.contains("<dd>No</dd>") && main.contains("<dd class=\"other\">Yes</dd>"), "{main}");
}

#[tokio::test]
async fn two_clients_that_are_one_are_merged_after_both_were_seen() {
    let desk = with_harrow().await;
    let (keep, double) = (desk.clients[0], desk.clients[1]);
    assert_eq!(desk.page(&client(&desk, "/merge?q=ros")).await.status, StatusCode::OK);
    let both = desk.page(&client(&desk, &format!("/merge?other={double}"))).await.main();
    assert!(both.contains("Harrow &amp; Pell") && both.contains("Rossi"), "{both}");
    let other = double.to_string();
    desk.send(&client(&desk, "/merge"), &[("other", &other)]).await.leads_to();
    let list = desk.page("clients").await.main();
    assert!(!list.contains(">Rossi<"), "{list}");
    assert_eq!(desk.page(&format!("clients/{keep}")).await.status, StatusCode::OK);
    let main = desk.page(&format!("clients/{double}")).await.body;
    let main = main.split("<main").nth(1).unwrap();
    assert!(main.contains(&format!("clients/{keep}\"")), "{main}");
    assert!(!main.contains("?do=") && !main.contains("method=\"post\"") && !main.contains("log?"), "{main}");
    let sent = desk.send(&format!("clients/{double}/wishes"), &[("text", "x")]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let log = desk.page(&format!("log?client={double}")).await.body;
    assert!(log.contains(&format!("value=\"{keep}\"")) && log.contains("Harrow &amp; Pell"), "{log}");
}

#[tokio::test]
async fn a_client_goes_to_the_trash_after_a_question() {
    let desk = with_harrow().await;
    assert_eq!(desk.page(&client(&desk, "/deletion")).await.status, StatusCode::OK);
    desk.send(&client(&desk, "/deletion"), &[]).await.leads_to();
    assert_eq!(desk.page(&client(&desk, "")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn clients_are_handed_over_in_bulk() {
    let desk = with_harrow().await;
    let me = desk.actor.as_ref().unwrap().member.to_string();
    let one = desk.clients[0].to_string();
    desk.send("clients/manager", &[("client", &one), ("to", &me)]).await.leads_to();
    desk.send("clients/manager", &[("to", &me)]).await.leads_to();
    let nobody = desk.send("clients/manager", &[("client", &one), ("to", "nobody")]).await;
    assert_eq!(nobody.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_trail_is_filtered_paged_and_exported() {
    let desk = with_harrow().await;
    for part in ["all", "spoken", "written", "changes"] {
        let page = desk.page(&client(&desk, &format!("?trail={part}&before=1.1"))).await;
        assert_eq!(page.status, StatusCode::OK, "{part}");
    }
    let file = desk.page(&client(&desk, "/trail.csv")).await;
    assert_eq!(file.status, StatusCode::OK);
}

#[tokio::test]
async fn a_reader_sees_no_form_and_a_stranger_nothing() {
    let desk = with_harrow().await;
    let (here, away) = (client(&desk, ""), Desk::new().open().await);
    desk.becomes(Role::Reader).await;
    let main = desk.page(&here).await.main();
    assert!(!main.contains("?do=") && !main.contains("method=\"post\""), "{main}");
    assert_eq!(desk.send(&client(&desk, "/wishes"), &[("text", "x")]).await.status, StatusCode::FORBIDDEN);
    for path in ["", "/merge", "/deletion", "/trail.csv"] {
        let absent = away.page(&client(&desk, path)).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["", "/wishes", "/promises", "/marks", "/rhythm", "/contacts", "/deletion", "/prospect"] {
        let fields = [
            ("text", "x"),
            ("name", "x"),
            ("kind", "fragile"),
            ("count", "3"),
            ("unit", "weeks"),
            ("zone", "UTC"),
        ];
        let absent = away.send(&client(&desk, path), &fields).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_person_has_channels_in_an_order_and_one_is_reached_first() {
    let desk = Desk::new().with_client("Harrow & Pell").open().await;
    let owen = [("name", "Owen Pell"), ("channel", "video"), ("channel2", "phone"), ("channel3", "video")];
    desk.send(&client(&desk, "/contacts"), &owen).await.leads_to();
    let body = desk.page(&client(&desk, "")).await.body;
    assert!(body.contains("Video and Phone") || body.contains("Video, Phone"), "{body}");
    assert!(body.find("<h2>Judith Pell") < body.find("<h2>Owen Pell"));
    let at = body.rfind("/preference\"").expect("a way to reach him first");
    let path = body[..at].rsplit("action=\"").next().unwrap().to_owned() + "/preference";
    desk.post(&path, &[]).await.leads_to();
    let body = desk.page(&client(&desk, "")).await.body;
    assert!(
        body.find("id=\"p-").is_some() && body.find("<h2>Owen Pell") < body.find("<h2>Judith Pell"),
        "{body}"
    );
}

#[tokio::test]
async fn further_fields_are_added_changed_and_emptied() {
    let desk = Desk::new().with_client("Harrow & Pell").open().await;
    let path = client(&desk, "/extra");
    let version = |body: &str| {
        let at = body.find("name=\"version\" value=\"").expect("a version") + 22;
        body[at..].split('"').next().unwrap().to_owned()
    };
    let open = format!("?do=extra&of={}", desk.clients[0]);
    let first = version(&desk.page(&client(&desk, &open)).await.body);
    let new = [("version", first.as_str()), ("extra_name", "Loyalty card"), ("extra_value", "4711")];
    desk.send(&path, &new).await.leads_to();
    let body = desk.page(&client(&desk, &open)).await.body;
    assert!(body.contains("Loyalty card") && body.contains("value=\"4711\""));
    let stale = [("version", first.as_str()), ("name0", "Loyalty card"), ("extra0", "0815")];
    let crossed = desk.send(&path, &stale).await;
    assert_eq!(crossed.status, StatusCode::CONFLICT);
    assert!(crossed.main().contains("<dd>4711</dd>"), "{}", crossed.main());
    let now = version(&crossed.body);
    desk.send(&path, &[("version", &now), ("name0", "Loyalty card"), ("extra0", "")]).await.leads_to();
    assert!(!desk.page(&client(&desk, "")).await.main().contains("4711"));
}

#[tokio::test]
async fn a_further_field_that_is_wrong_is_marked_where_it_was_posted() {
    let desk = Desk::new().with_client("Harrow & Pell").open().await;
    let long = "x".repeat(100_001);
    let sent = [
        ("version", "1"),
        ("name0", "Zone"),
        ("extra0", long.as_str()),
        ("name1", "Agent"),
        ("extra1", "Bruno"),
    ];
    let again = desk.send(&client(&desk, "/extra"), &sent).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = again.main();
    assert!(main.contains("id=\"extra0-wrong\"") && main.contains("href=\"#extra0\""));
    assert!(!main.contains("id=\"extra1-wrong\""));
}

/// Everybody, with all that a list knows of them, as files that other programs read.
#[tokio::test]
async fn everybody_goes_into_a_workbook_and_into_cards() {
    let desk = with_harrow().await;
    let workbook = desk.page("clients.xlsx").await;
    assert_eq!(workbook.status, StatusCode::OK);
    assert!(workbook.body.starts_with("PK"), "a workbook is a packed folder");
    for (page, version) in [("clients.vcf", "VERSION:4.0"), ("clients.vcf?older", "VERSION:3.0")] {
        let cards = desk.page(page).await.body;
        assert!(cards.contains(version) && cards.contains("Harrow & Pell"), "{cards}");
    }
    let main = desk.page("clients").await.main();
    assert!(main.contains("clients.xlsx") && main.contains("clients.vcf"), "{main}");
}
