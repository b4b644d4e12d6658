//! Bringing in a list: from the file to Today, the same file twice, and the way back.

use crate::desk::{Answer, Desk, Open, day, said};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use seguito_core::{
    people::{Language, Role},
    time::Day,
};
use seguito_store::{
    Broken,
    rows::{ClientRow, TouchpointRow},
};
use std::collections::BTreeMap;

const CLIENTS: &str = "Ragione sociale;Referente;E-mail;Cellulare;Ultimo contatto;Agente di zona\n\
    Tipografia Conti;Franco Conti;franco@conti.example;+39 366 1973060;02/10/2026;Bruno\n\
    Bar Roma;Lia Neri;lia@roma.example;;21/04/2025;\n\
    ;;;0171 00 00 00;;\n";

/// A file as the browser sends it.
async fn send(desk: &Open, name: &str, bytes: &[u8]) -> Answer {
    let mut body = Vec::new();
    body.extend("--edge\r\nContent-Disposition: form-data; name=\"preset\"\r\n\r\n\r\n--edge\r\n".as_bytes());
    let head = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.as_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--edge--\r\n");
    let request = Request::post(desk.path("import"))
        .header(header::COOKIE, &desk.cookie)
        .header(header::ORIGIN, "http://localhost:7171")
        .header(header::HOST, "localhost:7171")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    desk.ask(request.body(Body::from(body)).unwrap()).await
}

