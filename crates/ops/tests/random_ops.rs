//! After any ops, in any order, with days passing between them, replaying from zero gives what is kept (F10).

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::*;
use jiff::ToSpan;
use proptest::{prelude::*, test_runner::TestRunner};
use seguito_core::{
    facts::{MarkKind, Outcome, Weight},
    id::*,
    people::Channel,
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::Moment,
};
use seguito_ops::{
    Refused, client_standing, doctor, flag, interaction_log, mark, order, plan, project, sweep, undo,
};
use seguito_store::{read, rows::*};

/// One step: what is done, and how many hours pass before it.
#[derive(Clone, Copy, Debug)]
struct Step {
    hours: i64,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Project(u8),
    Stage(u8, u8),
    State(u8, u8),
    Log { project: u8, channel: u8, outcome: u8, standing: u8, script: u8, weight: u8 },
    AnotherDay(u8, i8),
    NotNeeded(u8),
    Pause(u8),
    TakeBack(u8),
    Plan(u8),
    Mark(u8),
    EndMark(u8),
    CloseFlag(u8),
    Rhythm(u8),
    DoNotContact(bool),
    Undo(u8),
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        2 => any::<u8>().prop_map(What::Project),
        3 => any::<(u8, u8)>().prop_map(|(p, s)| What::Stage(p, s)),
        3 => any::<(u8, u8)>().prop_map(|(p, s)| What::State(p, s)),
        8 => any::<(u8, u8, u8, u8, u8, u8)>().prop_map(|(project, channel, outcome, standing, script, weight)| {
            What::Log { project, channel, outcome, standing, script, weight }
        }),
        3 => any::<(u8, i8)>().prop_map(|(t, d)| What::AnotherDay(t, d)),
        2 => any::<u8>().prop_map(What::NotNeeded),
        1 => any::<u8>().prop_map(What::Pause),
        2 => any::<u8>().prop_map(What::TakeBack),
        2 => any::<u8>().prop_map(What::Plan),
        2 => any::<u8>().prop_map(What::Mark),
        1 => any::<u8>().prop_map(What::EndMark),
        1 => any::<u8>().prop_map(What::CloseFlag),
        1 => any::<u8>().prop_map(What::Rhythm),
        1 => any::<bool>().prop_map(What::DoNotContact),
        2 => any::<u8>().prop_map(What::Undo),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0i64..300, what()).prop_map(|(hours, what)| Step { hours, what });
    prop::collection::vec(step, 1..25)
}

#[test]
fn replaying_from_zero_gives_what_is_kept() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let houses = runtime.block_on(houses());
    let config =
        proptest::test_runner::Config { cases: cases(), failure_persistence: None, ..Default::default() };
    for house in houses {
        let mut runner = TestRunner::new(config.clone());
        let outcome = runner.run(&steps(), |steps| {
            let found = runtime.block_on(play(&house, &steps));
            prop_assert!(found.is_empty(), "{}: {found:#?}", house.store.engine_name());
            Ok(())
        });
        outcome.unwrap_or_else(|failed| panic!("{failed}"));
    }
}

/// A contact planned by hand, paused, then tried in vain: the try moved it, and its day is kept like any other.
#[tokio::test(flavor = "multi_thread")]
async fn a_try_after_a_pause_keeps_its_day() {
    let log = |project, outcome, standing, script, weight| What::Log {
        project,
        channel: 0,
        outcome,
        standing,
        script,
        weight,
    };
    let steps = [
        (73, What::Project(0)),
        (60, What::Plan(0)),
        (138, What::Pause(0)),
        (2, What::Project(0)),
        (80, What::Stage(0, 14)),
        (96, What::Rhythm(59)),
        (27, What::DoNotContact(false)),
        (227, What::Project(0)),
        (233, What::Stage(0, 0)),
        (14, log(177, 16, 0, 0, 0)),
        (0, log(0, 0, 134, 226, 45)),
        (225, What::Undo(100)),
    ];
    let steps = steps.map(|(hours, what)| Step { hours, what });
    for house in houses().await {
        assert_eq!(play(&house, &steps).await, Vec::<String>::new(), "{}", house.store.engine_name());
    }
}

/// A thousand ops on each database, unless `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(80)
}

