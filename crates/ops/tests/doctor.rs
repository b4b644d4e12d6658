//! What doctor says of rows that nobody's op wrote, and what undo refuses.

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use seguito_core::{refusal::Refusal, time::Moment};
use seguito_ops::{Refused, doctor, draft, interaction_log, sweep, undo};
use seguito_store::{Broken, read, rows::*};

#[tokio::test(flavor = "multi_thread")]
async fn a_row_changed_past_the_ops_is_found() {
    for house in houses().await {
        let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
        house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        assert_eq!(differences(&house).await, 0);
        let tamper = house.act(move |tx, _| {
            Box::pin(async move {
                let mut row = tx.all(&TouchpointRow::BY_CLIENT, (client,)).await?.remove(0);
                row.day = day("2026-02-28");
                row.entry.0.day = row.day;
                Ok(tx.put_quietly(&row).await?)
            })
        });
        tamper.await.expect("a change");
        let found = house.ask({
            let slug = house.slug.clone();
            move |read| Box::pin(doctor::examine_workspace(read, slug))
        });
        let what: Vec<String> = found.await.differences.into_iter().map(|d| d.what).collect();
        assert_eq!(what.len(), 4, "kept, replayed, a Saturday, outside its window: {what:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logged_contact_is_undone_whole_and_once() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        sweep::sweep_workspace(&house.store, house.owner.workspace, at("2026-03-02T07:00Z"))
            .await
            .expect("a sweep");
        let before = touchpoints(&house, client).await;
        let mut command = call(client, sigrid, webshop, "2026-03-02T09:00Z");
        command.standing = Some(Standing::Blocked);
        let now: Moment = at("2026-03-02T09:30Z");
        let logged = house
            .act(move |tx, actor| Box::pin(interaction_log::log_interaction(tx, actor, command, now)))
            .await
            .expect("logged");
        assert_ne!(touchpoints(&house, client).await, before);
        let command = undo::Undo { sequence: logged.sequence };
        house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now))).await.expect("undone");
        assert_eq!(touchpoints(&house, client).await, before);
        let flags =
            house.ask(move |read| Box::pin(async move { read.all(&FlagRow::BY_CLIENT, (client,)).await }));
        assert!(flags.await.is_empty());
        let again = house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now))).await;
        assert!(matches!(again, Err(Refused::Refusal(Refusal::Touched { .. }))), "{again:?}");
        assert_eq!(differences(&house).await, 0);
        let trail = house
            .ask(move |read| Box::pin(read::timeline::of_client(read, client, read::timeline::NEWEST, 10)));
        let trail = trail.await;
        assert_eq!(trail[0].verb, "undone");
        assert_eq!(
            trail.iter().find(|line| line.verb == "logged").and_then(|l| l.undone_by),
            Some(trail[0].sequence)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_since_been_touched_is_not_undone() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let log = |when: &'static str| {
            let command = call(client, sigrid, webshop, when);
            house.act(move |tx, actor| {
                Box::pin(interaction_log::log_interaction(tx, actor, command, at(when)))
            })
        };
        let first = log("2026-03-02T09:00Z").await.expect("logged");
        log("2026-03-10T09:00Z").await.expect("logged");
        let command = undo::Undo { sequence: first.sequence };
        let now = at("2026-03-10T10:00Z");
        let refused = house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now))).await;
        assert!(matches!(refused, Err(Refused::Refusal(Refusal::Touched { count: 1 }))), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_never_changed_nor_deleted() {
    for house in houses().await {
        let row = house.ask(|read| Box::pin(async move { read.need::<EventRow>((1,)).await })).await;
        let forged = EventRow { verb: "forged".into(), ..row };
        let refused: Result<(), Refused> =
            house.act(move |tx, _| Box::pin(async move { Ok(tx.put_quietly(&forged).await?) })).await;
        assert!(matches!(refused, Err(Refused::Broken(Broken { .. }))), "{refused:?}");
        let refused =
            house.act(|tx, _| Box::pin(async move { Ok(tx.delete::<EventRow>((1,)).await?) })).await;
        assert!(matches!(refused, Err(Refused::Broken(Broken { .. }))), "{refused:?}");
    }
}

/// What is kept of a workspace is known by its revision to be old: every change moves it on, and nothing else does.
#[tokio::test(flavor = "multi_thread")]
async fn every_change_moves_the_revision_of_its_workspace_on() {
    for house in houses().await {
        let other = House::build(house.store.clone()).await;
        let (first, others) = (revision(&house).await, revision(&other).await);
        house.fjordlys("2026-02-09T08:00Z").await;
        let added = revision(&house).await;
        assert!(added > first, "an op");
        keep_draft(&house, "call Sigrid").await.expect("a draft");
        let drafted = revision(&house).await;
        assert!(drafted > added, "a change that is no line of the timeline");
        keep_draft(&house, &"a".repeat(1_000_000)).await.expect_err("too long");
        differences(&house).await;
        assert_eq!(revision(&house).await, drafted, "a refusal and a read");
        assert_eq!(revision(&other).await, others, "another workspace's changes");
    }
}

async fn revision(house: &House) -> i64 {
    house.ask(|read| Box::pin(read::house::revision(read))).await
}

/// A draft, and before it one that stays only if it does.
async fn keep_draft(house: &House, text: &str) -> Result<(), Refused> {
    let (body, now) = (text.to_owned(), at("2026-02-09T08:00Z"));
    let keeping = house.act(move |tx, actor| {
        Box::pin(async move {
            draft::keep(tx, actor, "plan".into(), "first".into(), now).await?;
            draft::keep(tx, actor, "log".into(), body, now).await
        })
    });
    keeping.await
}

async fn differences(house: &House) -> usize {
    let slug = house.slug.clone();
    house.ask(move |read| Box::pin(doctor::examine_workspace(read, slug))).await.differences.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_placed_on_a_full_day_still_says_so_when_replayed() {
    for house in houses().await {
        let owner = house.owner.member;
        let busy = house.act(move |tx, _| {
            Box::pin(async move {
                let row: MemberRow = tx.need((owner,)).await?;
                Ok(tx.put(&MemberRow { daily_load: 1, ..row }).await?)
            })
        });
        busy.await.expect("one person a day");
        for _ in 0..6 {
            let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
            house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        }
        let rows = house.ask(move |read| {
            Box::pin(read::weeks::between(read, (day("2026-03-02"), day("2026-03-31")), Some(owner)))
        });
        let rows = rows.await;
        assert!(rows.iter().any(|row| row.entry.0.crowded), "six people, four days, one a day");
        assert_eq!(differences(&house).await, 0);
    }
}
