//! What starts the rules without a project: own rhythm, prospects, contacts planned by hand (F10).

use super::{by_hand, case::Case, seat::seat, starts::relation_over, thread::Thread};
use crate::{
    agenda::{Because, FactKind},
    cadence::{Rule, TriggerKind},
    facts::{Dated, Planned},
    time::Day,
};

/// The threads of a rule of the client itself.
pub(crate) fn threads<'a>(case: &Case<'a>, rule: &'a Rule) -> Vec<Thread<'a>> {
    let client = &case.facts.client;
    match rule.trigger.on {
        TriggerKind::OwnRhythm => {
            let since = client.rhythm.map(|rhythm| rhythm.since);
            since.map(|since| of_client(case, rule, since, rhythm_began(case, since))).into_iter().collect()
        }
        TriggerKind::Prospect if case.facts.projects.is_empty() => {
            let since = client.prospect;
            since.map(|since| of_client(case, rule, since, FactKind::BecameProspect)).into_iter().collect()
        }
        TriggerKind::ByHand => {
            let mut planned: Vec<_> = case.facts.planned.iter().collect();
            planned.sort_by_key(|planned| planned.id);
            planned.into_iter().map(|planned| of_planned(case, rule, planned)).collect()
        }
        _ => Vec::new(),
    }
}

/// What lies before an import is the last contact that it knew of.
fn rhythm_began(case: &Case, since: Dated) -> FactKind {
    let imported = case.facts.client.backlog.is_some_and(|backlog| since.day < backlog.day);
    if imported { FactKind::LastContact } else { FactKind::RhythmAgreed }
}

fn of_client<'a>(case: &Case<'a>, rule: &'a Rule, since: Dated, kind: FactKind) -> Thread<'a> {
    let start = Because { fact: since.fact, kind, day: since.day };
    let end = relation_over(case, since.day).min();
    let seat = seat(case, rule, None, None);
    Thread { rule, project: None, planned: None, start, known: since.day, end, seat }
}

fn of_planned<'a>(case: &Case<'a>, rule: &'a Rule, planned: &'a Planned) -> Thread<'a> {
    let project = planned.project.and_then(|id| case.facts.projects.iter().find(|project| project.id == id));
    let start = Because { fact: by_hand::fact(planned), kind: FactKind::PlannedByHand, day: planned.made };
    let end = relation_over(case, planned.made).min();
    let seat = seat(case, rule, project, Some(planned));
    Thread { rule, project, planned: Some(planned), start, known: Day::MIN, end, seat }
}
