//! Passwords and demo workspaces: what ends, and what stays.

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use seguito_core::{id::*, people::Language, refusal::Refusal};
use seguito_ops::{Refused, actor, client, first_run, password, password_change, sign_in, workspace_remove};
use seguito_store::rows::house as rows;

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_ends_every_other_sign_in() {
    for house in houses().await {
        let now = at("2026-03-02T08:00Z");
        let (mail, old) = (house.mail.clone(), password::hash("password", "correct horse battery").await);
        let old = old.expect("a hash");
        let across = house.store.across();
        let account: AccountId = across
            .read(move |read| Box::pin(async move { read.one_across(&rows::ACCOUNT_BY_MAIL, (mail,)).await }))
            .await
            .expect("a read")
            .map(|account: seguito_store::rows::AccountRow| account.id)
            .expect("an account");
        set_password(&house, account, old).await;
        let attempt = |plain: &str| sign_in::SignIn {
            mail: house.mail.clone(),
            password: plain.into(),
            address: house.slug.clone(),
            browser: "a test".into(),
        };
        let here = sign_in::sign_in(&house.store, attempt("correct horse battery"), now).await.expect("in");
        let there = sign_in::sign_in(&house.store, attempt("correct horse battery"), now).await.expect("in");
        let later = at("2026-03-02T09:00Z");
        assert!(!password_change::proved(&house.store, &here.token, later).await.expect("a read"));
        password_change::prove(&house.store, &here.token, "correct horse battery", later)
            .await
            .expect("proved");
        assert!(password_change::proved(&house.store, &here.token, later).await.expect("a read"));
        let new = password::hash("password", "another horse battery").await.expect("a hash");
        let both = ("wrong horse battery", new.clone());
        let refused = password_change::change(&house.store, &house.owner, &here.token, both, later).await;
        assert_eq!(fields(refused), ["password"]);
        let both = ("correct horse battery", new);
        password_change::change(&house.store, &house.owner, &here.token, both, later).await.expect("changed");
        let signed_in = |token: String| {
            let (store, slug) = (house.store.clone(), house.slug.clone());
            async move { by_session(&store, &token, &slug, later).await.expect("a read").is_some() }
        };
        assert!(signed_in(here.token).await);
        assert!(!signed_in(there.token).await);
        assert!(sign_in::sign_in(&house.store, attempt("correct horse battery"), later).await.is_err());
        assert!(sign_in::sign_in(&house.store, attempt("another horse battery"), later).await.is_ok());
    }
}

#[expect(clippy::expect_used, reason = "a test that cannot go on stops")]
async fn set_password(house: &House, account: AccountId, hash: password::PasswordHash) {
    let across = house.store.across();
    let kept = hash.kept().to_owned();
    across
        .write(move |tx| {
            Box::pin(async move { tx.run_across(&rows::SET_PASSWORD, (account, kept)).await.map(|_| ()) })
        })
        .await
        .map_err(|broken: seguito_store::Broken| broken.to_string())
        .expect("a password");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_goes_with_one_press_and_real_work_never() {
    for house in houses().await {
        let refused = house.act(|tx, actor| Box::pin(workspace_remove::remove_demo(tx, actor))).await;
        assert!(matches!(refused, Err(Refused::Refusal(Refusal::Lasting))));
        let account = AccountId(uuid::Uuid::now_v7());
        let now = at("2026-03-02T08:00Z");
        let mail = format!("demo-{}", house.mail);
        let across = house.store.across();
        let demo = across
            .write(move |tx| {
                Box::pin(async move {
                    tx.run_across(&rows::ADD_ACCOUNT, (account, mail.clone(), None, now)).await?;
                    let new = first_run::NewWorkspace {
                        workspace: "Demo".into(),
                        language: Language::En,
                        calendar: calendar("Europe/London", "GB"),
                        demo: true,
                    };
                    let made =
                        first_run::make_workspace(tx, new, (account, "Demo".into(), mail), now).await?;
                    client::add(tx, &made.actor, fjordlys(), now).await?;
                    Ok::<_, Refused>(made.actor)
                })
            })
            .await
            .expect("a demo");
        let (house_of_demo, actor) = (house.store.scope(demo.workspace), demo.clone());
        house_of_demo
            .write(move |tx| Box::pin(async move { workspace_remove::remove_demo(tx, &actor).await }))
            .await
            .expect("removed");
        let gone = actor::by_member(&house.store, demo.workspace, demo.member, seguito_ops::Via::Page).await;
        assert!(gone.expect("a read").is_none());
    }
}
