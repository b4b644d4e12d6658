//! The days on which something is placed.

use super::shield::rule_of;
use crate::random::{Question, config, question, standing};
use proptest::prelude::*;
use seguito_core::{
    agenda::{Bound, Entry, HeldWhy, Standing},
    time::{
        Calendar, Day,
        holidays::{Holiday, holiday},
    },
};

proptest! {
    #![proptest_config(config())]

    /// 7: no contact on a holiday, a leave or a weekly day off of either side, nor outside the hours of either.
    #[test]
    fn p07_no_contact_on_a_day_off(question in question()) {
        let agenda = question.ask();
        let merged = |entry: &Entry| agenda.held.iter().any(|held| {
            held.entry.occurrence == entry.occurrence && matches!(held.why, HeldWhy::Merged { .. })
        });
        let contacts = standing(&agenda).map(|(entry, _)| entry).filter(|entry| !merged(entry));
        for entry in contacts.filter(|entry| !chosen_by_a_person(entry) && placeable(entry)) {
            for calendar in calendars(&question, entry) {
                prop_assert!(works(calendar, entry.day), "{:?} {:?}", entry, calendar);
                if let Some((from, until)) = entry.hours {
                    let local = |moment: jiff::Timestamp| moment.to_zoned(calendar.tz()).datetime();
                    prop_assert!(from < until);
                    prop_assert!(local(from) >= entry.day.to_datetime(calendar.from));
                    prop_assert!(local(until) <= entry.day.to_datetime(calendar.until));
                }
            }
        }
    }

    /// 8: a placed day lies in its window, or nothing could be had.
    #[test]
    fn p08_a_day_lies_in_its_window(question in question()) {
        let agenda = question.ask();
        let pushed = |entry: &Entry| {
            let by = |bound: &Bound| matches!(bound, Bound::Person { .. } | Bound::NoAnswer | Bound::TheyWillCall);
            entry.reason.moves.iter().any(|step| by(&step.bound))
        };
        for (entry, _) in standing(&agenda).filter(|(entry, _)| !pushed(entry)) {
            let (first, last) = entry.window;
            let inside = first <= entry.day && last.is_none_or(|last| entry.day <= last);
            prop_assert!(inside, "{:?}", entry);
        }
    }

    /// Moves lead, step by step, from one day to the day on which the entry stands.
    #[test]
    fn p17_moves_lead_to_the_day(question in question()) {
        let agenda = question.ask();
        let stand = standing(&agenda).map(|(entry, _)| entry);
        for entry in stand.filter(|entry| !waived(&agenda, entry)) {
            let moves = &entry.reason.moves;
            prop_assert!(moves.windows(2).all(|pair| pair[0].to == pair[1].from), "{:?}", moves);
            prop_assert!(moves.last().is_none_or(|last| last.to == entry.day), "{:?}", entry);
            prop_assert!(moves.iter().all(|step| step.from != step.to), "{:?}", moves);
        }
    }

    /// A contact that gets its day now is never put on an earlier one that is past (F10: nobody calls it late).
    #[test]
    fn p23_no_new_day_is_an_earlier_one_gone_by(question in question()) {
        let mut fresh = question;
        fresh.facts.placements.clear();
        let agenda = fresh.ask();
        let found = |bound: &Bound| matches!(bound, Bound::Load { .. } | Bound::Gap { .. } | Bound::WeeklyCap { .. });
        for (entry, _) in standing(&agenda) {
            let back = entry.reason.moves.iter().filter(|step| step.to < step.from && found(&step.bound));
            prop_assert!(back.into_iter().all(|step| step.to >= fresh.today()), "{:?}", entry);
        }
    }

    /// F2: the call about the start of work is never before the 21st day.
    #[test]
    fn p18_start_of_work_is_never_early(question in question()) {
        let agenda = question.ask();
        for (entry, _) in standing(&agenda).filter(|(entry, _)| entry.occurrence.rule == "start-of-work") {
            let least = entry.reason.because.day.checked_add(jiff::Span::new().days(21)).unwrap();
            prop_assert!(entry.day >= least, "{:?}", entry);
        }
    }
}

fn waived(agenda: &seguito_core::agenda::Agenda, entry: &Entry) -> bool {
    let of = |held: &&seguito_core::agenda::Held| held.entry.occurrence == entry.occurrence;
    agenda.held.iter().filter(of).any(|held| matches!(held.why, HeldWhy::Waived { .. }))
}

fn placeable(entry: &Entry) -> bool {
    !matches!(entry.standing, Standing::Unplaceable { .. } | Standing::Late { .. })
}

fn chosen_by_a_person(entry: &Entry) -> bool {
    let by_person = |step: &seguito_core::agenda::Move| matches!(step.bound, Bound::Person { .. });
    let served = entry.also.iter().flat_map(|(_, reason)| &reason.moves);
    entry.reason.moves.iter().chain(served).any(by_person)
}

/// The calendars of the two people; for ourselves the client's stands for the contact's.
fn calendars<'q>(question: &'q Question, entry: &Entry) -> Vec<&'q Calendar> {
    let facts = &question.facts;
    let contact = facts.contacts.iter().find(|contact| Some(contact.id) == entry.contact);
    let theirs = contact.and_then(|contact| contact.calendar.as_ref()).unwrap_or(&facts.client.calendar);
    let member =
        facts.members.iter().find(|member| member.id == entry.member).expect("a member of the facts");
    assert!(rule_of(question, entry).is_some(), "a rule of the pack: {entry:?} {:?}", facts.projects);
    vec![theirs, &member.calendar]
}

fn works(calendar: &Calendar, day: Day) -> bool {
    let country = calendar.country.as_deref().expect("a country");
    let away = calendar.leaves.iter().any(|leave| (leave.from..=leave.until).contains(&day));
    let feast = matches!(holiday(country, calendar.region.as_deref(), day), Holiday::Yes(_));
    calendar.works_on(day.weekday()) && !away && !feast
}
