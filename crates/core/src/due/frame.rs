//! The ideal day of an occurrence and the window around it: what the calendars of both sides allow.

use super::{case::Case, thread::Live};
use crate::{
    agenda::{Bound, Move},
    cadence::Shield,
    facts::{Order, OrderKind},
    id::OrderId,
    time::{Day, working_days::plus_days},
};

/// Where a contact may be placed.
#[derive(Clone)]
pub(crate) struct Frame {
    /// The first day on which both sides work, on or after the count's end.
    pub ideal: Day,
    /// First day of the window.
    pub earliest: Day,
    /// Last day of the window; `None`: a backlog has no latest day.
    pub latest: Option<Day>,
    /// What moved the ideal day away from the count's end.
    pub moves: Vec<Move>,
    /// It belongs to a backlog (F10).
    pub backlog: bool,
    /// A member's leave took its whole window: where the days after are full, it may go on to later ones (F10).
    pub after_leave: bool,
    /// A pause holds it, until a day.
    pub paused: Option<(Day, OrderId)>,
    /// The two sides share a working day at all.
    pub workable: bool,
}

impl Frame {
    /// Whether the window holds a day.
    pub fn holds(&self, day: Day) -> bool {
        self.earliest <= day && self.latest.is_none_or(|latest| day <= latest)
    }
}

/// The frame of a live occurrence.
pub(crate) fn frame(case: &Case, live: &Live) -> Frame {
    let mut frame = plain(live);
    shift_late_knowledge(live, &mut frame);
    shift_backlog(case, live, &mut frame);
    shift_pause(case, live, &mut frame);
    set_window(live, &mut frame);
    frame
}

/// The first day of the window, before pauses and backlogs: from here on a contact settles (own rhythm, by hand, grid).
pub(crate) fn first_day(live: &Live) -> Day {
    let mut frame = plain(live);
    set_window(live, &mut frame);
    frame.earliest
}

fn plain(live: &Live) -> Frame {
    let sides = &live.thread.seat.sides;
    let found = sides.on_or_after(live.raw);
    let ideal = found.unwrap_or(live.raw);
    let mut frame = Frame {
        ideal,
        earliest: ideal,
        latest: None,
        moves: Vec::new(),
        backlog: false,
        after_leave: false,
        paused: None,
        workable: found.is_some(),
    };
    if ideal > live.raw
        && let Some(bound) = sides.off(live.raw)
    {
        frame.after_leave = swallowed_by_leave(live, ideal);
        frame.moves.push(Move { from: live.raw, to: ideal, bound });
    }
    frame
}

/// A member's leave took the whole window.
fn swallowed_by_leave(live: &Live, ideal: Day) -> bool {
    let (mut day, mut away) = (live.raw, 0_i32);
    while day < ideal && away <= i32::from(window(live).1) {
        away += i32::from(matches!(live.thread.seat.sides.off(day), Some(Bound::MemberLeave { .. })));
        day = plus_days(day, 1);
    }
    away > i32::from(window(live).1)
}

/// What was entered late is due on the day on which it was entered (F6), and was never missed before.
fn shift_late_knowledge(live: &Live, frame: &mut Frame) {
    if frame.ideal < live.thread.known {
        shift(live, frame, live.thread.known, Bound::Backlog);
    }
}

/// What an import or a handover left behind begins on its day (F10).
fn shift_backlog(case: &Case, live: &Live, frame: &mut Frame) {
    let Some(backlog) = case.facts.client.backlog else { return };
    if frame.ideal < backlog.day && live.thread.rule.shield != Shield::None {
        shift(live, frame, backlog.day, Bound::Backlog);
        frame.backlog = true;
    }
}

/// A pause: the first working day from its end. Staying close heeds none, nor does what is for ourselves (F6).
fn shift_pause(case: &Case, live: &Live, frame: &mut Frame) {
    let rule = live.thread.rule;
    if rule.firm || rule.shield == Shield::None {
        return;
    }
    let holding = |(given, order): &(Day, &Order)| {
        let until = pause_of(live, &order.what)?;
        let planned_after = live.thread.planned.is_some_and(|planned| planned.made > *given);
        (until > frame.ideal && !planned_after).then_some((until, order.id, order.member))
    };
    let Some((until, order, member)) = case.orders.iter().filter_map(holding).max() else { return };
    shift(live, frame, until, Bound::Person { member });
    frame.backlog = false;
    frame.paused = (case.today < until).then_some((until, order));
}

fn pause_of(live: &Live, what: &OrderKind) -> Option<Day> {
    let OrderKind::Pause { project, until } = what else { return None };
    let here = project.is_none() || *project == live.thread.project.map(|project| project.id);
    here.then_some(*until)
}

/// Moves the ideal day to the first working day from another one, as one step.
fn shift(live: &Live, frame: &mut Frame, to: Day, bound: Bound) {
    let from = if frame.workable { frame.ideal } else { live.raw };
    frame.ideal = live.thread.seat.sides.on_or_after(to).unwrap_or(to);
    frame.moves = vec![Move { from, to: frame.ideal, bound }];
    frame.after_leave = false;
}

/// The window counts in working days of both sides around the ideal day.
fn set_window(live: &Live, frame: &mut Frame) {
    let sides = &live.thread.seat.sides;
    let (earliest, latest) = window(live);
    let before = sides.before(frame.ideal, earliest.unsigned_abs().into());
    frame.earliest = before.unwrap_or(frame.ideal).max(live.least.unwrap_or(Day::MIN));
    if frame.backlog {
        frame.earliest = frame.ideal;
        return;
    }
    frame.latest = Some(sides.after(frame.ideal, latest.unsigned_abs().into()).unwrap_or(frame.ideal));
}

/// The rule's window for this occurrence.
fn window(live: &Live) -> (i16, i16) {
    let rule = live.thread.rule;
    let later = rule.later_window.filter(|later| live.occurrence.number >= later.from);
    later.map_or(rule.window, |later| later.window)
}
