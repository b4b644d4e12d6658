//! The answer: every occurrence in exactly one of due, held and settled, each with its reason.

use super::{
    book::{Book, Group, Placed, State, purpose},
    entry,
    frame::frame,
    pushes::Pushed,
    recheck,
    thread::{Found, Live, Waived},
};
use crate::{
    agenda::{Agenda, Bound, Entry, Held, HeldWhy, Reason, Settled, SettledBy, Standing},
    time::Day,
};

/// Reads the agenda from the book.
pub(crate) fn answer<'a>(book: &Book<'a, '_>, found: Found<'a>) -> Agenda {
    let mut agenda = Agenda { settled: found.settled, ..Agenda::default() };
    for group in &book.groups {
        answer_group(book, group, &mut agenda);
    }
    for placed in &book.placed {
        answer_without_day(book, placed, &mut agenda);
    }
    for waived in book.placed.iter().filter_map(|placed| Some((placed, placed.live.waived.as_deref()?))) {
        answer_waived(book, waived.1, is_open(book, waived.0), &mut agenda);
    }
    for waived in &found.waived {
        answer_waived(book, waived, false, &mut agenda);
    }
    agenda.due.sort_by(|a, b| order(a).cmp(&order(b)));
    agenda.held.sort_by(|a, b| order(&a.entry).cmp(&order(&b.entry)));
    agenda.recheck_on = recheck::recheck_on(book, &found.waived).map(|day| book.case.start_of(day));
    agenda
}

/// By day, then in the order in which people read a day's list.
fn order(entry: &Entry) -> impl Ord + '_ {
    (entry.day, entry.reason.purpose, &entry.occurrence)
}

fn answer_group(book: &Book, group: &Group, agenda: &mut Agenda) {
    let Some(first) = book.first_of(group) else { return };
    let placed = &book.placed[first];
    let others = group.members.iter().filter(|at| **at != first).map(|at| &book.placed[*at]);
    let mut entry = entry_of(book, placed, standing(book, placed));
    entry.also = others.clone().map(|other| (other.live.occurrence.clone(), reason(other))).collect();
    entry.also.sort_by(|a, b| (a.1.purpose, &a.0).cmp(&(b.1.purpose, &b.0)));
    let into = entry.occurrence.clone();
    if placed.day <= book.case.today {
        agenda.due.push(entry);
    } else {
        agenda.held.push(Held { entry, why: why(placed) });
    }
    agenda.held.extend(others.map(|other| {
        let entry = entry_of(book, other, Standing::Planned);
        Held { entry, why: HeldWhy::Merged { into: into.clone() } }
    }));
}

/// Why a planned contact waits.
fn why(placed: &Placed) -> HeldWhy {
    if placed.moves.iter().any(|step| step.bound == Bound::Backlog) {
        HeldWhy::Backlog
    } else if placed.moves.is_empty() {
        HeldWhy::Planned
    } else {
        HeldWhy::Moved
    }
}

fn standing(book: &Book, placed: &Placed) -> Standing {
    let today = book.case.today;
    match placed.latest() {
        _ if placed.day > today => Standing::Planned,
        Some(since) if today > since => Standing::Late { since },
        _ => Standing::Open,
    }
}

fn answer_without_day(book: &Book, placed: &Placed, agenda: &mut Agenda) {
    let held = |why| Held { entry: entry_of(book, placed, Standing::Planned), why };
    match &placed.state {
        State::Grouped(_) => {}
        State::Paused(until, order) => {
            agenda.held.push(held(HeldWhy::Paused { until: *until, order: *order }))
        }
        State::OutOfReach => agenda.held.push(held(HeldWhy::OutOfReach)),
        State::Unplaceable(bound) => {
            let late = placed.latest().filter(|latest| book.case.today > *latest);
            let unplaceable = Standing::Unplaceable { bound: bound.clone() };
            let standing = late.map_or(unplaceable, |since| Standing::Late { since });
            agenda.due.push(entry_of(book, placed, standing));
        }
    }
}

/// Whether an occurrence is among what is due.
fn is_open(book: &Book, placed: &Placed) -> bool {
    match placed.state {
        State::Grouped(_) => placed.day <= book.case.today,
        State::Unplaceable(_) => true,
        State::Paused(..) | State::OutOfReach => false,
    }
}

/// A waived occurrence stays listed, on its day, until the next one opens (F10).
fn answer_waived<'a>(book: &Book<'a, '_>, waived: &Waived<'a>, next_is_open: bool, agenda: &mut Agenda) {
    if next_is_open {
        let (occurrence, by) = (waived.live.occurrence.clone(), SettledBy::Waived { order: waived.order });
        agenda.settled.push(Settled { occurrence, by, day: waived.day });
        return;
    }
    let entry = entry_as_it_stood(book, &waived.live);
    agenda.held.push(Held { entry, why: HeldWhy::Waived { order: waived.order } });
}

/// A waived occurrence where it was placed before, else on its ideal day.
fn entry_as_it_stood<'a>(book: &Book<'a, '_>, live: &Live<'a>) -> Entry {
    let (frame, pushed) = (frame(book.case, live), Pushed::default());
    let kept = book.case.facts.placements.iter().find(|kept| kept.occurrence == live.occurrence);
    let kept = kept.filter(|kept| frame.holds(kept.day));
    let day: Day = kept.map_or(frame.ideal, |kept| kept.day);
    let moves = kept.map_or_else(|| frame.moves.clone(), |kept| kept.moves.clone());
    let (frame, pushed, state) = (&frame, &pushed, State::OutOfReach);
    entry_of(
        book,
        &Placed { at: 0, live, frame, pushed, day, moves, state, crowded: false, endless: false },
        Standing::Planned,
    )
}

fn entry_of(book: &Book, placed: &Placed, standing: Standing) -> Entry {
    entry::entry(book.case, placed, standing, reason(placed))
}

fn reason(placed: &Placed) -> Reason {
    let live = &placed.live;
    Reason {
        rule: live.thread.rule.key.clone(),
        because: live.because,
        after: live.after,
        ahead: live.ahead,
        tried: placed.pushed.tried,
        missed: live.missed,
        shortened: live.shortened,
        count: live.occurrence.number,
        moves: placed.moves.clone(),
        purpose: purpose(live),
    }
}
