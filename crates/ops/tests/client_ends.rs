//! A client that ends: merged into another, with which all of it is from then on, or laid into the trash.

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use seguito_core::{
    id::*,
    refusal::{Problem, Refusal, Wrong},
    time::Moment,
};
use seguito_ops::{
    Refused, client, client_merge, client_standing, contact, follow, interaction_log, mark, opportunity,
    order, plan, project, promise, reassign, request, trash, undo, wish,
};
use seguito_store::read;
use serde_json::{Value, json};

fn now() -> Moment {
    at("2026-02-20T09:00Z")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_client_comes_back_whole() {
    for house in houses().await {
        let (client, sigrid) = house.fjordlys("2026-02-09T08:00Z").await;
        let webshop = house.webshop(client, "2026-02-09", "2026-02-09T09:00Z").await;
        let command = call(client, sigrid, webshop, "2026-02-19T09:00Z");
        house
            .act(move |tx, actor| Box::pin(interaction_log::log_interaction(tx, actor, command, now())))
            .await
            .expect("logged");
        let before = house.ask(move |read| Box::pin(read::client::page(read, client, now()))).await;
        let command = trash::Delete::Client(client);
        let deleted = house.act(move |tx, actor| Box::pin(trash::delete(tx, actor, command, now()))).await;
        let deleted = deleted.expect("deleted");
        assert_eq!(house.ask(move |read| Box::pin(read::client::page(read, client, now()))).await, None);
        let found =
            house.ask(|read| Box::pin(async { read::find::find(read, &["fjord".into()]).await })).await;
        assert!(found.is_empty());
        sound(&house).await;
        house
            .act(move |tx, actor| Box::pin(trash::bring_back(tx, actor, deleted.trash, now())))
            .await
            .expect("brought back");
        let after = house.ask(move |read| Box::pin(read::client::page(read, client, now()))).await;
        let (before, after) = (before.expect("a page"), after.expect("a page"));
        assert_eq!(
            (after.client, after.contacts, after.projects),
            (before.client, before.contacts, before.projects)
        );
        assert_eq!(after.spoken, before.spoken);
        let found = house
            .ask(|read| Box::pin(async { read::find::find(read, &["sigr".into(), "fjord".into()]).await }));
        assert_eq!(found.await[0].name, "Sigrid Åsen");
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_clients_become_one_and_two_again() {
    for house in houses().await {
        let (keep, _) = house.fjordlys("2026-02-09T08:00Z").await;
        let (double, _) = house.fjordlys("2026-02-09T08:00Z").await;
        house.webshop(double, "2026-02-09", "2026-02-09T09:00Z").await;
        let before = touchpoints(&house, double).await;
        let command = client_merge::MergeClients { keep, double };
        let done = house.act(move |tx, actor| Box::pin(client_merge::merge(tx, actor, command, now()))).await;
        let sequence = done.expect("merged").sequence;
        let page =
            house.ask(move |read| Box::pin(read::client::page(read, keep, now()))).await.expect("a page");
        assert_eq!((page.contacts.len(), page.projects.len()), (2, 1));
        assert!(touchpoints(&house, double).await.is_empty());
        assert_eq!(touchpoints(&house, keep).await.len(), before.len());
        let trail = house
            .ask(move |read| Box::pin(read::timeline::of_client(read, keep, read::timeline::NEWEST, 20)));
        assert!(trail.await.iter().any(|line| line.client_id == Some(double)));
        sound(&house).await;
        let command = undo::Undo { sequence };
        house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now()))).await.expect("undone");
        assert_eq!(touchpoints(&house, double).await.len(), before.len());
        assert!(touchpoints(&house, keep).await.is_empty());
        sound(&house).await;
    }
}

/// Fjordlys, entered twice, one of them with a web shop.
async fn twice(house: &House) -> client_merge::MergeClients {
    let (keep, _) = house.fjordlys("2026-02-09T08:00Z").await;
    let (double, _) = house.fjordlys("2026-02-09T08:00Z").await;
    house.webshop(double, "2026-02-09", "2026-02-09T09:00Z").await;
    client_merge::MergeClients { keep, double }
}

