//! The answer as a whole: each occurrence once, the same for the same facts, whatever the order they came in.

use crate::random::{self, Question, config, question, shipped, standing};
use proptest::prelude::*;
use seguito_core::{
    agenda::{Agenda, HeldWhy, Occurrence},
    due::decide,
    facts::{Facts, OrderKind},
    id::FactId,
};
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(config())]

    /// 2: every occurrence is exactly one of due, held, settled; what is merged is named by the entry that serves it.
    #[test]
    fn p02_each_occurrence_is_in_exactly_one_list(question in question()) {
        let agenda = question.ask();
        let settled = agenda.settled.iter().map(|settled| &settled.occurrence);
        let all: Vec<&Occurrence> = standing(&agenda).map(|(entry, _)| &entry.occurrence).chain(settled).collect();
        let once: BTreeSet<&Occurrence> = all.iter().copied().collect();
        prop_assert_eq!(all.len(), once.len(), "twice: {:?}", all);
        let merged: BTreeSet<_> = agenda.held.iter().filter_map(|held| match &held.why {
            HeldWhy::Merged { into } => Some((into.clone(), held.entry.occurrence.clone())),
            _ => None,
        }).collect();
        let served: BTreeSet<_> = standing(&agenda)
            .flat_map(|(entry, _)| entry.also.iter().map(|(other, _)| (entry.occurrence.clone(), other.clone())))
            .collect();
        prop_assert_eq!(merged, served);
    }

    /// 3: the same facts, tables and moment give the same bytes.
    #[test]
    fn p03_the_same_facts_give_the_same_bytes(question in question()) {
        let again = question.clone();
        prop_assert_eq!(bytes(&question.ask()), bytes(&again.ask()));
    }

    /// 4: the order in which facts are handed over changes nothing.
    #[test]
    fn p04_order_of_facts_changes_nothing(question in question(), turns in 1..20_usize) {
        let mut other = question.clone();
        rotate(&mut other.facts, turns);
        prop_assert_eq!(question.ask(), other.ask());
    }

    /// 5: a replay on the kept placements gives the same agenda, again and again.
    #[test]
    fn p05_replay_equals_what_was_kept(question in question()) {
        let first = question.ask();
        let mut again = question;
        again.facts.placements = random::placements(&first);
        let second = again.ask();
        prop_assert_eq!(&first, &second);
        again.facts.placements.reverse();
        prop_assert_eq!(&first, &again.ask());
    }

    /// 6: every reason names facts that exist.
    #[test]
    fn p06_every_reason_names_a_fact_that_exists(question in question()) {
        let agenda = question.ask();
        let known = facts_of(&question.facts);
        for (entry, _) in standing(&agenda) {
            let reasons = entry.also.iter().map(|(_, reason)| reason).chain([&entry.reason]);
            for reason in reasons {
                prop_assert!(known.contains(&reason.because.fact), "{:?}", reason.because);
                prop_assert!(reason.tried.is_none_or(|tried| known.contains(&tried.fact)));
                prop_assert!(reason.because.day <= question.today() || reason.ahead || reason.because.kind.key() == "event-planned");
            }
        }
    }

    /// 15: the days tried stay in proportion to what stands, however long the history is.
    #[test]
    fn p15_effort_stays_in_proportion(question in question()) {
        let (agenda, effort) = decide(&question.facts, shipped(), &question.limits, question.now);
        let standing = agenda.due.len() + agenda.held.len();
        let backlog = agenda.held.iter().filter(|held| held.why == HeldWhy::Backlog).count();
        prop_assert!(effort.trials as usize <= 64 * standing + 260 * backlog, "{effort:?} for {standing}");
    }

    /// Until the day on which it says that it may change, the answer stays the same.
    #[test]
    fn p16_nothing_changes_before_the_recheck(question in question(), share in 0..1000_i64) {
        let agenda = question.ask();
        let horizon = question.now + jiff::SignedDuration::from_hours(24 * 400);
        let until = agenda.recheck_on.unwrap_or(horizon);
        prop_assert!(until > question.now);
        let span = until.as_second() - question.now.as_second();
        for second in [span * share / 1000, span - 1] {
            let later = question.now + jiff::SignedDuration::from_secs(second.max(0));
            prop_assert_eq!(&agenda, &question.ask_at(later), "at {}", later);
        }
    }
}

fn bytes(agenda: &Agenda) -> String {
    serde_json::to_string(agenda).expect("an agenda is data")
}

fn turn<T>(list: &mut [T], turns: usize) {
    if !list.is_empty() {
        list.rotate_left(turns % list.len());
    }
}

/// Turns every list whose order means nothing.
fn rotate(facts: &mut Facts, turns: usize) {
    turn(&mut facts.members, turns);
    turn(&mut facts.interactions, turns);
    turn(&mut facts.planned, turns);
    turn(&mut facts.orders, turns);
    turn(&mut facts.placements, turns);
    turn(&mut facts.client.marks, turns);
    for project in &mut facts.projects {
        turn(&mut project.stages, turns);
        turn(&mut project.states, turns);
        turn(&mut project.marks, turns);
        turn(&mut project.flags, turns);
    }
}

/// Every fact that a reason may name.
fn facts_of(facts: &Facts) -> BTreeSet<FactId> {
    let client = &facts.client;
    let mut known: BTreeSet<FactId> =
        facts.interactions.iter().map(|interaction| interaction.id.into()).collect();
    known.extend(facts.planned.iter().map(|planned| FactId(planned.id.0)));
    known.extend(facts.orders.iter().map(|order| FactId(order.id.0)));
    known.extend(client.rhythm.iter().map(|rhythm| rhythm.since.fact));
    known.extend(client.prospect.iter().map(|prospect| prospect.fact));
    for project in &facts.projects {
        known.extend(project.stages.iter().map(|entered| entered.fact));
        known.extend(project.states.iter().map(|said| said.fact));
        known.extend(project.event.iter().map(|event| event.fact));
        known.extend(project.flags.iter().map(|flag| flag.fact));
    }
    known
}

/// The generator is worth its name: every rule stands somewhere, and every way of being held occurs.
#[test]
fn random_facts_reach_every_rule_and_every_list() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut rules, mut ways, mut orders) = (BTreeSet::new(), BTreeSet::new(), 0);
    for _ in 0..3000 {
        let question: Question = question().new_tree(&mut runner).expect("a question").current();
        let agenda = question.ask();
        rules.extend(standing(&agenda).map(|(entry, _)| entry.occurrence.rule.clone()));
        ways.extend(agenda.held.iter().map(|held| way(&held.why)));
        ways.extend(agenda.due.iter().map(|entry| way(&entry.standing)));
        orders += question
            .facts
            .orders
            .iter()
            .filter(|order| matches!(order.what, OrderKind::NotNeeded { .. }))
            .count();
    }
    let packs = shipped().packs.iter().flat_map(|pack| &pack.rules).chain(&shipped().client);
    let expected: BTreeSet<String> = packs.map(|rule| rule.key.clone()).collect();
    assert_eq!(rules, expected);
    let all = [
        "Backlog",
        "Late",
        "Merged",
        "Moved",
        "Open",
        "OutOfReach",
        "Paused",
        "Planned",
        "Unplaceable",
        "Waived",
    ];
    assert_eq!(ways.iter().map(String::as_str).collect::<Vec<_>>(), all);
    assert!(orders > 100);
}

fn way(value: &impl std::fmt::Debug) -> String {
    let text = format!("{value:?}");
    text.split([' ', '(', '{']).next().unwrap_or_default().to_owned()
}
