//! The shield protects the client from too many contacts, and drops none.

use crate::random::{Question, config, question, shipped};
use proptest::prelude::*;
use seguito_core::{
    agenda::{Agenda, Bound, Entry, HeldWhy, Occurrence, Standing},
    cadence::{Rule, Shield},
    due::warning,
    facts::{Direction, Interaction, Order, OrderKind, Outcome, Weight},
    id::{ContactId, MemberId},
    time::{Day, working_days::Sides},
};
use std::{collections::BTreeSet, sync::Arc};

proptest! {
    #![proptest_config(config())]

    /// 1: a gap per contact person and a weekly cap per client for what waits for the shield.
    #[test]
    fn p01_gap_and_weekly_cap_hold(question in question()) {
        let agenda = question.ask();
        let held = agenda.held.iter().filter(|held| matches!(held.why, HeldWhy::Planned | HeldWhy::Moved | HeldWhy::Backlog));
        let placed: Vec<&Entry> = agenda.due.iter().chain(held.map(|held| &held.entry)).collect();
        let counted: Vec<&Entry> = placed.into_iter().filter(|entry| counts(&question, entry)).collect();
        for entry in counted.iter().filter(|entry| waits(&question, entry)) {
            for other in counted.iter().filter(|other| other.occurrence != entry.occurrence) {
                let same = entry.contact.is_some() && entry.contact == other.contact;
                prop_assert!(!same || far_enough(&question, entry, entry.day, other.day), "{:?} {:?}", entry, other);
            }
            for made in made(&question, entry.day) {
                let same = entry.contact.is_some() && made.0.contact == entry.contact;
                prop_assert!(!same || far_enough(&question, entry, entry.day, made.1), "{:?} {:?}", entry, made);
            }
            check_cap(&question, entry, &counted)?;
        }
    }

    /// 9: a member's load is a preference, never a reason to drop or to refuse.
    #[test]
    fn p09_a_full_member_drops_nothing(question in question()) {
        let mut full = question.clone();
        for member in &mut full.facts.members {
            let days = std::iter::successors(Some(question.today()), |day| day.tomorrow().ok());
            Arc::make_mut(&mut member.load).extend(days.take(500).map(|day| (day, 50)));
        }
        let (one, other) = (question.ask(), full.ask());
        let all = |agenda: &Agenda| {
            let held = agenda.held.iter().filter(|held| !matches!(held.why, HeldWhy::Waived { .. }));
            let entries = agenda.due.iter().chain(held.map(|held| &held.entry));
            entries.map(|entry| entry.occurrence.clone()).collect::<BTreeSet<Occurrence>>()
        };
        prop_assert_eq!(all(&one), all(&other));
        for entry in &other.due {
            let refused = matches!(&entry.standing, Standing::Unplaceable { bound: Bound::Load { .. } });
            prop_assert!(!refused, "{:?}", entry);
        }
    }

    /// 10: another client's contacts move nothing that has its day.
    #[test]
    fn p10_other_clients_move_nothing_that_has_its_day(question in question(), more in 1..9_u16) {
        let before = question.ask();
        let mut other = question.clone();
        other.facts.placements = crate::random::placements(&before);
        for member in &mut other.facts.members {
            let days = std::iter::successors(Some(question.today()), |day| day.tomorrow().ok());
            days.take(120).for_each(|day| *Arc::make_mut(&mut member.load).entry(day).or_default() += more);
        }
        prop_assert_eq!(before, other.ask());
    }

    /// Who is about to start a contact is warned of what was made too lately, and of nothing else.
    #[test]
    fn p22_the_shield_warns_of_what_was_made(question in question()) {
        let (facts, today) = (&question.facts, question.today());
        let (contact, member) = (facts.contacts[0].id, facts.members[0].id);
        let told = warning(facts, shipped(), &question.limits, (contact, member), question.now);
        let tomorrow = today.tomorrow().unwrap();
        let mut same = made(&question, tomorrow).filter(|(made, _)| made.contact == Some(contact));
        let near = same.any(|(_, day)| !far_apart(&question, Some(contact), member, (day, today)));
        let week = made(&question, tomorrow).filter(|(_, day)| monday(*day) == monday(today)).count();
        let full = week >= usize::from(question.limits.weekly_cap);
        prop_assert_eq!(matches!(told, Some(Bound::Gap { .. })), near);
        prop_assert_eq!(told.is_some(), near || full);
    }

    /// 13: nobody is contacted who said no.
    #[test]
    fn p13_do_not_contact_leaves_no_slot(question in question()) {
        let mut shut = question;
        let no = seguito_core::facts::Dated { fact: seguito_core::id::FactId(uuid::Uuid::from_u128(7)), day: shut.today() };
        shut.facts.client.do_not_contact = Some(no);
        let agenda = shut.ask();
        prop_assert!(agenda.due.iter().all(|entry| rule_of(&shut, entry).is_none_or(|rule| rule.shield == Shield::None)));
        for held in agenda.held.iter().filter(|held| held.entry.channel.is_some()) {
            let kept_back = matches!(held.why, HeldWhy::OutOfReach | HeldWhy::Paused { .. } | HeldWhy::Waived { .. });
            prop_assert!(kept_back, "{:?}", held);
        }
    }
}

