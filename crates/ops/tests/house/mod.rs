//! A workspace of one's own in each database, and the few words with which tests speak.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use jiff::civil::time;
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::*,
    people::{Channel, Language},
    project::{Kind, Solution, Stage},
    refusal::{Problem, Refusal},
    time::{Calendar, Day, Moment},
};
use seguito_ops::{
    Actor, Refused, actor, client, contact::ContactFields, doctor, first_run, interaction_log, project,
};
use seguito_store::{
    Broken, Settings, Store, Tx,
    rows::{ContactRow, TouchpointRow, house},
};
use std::{
    pin::Pin,
    sync::atomic::{AtomicU32, Ordering},
};
use uuid::Uuid;

/// A workspace with its owner.
pub struct House {
    pub store: Store,
    pub owner: Actor,
    pub slug: String,
    pub mail: String,
}

/// A workspace in SQLite, and one in PostgreSQL where `SEGUITO_TEST_POSTGRES` names it.
pub async fn houses() -> Vec<House> {
    let mut houses = Vec::new();
    for store in stores().await {
        houses.push(House::build(store).await);
    }
    houses
}

/// Both databases, migrated.
pub async fn stores() -> Vec<Store> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let n = COUNT.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("seguito-ops-{}-{n}.db", std::process::id()));
    let mut stores = vec![Store::open(&Settings::File(file.clone())).await.expect("SQLite opens")];
    std::fs::remove_file(&file).expect("a scratch file");
    if let Ok(url) = std::env::var("SEGUITO_TEST_POSTGRES") {
        stores.push(Store::open(&Settings::Url(url)).await.expect("PostgreSQL opens"));
    }
    stores
}

impl House {
    pub async fn build(store: Store) -> Self {
        let mail = format!("marta-{}@example.org", Uuid::now_v7());
        Self::build_for(store, &mail, "Studio Marta").await
    }

    /// A workspace of this name, whose owner has this mail.
    pub async fn build_for(store: Store, mail: &str, name: &str) -> Self {
        let (mail, name) = (mail.to_owned(), name.to_owned());
        let account = AccountId(Uuid::now_v7());
        let new = first_run::NewWorkspace {
            workspace: name,
            language: Language::It,
            calendar: calendar("Europe/Rome", "IT"),
            demo: false,
        };
        let address = mail.clone();
        let across = store.across();
        let made = across.write(move |tx| {
            Box::pin(async move {
                tx.run_across(&house::ADD_ACCOUNT, (account, address.clone(), None, at("2026-01-05T08:00Z")))
                    .await?;
                let owner = (account, "Marta".into(), address);
                first_run::make_workspace(tx, new, owner, at("2026-01-05T08:00Z")).await
            })
        });
        let made = made.await.expect("a workspace");
        Self { store: store.clone(), owner: made.actor, slug: made.slug, mail }
    }

    /// Runs an op as the owner.
    pub async fn act<T, F>(&self, op: F) -> Result<T, Refused>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(
                &'a mut Tx,
                &'a Actor,
            ) -> Pin<Box<dyn Future<Output = Result<T, Refused>> + Send + 'a>>
            + Send
            + 'static,
    {
        let actor = self.owner.clone();
        self.store.scope(actor.workspace).write(move |tx| Box::pin(async move { op(tx, &actor).await })).await
    }

    /// Reads.
    pub async fn ask<T, F>(&self, read: F) -> T
    where
        T: Send + 'static,
        F: for<'a> FnOnce(
                &'a mut seguito_store::Read,
            ) -> Pin<Box<dyn Future<Output = Result<T, Broken>> + Send + 'a>>
            + Send
            + 'static,
    {
        self.store.scope(self.owner.workspace).read(read).await.expect("a read")
    }

    /// A Norwegian client with one person, reached by phone.
    pub async fn fjordlys(&self, now: &str) -> (ClientId, ContactId) {
        let now = at(now);
        let done =
            self.act(move |tx, actor| Box::pin(async move { client::add(tx, actor, fjordlys(), now).await }));
        let client = done.await.expect("a client").client;
        let contacts =
            self.ask(move |read| Box::pin(async move { read.all(&ContactRow::BY_CLIENT, (client,)).await }));
        (client, contacts.await[0].id)
    }

    /// A consultancy, new build, presented on a day.
    pub async fn webshop(&self, client: ClientId, presented: &str, now: &str) -> ProjectId {
        let (now, day) = (at(now), day(presented));
        let command = project::AddProject {
            client,
            fields: project::ProjectFields {
                name: "Webshop".into(),
                kind: Kind::Consultancy,
                solution: Some(Solution::NewBuild),
                manager: None,
                contact: None,
                agreed_hour: None,
                note: String::new(),
            },
            stage: Some((Stage::Presentation, day)),
            state: None,
        };
        let done = self.act(move |tx, actor| Box::pin(project::add(tx, actor, command, now)));
        ProjectId(done.await.expect("a project").id)
    }
}

