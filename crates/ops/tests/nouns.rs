//! Orders, trash, merging, members, cadences, imports, each on both databases; doctor finds nothing afterwards.

mod house;

use house::*;
use seguito_core::{agenda::Purpose, id::*, people::Role, refusal::Refusal, time::Moment};
use seguito_ops::{
    Refused, Via, actor, cadence, cadence_preview, client, contact::ContactFields, follow, import,
    interaction_correct, interaction_log, invitation, member, order, password, reassign, submission, token,
    undo,
};
use seguito_store::{read, rows::*};
use uuid::Uuid;

const NOW: &str = "2026-02-20T09:00Z";

fn now() -> Moment {
    at(NOW)
}

#[tokio::test(flavor = "multi_thread")]
async fn another_day_beyond_the_window_needs_a_reason_and_is_taken_back() {
    for house in houses().await {
        let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
        house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let before = touchpoints(&house, client).await;
        let later =
            order::AnotherDay { touchpoint: before[0].id, day: day("2026-03-16"), reason: String::new() };
        let command = later.clone();
        let refused =
            house.act(move |tx, actor| Box::pin(order::another_day(tx, actor, command, now()))).await;
        assert_eq!(fields(refused), ["reason"]);
        let command = order::AnotherDay { reason: "Their fair".into(), ..later };
        let done = house.act(move |tx, actor| Box::pin(order::another_day(tx, actor, command, now()))).await;
        let id = OrderId(done.expect("moved").id);
        assert_eq!(touchpoints(&house, client).await[0].day, day("2026-03-16"));
        let command = order::TakeBack { order: id };
        house
            .act(move |tx, actor| Box::pin(order::take_back(tx, actor, command, now())))
            .await
            .expect("back");
        assert_eq!(touchpoints(&house, client).await, before);
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_joins_by_link_once_and_leaves_their_clients_to_another() {
    for house in houses().await {
        let mail = format!("jonas-{}", house.mail);
        let command = member::AddMember {
            name: "Jonas".into(),
            mail: mail.clone(),
            role: Role::Member,
            language: None,
        };
        let jonas = house.act(move |tx, actor| Box::pin(member::add(tx, actor, command, now()))).await;
        let jonas = jonas.expect("added").member;
        let link = house.act(move |tx, actor| Box::pin(invitation::make(tx, actor, jonas, now()))).await;
        let link = link.expect("a link");
        let secret = password::hash("password", "correct horse battery").await.expect("a hash");
        for taken in [true, false] {
            let (token, secret) = (link.token.clone(), secret.clone());
            let across = house.store.across();
            let joined = across.write(move |tx| {
                Box::pin(
                    async move { invitation::take(tx, &token, Some(secret), "a test".into(), now()).await },
                )
            });
            let joined = joined.await;
            assert_eq!(joined.is_ok(), taken, "{joined:?}");
            if let Ok(Some(signed_in)) = joined {
                let actor = by_session(&house.store, &signed_in.token, &house.slug, now()).await;
                assert_eq!(actor.expect("a read").expect("Jonas").member, jonas);
            }
        }
        let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
        house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let command = reassign::Reassign { clients: vec![client], to: jonas };
        for role in [Role::Reader, Role::Member] {
            let set = member::SetRole { member: jonas, role };
            house
                .act(move |tx, actor| Box::pin(member::set_role(tx, actor, set, now())))
                .await
                .expect("a role");
            if role == Role::Reader {
                let command = command.clone();
                let given =
                    house.act(move |tx, actor| Box::pin(reassign::reassign(tx, actor, command, now()))).await;
                assert_eq!(fields(given), ["to"], "who only reads is given no clients");
            }
        }
        house
            .act(move |tx, actor| Box::pin(reassign::reassign(tx, actor, command, now())))
            .await
            .expect("handed over");
        assert_eq!(touchpoints(&house, client).await[0].member_id, jonas);
        sound(&house).await;
        let owner = house.owner.member;
        let command = member::RemoveMember { member: owner, to: jonas };
        let refused = house.act(move |tx, actor| Box::pin(member::remove(tx, actor, command, now()))).await;
        assert_eq!(fields(refused), ["member"], "the last owner stays");
        let command = member::RemoveMember { member: jonas, to: owner };
        house
            .act(move |tx, actor| Box::pin(member::remove(tx, actor, command, now())))
            .await
            .expect("removed");
        assert_eq!(touchpoints(&house, client).await[0].member_id, owner);
        let gone = actor::by_member(&house.store, house.owner.workspace, jonas, Via::Page).await;
        assert!(gone.expect("a read").is_none());
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edited_cadence_is_saved_only_as_previewed_and_undone() {
    for house in houses().await {
        let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
        house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let before = touchpoints(&house, client).await;
        let mut edited = seguito_core::cadence::Cadences::shipped();
        let rule = edited.packs[0].rules.iter_mut().find(|rule| rule.key == "start-of-work").expect("a rule");
        rule.first[0].after = "28 days".to_owned().try_into().expect("a span");
        let asked = edited.clone();
        let scope = house.store.scope(house.owner.workspace);
        let preview = cadence_preview::preview(&scope, asked, now()).await.expect("a preview");
        assert_eq!(preview.changes.len(), 1, "{preview:#?}");
        let change = &preview.changes[0];
        assert_eq!((change.old, change.new), (Some(day("2026-03-02")), Some(day("2026-03-09"))));
        assert_eq!(touchpoints(&house, client).await, before, "a preview saves nothing");
        let save = cadence::SaveCadences { version: 0, digest: "another".into(), cadences: edited };
        let command = save.clone();
        let refused = house.act(move |tx, actor| Box::pin(cadence::save(tx, actor, command, now()))).await;
        assert_eq!(fields(refused), ["digest"]);
        let command = cadence::SaveCadences { digest: preview.digest, ..save };
        let saved = house
            .act(move |tx, actor| Box::pin(cadence::save(tx, actor, command, now())))
            .await
            .expect("saved");
        assert_eq!(touchpoints(&house, client).await[0].day, day("2026-03-09"));
        sound(&house).await;
        let command = undo::Undo { sequence: saved.sequence };
        house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now()))).await.expect("undone");
        assert_eq!(touchpoints(&house, client).await, before);
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_is_one_batch_followed_and_undone_unless_touched() {
    for house in houses().await {
        let row = |n: u32| import::ImportRow {
            row: n,
            of: import::ImportOf::New,
            client: Some(import::ImportedClient {
                name: format!("Cantina {n}"),
                country: Some("IT".into()),
                last_contact: Some(day("2025-10-01")),
                extra: [("Agente".to_owned(), "Bruno".to_owned())].into(),
                ..Default::default()
            }),
            contact: Some(import::ImportedContact {
                fields: ContactFields {
                    name: format!("Oreste {n}"),
                    phone: "+39 011 123456".into(),
                    ..Default::default()
                },
                ..Default::default()
            }),
        };
        let second = import::ImportRow { of: import::ImportOf::Row(1), client: None, ..row(21) };
        let rows = (1..=20).map(row).chain([second]).collect();
        let batch = import::ImportBatch { name: "clienti.csv".into(), rows, equal: 3, refused: 1 };
        let cancelled = batch.clone();
        let refused = house
            .act(move |tx, actor| Box::pin(import::import(tx, actor, cancelled, |_| false, now())))
            .await;
        assert!(refused.is_err(), "stopped");
        assert_eq!(house.ask(|read| Box::pin(read::client::counts(read))).await.all, 0);
        let done =
            house.act(move |tx, actor| Box::pin(import::import(tx, actor, batch, |_| true, now()))).await;
        let done = done.expect("imported");
        assert_eq!((done.counts.new_clients, done.counts.new_contacts, done.counts.equal), (20, 21, 3));
        sound(&house).await;
        let every = "6 weeks".to_owned().try_into().expect("a span");
        let command =
            follow::Follow { clients: done.new_clients.clone(), every, since: None, members: Vec::new() };
        let followed = house.act(move |tx, actor| Box::pin(follow::follow(tx, actor, command, now()))).await;
        let owner = house.owner.member;
        let rows =
            house.ask(move |read| Box::pin(read::today::today(read, owner, at("2026-02-20T23:00Z")))).await;
        assert!((1..=8).contains(&rows.len()), "at most the preferred load: {}", rows.len());
        let late = rows.iter().filter(|row| row.closes_at.is_some_and(|at| at <= now()));
        assert_eq!(late.count(), 0, "none is called late");
        sound(&house).await;
        let batch = done.batch;
        let refused = house.act(move |tx, actor| Box::pin(import::undo_batch(tx, actor, batch, now()))).await;
        assert!(matches!(refused, Err(Refused::Refusal(Refusal::Touched { count: 20 }))), "{refused:?}");
        let command = undo::Undo { sequence: followed.expect("followed").sequence };
        house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now()))).await.expect("undone");
        house
            .act(move |tx, actor| Box::pin(import::undo_batch(tx, actor, batch, now())))
            .await
            .expect("undone");
        assert_eq!(house.ask(|read| Box::pin(read::client::counts(read))).await.all, 0);
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_is_a_line_of_its_own_and_moves_what_follows() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-02", "2026-02-09T09:00Z").await;
        let when = at("2026-03-05T10:00Z");
        let log = call(client, sigrid, webshop, "2026-03-05T09:00Z");
        let command = log.clone();
        let logged = house
            .act(move |tx, actor| Box::pin(interaction_log::log_interaction(tx, actor, command, when)))
            .await
            .expect("logged");
        let log = interaction_log::LogInteraction { scripts: Vec::new(), projects: Vec::new(), ..log };
        let command = interaction_correct::CorrectInteraction {
            interaction: logged.interaction,
            version: 1,
            log: log.clone(),
        };
        let stale = command.clone();
        house
            .act(move |tx, actor| Box::pin(interaction_correct::correct(tx, actor, command, when)))
            .await
            .expect("corrected");
        let refused =
            house.act(move |tx, actor| Box::pin(interaction_correct::correct(tx, actor, stale, when))).await;
        assert!(matches!(refused, Err(Refused::Refusal(Refusal::Conflict { current: 2 }))));
        let open = touchpoints(&house, client).await;
        assert!(open.iter().any(|row| row.rule == "start-of-work" && row.place == "due"), "{open:#?}");
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_submission_twice_is_one_change() {
    for house in houses().await {
        for (body, expected) in [("a", 1), ("a", 1), ("b", 0)] {
            let done = house
                .act(move |tx, actor| {
                    Box::pin(async move {
                        let seen = submission::seen::<ClientId>(tx, actor, "key-1", body.as_bytes()).await?;
                        if let submission::Seen::Before(id) = seen {
                            return Ok(id);
                        }
                        let done = client::add(tx, actor, fjordlys(), now()).await?;
                        let key = ("key-1", body.as_bytes());
                        submission::keep(tx, actor, key, &done.client, now()).await?;
                        Ok(done.client)
                    })
                })
                .await;
            assert_eq!(i32::from(done.is_ok()), expected, "{done:?}");
        }
        assert_eq!(house.ask(|read| Box::pin(read::client::counts(read))).await.all, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_acts_for_its_member_until_it_is_revoked() {
    for house in houses().await {
        let command = token::MakeToken { name: "sheet".into(), scopes: ["read".to_owned()].into(), days: 30 };
        let made =
            house.act(move |tx, actor| Box::pin(token::make(tx, actor, command, now()))).await.expect("made");
        assert!(made.token.starts_with(token::PREFIX));
        let actor = by_token(&house.store, &made.token, now()).await.expect("a read").expect("its member");
        assert_eq!((actor.member, actor.via), (house.owner.member, Via::Api));
        assert!(actor.must_write().is_err(), "a token that reads does not write");
        house
            .act(move |tx, actor| Box::pin(token::revoke(tx, actor, made.id, now())))
            .await
            .expect("revoked");
        assert!(by_token(&house.store, &made.token, now()).await.expect("a read").is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_page_by_keys_in_every_order() {
    for house in houses().await {
        for _ in 0..5 {
            let (client, _) = house.fjordlys("2026-02-09T08:00Z").await;
            house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        }
        use read::client::{ClientCursor, ClientFilter};
        for start in [ClientCursor::by_name(), ClientCursor::by_next(), ClientCursor::by_silence()] {
            let (mut from, mut seen) = (start, Vec::new());
            loop {
                let filter =
                    ClientFilter { facet: "project".into(), country: "NO".into(), ..Default::default() };
                let cursor = from.clone();
                let page = house.ask(move |read| Box::pin(read::client::list(read, filter, cursor, 2))).await;
                let Some(last) = page.last() else { break };
                from = from.after(last);
                seen.extend(page.iter().map(|line| line.id));
            }
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 5);
        }
        let filter = ClientFilter { facet: "fragile".into(), ..Default::default() };
        let none =
            house.ask(move |read| Box::pin(read::client::list(read, filter, ClientCursor::by_name(), 9)));
        assert!(none.await.is_empty());
    }
}

/// Each word alone is borne by more records than one looks at, all of them older.
#[tokio::test(flavor = "multi_thread")]
async fn two_common_words_find_whoever_bears_both() {
    for house in houses().await {
        let borne = |term: &str| {
            let (entity_id, term) = (Uuid::now_v7(), term.to_owned());
            TermRow { term, entity_id, client_id: ClientId(entity_id) }
        };
        let common: Vec<TermRow> = (0..320).flat_map(|_| [borne("sigrid"), borne("fjordlys")]).collect();
        let kept = house.act(move |tx, _| {
            Box::pin(async move { tx.put_all_quietly(&common).await.map_err(Refused::from) })
        });
        kept.await.expect("written");
        house.fjordlys("2026-02-09T08:00Z").await;
        let words = ["fjord".to_owned(), "sigr".to_owned()];
        let found =
            house.ask(move |read| Box::pin(async move { read::find::find(read, &words).await })).await;
        let names: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
        assert_eq!(names, ["Sigrid Åsen"], "{}", house.store.engine_name());
    }
}

/// F4: "finished" and the answer to the one question, both in one call, leave no second call to ask it.
#[tokio::test(flavor = "multi_thread")]
async fn the_one_question_is_not_asked_again_once_it_is_answered() {
    for house in houses().await {
        let (client, contact) = house.fjordlys("2026-02-09T08:00Z").await;
        let project = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let mut heard = call(client, contact, project, "2026-03-02T09:00Z");
        heard.standing = Some(Standing::Finished);
        heard.effects.outcome_answer = Some("yes".into());
        let now = at("2026-03-02T09:30Z");
        let logged = house.act(move |tx, actor| {
            Box::pin(async move { interaction_log::log_interaction(tx, actor, heard, now).await })
        });
        logged.await.expect("logged");
        let left = touchpoints(&house, client).await;
        let asks = |row: &&TouchpointRow| row.entry.0.reason.purpose == Purpose::Congratulate;
        assert_eq!(left.iter().filter(asks).count(), 0, "{left:#?}");
        assert!(!left.is_empty(), "what remains is to be there later");
        sound(&house).await;
    }
}
