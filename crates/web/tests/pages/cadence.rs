//! The cadence editor: a sentence, what it would change, saved only as it was shown.

use crate::desk::{Answer, Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::people::{Language, Role};

const PACK: &str = "rhythms/consultancy-new-build";

/// Presented on 4 November: the call is due on the 25th.
async fn with_harrow() -> Open {
    Desk::new().with_presented("Harrow & Pell", day(11, 4)).open().await
}

/// The sentence of "start of work", with a number of days.
fn sentence(days: &str) -> Vec<(&'static str, String)> {
    let fields = [
        ("sent", "1"),
        ("rule", "start-of-work"),
        ("stage", "presentation"),
        ("first0_unit", "days"),
        ("counted", "trigger"),
        ("channel0", "phone"),
        ("channel1", "video"),
        ("channel2", "meeting"),
        ("earlier", "0"),
        ("later", "3"),
        ("script", "start-of-work-new"),
        ("also", ""),
        ("also_every", "3"),
        ("enabled", "on"),
    ];
    let mut fields: Vec<_> = fields.map(|(name, value)| (name, value.to_owned())).into();
    fields.push(("first0", days.to_owned()));
    fields
}

async fn send(desk: &Open, path: &str, fields: &[(&'static str, String)]) -> Answer {
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    desk.send(path, &pairs).await
}

fn query(fields: &[(&'static str, String)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{PACK}?{}", pairs.join("&"))
}

fn hidden(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).expect(name);
    page[at..].split('"').nth(3).expect("a value").to_owned()
}

#[tokio::test]
async fn every_sheet_and_every_sentence_opens_in_each_language() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).with_presented("Harrow", day(11, 4)).open().await;
        let list = desk.page("rhythms").await;
        assert_eq!(list.status, StatusCode::OK);
        let sheets = [
            "consultancy-new-build",
            "consultancy-existing-solution",
            "build",
            "agile-build",
            "retainer",
            "client",
        ];
        for sheet in sheets {
            let page = desk.page(&format!("rhythms/{sheet}")).await;
            assert_eq!(page.status, StatusCode::OK, "{language:?} {sheet}");
            let body = page.body;
            let keys: Vec<&str> =
                body.split("?rule=").skip(1).filter_map(|part| part.split(['#', '&']).next()).collect();
            assert!(keys.len() > 2, "{sheet}: {keys:?}");
            for key in keys {
                let open = desk.page(&format!("rhythms/{sheet}?rule={key}")).await;
                assert_eq!(open.status, StatusCode::OK, "{language:?} {sheet} {key}");
                assert!(open.main().contains("data-preview="), "{sheet} {key}");
            }
        }
    }
    let desk = Desk::new().open().await;
    assert_eq!(desk.page("rhythms/nonsense").await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/w/another/rhythms").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_address_alone_shows_what_would_change_for_whom() {
    let desk = with_harrow().await;
    let main = desk.page(&query(&sentence("28"))).await.main();
    assert!(main.contains("The one client would hear from us later."), "{main}");
    assert!(main.contains("<s>25 Nov</s>"), "{main}");
    assert!(main.contains("2 Dec") && main.contains("Save, and move one contact"), "{main}");
    assert!(main.contains("Was 21 days after until now."), "{main}");
    let same = desk.page(&query(&sentence("21"))).await.main();
    assert!(!same.contains("data-save"), "nothing differs, nothing to save: {same}");
}

#[tokio::test]
async fn saving_asks_for_a_preview_of_exactly_this() {
    let desk = with_harrow().await;
    let page = desk.page(&query(&sentence("28"))).await.body;
    let mut other = sentence("35");
    other.extend([("digest", hidden(&page, "digest")), ("version", hidden(&page, "version"))]);
    let answer = send(&desk, PACK, &other).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "another sentence than the one looked at");
    assert!(answer.main().contains("another sentence than the one you looked at"), "{}", answer.main());
    let mut same = sentence("28");
    same.extend([("digest", hidden(&page, "digest")), ("version", hidden(&page, "version"))]);
    assert_eq!(send(&desk, PACK, &same).await.leads_to(), desk.path(PACK));
    assert!(desk.page("weeks").await.main().contains("Wed"), "the contact moved");
    assert!(!desk.page("weeks").await.main().contains("One tomorrow"));
    let main = desk.page(PACK).await.main();
    assert!(main.contains("28 days after"), "{main}");
}

#[tokio::test]
async fn a_saved_sentence_can_be_undone() {
    let desk = with_harrow().await;
    let page = desk.page(&query(&sentence("28"))).await.body;
    let mut fields = sentence("28");
    fields.extend([("digest", hidden(&page, "digest")), ("version", hidden(&page, "version"))]);
    let saved = send(&desk, PACK, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let said = crate::desk::said(&saved);
    let undo = said["undo"].as_str().expect("a way back").to_owned();
    assert_eq!(desk.post(&undo, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(desk.page("weeks").await.main().contains("One tomorrow"), "back on its day");
}

#[tokio::test]
async fn a_part_that_cannot_be_saved_is_marked_and_nothing_is_saved() {
    let desk = with_harrow().await;
    for days in ["0", "", "many"] {
        let main = desk.page(&query(&sentence(days))).await.main();
        assert!(main.contains("id=\"wrong-first\"") && !main.contains("data-save"), "{days:?}: {main}");
    }
    let mut wide = sentence("28");
    wide.retain(|(name, _)| *name != "later");
    wide.push(("later", "-4".to_owned()));
    let main = desk.page(&query(&wide)).await.main();
    assert!(main.contains("id=\"wrong-window\""), "{main}");
    let answer = send(&desk, PACK, &sentence("0")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(desk.page("weeks").await.main().contains("One tomorrow"), "nothing was saved");
}

#[tokio::test]
async fn what_cannot_be_switched_off_says_so() {
    let desk = with_harrow().await;
    let main = desk.page(&format!("{PACK}?rule=staying-close")).await.main();
    assert!(main.contains("Cannot be switched off") && !main.contains("name=\"enabled\""), "{main}");
}

#[tokio::test]
async fn a_reader_reads_and_changes_nothing() {
    let desk = with_harrow().await;
    desk.becomes(Role::Reader).await;
    let main = desk.page(&format!("{PACK}?rule=start-of-work")).await.main();
    assert!(!main.contains("data-preview"), "{main}");
    assert_eq!(send(&desk, PACK, &sentence("28")).await.status, StatusCode::FORBIDDEN);
    let preview = format!("{PACK}/preview");
    assert_eq!(send(&desk, &preview, &sentence("28")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn marks_and_tries_are_sentences_too() {
    let desk = with_harrow().await;
    let main = desk
        .page("rhythms/client?sent=1&rule=tries&next=0&next_unit=days&silent_after=3&silent_channels=2&silent=10&silent_unit=working-days")
        .await
        .main();
    assert!(main.contains("id=\"wrong-tries\""), "{main}");
    let main = desk
        .page("rhythms/client?sent=1&rule=marks&fragile=1/3&team_forming=2/3&installing=2/3&floor=10&floor_unit=working-days&asks=6&asks_unit=months")
        .await
        .main();
    assert!(main.contains("data-save"), "{main}");
}

#[tokio::test]
async fn two_who_edit_the_same_rule_see_both_versions() {
    let desk = with_harrow().await;
    let looked = |days: &'static str| {
        let desk = &desk;
        async move {
            let page = desk.page(&query(&sentence(days))).await.body;
            let mut fields = sentence(days);
            fields.extend([("version", hidden(&page, "version")), ("digest", hidden(&page, "digest"))]);
            fields
        }
    };
    let (first, second) = (looked("24").await, looked("28").await);
    send(&desk, PACK, &first).await.leads_to();
    let crossed = send(&desk, PACK, &second).await;
    assert_eq!(crossed.status, StatusCode::CONFLICT);
    let main = crossed.main();
    assert!(
        main.contains("<dd>24 days after</dd>") && main.contains("<dd class=\"other\">28 days after"),
        "{main}"
    );
    let mut again = sentence("28");
    again
        .extend([("version", hidden(&crossed.body, "version")), ("digest", hidden(&crossed.body, "digest"))]);
    send(&desk, PACK, &again).await.leads_to();
}
