//! Projects with their stages and states, contacts made and tried, contacts planned by hand.

use super::{
    BEGIN, DAYS, after,
    people::{id, marks},
};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Index, select},
};
use seguito_core::{
    facts::{
        Dated, Direction, Event, Facts, Flag, Interaction, Outcome, Planned, Project, StageEntered,
        StateSaid, Weight,
    },
    id::*,
    people::Channel,
    project::{Builder, ClientState, Kind, SaidBy, Solution},
};

/// The scripts that a log can tick.
const SCRIPTS: [&str; 12] = [
    "start-of-work-new",
    "start-of-work-existing",
    "build",
    "existing-solution",
    "interval-call",
    "daily-call",
    "retainer",
    "follow-up-meeting",
    "conclusion",
    "support",
    "aftercare",
    "prospect",
];

fn states(project: u128) -> impl Strategy<Value = Vec<StateSaid>> {
    let said = (select(ClientState::ALL), 0..DAYS, prop_oneof![3 => Just(0_i64), 1 => 0..40_i64]);
    vec(said, 0..5).prop_map(move |states| {
        let said = |(number, (state, day, late)): (u128, (ClientState, i64, i64))| StateSaid {
            fact: FactId(id(30 + project, number)),
            state,
            builder: Builder::Others,
            day: after(BEGIN, day),
            entered: after(BEGIN, day + late),
            said_by: SaidBy::Client,
        };
        (0..).zip(states).map(said).collect()
    })
}

fn stages(project: u128, kind: Kind) -> impl Strategy<Value = Vec<StageEntered>> {
    let count = kind.stages().len();
    (0..200_i64, vec(1..80_i64, count), 1..=count).prop_map(move |(begin, steps, reached)| {
        let mut day = begin;
        let mut entered = Vec::new();
        for (number, (stage, step)) in (0..).zip(kind.stages().iter().zip(steps)).take(reached) {
            let fact = FactId(id(40 + project, number));
            entered.push(StageEntered { fact, stage: *stage, day: after(BEGIN, day) });
            day += step;
        }
        entered
    })
}

fn event(project: u128) -> impl Strategy<Value = Option<Event>> {
    let some = (30..DAYS, 0..40_i64, option::of(0..20_i64)).prop_map(move |(day, known, planned)| Event {
        fact: FactId(id(50 + project, 0)),
        day: after(BEGIN, day),
        known: after(BEGIN, day - known),
        attendance_planned: planned.map(|days| after(BEGIN, day - days)),
        attendance_noted: None,
    });
    option::weighted(0.2, some)
}

fn flags(project: u128) -> impl Strategy<Value = Vec<Flag>> {
    vec((0..DAYS, option::of(1..60_i64)), 0..2).prop_map(move |flags| {
        let flag = |(number, (opened, closed)): (u128, (i64, Option<i64>))| Flag {
            id: FlagId(id(60 + project, number)),
            fact: FactId(id(70 + project, number)),
            opened: after(BEGIN, opened),
            closed: closed.map(|days| after(BEGIN, opened + days)),
        };
        (0..).zip(flags).map(flag).collect()
    })
}

fn project(number: u128, people: &Facts) -> impl Strategy<Value = Project> + use<> {
    let members: Vec<MemberId> = people.members.iter().map(|member| member.id).collect();
    let contacts: Vec<ContactId> = people.contacts.iter().map(|contact| contact.id).collect();
    let who = (select(members), option::of(select(contacts)));
    let kind = (select(Kind::ALL), select(Solution::ALL));
    (kind, who, option::weighted(0.1, 0..DAYS)).prop_flat_map(
        move |((kind, solution), (manager, contact), quarterly)| {
            let solution = (kind == Kind::Consultancy).then_some(solution);
            let history =
                (stages(number, kind), states(number), event(number), flags(number), marks(80 + number));
            history.prop_map(move |(stages, states, event, flags, marks)| Project {
                id: ProjectId(id(4, number)),
                kind,
                solution,
                manager,
                contact,
                stages,
                states,
                event,
                marks,
                flags,
                quarterly: quarterly
                    .map(|day| Dated { fact: FactId(id(90 + number, 0)), day: after(BEGIN, day) }),
                agreed_hour: Some(jiff::civil::time(9, 30, 0, 0)),
            })
        },
    )
}

fn interaction(number: u128, facts: &Facts) -> impl Strategy<Value = Interaction> + use<> {
    let members: Vec<MemberId> = facts.members.iter().map(|member| member.id).collect();
    let contacts: Vec<ContactId> = facts.contacts.iter().map(|contact| contact.id).collect();
    let projects: Vec<ProjectId> = facts.projects.iter().map(|project| project.id).collect();
    let zone = facts.client.calendar.tz();
    let who = (select(members), select(contacts));
    let outcome = prop_oneof![6 => Just(Outcome::TookPlace), 2 => Just(Outcome::NoAnswer), 1 => Just(Outcome::TheyWillCall)];
    let weight = prop_oneof![6 => Just(Weight::Ordinary), 1 => select(Weight::ALL)];
    let direction = prop_oneof![4 => Just(Direction::Ours), 1 => Just(Direction::Theirs)];
    let what = (select(Channel::ALL), direction, outcome, weight);
    let about = (any::<Index>(), vec(select(&SCRIPTS[..]), 0..3), option::of(1..10_i64));
    (0..DAYS, 7..20_i8, who, what, about).prop_map(
        move |(
            day,
            hour,
            (member, contact),
            (channel, direction, outcome, weight),
            (project, scripts, again),
        )| {
            let at = after(BEGIN, day).at(hour, 0, 0, 0);
            let about = (!projects.is_empty()).then(|| projects[project.index(projects.len())]);
            Interaction {
                id: InteractionId(id(5, number)),
                at: zone.to_ambiguous_zoned(at).compatible().unwrap().timestamp(),
                member,
                contact: Some(contact),
                channel,
                direction,
                outcome,
                weight,
                projects: about.into_iter().collect(),
                scripts: scripts.into_iter().map(str::to_owned).collect(),
                again: again.map(|days| after(BEGIN, day + days)),
            }
        },
    )
}

fn planned(number: u128, facts: &Facts) -> impl Strategy<Value = Planned> + use<> {
    let (member, contact) = (facts.members[0].id, facts.contacts[0].id);
    let project = facts.projects.first().map(|project| project.id);
    (0..DAYS, 0..30_i64, any::<bool>(), any::<bool>()).prop_map(move |(made, days, named, about)| Planned {
        id: PlannedId(id(6, number)),
        made: after(BEGIN, made),
        day: after(BEGIN, made + days),
        member,
        contact: named.then_some(contact),
        project: project.filter(|_| about),
        channel: Channel::Phone,
        settled: None,
        dropped: None,
    })
}

/// Gives people a history.
pub fn history(people: Facts) -> impl Strategy<Value = Facts> {
    let with_projects = (0..4_u128).prop_flat_map(move |count| {
        let projects: Vec<_> = (0..count).map(|number| project(number, &people)).collect();
        let people = people.clone();
        projects.prop_map(move |projects| Facts { projects, ..people.clone() })
    });
    with_projects.prop_flat_map(|facts| {
        (0..24_u128, 0..3_u128).prop_flat_map(move |(talks, plans)| {
            let talks: Vec<_> = (0..talks).map(|number| interaction(number, &facts)).collect();
            let plans: Vec<_> = (0..plans).map(|number| planned(number, &facts)).collect();
            let facts = facts.clone();
            (talks, plans).prop_map(move |(interactions, planned)| Facts {
                interactions,
                planned,
                ..facts.clone()
            })
        })
    })
}
