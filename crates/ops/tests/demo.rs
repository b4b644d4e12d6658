//! The demo on awkward days, on both databases: each named client is in its state, every stage of every pack is there,
//! the doctor finds nothing, and one press leaves nothing behind.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::{at, stores};
use seguito_core::{
    agenda::{Bound, Purpose, Standing},
    facts::MarkKind,
    id::*,
    people::Language,
    project::{Kind, Solution},
    time::Moment,
};
use seguito_ops::{Actor, Refused, demo, doctor, first_run, workspace_remove};
use seguito_store::{
    Broken, Read, Store,
    port::tx::Act,
    read::{touchpoint, weeks},
    rows::{self, *},
    tables,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A Monday, a Saturday, the leap day, New Year's Day, Norway's holiday on a Sunday, Ferragosto on a Saturday.
const DAYS: [(&str, Language); 6] = [
    ("2026-03-02T08:10Z", Language::En),
    ("2026-03-07T22:30Z", Language::It),
    ("2028-02-29T06:00Z", Language::Es),
    ("2027-01-01T10:00Z", Language::Nb),
    ("2026-05-17T09:00Z", Language::Nb),
    ("2026-08-15T15:00Z", Language::Fr),
];

#[tokio::test(flavor = "multi_thread")]
async fn on_a_monday() {
    holds_on(DAYS[0]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_saturday() {
    holds_on(DAYS[1]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_leap_day() {
    holds_on(DAYS[2]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_new_years_day() {
    holds_on(DAYS[3]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_17_may() {
    holds_on(DAYS[4]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_ferragosto() {
    holds_on(DAYS[5]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workspace_of_real_work_is_not_removed() {
    for house in house::houses().await {
        let refused = house.act(|tx, actor| Box::pin(workspace_remove::remove_demo(tx, actor))).await;
        assert!(matches!(refused, Err(Refused::Refusal(_))), "{refused:?}");
    }
}

async fn holds_on((moment, language): (&str, Language)) {
    for store in stores().await {
        let demo = Built::new(store, at(moment), language).await;
        let told = demo.read(|read| Box::pin(told(read))).await;
        named_clients(&told);
        the_rest_of_today(&told);
        every_stage_of_every_pack(&told);
        demo.read(|read| Box::pin(what_waits_page_by_page(read))).await;
        let slug = demo.slug.clone();
        let found = demo.read(move |read| Box::pin(doctor::examine_workspace(read, slug))).await;
        assert_eq!(found.differences, [], "{moment}");
        assert!(found.clients == 12 && found.lines > 300, "{found:?}");
        demo.remove_leaves_nothing().await;
    }
}

/// A demo, and who owns it.
struct Built {
    store: Store,
    actor: Actor,
    slug: String,
}

impl Built {
    async fn new(store: Store, now: Moment, language: Language) -> Self {
        let across = store.across();
        let made = across.write(move |tx| {
            Box::pin(async move {
                let account = AccountId(Uuid::now_v7());
                let mail = format!("marta-{}@example.org", Uuid::now_v7());
                tx.run_across(&rows::house::ADD_ACCOUNT, (account, mail.clone(), None, now)).await?;
                let calendar = first_run::usual_week(language);
                let demo = demo::Demo { account, name: "Marta".into(), mail, language, calendar };
                demo::build(tx, demo, now).await
            })
        });
        let made: Result<first_run::Made, Refused> = made.await;
        let made = made.unwrap_or_else(|refused| panic!("{now}: {refused}"));
        Self { store, actor: made.actor, slug: made.slug }
    }

    async fn read<T, F>(&self, act: F) -> T
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, Broken> + Send + 'static,
    {
        self.store.scope(self.actor.workspace).read(act).await.expect("a read")
    }

    async fn remove_leaves_nothing(self) {
        let (actor, scope) = (self.actor.clone(), self.store.scope(self.actor.workspace));
        let removed: Result<(), Refused> = scope
            .write(move |tx| Box::pin(async move { workspace_remove::remove_demo(tx, &actor).await }))
            .await;
        removed.expect("removed");
        let left = self.read(|read| Box::pin(rows_left(read))).await;
        assert_eq!(left, Vec::<&str>::new(), "tables with rows of a demo that is gone");
    }
}

async fn rows_left(read: &mut Read) -> Result<Vec<&'static str>, Broken> {
    let mut left = Vec::new();
    for table in tables::ALL {
        if read.count_rows(table).await? > 0 {
            left.push(table.name);
        }
    }
    left.extend(read.one(&workspace::ONE, ()).await?.map(|_| "workspace"));
    left.extend(read.one(&seguito_store::event::HEAD, ()).await?.map(|_| "chain"));
    Ok(left)
}

/// What is kept of one client.
struct Client {
    country: Option<String>,
    agenda: AgendaRow,
    touchpoints: Vec<TouchpointRow>,
    projects: Vec<ProjectRow>,
    marks: Vec<MarkRow>,
    interactions: Vec<InteractionRow>,
}

async fn told(read: &mut Read) -> Result<BTreeMap<String, Client>, Broken> {
    let mut clients = BTreeMap::new();
    for (id,) in read.all(&touchpoint::CLIENTS, (ClientId(Uuid::nil()), i64::MAX)).await? {
        let row: ClientRow = read.need((id,)).await?;
        let client = Client {
            country: row.calendar.0.country,
            agenda: read.need((id,)).await?,
            touchpoints: read.all(&TouchpointRow::BY_CLIENT, (id,)).await?,
            projects: read.all(&ProjectRow::BY_CLIENT, (id,)).await?,
            marks: read.all(&MarkRow::BY_CLIENT, (id,)).await?,
            interactions: read.all(&InteractionRow::BY_CLIENT, (id,)).await?,
        };
        clients.insert(row.name, client);
    }
    Ok(clients)
}

impl Client {
    fn due(&self, rule: &str) -> &TouchpointRow {
        self.one(rule, |row| row.place == "due")
    }

    fn held(&self, rule: &str, why: &str) -> &TouchpointRow {
        self.one(rule, |row| row.place == "held" && row.why_kind.as_deref() == Some(why))
    }

    fn one(&self, rule: &str, is: impl Fn(&TouchpointRow) -> bool) -> &TouchpointRow {
        let found = self.touchpoints.iter().find(|row| row.rule == rule && is(row));
        let shown = || self.touchpoints.iter().map(shown).collect::<Vec<_>>();
        found.unwrap_or_else(|| panic!("no such {rule} among {:#?}", shown()))
    }

    fn stands(&self, mark: MarkKind) -> bool {
        self.marks.iter().any(|row| row.kind == mark && row.ended.is_none())
    }
}

fn shown(row: &TouchpointRow) -> String {
    let moves = &row.entry.0.reason.moves;
    format!("{} {} {} {} {:?} {moves:?}", row.rule, row.day, row.place, row.standing, row.why_kind)
}

fn named_clients(told: &BTreeMap<String, Client>) {
    let anaquel = told["Librería Anaquel"].due("start-of-work");
    assert!(
        matches!(&anaquel.entry.0.standing, Standing::Unplaceable { bound: Bound::Gap { .. } }),
        "{}",
        shown(anaquel)
    );
    told["Maison Tirel"].held("staying-close", "out-of-reach");
    let hotel = &told["Hotel Stella Alpina"];
    assert!(hotel.stands(MarkKind::Silent));
    let hotel = hotel.due("aftercare");
    assert_eq!((hotel.entry.0.attempt, hotel.standing.as_str()), (4, "open"), "{}", shown(hotel));
    let harrow = told["Harrow & Pell Bookbinders"].due("staying-close");
    assert_eq!(harrow.entry.0.reason.after.map(|span| span.to_string()).as_deref(), Some("3 months"));
    let fjordlys = &told["Fjordlys AS"];
    assert_eq!(fjordlys.due("build").entry.0.also.len(), 1);
    fjordlys.held("in-use", "merged");
    told["Molino Ferrante"].held("check-in", "waived");
    let solheim = told["Solheim Regnskap"].held("build", "moved");
    let reason = &solheim.entry.0.reason;
    assert!(
        matches!(reason.moves.last().map(|step| &step.bound), Some(Bound::Gap { .. })),
        "{}",
        shown(solheim)
    );
    assert_eq!(reason.shortened.map(|(_, mark)| mark), Some(MarkKind::Fragile));
    let thornbury = told["Thornbury Veterinary Practice"].held("start-of-work", "backlog");
    assert_eq!(thornbury.standing, "planned");
}

fn the_rest_of_today(told: &BTreeMap<String, Client>) {
    let bodegas = told["Bodegas Arriaga"].due("blocked");
    assert_eq!(bodegas.standing, "late", "{}", shown(bodegas));
    let corvaisier = told["Atelier Corvaisier"].due("start-of-work");
    assert_ne!(corvaisier.standing, "unplaceable");
    told["Molino Ferrante"].due("congratulations");
    let event = told["Fjordlys AS"].due("event");
    assert_eq!(event.entry.0.reason.purpose, Purpose::PlanAttendance);
    assert!(told["Nordvik Tannklinikk"].agenda.facets.contains(" nothing "));
    let late = told.iter().filter(|(_, client)| client.touchpoints.iter().any(|row| row.standing == "late"));
    let late: Vec<_> =
        late.map(|(name, _)| name.as_str()).filter(|name| !name.starts_with("Harrow")).collect();
    assert_eq!(
        late,
        ["Bodegas Arriaga"],
        "only the one that is meant, and a quarter that ended on a holiday"
    );
    let unplaceable = told.values().flat_map(|client| &client.touchpoints);
    let unplaceable: Vec<_> = unplaceable.filter(|row| row.standing == "unplaceable").map(shown).collect();
    assert_eq!(unplaceable.len(), 1, "only the one that is meant: {unplaceable:#?}");
}

/// However small its pages, the list of what waits has each once, what has no possible day first.
async fn what_waits_page_by_page(read: &mut Read) -> Result<(), Broken> {
    let whole = weeks::waiting(read, (None, None), weeks::BEGINNING, 1000).await?;
    assert!(whole[0].why.is_none() && whole[1..].iter().all(|row| row.why.is_some()), "one has no day");
    let (mut paged, mut from) = (Vec::new(), weeks::BEGINNING);
    loop {
        let page = weeks::waiting(read, (None, None), from, 2).await?;
        let Some(last) = page.last() else { break };
        from = (last.why.is_some(), last.day, last.id);
        paged.extend(page);
    }
    assert_eq!(paged, whole);
    for kind in [None, Some(weeks::UNPLACEABLE_KIND), Some("paused")] {
        let (of, mine) = ((None, kind), (whole.first().map(|row| row.member_id), kind));
        for of in [of, mine] {
            let rows = weeks::waiting(read, of, weeks::BEGINNING, 1000).await?;
            assert_eq!(weeks::waiting_count(read, of).await?, rows.len() as i64, "{of:?}");
        }
    }
    Ok(())
}

fn every_stage_of_every_pack(told: &BTreeMap<String, Client>) {
    assert_eq!(told.len(), 12);
    let countries: BTreeSet<_> = told.values().map(|client| client.country.as_deref()).collect();
    assert_eq!(countries, ["ES", "FR", "GB", "IT", "NO"].map(Some).into());
    let projects: Vec<_> = told.values().flat_map(|client| &client.projects).collect();
    assert_eq!(projects.len(), 30);
    for kind in Kind::ALL {
        let solutions: &[Option<Solution>] = match kind {
            Kind::Consultancy => &[Some(Solution::NewBuild), Some(Solution::Existing)],
            _ => &[None],
        };
        for solution in solutions {
            for stage in kind.stages() {
                let there =
                    projects.iter().any(|p| (p.kind, p.solution, p.stage) == (*kind, *solution, *stage));
                assert!(there, "no {kind:?} {solution:?} in {stage:?}");
            }
        }
    }
    let days = told.values().flat_map(|client| &client.interactions).map(|i| i.at.as_second() / 86_400);
    let days: BTreeSet<i64> = days.collect();
    let past = days.last().unwrap_or(&0) - days.first().unwrap_or(&0);
    assert!(past > 2 * 365 && days.len() > 120, "{past} days of history, {} with contacts", days.len());
}
