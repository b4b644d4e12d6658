//! The one decision function, in the order in which it decides:
//!
//! 1. [`case`]: the facts in order, days instead of moments.
//! 2. [`starts`], [`client_starts`]: which rules run, from which fact to which.
//! 3. [`thread`] ([`rolling`], [`grid`], [`daily`], [`event`], [`by_hand`]): what is settled, what is live.
//! 4. [`frame`], [`placing`] with [`shield`], [`pushes`], [`book`]: on which day, in one contact rather than two ([`meeting`]).
//! 5. [`answer`]: due, held and settled, each with its reason, and when the answer may next change.

mod answer;
mod book;
mod by_hand;
mod case;
mod client_starts;
mod daily;
mod entry;
mod event;
mod frame;
mod grid;
mod lengths;
mod meeting;
mod placing;
mod precedence;
mod pushes;
mod recheck;
mod rolling;
mod seat;
mod settling;
mod shield;
mod starts;
mod talk;
mod thread;
mod warning;

use crate::{
    agenda::{Agenda, Because, FactKind, Purpose, SettledBy},
    cadence::{Cadences, Limits, Rule},
    facts::{Facts, Project},
    time::Moment,
};
use case::Case;
use thread::{Found, walk};

pub use lengths::{after, ahead_of};
pub use precedence::{Turn, turn};
pub use warning::warning;

/// Decides whom to contact, when, through which channel and why: facts of one client in, its agenda out.
///
/// Pure and total: the same arguments give the same answer, and there is always an answer.
pub fn due(facts: &Facts, cadences: &Cadences, limits: &Limits, now: Moment) -> Agenda {
    decide(facts, cadences, limits, now).0
}

/// What a decision took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// Occurrences placed or settled: the decisions.
    pub occurrences: usize,
    /// Days tried against the shield.
    pub trials: u32,
}

/// [`due`], and what it took.
pub fn decide(facts: &Facts, cadences: &Cadences, limits: &Limits, now: Moment) -> (Agenda, Effort) {
    let case = Case::new(facts, cadences, limits, now);
    let mut found = Found::default();
    for project in &facts.projects {
        walk_project(&case, project, &mut found);
    }
    for rule in cadences.client.iter().filter(|rule| in_force(rule)) {
        for thread in client_starts::threads(&case, rule) {
            walk(&case, &thread, &mut found);
        }
    }
    let live = std::mem::take(&mut found.live);
    let waiting = placing::waiting(&case, live);
    let book = placing::place_all(&case, &waiting);
    let agenda = answer::answer(&book, found);
    let occurrences = agenda.due.len() + agenda.held.len() + agenda.settled.len();
    (agenda, Effort { occurrences, trials: book.trials.get() })
}

fn walk_project<'a>(case: &Case<'a>, project: &'a Project, found: &mut Found<'a>) {
    let Some(pack) = case.cadences.pack(project.kind, project.solution) else { return };
    let start_settled = walk_start_of_work(case, project, &pack.rules, found);
    let others = pack.rules.iter().filter(|rule| rule.purpose != Purpose::HearStart && in_force(rule));
    for rule in others {
        for thread in starts::threads(case, project, rule, &start_settled) {
            walk(case, &thread, found);
        }
    }
}

/// The start of work comes first: the rhythm after it counts from the contact that settled it (F2, F3).
fn walk_start_of_work<'a>(
    case: &Case<'a>,
    project: &'a Project,
    rules: &'a [Rule],
    found: &mut Found<'a>,
) -> Vec<Because> {
    let mut settled = Vec::new();
    for rule in rules.iter().filter(|rule| rule.purpose == Purpose::HearStart) {
        let mut own = Found::default();
        for thread in starts::threads(case, project, rule, &[]) {
            walk(case, &thread, &mut own);
        }
        settled.extend(own.settled.iter().filter_map(|settled| match settled.by {
            SettledBy::Contact { interaction } => {
                Some(Because { fact: interaction.into(), kind: FactKind::LastAsked, day: settled.day })
            }
            _ => None,
        }));
        if in_force(rule) {
            found.settled.append(&mut own.settled);
            found.live.append(&mut own.live);
            found.waived.append(&mut own.waived);
        }
    }
    settled
}

/// A rule that may not be switched off is on, whatever a team's copy says (F6).
fn in_force(rule: &Rule) -> bool {
    rule.enabled || !rule.switchable
}