/// Runs an op as the owner, from what a program would send.
macro_rules! sends {
    ($house:expr, $op:path, $body:expr) => {{
        let command = serde_json::from_value($body).expect(stringify!($op));
        $house
            .act(move |tx, actor| Box::pin(async move { $op(tx, actor, command, now()).await.map(|_| ()) }))
            .await
    }};
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_that_was_merged_takes_nothing_more_until_that_is_undone() {
    for house in houses().await {
        let two = twice(&house).await;
        let double = two.double;
        let merged = house.act(move |tx, actor| Box::pin(client_merge::merge(tx, actor, two, now()))).await;
        let undo = undo::Undo { sequence: merged.expect("merged").sequence };
        let of = |more: Value| -> Value {
            let mut body = json!({ "client": double });
            body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            body
        };
        let log = call(double, ContactId(double.0), ProjectId(double.0), "2026-02-19T09:00Z");
        let text = || of(json!({ "text": "In Italian, please" }));
        let shop = json!({ "name": "Shop", "kind": "consultancy", "solution": "new-build", "note": "" });
        let call = json!({ "day": "2026-03-02", "about": "the offer", "channel": "phone" });
        for (what, outcome) in [
            ("log", sends!(house, interaction_log::log_interaction, json!(log))),
            ("plan", sends!(house, plan::plan, of(call))),
            ("project", sends!(house, project::add, of(shop))),
            ("contact", sends!(house, contact::add, of(json!({ "name": "Nils" })))),
            ("wish", sends!(house, wish::note, text())),
            ("promise", sends!(house, promise::make, text())),
            ("request", sends!(house, request::open, of(json!({ "kind": "change", "text": "Red" })))),
            ("opportunity", sends!(house, opportunity::open, text())),
            ("mark", sends!(house, mark::set, of(json!({ "kind": "fragile" })))),
            ("pause", sends!(house, order::pause, of(json!({ "until": "2026-04-01", "reason": "fair" })))),
            ("rhythm", sends!(house, client_standing::set_rhythm, of(json!({ "every": "6 weeks" })))),
            (
                "standing",
                sends!(
                    house,
                    client_standing::set_condition,
                    of(json!({ "condition": "exit", "holds": true }))
                ),
            ),
            ("card", sends!(house, client::change, of(json!({ "version": 2, "name": "Other" })))),
            ("rhythms", sends!(house, follow::follow, json!({ "clients": [double], "every": "6 weeks" }))),
            (
                "manager",
                sends!(house, reassign::reassign, json!({ "clients": [double], "to": house.owner.member })),
            ),
        ] {
            let Err(Refused::Refusal(Refusal::Fields { problems })) = outcome else {
                panic!("{what}: {outcome:?}")
            };
            assert_eq!(problems, [Problem { field: "client".into(), wrong: Wrong::Merged }], "{what}");
        }
        sound(&house).await;
        house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, undo, now()))).await.expect("two again");
        sends!(house, wish::note, text()).expect("its own again");
        sound(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_deleted_before_a_merge_comes_back_to_the_client_that_stays() {
    for house in houses().await {
        let two = twice(&house).await;
        let (keep, double) = (two.keep, two.double);
        let page =
            house.ask(move |read| Box::pin(read::client::page(read, double, now()))).await.expect("a page");
        let (shop, person) = (page.projects[0].id, page.contacts[0].id);
        let mut lying = Vec::new();
        for command in [trash::Delete::Project(shop), trash::Delete::Contact(person)] {
            let deleted =
                house.act(move |tx, actor| Box::pin(trash::delete(tx, actor, command, now()))).await;
            lying.push(deleted.expect("deleted").trash);
        }
        house
            .act(move |tx, actor| Box::pin(client_merge::merge(tx, actor, two, now())))
            .await
            .expect("merged");
        for one in lying {
            let back = house.act(move |tx, actor| Box::pin(trash::bring_back(tx, actor, one, now()))).await;
            back.expect("brought back");
        }
        let page =
            house.ask(move |read| Box::pin(read::client::page(read, keep, now()))).await.expect("a page");
        assert_eq!(page.projects.iter().map(|project| project.id).collect::<Vec<_>>(), [shop]);
        assert!(page.contacts.iter().any(|contact| contact.id == person));
        assert!(touchpoints(&house, double).await.is_empty() && !touchpoints(&house, keep).await.is_empty());
        sound(&house).await;
    }
}
