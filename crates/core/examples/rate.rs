//! How many decisions a second one core makes, on clients with two years of history:
//! `cargo run -p seguito-core --example rate`.

#![expect(clippy::disallowed_methods, reason = "a rate needs a clock")]
#![expect(clippy::unwrap_used, reason = "an example may fail loudly")]

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, date, time},
    tz::TimeZone,
};
use seguito_core::{
    cadence::{Cadences, Limits},
    due::decide,
    facts::{
        Client, Contact, Direction, Facts, Interaction, Member, Outcome, Placement, Project, StageEntered,
        StateSaid, Weight,
    },
    id::*,
    people::Channel,
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::Calendar,
};
use std::{collections::BTreeMap, hint::black_box, time::Instant};
use uuid::Uuid;

const BEGIN: Date = date(2024, 3, 1);
const TODAY: Date = date(2026, 3, 2);

fn main() {
    let (cadences, limits) = (Cadences::shipped(), Limits::default());
    let now = at(TODAY, 8);
    let clients: Vec<Facts> =
        (0..12).map(client).map(|facts| placed(facts, &cadences, &limits, now)).collect();
    let daily = |facts: &&Facts| facts.projects.iter().any(|project| project.kind == Kind::AgileBuild);
    let (with, without): (Vec<&Facts>, Vec<&Facts>) = clients.iter().partition(daily);
    for (name, clients) in [("daily calls", &with), ("no daily calls", &without)] {
        measure(name, clients, &cadences, &limits, now);
    }
}

/// The facts with the days that the agenda gave them, as they are kept.
fn placed(mut facts: Facts, cadences: &Cadences, limits: &Limits, now: Timestamp) -> Facts {
    let (agenda, _) = decide(&facts, cadences, limits, now);
    let entries = agenda.due.iter().chain(agenda.held.iter().map(|held| &held.entry));
    facts.placements = entries.map(placement).collect();
    facts
}

fn measure(name: &str, clients: &[&Facts], cadences: &Cadences, limits: &Limits, now: Timestamp) {
    for _ in 0..3 {
        let (start, mut decisions, mut agendas) = (Instant::now(), 0, 0);
        while start.elapsed().as_millis() < 1000 {
            for facts in clients {
                decisions += black_box(decide(facts, cadences, limits, now)).1.occurrences;
                agendas += 1;
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        let (rate, each) = (decisions as f64 / seconds, seconds * 1e6 / agendas as f64);
        println!(
            "{name}: {rate:.0} decisions a second, {each:.1} microseconds a client, {} each",
            decisions / agendas
        );
    }
}

fn placement(entry: &seguito_core::agenda::Entry) -> Placement {
    Placement {
        occurrence: entry.occurrence.clone(),
        day: entry.day,
        member: entry.member,
        contact: entry.contact,
        moves: entry.reason.moves.clone(),
        crowded: entry.crowded,
    }
}

fn at(day: Date, hour: i8) -> Timestamp {
    day.at(hour, 0, 0, 0).to_zoned(TimeZone::get("Europe/Rome").unwrap()).unwrap().timestamp()
}

fn calendar(zone: &str, country: &str) -> Calendar {
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

fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128((kind << 96) + number)
}

fn client(number: u128) -> Facts {
    let member = MemberId(id(3, 0));
    let mut facts = Facts {
        client: Client {
            id: ClientId(id(1, number)),
            manager: member,
            calendar: calendar("Europe/Oslo", "NO"),
            prospect: None,
            rhythm: None,
            backlog: None,
            marks: Vec::new(),
            do_not_contact: None,
            exit: None,
            dissolved: None,
        },
        contacts: (0..2).map(contact).collect(),
        members: vec![Member {
            id: member,
            calendar: calendar("Europe/Rome", "IT"),
            daily_load: 8,
            load: BTreeMap::new(),
        }],
        projects: Vec::new(),
        interactions: Vec::new(),
        planned: Vec::new(),
        orders: Vec::new(),
        placements: Vec::new(),
    };
    let kinds = [Kind::Consultancy, Kind::Build, Kind::Retainer, Kind::Consultancy, Kind::AgileBuild];
    for part in 0..2 + number % 2 {
        project(&mut facts, part, kinds[((number + part) % 5) as usize], member);
    }
    facts
}

fn contact(number: u128) -> Contact {
    let channels = vec![Channel::Phone, Channel::Video, Channel::Mail];
    Contact {
        id: ContactId(id(2, number)),
        channels,
        calendar: None,
        hours: None,
        do_not_contact: None,
        left: None,
    }
}

/// A project with its contacts of two years, each asking the script of its rhythm.
fn project(facts: &mut Facts, part: u128, kind: Kind, manager: MemberId) {
    let project = ProjectId(id(4, part));
    let (scripts, every, stage): (&[&str], i64, Stage) = match kind {
        Kind::Consultancy => (&["start-of-work-new", "build"], 42, Stage::Presentation),
        Kind::Build => (&["interval-call", "build"], 14, Stage::Kickoff),
        Kind::AgileBuild => (&["interval-call"], 14, Stage::Building),
        Kind::Retainer => (&["retainer"], 30, Stage::Running),
    };
    let stages = vec![StageEntered { fact: FactId(id(40 + part, 0)), stage, day: BEGIN }];
    let said = StateSaid {
        fact: FactId(id(50 + part, 0)),
        state: ClientState::Building,
        builder: Builder::Others,
        day: BEGIN,
        entered: BEGIN,
        said_by: SaidBy::Us,
    };
    facts.projects.push(Project {
        id: project,
        kind,
        solution: (kind == Kind::Consultancy).then_some(Solution::NewBuild),
        manager,
        contact: None,
        stages,
        states: vec![said],
        event: None,
        marks: Vec::new(),
        flags: Vec::new(),
        quarterly: None,
        agreed_hour: None,
    });
    let days = std::iter::successors(Some(BEGIN), |day| day.checked_add(every.days()).ok());
    for (number, day) in (0..).zip(days.take_while(|day| *day < TODAY)) {
        let asked = scripts[usize::from(number > 1) % scripts.len()];
        let talk = interaction(part * 1000 + number, day, project, asked, manager);
        facts.interactions.push(talk);
    }
    facts.interactions.sort_by_key(|talk| talk.at);
}

fn interaction(number: u128, day: Date, project: ProjectId, script: &str, member: MemberId) -> Interaction {
    Interaction {
        id: InteractionId(id(5, number)),
        at: at(day, 10),
        member,
        contact: Some(ContactId(id(2, 0))),
        channel: Channel::Phone,
        direction: Direction::Ours,
        outcome: Outcome::TookPlace,
        weight: Weight::Ordinary,
        projects: vec![project],
        scripts: vec![script.to_owned()],
        again: None,
    }
}