/// Sends a file and brings it in; the address of the list.
async fn bring_in(desk: &Open, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> String {
    assert_eq!(send(desk, name, bytes).await.leads_to(), desk.path("import/trial"));
    brought_in(desk, desk.send("import/trial", fields).await).await
}

/// Where the list is once it is in: a long one is waited for as its page does, looking again and again.
async fn brought_in(desk: &Open, mut answer: Answer) -> String {
    for _ in 0..600 {
        if answer.status == StatusCode::OK {
            assert!(answer.headers.contains_key("refresh") && answer.body.contains("<progress"));
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        } else if answer.leads_to() != desk.path("import/progress") {
            return answer.leads_to().to_owned();
        }
        answer = desk.page("import/progress").await;
    }
    panic!("the list did not come in within a minute");
}

const EVERY_SIX_WEEKS: &[(&str, &str)] =
    &[("do", "apply"), ("whom", "all"), ("count", "6"), ("unit", "weeks"), ("from", "last")];

#[tokio::test]
async fn a_list_is_tried_brought_in_and_taken_back() {
    let desk = Desk::new().open().await;
    assert_eq!(send(&desk, "clienti.csv", CLIENTS.as_bytes()).await.leads_to(), desk.path("import/trial"));
    let trial = desk.page("import/trial").await.main();
    assert!(trial.contains("Two rows are ready to come in"), "{trial}");
    assert!(trial.contains("New: 2, changed: 0, equal: 0, doubtful: 0, refused: 1"), "{trial}");
    assert!(
        trial.contains("row 4") && trial.contains("Agente di zona") && trial.contains("Kept under its own")
    );
    assert!(
        trial.contains("<svg class=\"chart\"") && trial.contains("From this list"),
        "the weeks ahead: {trial}"
    );
    let never = [("whom", "all"), ("count", "0"), ("unit", "weeks")];
    assert!(!desk.send("import/trial/weeks", &never).await.main().contains("From this list"));
    assert!(!desk.page("clients").await.body.contains("Tipografia Conti"), "nothing is saved yet");

    let list = brought_in(&desk, desk.send("import/trial", EVERY_SIX_WEEKS).await).await;
    let page = desk.get(&list).await.main();
    assert!(page.contains("2 new clients are in") && page.contains("left out: 1"), "{page}");
    assert!(!page.contains("Follow them"), "it was said on the page before: {page}");
    assert!(desk.page("clients").await.body.contains("Tipografia Conti"));
    assert!(desk.page("today").await.body.contains("Bar Roma"), "silent for more than a year: due today");
    let today = desk.page("today").await.main();
    assert!(
        today.contains("since 21 April 2025") && !today.contains("not yet"),
        "the list's last contact: {today}"
    );
    assert_eq!(desk.page("import/trial").await.leads_to(), desk.path("import"), "the file is forgotten");

    let undone = desk.post(&format!("{list}/undo"), &[]).await;
    assert_eq!(undone.leads_to(), desk.path("import"));
    assert!(!desk.page("clients").await.body.contains("Tipografia Conti"));
    assert!(desk.get(&list).await.main().contains("was taken back on"));
}

/// Followed every six weeks on a Monday, three hundred clients fill no day beyond what the member likes (F10).
#[tokio::test]
async fn three_hundred_clients_are_spread_over_the_next_weeks() {
    let above = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let file = "shared/fixtures/csv/made/it-clienti-300-cp1252.csv";
    let Some(bytes) = above.filter_map(|folder| std::fs::read(folder.join(file)).ok()).next() else {
        return println!("skipped: no folder ../shared/fixtures beside the repository");
    };
    let desk = Desk::new().on("2026-11-30T07:30:00Z").open().await;
    bring_in(&desk, "clienti.csv", &bytes, EVERY_SIX_WEEKS).await;
    let scope = desk.store.scope(desk.actor.clone().unwrap().workspace);
    let rows = scope.read(|read| Box::pin(async move { read.every::<TouchpointRow>().await }));
    let rows: Vec<TouchpointRow> = rows.await.map_err(|broken: Broken| broken.to_string()).unwrap();
    assert!(rows.len() > 200, "{} contacts", rows.len());
    let mut days: BTreeMap<Day, Vec<&TouchpointRow>> = BTreeMap::new();
    rows.iter().for_each(|row| days.entry(row.day).or_default().push(row));
    let today = days[&day(11, 30)].len();
    assert_eq!(today, 8, "as many as she likes to see a day");
    assert!(days.keys().all(|one| *one >= day(11, 30)), "nothing on a day gone by");
    assert!(days.values().all(|one| one.len() <= 8), "no day holds more");
    assert!(rows.iter().all(|row| row.standing != "late" && !row.entry.0.crowded));
    let main = desk.page("today").await.main();
    assert!(main.contains("Eight people to reach today") && main.contains("All are on their day"), "{main}");
}

/// Where nobody says a zone the country does, as in the form of a new client; a zone that was chosen stays.
#[tokio::test]
async fn a_country_alone_says_the_zone_of_whoever_lives_there() {
    const LIST: &str =
        "Company;Country;Time zone\nAki;Japan;\nPeebles;US;America/Chicago\nAna;Mexico;\nBruno;;\n";
    let desk = Desk::new().open().await;
    bring_in(&desk, "list.csv", LIST.as_bytes(), &[("do", "later")]).await;
    let zones = async || {
        let scope = desk.store.scope(desk.actor.clone().unwrap().workspace);
        let rows = scope.read(|read| Box::pin(async move { read.every::<ClientRow>().await }));
        let rows: Vec<ClientRow> = rows.await.map_err(|broken: Broken| broken.to_string()).unwrap();
        let zone =
            |name: &str| rows.iter().find(|row| row.name == name).map(|row| row.calendar.0.zone.clone());
        ["Aki", "Peebles", "Ana", "Bruno"].map(|name| zone(name).unwrap())
    };
    assert_eq!(zones().await, ["Asia/Tokyo", "America/Chicago", "America/Mexico_City", "Europe/Rome"]);
    let moved = LIST.replace("US;America/Chicago", "Canada;").replace("Bruno;", "Bruno;Norway");
    bring_in(&desk, "list.csv", moved.as_bytes(), &[("do", "later")]).await;
    assert_eq!(zones().await, ["Asia/Tokyo", "America/Chicago", "America/Mexico_City", "Europe/Oslo"]);
}

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    let desk = Desk::new().open().await;
    bring_in(&desk, "clienti.csv", CLIENTS.as_bytes(), EVERY_SIX_WEEKS).await;
    send(&desk, "clienti.csv", CLIENTS.as_bytes()).await;
    let trial = desk.page("import/trial").await.main();
    assert!(trial.contains("Nothing new would come in") && trial.contains("equal: 2"), "{trial}");
    assert!(!trial.contains("value=\"apply\""), "there is nothing to bring in");
}

#[tokio::test]
async fn a_newer_list_shows_old_beside_new() {
    let desk = Desk::new().open().await;
    bring_in(&desk, "clienti.csv", CLIENTS.as_bytes(), &[("do", "later")]).await;
    let newer = CLIENTS.replace("02/10/2026", "20/11/2026");
    send(&desk, "clienti.csv", newer.as_bytes()).await;
    let trial = desk.page("import/trial").await.main();
    assert!(trial.contains("changed: 1, equal: 1"), "{trial}");
    assert!(trial.contains("2026-10-02") && trial.contains("2026-11-20"), "{trial}");
}

