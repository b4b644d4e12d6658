//! What starts a rule, and what ends it: the two states of a project never change each other's rules (F1).

use super::{
    case::{Case, states_in_order},
    seat::seat,
    thread::Thread,
};
use crate::{
    agenda::{Because, FactKind, Purpose},
    cadence::{Ending, Rule, TriggerKind},
    facts::{Project, StateSaid},
    id::FactId,
    project::{ClientState, Kind, Stage},
    time::Day,
};

/// Something that may start a rule, with the day on which it was known.
#[derive(Clone, Copy)]
struct Start {
    because: Because,
    /// From this day on it may end: its own day, or the one on which an event was planned.
    began: Day,
    known: Day,
}

/// The threads of a project's rule. `start_settled`: the contacts that settled its start of work (F2).
pub(crate) fn threads<'a>(
    case: &Case<'a>,
    project: &'a Project,
    rule: &'a Rule,
    start_settled: &[Because],
) -> Vec<Thread<'a>> {
    if rule.trigger.on == TriggerKind::Blocked {
        return blocked(case, project, rule);
    }
    let mut threads: Vec<Thread> = Vec::new();
    for start in starts(project, rule, start_settled) {
        let running = threads.last().is_some_and(|last| last.end.is_none_or(|end| end > key(&start)));
        if running && rule.trigger.on != TriggerKind::Stage {
            continue;
        }
        if let Some(last) = threads.last_mut().filter(|_| running) {
            last.end = Some(key(&start));
        }
        threads.push(thread(case, project, rule, start));
    }
    threads
}

fn key(start: &Start) -> (Day, FactId) {
    (start.began, start.because.fact)
}

fn thread<'a>(case: &Case<'a>, project: &'a Project, rule: &'a Rule, start: Start) -> Thread<'a> {
    let own = endings(project, rule, start.because.kind).into_iter().filter(|end| *end > key(&start));
    let end = own.chain(relation_over(case, start.began)).min();
    let Start { because, known, .. } = start;
    Thread {
        rule,
        project: Some(project),
        planned: None,
        start: because,
        known,
        end,
        seat: seat(case, rule, Some(project), None),
    }
}

/// Each red flag opened by "blocked" has its own rhythm until it is closed (F7).
fn blocked<'a>(case: &Case<'a>, project: &'a Project, rule: &'a Rule) -> Vec<Thread<'a>> {
    let mut flags: Vec<_> = project.flags.iter().collect();
    flags.sort_by_key(|flag| (flag.opened, flag.fact, flag.id));
    let thread = |flag: &&crate::facts::Flag| {
        let because = Because { fact: flag.fact, kind: FactKind::Blocked, day: flag.opened };
        let mut thread =
            thread(case, project, rule, Start { because, began: flag.opened, known: flag.opened });
        let closed = flag.closed.map(|day| (day, flag.fact));
        thread.end = closed.into_iter().chain(thread.end).min();
        thread
    };
    flags.iter().map(thread).collect()
}

fn starts(project: &Project, rule: &Rule, start_settled: &[Because]) -> Vec<Start> {
    use TriggerKind::*;
    let mut starts = match rule.trigger.on {
        Stage => rule.trigger.stage.map_or_else(Vec::new, |stage| entered_or_passed(project, rule, stage)),
        StartSettled => settled(project, start_settled),
        StartSettledOrBuilding => {
            let building = entries(project, &[ClientState::Building], FactKind::BuildingBegan);
            [settled(project, start_settled), building].concat()
        }
        Concluded => entries(project, &[ClientState::Concluded], FactKind::Concluded),
        Failed => entries(project, &FAILED, FactKind::Failed),
        EventPlanned => event(project),
        ConcludedOrClosed => {
            let concluded = entries(project, &[ClientState::Concluded], FactKind::Concluded);
            [concluded, closed(project)].concat()
        }
        Blocked | OwnRhythm | Prospect | ByHand => Vec::new(),
    };
    starts.sort_by_key(key);
    starts
}

/// A project that came in at a later stage has passed the earlier ones: what they start counts from there, unless it
/// would be over on that day, or the work whose start is to be heard of is under way (F10: nothing due is dropped
/// silently).
fn entered_or_passed(project: &Project, rule: &Rule, stage: Stage) -> Vec<Start> {
    let entered = stages(project, stage);
    if !entered.is_empty() {
        return entered;
    }
    let later = project.kind.stages().iter().skip_while(|one| **one != stage).skip(1);
    let mut passed: Vec<_> = later.flat_map(|later| stages(project, *later)).collect();
    passed.sort_by_key(key);
    passed.truncate(1);
    let under_way = |day: Day| {
        let building = said(project, |state| state == ClientState::Building);
        rule.purpose == Purpose::HearStart && building.iter().any(|(since, _)| *since <= day)
    };
    let over = |start: &Start| {
        let mut ends = rule.until.iter().flat_map(|ending| ended_by(project, *ending));
        ends.any(|end| end <= key(start)) || under_way(start.began)
    };
    passed.retain(|start| !over(start));
    for start in &mut passed {
        start.because.kind = FactKind::StageEntered;
    }
    passed
}