async fn play(house: &House, steps: &[Step]) -> Vec<String> {
    let mut now = at("2026-01-07T09:00Z");
    let (client, contact) = house.fjordlys("2026-01-07T08:00Z").await;
    for step in steps {
        now = now.checked_add(step.hours.hours()).expect("a moment");
        sweep::sweep_workspace(&house.store, house.owner.workspace, now).await.expect("a sweep");
        if let Err(Refused::Broken(broken)) = act(house, client, contact, step.what, now).await {
            return vec![broken.to_string()];
        }
    }
    let slug = house.slug.clone();
    let found = house.ask(move |read| Box::pin(doctor::examine_client_of(read, slug, client))).await;
    found.into_iter().map(|difference| difference.what).collect()
}

/// A client as a step finds it.
struct Scene<'a> {
    house: &'a House,
    client: ClientId,
    contact: ContactId,
    page: read::client::ClientPage,
    today: seguito_core::time::Day,
    now: Moment,
}

impl Scene<'_> {
    fn project(&self, n: u8) -> Option<ProjectId> {
        pick(&self.page.projects, n).map(|row| row.id)
    }

    fn touchpoint(&self, n: u8) -> Option<TouchpointRow> {
        pick(&self.page.touchpoints, n).cloned()
    }
}

async fn act(
    house: &House,
    client: ClientId,
    contact: ContactId,
    what: What,
    now: Moment,
) -> Result<(), Refused> {
    let page =
        house.ask(move |read| Box::pin(read::client::page(read, client, now))).await.expect("a client");
    let today = page.client.calendar.0.day_at(now);
    let scene = Scene { house, client, contact, page, today, now };
    match what {
        What::Project(_) | What::Stage(..) | What::State(..) | What::Log { .. } => {
            on_project(&scene, what).await
        }
        What::Mark(_) | What::EndMark(_) | What::CloseFlag(_) | What::Rhythm(_) | What::DoNotContact(_) => {
            on_client(&scene, what).await
        }
        What::Undo(n) => undo_one(&scene, n).await,
        _ => on_agenda(&scene, what).await,
    }
}

async fn on_project(scene: &Scene<'_>, what: What) -> Result<(), Refused> {
    let Scene { house, client, contact, today, now, .. } = scene;
    let (client, contact, today, now) = (*client, *contact, *today, *now);
    match what {
        What::Project(n) => {
            let kind = Kind::ALL[usize::from(n) % Kind::ALL.len()];
            let command = project::AddProject {
                client,
                fields: project::ProjectFields {
                    name: "Webshop".into(),
                    kind,
                    solution: Some(if n % 2 == 0 { Solution::NewBuild } else { Solution::Existing }),
                    manager: None,
                    contact: None,
                    agreed_hour: None,
                    note: String::new(),
                },
                stage: None,
                state: None,
            };
            house.act(move |tx, actor| Box::pin(project::add(tx, actor, command, now))).await?;
        }
        What::Stage(p, s) => {
            let Some(project) = scene.project(p) else { return Ok(()) };
            let stage = Stage::ALL[usize::from(s) % Stage::ALL.len()];
            let command = project::EnterStage { project, stage, day: today };
            house.act(move |tx, actor| Box::pin(project::enter_stage(tx, actor, command, now))).await?;
        }
        What::State(p, s) => {
            let Some(project) = scene.project(p) else { return Ok(()) };
            let state = ClientState::ALL[usize::from(s) % ClientState::ALL.len()];
            let said =
                project::SaidState { state, builder: Builder::Others, day: today, said_by: SaidBy::Client };
            let command = project::SayState { project, said };
            house.act(move |tx, actor| Box::pin(project::say_state(tx, actor, command, now))).await?;
        }
        What::Log { project: p, channel, outcome, standing, script, weight } => {
            let Some(project) = scene.project(p) else { return Ok(()) };
            let mut command = call(client, contact, project, &now.to_string());
            command.channel = Channel::ALL[usize::from(channel) % Channel::ALL.len()];
            command.outcome = Outcome::ALL[usize::from(outcome) % Outcome::ALL.len()];
            command.weight = Weight::ALL[usize::from(weight) % Weight::ALL.len()];
            command.standing = Standing::ALL.get(usize::from(standing) % 12).copied();
            let scripts = seguito_words::SCRIPTS;
            command.scripts = vec![scripts[usize::from(script) % scripts.len()].into()];
            house
                .act(move |tx, actor| Box::pin(interaction_log::log_interaction(tx, actor, command, now)))
                .await?;
        }
        _ => {}
    }
    Ok(())
}