#[tokio::test]
async fn a_column_changed_by_hand_is_counted_again() {
    let desk = Desk::new().open().await;
    send(&desk, "a.csv", b"Alfa;Beta\nConti;Nord\nNeri;Sud\n").await;
    let trial = desk.page("import/trial").await;
    assert!(trial.main().contains("No column holds a name"), "{}", trial.main());
    let again =
        desk.send("import/trial", &[("do", "look"), ("c0", "organisation//0"), ("c1", "tags//0")]).await;
    assert_eq!(again.leads_to(), desk.path("import/trial"));
    let trial = desk.page("import/trial").await.main();
    assert!(trial.contains("New: 2") && trial.contains("value=\"tag:Nord\""), "{trial}");
}

#[tokio::test]
async fn a_double_is_asked_and_the_answer_counts() {
    let file = "Company,Name,E-mail\nConti Srl,Franco Conti,f@conti.example\nConti & C.,Franco Conti,f@conti.example\n";
    let desk = Desk::new().open().await;
    send(&desk, "a.csv", file.as_bytes()).await;
    let trial = desk.page("import/trial").await.main();
    assert!(trial.contains("doubtful: 1") && trial.contains("once or twice?"), "{trial}");
    let joined = bring_in(&desk, "a.csv", file.as_bytes(), &[("do", "later"), ("d3", "join")]).await;
    assert!(desk.get(&joined).await.main().contains("One new client is in"));
    desk.post(&format!("{joined}/undo"), &[]).await;
    let apart = bring_in(&desk, "a.csv", file.as_bytes(), &[("do", "later"), ("d3", "apart")]).await;
    assert!(desk.get(&apart).await.main().contains("2 new clients are in"));
}

#[tokio::test]
async fn what_was_touched_since_is_listed_and_kept() {
    let desk = Desk::new().open().await;
    let list = bring_in(&desk, "clienti.csv", CLIENTS.as_bytes(), &[("do", "later")]).await;
    let follow = [("everyone", "on"), ("count", "6"), ("unit", "weeks"), ("from", "last")];
    let followed = desk.post(&format!("{list}/follow"), &follow).await;
    assert_eq!(followed.leads_to(), list);
    let told = said(&followed)["text"].as_str().unwrap().to_owned();
    assert!(told.ends_with("clients are followed every six weeks."), "{told}");
    let weeks = desk.get(&list).await.main();
    assert!(weeks.contains("The coming weeks") && weeks.contains("class=\"bar\""), "{weeks}");
    let undone = desk.post(&format!("{list}/undo"), &[]).await;
    assert_eq!(undone.status, StatusCode::CONFLICT);
    assert!(
        undone.main().contains("Touched since") && undone.main().contains("Bar Roma"),
        "{}",
        undone.main()
    );
    assert!(desk.page("clients").await.body.contains("Bar Roma"));
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_refused_in_words() {
    let desk = Desk::new().open().await;
    for (name, bytes, sentence) in [
        ("", &b""[..], "Choose a file first."),
        ("a.csv", b"", "The file is empty."),
        ("a.csv", b"\x00\x01\x02\x03\x00\x07", "This is not a list we can read."),
        ("a.csv", b"Name;Note\n\"Conti;never closed\nNeri;x\n", "never closes"),
    ] {
        let answer = send(&desk, name, bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.main().contains(sentence), "{sentence}: {}", answer.main());
    }
}

#[tokio::test]
async fn the_pages_read_in_every_language() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).open().await;
        assert_eq!(desk.page("import").await.status, StatusCode::OK);
        send(&desk, "clienti.csv", CLIENTS.as_bytes()).await;
        assert_eq!(desk.page("import/trial").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_reader_brings_nothing_in_and_another_workspace_sees_nothing() {
    let desk = Desk::new().open().await;
    let list = bring_in(&desk, "clienti.csv", CLIENTS.as_bytes(), &[("do", "later")]).await;
    let id = list.rsplit('/').next().unwrap();
    let other = Desk::new().open().await;
    assert_eq!(other.page(&format!("import/{id}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.send(&format!("import/{id}/undo"), &[]).await.status, StatusCode::NOT_FOUND);
    desk.becomes(Role::Reader).await;
    assert_eq!(send(&desk, "a.csv", CLIENTS.as_bytes()).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&format!("{list}/undo"), &[]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn without_a_list_coming_in_there_is_no_progress_to_see() {
    let desk = Desk::new().open().await;
    assert_eq!(desk.page("import/progress").await.leads_to(), desk.path("import"));
    assert_eq!(desk.send("import/progress/end", &[]).await.leads_to(), desk.path("import/progress"));
}
