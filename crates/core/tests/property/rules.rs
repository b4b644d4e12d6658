//! What single rules promise.

use crate::random::{Question, config, plain, question, shipped, standing};
use proptest::prelude::*;
use seguito_core::{
    agenda::{Agenda, Entry, HeldWhy, Occurrence},
    cadence::Counted,
    due::due,
    facts::{Mark, MarkKind},
    id::FactId,
    time::Day,
};
use std::collections::BTreeMap;
use uuid::Uuid;

proptest! {
    #![proptest_config(config())]

    /// 14: a tighter rhythm never gives a later day to be aimed at.
    #[test]
    fn p14_a_tighter_rhythm_is_never_later(question in plain(), share in 1..100_u16) {
        let mut tight = shipped().clone();
        let rules = tight.packs.iter_mut().flat_map(|pack| &mut pack.rules);
        for rule in rules.filter(|rule| rule.counted != Counted::Trigger) {
            rule.repeat = rule.repeat.map(|mut span| {
                span.count = (span.count * share / 100).max(1);
                span
            });
        }
        let tighter = due(&question.facts, &tight, &question.limits, question.now);
        compare(&aims(&question.ask()), &aims(&tighter))?;
    }

    /// 14: and so for a mark: it shortens repeats, and lengthens nothing (F9).
    #[test]
    fn p14_a_mark_never_makes_it_later(question in plain()) {
        let before = question.ask();
        let mut marked = question.clone();
        let mark = Mark {
            fact: FactId(Uuid::from_u128(8)),
            kind: MarkKind::Fragile,
            since: question.today(),
            ended: None,
            confirmed: None,
        };
        marked.facts.client.marks.push(mark);
        compare(&aims(&before), &aims(&marked.ask()))?;
    }

    /// F6: no pause, no "not needed", no other day and no limit touches a project that failed.
    #[test]
    fn p19_nothing_switches_staying_close_off(question in question()) {
        let mut free = question.clone();
        free.facts.orders.clear();
        free.facts.placements.clear();
        free.limits.gap = 0;
        free.limits.weekly_cap = 50;
        let mut bound: Question = question;
        bound.facts.placements.clear();
        prop_assert_eq!(staying_close(&free.ask()), staying_close(&bound.ask()));
        let mut off = shipped().clone();
        let rules = off.packs.iter_mut().flat_map(|pack| &mut pack.rules);
        rules.filter(|rule| !rule.switchable).for_each(|rule| rule.enabled = false);
        let switched = due(&bound.facts, &off, &bound.limits, bound.now);
        prop_assert_eq!(staying_close(&switched), staying_close(&bound.ask()));
    }

    /// X9: after an exit nothing stands.
    #[test]
    fn p20_an_exit_ends_everything(question in question()) {
        let mut over = question;
        let day = over.today();
        over.facts.client.exit = Some(seguito_core::facts::Dated { fact: FactId(Uuid::from_u128(9)), day });
        let agenda = over.ask();
        prop_assert_eq!(standing(&agenda).count(), 0, "{:?}", agenda);
        prop_assert_eq!(agenda.recheck_on, None);
    }

    /// F11: what nobody answered settles nothing.
    #[test]
    fn p21_a_try_settles_nothing(question in question()) {
        let mut silent = question;
        for interaction in &mut silent.facts.interactions {
            interaction.outcome = seguito_core::facts::Outcome::NoAnswer;
        }
        let by_contact = |settled: &seguito_core::agenda::Settled| {
            matches!(settled.by, seguito_core::agenda::SettledBy::Contact { .. })
        };
        prop_assert!(!silent.ask().settled.iter().any(by_contact));
    }
}

/// The day each standing occurrence was aimed at, before anything moved it.
fn aims(agenda: &Agenda) -> BTreeMap<Occurrence, Day> {
    let aim = |entry: &Entry| entry.reason.moves.first().map_or(entry.day, |first| first.from);
    standing(agenda).map(|(entry, _)| (entry.occurrence.clone(), aim(entry))).collect()
}

fn compare(
    plain: &BTreeMap<Occurrence, Day>,
    tighter: &BTreeMap<Occurrence, Day>,
) -> Result<(), TestCaseError> {
    for (occurrence, day) in tighter {
        let other = plain.get(occurrence);
        prop_assert!(other.is_none_or(|other| day <= other), "{:?}: {} and {:?}", occurrence, day, other);
    }
    Ok(())
}

/// Each occurrence with the last day on which it may be, and whether somebody could hold it back.
fn staying_close(agenda: &Agenda) -> BTreeMap<Occurrence, (Option<Day>, bool)> {
    let kept_back = |entry: &Entry| {
        let of = agenda.held.iter().filter(|held| held.entry.occurrence == entry.occurrence);
        of.into_iter().any(|held| matches!(held.why, HeldWhy::Paused { .. } | HeldWhy::Waived { .. }))
    };
    let close =
        standing(agenda).map(|(entry, _)| entry).filter(|entry| entry.occurrence.rule == "staying-close");
    close.map(|entry| (entry.occurrence.clone(), (entry.window.1, kept_back(entry)))).collect()
}