const FAILED: [ClientState; 2] = [ClientState::Failed, ClientState::WillNotConclude];

fn stages(project: &Project, stage: Stage) -> Vec<Start> {
    let kind = match stage {
        Stage::Presentation => FactKind::Presented,
        Stage::Closed => FactKind::WorkClosed,
        _ => FactKind::StageEntered,
    };
    let entered = project.stages.iter().filter(|entered| entered.stage == stage);
    entered
        .map(|entered| Start {
            because: Because { fact: entered.fact, kind, day: entered.day },
            began: entered.day,
            known: entered.day,
        })
        .collect()
}

/// Our own work was closed: aftercare begins where we built, or were there month by month.
fn closed(project: &Project) -> Vec<Start> {
    if project.kind == Kind::Consultancy { Vec::new() } else { stages(project, Stage::Closed) }
}

/// A start of work that was settled while the project had neither concluded nor failed.
fn settled(project: &Project, start_settled: &[Because]) -> Vec<Start> {
    let states = states_in_order(&project.states);
    let over = |day: Day| {
        let known = states.iter().rev().find(|said| said.day <= day && said.state != ClientState::Unknown);
        known.is_some_and(|said| said.state == ClientState::Concluded || FAILED.contains(&said.state))
    };
    let open = start_settled.iter().filter(|settled| !over(settled.day));
    open.map(|settled| Start { because: *settled, began: settled.day, known: settled.day }).collect()
}

/// The days on which the client's project came into one of some states from another.
fn entries(project: &Project, into: &[ClientState], kind: FactKind) -> Vec<Start> {
    let mut before = ClientState::Unknown;
    let mut starts = Vec::new();
    for said in states_in_order(&project.states) {
        if said.state == ClientState::Unknown {
            continue;
        }
        if into.contains(&said.state) && !into.contains(&before) {
            let because = Because { fact: said.fact, kind, day: said.day };
            starts.push(Start { because, began: said.day, known: said.entered.max(said.day) });
        }
        before = said.state;
    }
    starts
}

fn event(project: &Project) -> Vec<Start> {
    let because = |event: &crate::facts::Event| Because {
        fact: event.fact,
        kind: FactKind::EventPlanned,
        day: event.day,
    };
    project
        .event
        .iter()
        .map(|event| Start { because: because(event), began: event.known, known: event.known })
        .collect()
}

/// Everything that could end a rule of this project.
fn endings(project: &Project, rule: &Rule, started_by: FactKind) -> Vec<(Day, FactId)> {
    let mut endings: Vec<_> = rule.until.iter().flat_map(|ending| ended_by(project, *ending)).collect();
    if started_by == FactKind::Concluded {
        endings
            .extend(said(project, |state| !matches!(state, ClientState::Concluded | ClientState::Unknown)));
    }
    endings
}

/// An exit, or the client's dissolution, ends every rule, also one that would start later (X9).
pub(crate) fn relation_over(case: &Case, start: Day) -> impl Iterator<Item = (Day, FactId)> {
    let client = &case.facts.client;
    client.exit.into_iter().chain(client.dissolved).map(move |over| (over.day.max(start), over.fact))
}

fn ended_by(project: &Project, ending: Ending) -> Vec<(Day, FactId)> {
    match ending {
        Ending::Concluded => said(project, |state| state == ClientState::Concluded),
        Ending::Failed => said(project, |state| FAILED.contains(&state)),
        Ending::Delivered => reached(project, Stage::Delivered),
        Ending::Deployment => reached(project, Stage::Deployment),
        Ending::Closing => reached(project, Stage::Closing),
        Ending::Settled
        | Ending::FlagClosed
        | Ending::Exit
        | Ending::Dissolved
        | Ending::NoLongerProspect => Vec::new(),
    }
}

fn said(project: &Project, is: impl Fn(ClientState) -> bool) -> Vec<(Day, FactId)> {
    let fits = project.states.iter().filter(|said: &&StateSaid| is(said.state));
    fits.map(|said| (said.day, said.fact)).collect()
}

/// A stage of ours, or one that comes after it, was entered.
fn reached(project: &Project, stage: Stage) -> Vec<(Day, FactId)> {
    let order = project.kind.stages();
    let place = |of: Stage| order.iter().position(|one| *one == of);
    let fits = project.stages.iter().filter(|entered| place(entered.stage) >= place(stage));
    fits.map(|entered| (entered.day, entered.fact)).collect()
}
