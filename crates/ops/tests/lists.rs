//! The list of clients says the same however it is read: filtered by few or by many, page by page.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use seguito_core::{id::ClientId, time::Moment};
use seguito_ops::{client, follow};
use seguito_store::read::client::{ClientCursor, ClientFilter, ClientLine, counts, list};

/// So many that some filters leave few of them, some many.
const CLIENTS: usize = 24;

fn now() -> Moment {
    at("2026-01-07T09:00Z")
}

async fn settle(house: &House) -> Vec<ClientId> {
    let mut clients = Vec::new();
    for at in 0..CLIENTS {
        let mut command = fjordlys();
        // every third bears the name of another
        command.fields.name = format!("Client {}", at - usize::from(at % 3 == 1));
        command.fields.tags = if at % 8 == 0 { vec!["north".into()] } else { Vec::new() };
        if at % 6 == 0 {
            command.contacts.clear();
        }
        let done = house.act(move |tx, actor| Box::pin(client::add(tx, actor, command, now()))).await;
        clients.push(done.expect("added").client);
    }
    clients
}

/// All of a list, read page by page.
async fn paged(house: &House, filter: &ClientFilter, mut from: ClientCursor) -> Vec<ClientLine> {
    let mut all: Vec<ClientLine> = Vec::new();
    loop {
        let (filter, place) = (filter.clone(), from.clone());
        let page = house.ask(move |read| Box::pin(list(read, filter, place, 5))).await;
        let Some(last) = page.last() else { return all };
        from = from.after(last);
        all.extend(page);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filtered_list_is_the_list_without_the_others() {
    for house in houses().await {
        let clients = settle(&house).await;
        let every = "6 weeks".to_owned().try_into().expect("a span");
        let clients = clients.into_iter().step_by(2).collect();
        let command = follow::Follow { clients, every, since: None, members: Vec::new() };
        let followed = house.act(move |tx, actor| Box::pin(follow::follow(tx, actor, command, now()))).await;
        followed.expect("followed");
        let owner = house.owner.member;
        let filters = [
            ClientFilter { tag: "north".into(), ..Default::default() },
            ClientFilter { facet: "nothing".into(), ..Default::default() },
            ClientFilter { country: "NO".into(), ..Default::default() },
            ClientFilter { country: "IT".into(), ..Default::default() },
            ClientFilter { manager: Some(owner), ..Default::default() },
            ClientFilter { manager: Some(owner), tag: "north".into(), ..Default::default() },
            ClientFilter { facet: "no-mail".into(), tag: "north".into(), ..Default::default() },
        ];
        for from in [ClientCursor::by_name(), ClientCursor::by_next(), ClientCursor::by_silence()] {
            let all = paged(&house, &ClientFilter::default(), from.clone()).await;
            assert_eq!(all.len(), CLIENTS);
            for filter in &filters {
                let wanted: Vec<&ClientLine> = all.iter().filter(|line| filter.holds(line)).collect();
                let found = paged(&house, filter, from.clone()).await;
                assert_eq!(found.iter().collect::<Vec<_>>(), wanted, "{filter:?} from {from:?}");
            }
        }
        let counts = house.ask(|read| Box::pin(counts(read))).await;
        assert_eq!((counts.all, counts.no_mail), (24, 4));
        sound(&house).await;
    }
}
