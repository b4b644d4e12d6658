//! Projects: the list, a project's page, each form on it; dates that cannot be are refused by name.

use crate::desk::{Desk, Fields, Open, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

async fn with_harrow() -> Open {
    Desk::new().with_presented("Harrow & Pell", day(11, 2)).open().await
}

fn project(desk: &Open, path: &str) -> String {
    format!("projects/{}{path}", desk.projects[0])
}

#[tokio::test]
async fn the_first_day_has_a_way_to_begin_in_each_language() {
    for language in Language::ALL {
        let page = Desk::new().reading(*language).open().await.page("projects").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.main().contains("class=\"empty\""), "{language:?}");
    }
}

#[tokio::test]
async fn the_list_says_what_is_next_and_is_exported() {
    let desk = with_harrow().await;
    let main = desk.page("projects").await.main();
    assert!(main.contains("Order book") && main.contains("class=\"why\""), "{main}");
    for query in [
        "?which=open",
        "?which=flagged",
        "?which=building",
        "?by=me",
        "?kind=build",
        "?q=order",
        "?list=idle",
    ] {
        assert_eq!(desk.page(&format!("projects{query}")).await.status, StatusCode::OK, "{query}");
    }
    assert!(desk.page("projects.csv").await.body.contains("Order book"));
}

#[tokio::test]
async fn a_project_shows_both_states_in_each_language() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).with_presented("Harrow", day(11, 2)).open().await;
        let main = desk.page(&project(&desk, "")).await.main();
        assert!(
            main.contains("aria-current=\"step\"") && main.contains("id=\"state\""),
            "{language:?}: {main}"
        );
    }
}

#[tokio::test]
async fn a_project_is_added_for_a_client() {
    let desk = with_harrow().await;
    let client = desk.clients[0].to_string();
    assert_eq!(desk.page(&format!("projects/new?client={client}")).await.status, StatusCode::OK);
    assert_eq!(desk.page("projects/new").await.status, StatusCode::OK);
    let fields = [
        ("client", client.as_str()),
        ("name", "Refunds"),
        ("kind", "consultancy"),
        ("solution", "new-build"),
        ("presented", "2026-11-02"),
    ];
    let to = desk.send("projects", &fields).await.leads_to().to_owned();
    let main = desk.get(&to).await.main();
    assert!(main.contains("Refunds") && main.contains("Presentation"), "{main}");
}