/// The rule of an entry.
pub fn rule_of(question: &Question, entry: &Entry) -> Option<&'static Rule> {
    rule_of_occurrence(question, &entry.occurrence)
}

/// A rule of the project's pack, or of the client itself: a contact by hand may be about a project.
fn rule_of_occurrence(question: &Question, occurrence: &Occurrence) -> Option<&'static Rule> {
    let project = question.facts.projects.iter().find(|project| Some(project.id) == occurrence.project);
    let pack = project.and_then(|project| shipped().pack(project.kind, project.solution));
    let rules = pack.into_iter().flat_map(|pack| &pack.rules).chain(&shipped().client);
    rules.into_iter().find(|rule| rule.key == occurrence.rule)
}

/// A contact with the client that waits for the shield or counts in it: neither it nor what it serves is exempt.
fn counts(question: &Question, entry: &Entry) -> bool {
    let agreed = question.facts.client.rhythm.is_some_and(|rhythm| rhythm.agreed);
    let moves = |occurrence: &Occurrence| {
        let rule = rule_of_occurrence(question, occurrence);
        rule.is_some_and(|rule| rule.shield == Shield::Moves) && !(occurrence.rule == "own-rhythm" && agreed)
    };
    let all = entry.also.iter().map(|(occurrence, _)| occurrence).chain([&entry.occurrence]);
    !matches!(entry.standing, Standing::Unplaceable { .. })
        && has_a_day(question, entry)
        && all.into_iter().all(moves)
}

/// A late entry without a day in its window stands on its ideal day, whatever the shield says; so may one that is open
/// and serves such an entry too.
fn has_a_day(question: &Question, entry: &Entry) -> bool {
    let late = matches!(entry.standing, Standing::Late { .. });
    !late && (entry.day > question.today() || entry.also.is_empty())
}

/// A person's day is a person's day, also where it is the one that would have been chosen.
fn waits(question: &Question, entry: &Entry) -> bool {
    let all: Vec<&Occurrence> =
        entry.also.iter().map(|(other, _)| other).chain([&entry.occurrence]).collect();
    let moved = |order: &Order| matches!(&order.what, OrderKind::AnotherDay { occurrence, .. } if all.contains(&occurrence));
    !question.facts.orders.iter().any(moved)
}

fn made(question: &Question, before: Day) -> impl Iterator<Item = (&Interaction, Day)> {
    let calendar = &question.facts.client.calendar;
    let counted = question.facts.interactions.iter().filter(|made| {
        let ours = made.direction == Direction::Ours && made.weight == Weight::Ordinary;
        ours && made.outcome == Outcome::TookPlace
    });
    counted.map(|made| (made, calendar.day_at(made.at))).filter(move |(_, day)| *day < before)
}

fn far_enough(question: &Question, entry: &Entry, one: Day, other: Day) -> bool {
    far_apart(question, entry.contact, entry.member, (one, other))
}

fn far_apart(
    question: &Question,
    contact: Option<ContactId>,
    member: MemberId,
    (one, other): (Day, Day),
) -> bool {
    let facts = &question.facts;
    let contact = facts.contacts.iter().find(|known| Some(known.id) == contact);
    let own = contact.and_then(|contact| Some((contact.id, contact.calendar.as_ref()?)));
    let member = facts.members.iter().find(|known| known.id == member).expect("a member of the facts");
    let sides = Sides::new(&facts.client.calendar, own, Some((member.id, &member.calendar)), one);
    let (first, last) = (one.min(other), one.max(other));
    sides.after(first, question.limits.gap.into()).is_some_and(|free| last >= free)
}

fn monday(day: Day) -> Day {
    day.checked_sub(jiff::Span::new().days(day.weekday().to_monday_zero_offset())).unwrap()
}

/// What is still ahead, with what was made in the week before it, stays within the cap.
fn check_cap(question: &Question, entry: &Entry, placed: &[&Entry]) -> Result<(), TestCaseError> {
    if entry.day <= question.today() {
        return Ok(());
    }
    let week = monday(entry.day);
    let planned =
        placed.iter().filter(|other| other.day > question.today() && monday(other.day) == week).count();
    let made = made(question, entry.day).filter(|(_, day)| monday(*day) == week).count();
    let most = usize::from(question.limits.weekly_cap);
    prop_assert!(planned + made <= most, "{planned} planned, {made} made, {most} allowed: {entry:?}");
    Ok(())
}