async fn on_agenda(scene: &Scene<'_>, what: What) -> Result<(), Refused> {
    let Scene { house, client, contact, page, today, now } = scene;
    let (client, contact, today, now) = (*client, *contact, *today, *now);
    match what {
        What::AnotherDay(t, d) => {
            let Some(row) = scene.touchpoint(t) else { return Ok(()) };
            let day = row.day.checked_add(i64::from(d % 20).days()).expect("a day");
            let command = order::AnotherDay { touchpoint: row.id, day, reason: "their fair".into() };
            house.act(move |tx, actor| Box::pin(order::another_day(tx, actor, command, now))).await?;
        }
        What::NotNeeded(t) => {
            let Some(row) = scene.touchpoint(t) else { return Ok(()) };
            let command = order::NotNeeded { touchpoint: row.id, reason: "we met at the fair".into() };
            house.act(move |tx, actor| Box::pin(order::not_needed(tx, actor, command, now))).await?;
        }
        What::Pause(n) => {
            let until = today.checked_add(i64::from(n % 40 + 1).days()).expect("a day");
            let command = order::Pause { client, project: scene.project(n), until, reason: String::new() };
            house.act(move |tx, actor| Box::pin(order::pause(tx, actor, command, now))).await?;
        }
        What::TakeBack(n) => {
            let Some(row) = pick(&page.orders, n) else { return Ok(()) };
            let command = order::TakeBack { order: row.id };
            house.act(move |tx, actor| Box::pin(order::take_back(tx, actor, command, now))).await?;
        }
        What::Plan(n) => {
            let command = plan::PlanContact {
                client,
                contact: Some(contact),
                member: None,
                project: scene.project(n),
                channel: Channel::Phone,
                day: today.checked_add(i64::from(n % 30).days()).expect("a day"),
                about: "the licence".into(),
            };
            house.act(move |tx, actor| Box::pin(plan::plan(tx, actor, command, now))).await?;
        }
        _ => {}
    }
    Ok(())
}

async fn on_client(scene: &Scene<'_>, what: What) -> Result<(), Refused> {
    let Scene { house, client, page, now, .. } = scene;
    let (client, now) = (*client, *now);
    match what {
        What::Mark(n) => {
            let kind = MarkKind::ALL[usize::from(n) % MarkKind::ALL.len()];
            let command = mark::SetMark { client, project: scene.project(n), kind, since: None };
            house.act(move |tx, actor| Box::pin(mark::set(tx, actor, command, now))).await?;
        }
        What::EndMark(n) => {
            let Some(row) = pick(&page.marks, n) else { return Ok(()) };
            let command = mark::MarkOn { mark: row.id, day: None };
            house.act(move |tx, actor| Box::pin(mark::end(tx, actor, command, now))).await?;
        }
        What::CloseFlag(n) => {
            let Some(row) = pick(&page.flags, n) else { return Ok(()) };
            let command = flag::CloseFlag { flag: row.id, note: "solved".into(), day: None };
            house.act(move |tx, actor| Box::pin(flag::close(tx, actor, command, now))).await?;
        }
        What::Rhythm(n) => {
            let every = format!("{} weeks", n % 8 + 1).try_into().ok();
            let command =
                client_standing::SetRhythm { client, every, since: None, agreed: n % 2 == 0, version: None };
            house
                .act(move |tx, actor| Box::pin(client_standing::set_rhythm(tx, actor, command, now)))
                .await?;
        }
        What::DoNotContact(holds) => {
            let command = client_standing::SetCondition {
                client,
                condition: client_standing::Condition::DoNotContact,
                holds,
                day: None,
                reason: String::new(),
            };
            house
                .act(move |tx, actor| Box::pin(client_standing::set_condition(tx, actor, command, now)))
                .await?;
        }
        _ => {}
    }
    Ok(())
}

async fn undo_one(scene: &Scene<'_>, n: u8) -> Result<(), Refused> {
    let (house, client, now) = (scene.house, scene.client, scene.now);

    let trail = house
        .ask(move |read| Box::pin(read::timeline::of_client(read, client, read::timeline::NEWEST, 5)))
        .await;
    let Some(line) = pick(&trail, n).filter(|line| line.verb != "added" || line.noun != "client") else {
        return Ok(());
    };
    let command = undo::Undo { sequence: line.sequence };
    house.act(move |tx, actor| Box::pin(undo::undo(tx, actor, command, now))).await?;
    Ok(())
}

fn pick<T>(rows: &[T], n: u8) -> Option<&T> {
    rows.get(usize::from(n).checked_rem(rows.len())?)
}
