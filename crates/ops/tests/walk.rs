//! The thin walk: claim, client, project, Today, a logged contact.

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use seguito_core::{people::Language, refusal::Refusal};
use seguito_ops::{Refused, first_run, interaction_log, password, sign_in};
use seguito_store::{read, rows::*};

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_client_gets_flag_and_opportunity_in_one_step() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let owner = house.owner.member;
        let rows = house
            .ask(move |read| {
                Box::pin(async move { read::today::today(read, owner, at("2026-03-02T23:00Z")).await })
            })
            .await;
        assert_eq!(rows.len(), 1, "{}", house.store.engine_name());
        assert_eq!(
            (rows[0].client.as_str(), rows[0].contact.as_deref()),
            ("Fjordlys AS", Some("Sigrid Åsen"))
        );
        assert_eq!(rows[0].entry.0.day, day("2026-03-02"));
        let mut command = call(client, sigrid, webshop, "2026-03-02T09:00Z");
        command.standing = Some(Standing::Blocked);
        command.critical = "The developer left".into();
        let logged = house.act(move |tx, actor| {
            Box::pin(interaction_log::log_interaction(tx, actor, command, at("2026-03-02T09:30Z")))
        });
        let logged = logged.await.expect("logged");
        assert!(logged.flag.is_some() && logged.opportunity.is_some() && logged.request.is_none());
        let next = logged.next().expect("a next contact");
        assert_eq!((next.occurrence.rule.as_str(), next.day), ("blocked", day("2026-03-09")));
        let flags =
            house.ask(move |read| Box::pin(async move { read.all(&FlagRow::BY_CLIENT, (client,)).await }));
        assert_eq!(flags.await[0].text, "The developer left");
        let broken = house.ask(|read| Box::pin(seguito_store::event::prove(read))).await;
        assert_eq!(broken, None, "the chain holds");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_settles_needs_a_word_on_progress_and_on_critical_points() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let mut command = call(client, sigrid, webshop, "2026-03-05T09:00Z");
        (command.progress, command.critical) = (" ".into(), String::new());
        let refused = house.act(move |tx, actor| {
            Box::pin(interaction_log::log_interaction(tx, actor, command, at("2026-03-02T09:30Z")))
        });
        assert_eq!(fields(refused.await), ["at", "progress", "critical"]);
        let kept = house
            .ask(move |read| Box::pin(async move { read.all(&InteractionRow::BY_CLIENT, (client,)).await }));
        assert!(kept.await.is_empty(), "a refused change leaves nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_is_claimed_once_by_its_word_and_its_owner_signs_in_and_out() {
    for store in stores().await.into_iter().take(1) {
        let word = first_run::set_up_word(&store).await.expect("a word").expect("not claimed yet");
        let claim = first_run::Claim {
            word: "wrong-word-here".into(),
            name: "Marta".into(),
            mail: "Marta@Example.org".into(),
            password: password::hash("password", "correct horse battery").await.expect("a hash"),
            workspace: first_run::NewWorkspace {
                workspace: "Bottega Ünïcorn & Figli".into(),
                language: Language::It,
                calendar: calendar("Europe/Rome", "IT"),
                demo: false,
            },
        };
        let now = at("2026-03-02T08:00Z");
        let wrong = claim.clone();
        let refused = store.across().write(move |tx| Box::pin(first_run::claim(tx, wrong, now))).await;
        assert_eq!(fields(refused), ["word"]);
        let right = first_run::Claim { word: word.to_uppercase(), ..claim.clone() };
        let made = store
            .across()
            .write(move |tx| Box::pin(first_run::claim(tx, right, now)))
            .await
            .expect("claimed");
        assert_eq!(made.slug, "bottega-unicorn-figli");
        assert_eq!(first_run::set_up_word(&store).await.expect("a read"), None);
        let again = first_run::Claim { word, ..claim };
        let refused = store.across().write(move |tx| Box::pin(first_run::claim(tx, again, now))).await;
        assert_eq!(fields(refused), ["word"]);

        let attempt = |password: &str| sign_in::SignIn {
            mail: "marta@example.org ".into(),
            password: password.into(),
            address: "192.0.2.7".into(),
            browser: "a test".into(),
        };
        let refused = sign_in::sign_in(&store, attempt("correct horse batteri"), now).await;
        assert_eq!(fields(refused), ["password"]);
        let signed_in =
            sign_in::sign_in(&store, attempt("correct horse battery"), now).await.expect("signed in");
        assert_eq!(signed_in.doors[0].slug, made.slug);
        let actor = by_session(&store, &signed_in.token, &made.slug, now).await.expect("a read");
        assert_eq!(actor.expect("the owner").member, made.actor.member);
        let other = by_session(&store, &signed_in.token, "other", now).await.expect("a read");
        assert!(other.is_none());
        let late = at("2026-03-16T09:00Z");
        assert!(by_session(&store, &signed_in.token, &made.slug, late).await.expect("a read").is_none());
        sign_in::sign_out(&store, &signed_in.token).await.expect("signed out");
        assert!(by_session(&store, &signed_in.token, &made.slug, now).await.expect("a read").is_none());

        for _ in 0..10 {
            let _ = sign_in::sign_in(&store, attempt("guess guess"), now).await;
        }
        let refused = sign_in::sign_in(&store, attempt("correct horse battery"), now).await;
        assert!(matches!(refused, Err(Refused::Refusal(Refusal::TooMany { .. }))), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_workspace_never_reaches_into_another() {
    for house in houses().await {
        let other = House::build(house.store.clone()).await;
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let command = call(client, sigrid, webshop, "2026-02-20T09:00Z");
        let refused = other.act(move |tx, actor| {
            Box::pin(interaction_log::log_interaction(tx, actor, command, at("2026-03-02T09:30Z")))
        });
        assert!(matches!(refused.await, Err(Refused::Refusal(Refusal::Absent))));
        let seen = other.ask(move |read| Box::pin(async move { read.get::<ClientRow>((client,)).await }));
        assert_eq!(seen.await, None);
        let owner = house.owner.member;
        let rows = other.ask(move |read| {
            Box::pin(async move { read::today::today(read, owner, at("2030-01-01T00:00Z")).await })
        });
        assert!(rows.await.is_empty());
    }
}
