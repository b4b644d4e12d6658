//! Logging a contact: what follows, what is refused, what is kept.

use crate::desk::{Answer, Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::people::Language;

async fn desk() -> Open {
    Desk::new().with_presented("Harrow & Pell", day(11, 3)).open().await
}

/// A call in which the script was asked, as the form sends it.
async fn log(desk: &Open, more: &[(&str, &str)]) -> Answer {
    let (client, project) = (desk.clients[0].to_string(), desk.projects[0].to_string());
    let mut fields = vec![
        ("client", client.as_str()),
        ("channel", "phone"),
        ("outcome", "took-place"),
        ("at", "today, 9:40"),
        ("projects", project.as_str()),
        ("scripts", "start-of-work-new"),
        ("answer-start-of-work-new-team-formed", "Two of three."),
        ("progress", "Half is photographed."),
        ("critical", "none"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    desk.send("log", &fields).await
}

#[tokio::test]
async fn a_call_settles_today_and_places_the_next() {
    let desk = desk().await;
    assert_eq!(log(&desk, &[]).await.leads_to(), "/w/studio-vela/today");
    let today = desk.page("today").await.body;
    assert!(today.contains("Nobody to reach today"), "{today}");
}

#[tokio::test]
async fn blocked_opens_flag_and_offer_in_one_step() {
    let desk = desk().await;
    let blocked =
        [("standing", "blocked"), ("flag", "on"), ("flag_text", "No access"), ("opportunity", "on")];
    let answer = log(&desk, &blocked).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let scope = desk.store.scope(desk.actor.as_ref().unwrap().workspace);
    let client = desk.clients[0];
    let (flags, offers) = scope
        .read(move |read| {
            Box::pin(async move {
                let flags = read.all(&seguito_store::rows::FlagRow::BY_CLIENT, (client,)).await?;
                let offers = read.all(&seguito_store::rows::OpportunityRow::BY_CLIENT, (client,)).await?;
                Ok::<_, seguito_store::Broken>((flags, offers))
            })
        })
        .await
        .unwrap();
    assert_eq!((flags.len(), offers.len()), (1, 1));
    assert_eq!(flags[0].text, "No access");
}

#[tokio::test]
async fn a_word_on_progress_and_on_critical_points_is_needed() {
    let desk = desk().await;
    let answer = log(&desk, &[("progress", ""), ("critical", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Two of three."), "what was typed is kept");
    assert!(answer.body.contains("href=\"#progress\"") && answer.body.contains("aria-invalid=\"true\""));
}

#[tokio::test]
async fn a_contact_in_the_future_is_refused_with_both_days() {
    let desk = desk().await;
    let answer = log(&desk, &[("at", "25 November 2026, 9:00")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let desk = self::desk().await;
    assert_eq!(log(&desk, &[("at", "some day")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_would_follow_is_shown_and_not_kept() {
    let desk = desk().await;
    let (client, project) = (desk.clients[0].to_string(), desk.projects[0].to_string());
    let fields = [
        ("client", client.as_str()),
        ("channel", "phone"),
        ("outcome", "took-place"),
        ("projects", project.as_str()),
        ("scripts", "start-of-work-new"),
        ("standing", "blocked"),
        ("flag", "on"),
    ];
    let shown = desk.send("log/preview", &fields).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("id=\"follows\"") && shown.body.contains("by phone"), "{}", shown.main());
    assert!(desk.page("today").await.body.contains("One person to reach today"), "nothing was kept");
}

#[tokio::test]
async fn a_draft_comes_back_until_it_is_saved() {
    let desk = desk().await;
    let client = desk.clients[0].to_string();
    let kept = desk.send("log/draft", &[("client", &client), ("note", "A thought, half typed")]).await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    let path = format!("log?client={client}");
    assert!(desk.page(&path).await.body.contains("A thought, half typed"));
    log(&desk, &[]).await;
    assert!(!desk.page(&path).await.body.contains("A thought, half typed"));
}

#[tokio::test]
async fn from_anywhere_the_client_is_asked_first() {
    let desk = desk().await;
    let asked = desk.page("log").await.body;
    assert!(asked.contains(&format!("log?client={}", desk.clients[0])));
    assert!(desk.page("log?q=harr").await.body.contains("Harrow &amp; Pell"));
    assert!(desk.page("log?q=zzz").await.body.contains("No client of that name."));
}

#[tokio::test]
async fn the_form_reads_well_in_english_and_norwegian() {
    for language in [Language::En, Language::Nb] {
        let desk = Desk::new().reading(language).with_presented("Harrow & Pell", day(11, 3)).open().await;
        let page = desk.page(&format!("log?client={}", desk.clients[0])).await;
        insta::assert_snapshot!(format!("log-{}", language.key()), page.main());
    }
}

#[tokio::test]
async fn the_next_contact_can_be_put_on_another_day_at_once() {
    let desk = desk().await;
    let far = log(&desk, &[("next_day", "2027-03-01")]).await;
    assert_eq!(far.status, StatusCode::UNPROCESSABLE_ENTITY, "beyond the window a reason is asked");
    assert!(far.body.contains("id=\"next_reason\"") && far.body.contains("value=\"2027-03-01\""));
    assert!(desk.page("today").await.body.contains("One person to reach today"), "nothing of it was kept");
    let fine = log(&desk, &[("next_day", "2027-03-01"), ("next_reason", "She is at sea")]).await;
    assert_eq!(fine.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_logged_contact_can_be_corrected_and_the_correction_undone() {
    let desk = desk().await;
    log(&desk, &[]).await;
    let (scope, client) = (desk.store.scope(desk.actor.as_ref().unwrap().workspace), desk.clients[0]);
    let rows = scope
        .read(move |read| {
            Box::pin(
                async move { read.all(&seguito_store::rows::InteractionRow::BY_CLIENT, (client,)).await },
            )
        })
        .await
        .map_err(|broken: seguito_store::Broken| broken)
        .unwrap();
    let path = format!("log/{}", rows[0].id);
    let sheet = desk.page(&path).await;
    assert!(sheet.body.contains("Correct this contact") && sheet.body.contains("Half is photographed."));
    assert!(sheet.body.contains("Two of three."));
    let (client, project) = (client.to_string(), desk.projects[0].to_string());
    let mut fields = vec![
        ("client", client.as_str()),
        ("version", "1"),
        ("channel", "video"),
        ("outcome", "took-place"),
        ("at", "today, 9:40"),
        ("projects", project.as_str()),
        ("scripts", "start-of-work-new"),
        ("progress", "All of it is photographed."),
        ("critical", "none"),
    ];
    assert_eq!(desk.send(&path, &fields).await.leads_to(), format!("/w/studio-vela/clients/{client}"));
    assert!(desk.page(&path).await.body.contains("All of it is photographed."));
    fields[2] = ("channel", "phone");
    let crossed = desk.send(&path, &fields).await;
    assert_eq!(crossed.status, StatusCode::CONFLICT, "the version is an older one");
    let main = crossed.main();
    assert!(main.contains("<dd>Video</dd>") && main.contains("<dd class=\"other\">Phone</dd>"), "{main}");
    assert!(!main.contains("<dd>All of it is photographed."), "what both say is not shown twice");
    assert!(main.contains("name=\"version\" value=\"2\""), "pressing again saves one's own over it");
    fields[1] = ("version", "2");
    desk.send(&path, &fields).await.leads_to();
}

#[tokio::test]
async fn a_congratulation_that_praises_us_is_pointed_out_and_saved_all_the_same() {
    let desk = desk().await;
    let ours = "Well done, and all thanks to our work.";
    let mut fields = vec![("standing", "finished"), ("congratulation", ours), ("note", "We spoke long.")];
    let client = desk.clients[0].to_string();
    let shown = [("client", client.as_str()), ("channel", "phone"), ("outcome", "took-place")];
    let page = desk.send("log/preview", &[&shown[..], &fields[..]].concat()).await.body;
    assert!(page.contains("“thanks to our” puts us at the beginning of it"), "{page}");
    fields[0] = ("standing", "difficulty");
    let page = desk.send("log/preview", &[&shown[..], &fields[..]].concat()).await.body;
    assert!(!page.contains("puts us at the beginning"), "only a congratulation is read");
    fields[0] = ("standing", "finished");
    fields.push(("conclude", "on"));
    log(&desk, &fields).await.leads_to();
    let trail = desk.page(&format!("clients/{client}")).await.body;
    assert!(trail.contains(ours) && trail.contains("We spoke long."));
}

#[tokio::test]
async fn a_congratulation_that_is_hidden_again_is_not_kept() {
    let desk = desk().await;
    log(&desk, &[("standing", "difficulty"), ("congratulation", "A fine path."), ("note", "We spoke long.")])
        .await
        .leads_to();
    let trail = desk.page(&format!("clients/{}", desk.clients[0])).await.body;
    assert!(trail.contains("We spoke long.") && !trail.contains("A fine path."));
}

#[tokio::test]
async fn an_answer_keeps_its_question() {
    let desk = desk().await;
    log(&desk, &[]).await.leads_to();
    let trail = desk.page(&format!("clients/{}", desk.clients[0])).await.body;
    let at = trail.find("Has the team been formed?").expect("the question");
    assert!(trail[at..at + 80].contains("Two of three."));
}

#[tokio::test]
async fn a_draft_can_be_dropped() {
    let desk = desk().await;
    let client = desk.clients[0].to_string();
    let fields = [("client", client.as_str()), ("note", "half a thought")];
    assert_eq!(desk.send("log/draft", &fields).await.status, StatusCode::NO_CONTENT);
    let page = format!("log?client={client}");
    assert!(desk.page(&page).await.body.contains("half a thought"));
    let back = desk.path("clients");
    let dropped = desk.send("log/draft", &[("client", &client), ("drop", "on"), ("back", &back)]).await;
    assert_eq!(dropped.leads_to(), back);
    assert!(!desk.page(&page).await.body.contains("half a thought"));
}

#[tokio::test]
async fn from_a_clients_page_one_comes_back_to_it() {
    let desk = desk().await;
    let client = desk.path(&format!("clients/{}", desk.clients[0]));
    let page = desk.get(&client).await.body;
    assert!(page.contains(&format!("&amp;back={client}\"")), "{page}");
    assert_eq!(log(&desk, &[("back", &client)]).await.leads_to(), client);
}

#[tokio::test]
async fn whoever_is_blocked_is_first_asked_what_stands_in_the_way() {
    let desk = desk().await;
    log(&desk, &[("standing", "blocked"), ("flag", "on"), ("flag_text", "No access")]).await.leads_to();
    let body = desk.page(&format!("log?client={}", desk.clients[0])).await.body;
    let at = |field: &str| body.find(&format!("name=\"{field}\"")).expect("a question");
    assert!(at("answer-support-obstacle") < at("answer-support-how"));
}