#[tokio::test]
async fn a_presentation_after_the_conclusion_is_refused_with_both_days() {
    let desk = with_harrow().await;
    let client = desk.clients[0].to_string();
    let fields = [
        ("client", client.as_str()),
        ("name", "Refunds"),
        ("kind", "consultancy"),
        ("solution", "new-build"),
        ("presented", "2026-11-20"),
        ("concluded", "2026-11-02"),
    ];
    let again = desk.send("projects", &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = again.main();
    assert!(
        main.contains("20 November") && main.contains("2 November") && main.contains("Refunds"),
        "{main}"
    );
}

#[tokio::test]
async fn a_conclusion_before_the_presentation_is_refused_with_both_days() {
    let desk = with_harrow().await;
    let said = [("state", "concluded"), ("builder", "others"), ("said_by", "client"), ("day", "2026-10-01")];
    let again = desk.send(&project(&desk, "/states"), &said).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = again.main();
    assert!(main.contains("1 October") && main.contains("2 November"), "{main}");
}

#[tokio::test]
async fn every_form_opens_in_place() {
    let desk = with_harrow().await;
    let forms = ["facts", "stage&stage=delivered", "state", "flag", "request", "opportunity", "event"];
    for what in forms {
        let main = desk.page(&project(&desk, &format!("?do={what}"))).await.main();
        assert!(main.contains("id=\"do\""), "{what}: {main}");
    }
}

#[tokio::test]
async fn each_form_that_lacks_something_says_so() {
    let desk = with_harrow().await;
    let lacking: [(&str, &[(&str, &str)]); 9] = [
        ("", &[("name", ""), ("kind", "consultancy"), ("solution", "new-build"), ("version", "1")]),
        ("/stages", &[("stage", "delivered"), ("day", "2999-01-01")]),
        ("/states", &[("state", "building")]),
        ("/flags", &[("kind", "other"), ("text", "")]),
        ("/requests", &[("kind", "idea"), ("text", "")]),
        ("/opportunities", &[("text", "")]),
        ("/event", &[("name", "Party")]),
        ("/attendance", &[("who", "")]),
        ("/quarterly", &[("reason", "")]),
    ];
    for (path, fields) in lacking {
        let again = desk.send(&project(&desk, path), fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
}

#[tokio::test]
async fn what_comes_up_is_kept_and_settled() {
    let desk = with_harrow().await;
    let kept: [(&str, Fields, &str); 6] = [
        ("/stages", &[("stage", "delivered"), ("day", "2026-11-20")], "Delivered"),
        ("/flags", &[("kind", "blocked"), ("text", "No access to the server")], "No access to the server"),
        ("/requests", &[("kind", "analysis"), ("text", "Refunds in two currencies")], "two currencies"),
        ("/opportunities", &[("text", "Half a day on refunds"), ("next_step", "Ring")], "Half a day"),
        ("/event", &[("day", "2026-12-10"), ("name", "First sailing")], "First sailing"),
        ("/attendance", &[("who", "Marta and Jonas")], "Marta and Jonas"),
    ];
    for (path, fields, shown) in kept {
        let to = desk.send(&project(&desk, path), fields).await.leads_to().to_owned();
        let main = desk.get(&to).await.main();
        assert!(main.contains(shown), "{path}: {main}");
    }
    let page = desk.page(&project(&desk, "")).await;
    for (form, piece, path, fields) in [
        ("closure", "do=closure&amp;of=", "flags/ID/closure", [("note", "They gave it"), ("x", "")]),
        (
            "answer",
            "do=answer&amp;of=",
            "requests/ID/answer",
            [("answer", "no"), ("reason", "Too late this year")],
        ),
    ] {
        let at = page.body.find(piece).expect(form) + piece.len();
        let path = format!("/{}", path.replace("ID", &page.body[at..at + 36]));
        let lacking = desk.send(&project(&desk, &path), &[("answer", "no")]).await;
        assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        desk.send(&project(&desk, &path), &fields).await.leads_to();
    }
    let main = desk.page(&project(&desk, "")).await.main();
    assert!(main.contains("They gave it") && main.contains("Too late this year"), "{main}");
    desk.send(&project(&desk, "/event/end"), &[]).await.leads_to();
}

#[tokio::test]
async fn the_one_question_stays_with_its_day() {
    let desk = with_harrow().await;
    let said = [("state", "concluded"), ("builder", "others"), ("said_by", "client"), ("day", "2026-11-20")];
    desk.send(&project(&desk, "/states"), &said).await.leads_to();
    assert!(desk.page(&project(&desk, "?do=outcome")).await.main().contains("name=\"answer\""));
    let unanswered = desk.send(&project(&desk, "/outcome"), &[("words", "Well")]).await;
    assert_eq!(unanswered.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answered = [("answer", "yes"), ("words", "From fog to a clear harbour"), ("day", "2026-11-23")];
    desk.send(&project(&desk, "/outcome"), &answered).await.leads_to();
    let main = desk.page(&project(&desk, "")).await.main();
    assert!(main.contains("From fog to a clear harbour") && main.contains("23 November"), "{main}");
}

#[tokio::test]
async fn the_second_of_two_who_save_sees_both_versions() {
    let desk = with_harrow().await;
    let row = |name: &'static str, version: &'static str| {
        [("name", name), ("kind", "consultancy"), ("solution", "new-build"), ("version", version)]
    };
    desk.send(&project(&desk, ""), &row("Order book, second part", "1")).await.leads_to();
    let second = desk.send(&project(&desk, ""), &row("Order book 2", "1")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let main = second.main();
    assert!(main.contains("Order book, second part") && main.contains("Order book 2"), "{main}");
}

#[tokio::test]
async fn a_project_goes_to_the_trash_after_a_question() {
    let desk = with_harrow().await;
    assert_eq!(desk.page(&project(&desk, "/deletion")).await.status, StatusCode::OK);
    desk.send(&project(&desk, "/deletion"), &[]).await.leads_to();
    assert_eq!(desk.page(&project(&desk, "")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_reader_sees_no_form_and_a_stranger_nothing() {
    let desk = with_harrow().await;
    let away = Desk::new().open().await;
    desk.becomes(Role::Reader).await;
    let main = desk.page(&project(&desk, "")).await.main();
    assert!(!main.contains("?do=") && !main.contains("method=\"post\""), "{main}");
    for path in ["", "/deletion"] {
        assert_eq!(away.page(&project(&desk, path)).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let flag = [("kind", "other"), ("text", "x")];
    assert_eq!(away.send(&project(&desk, "/flags"), &flag).await.status, StatusCode::NOT_FOUND);
    assert_eq!(away.send(&project(&desk, "/requests"), &flag).await.status, StatusCode::NOT_FOUND);
}