/// Doctor finds no difference.
pub async fn sound(house: &House) {
    let slug = house.slug.clone();
    let found = house.ask(move |read| Box::pin(doctor::examine_workspace(read, slug))).await;
    assert_eq!(found.differences, [], "{}", house.store.engine_name());
}

/// What is planned with a client.
pub async fn touchpoints(house: &House, client: ClientId) -> Vec<TouchpointRow> {
    house.ask(move |read| Box::pin(async move { read.all(&TouchpointRow::BY_CLIENT, (client,)).await })).await
}

pub fn fjordlys() -> client::AddClient {
    let sigrid = ContactFields {
        name: "Sigrid Åsen".into(),
        phone: "+47 22 12 34 56".into(),
        mail: "sigrid@fjordlys.example".into(),
        channels: vec![Channel::Phone, Channel::Mail],
        ..ContactFields::default()
    };
    client::AddClient {
        fields: client::ClientFields {
            name: "Fjordlys AS".into(),
            manager: None,
            language: Some(Language::Nb),
            calendar: Some(calendar("Europe/Oslo", "NO")),
            tags: vec!["norway".into()],
            note: String::new(),
        },
        prospect: false,
        contacts: vec![sigrid],
    }
}

/// A call that took place, about one project, with the script asked.
pub fn call(
    client: ClientId,
    contact: ContactId,
    project: ProjectId,
    when: &str,
) -> interaction_log::LogInteraction {
    interaction_log::LogInteraction {
        client,
        member: None,
        contact: Some(contact),
        channel: Channel::Phone,
        at: at(when),
        direction: Direction::Ours,
        outcome: Outcome::TookPlace,
        weight: Weight::Ordinary,
        projects: vec![project],
        scripts: vec!["start-of-work-new".into()],
        answers: Vec::new(),
        progress: "The team stands".into(),
        critical: "none".into(),
        note: String::new(),
        standing: None,
        effects: Default::default(),
        again: None,
    }
}

pub fn calendar(zone: &str, country: &str) -> Calendar {
    Calendar {
        zone: zone.into(),
        country: Some(country.into()),
        region: None,
        days: (1..=5).collect(),
        from: time(9, 0, 0, 0),
        until: time(17, 0, 0, 0),
        leaves: Vec::new(),
    }
}

pub fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The fields that a refusal names.
pub fn fields<T: std::fmt::Debug>(refused: Result<T, Refused>) -> Vec<String> {
    match refused {
        Err(Refused::Refusal(Refusal::Fields { problems })) => {
            problems.into_iter().map(|Problem { field, .. }| field).collect()
        }
        other => panic!("no refusal of fields: {other:?}"),
    }
}

/// The member behind a session, as a page asks.
pub async fn by_session(
    store: &Store,
    token: &str,
    slug: &str,
    now: Moment,
) -> Result<Option<Actor>, Broken> {
    let (token, slug) = (token.to_owned(), slug.to_owned());
    let across = store.across();
    across.read(move |read| Box::pin(async move { actor::by_session(read, &token, &slug, now).await })).await
}

/// The member behind a token, as a program asks.
pub async fn by_token(store: &Store, token: &str, now: Moment) -> Result<Option<Actor>, Broken> {
    let token = token.to_owned();
    store.across().read(move |read| Box::pin(async move { actor::by_token(read, &token, now).await })).await
}
