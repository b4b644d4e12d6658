//! The event or party (F5): beforehand who of us goes, afterwards who was there. For ourselves alone.

use super::{
    case::Case,
    lengths,
    settling::waiver,
    thread::{Found, Live, Thread},
};
use crate::{
    agenda::{Because, FactKind, Purpose, SettledBy},
    cadence::Step,
    facts::Event,
    time::Day,
};

/// Walks the steps around the event's day. Once it is past, nobody asks any more who goes.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let Some(event) = thread.project.and_then(|project| project.event) else { return };
    for (number, step) in (1..).zip(&thread.rule.first) {
        let live = live(thread, &event, number, step);
        let said = waiver(case, thread, &live.occurrence);
        let by = if let Some(day) = noted(&event, thread.rule.purpose, step) {
            Some((SettledBy::Replaced { fact: event.fact }, day))
        } else if let Some((day, order)) = said {
            Some((SettledBy::Waived { order: order.id }, day))
        } else if step.before && case.today > event.day && !thread.over_on(event.day) {
            Some((SettledBy::Replaced { fact: event.fact }, event.day))
        } else {
            None
        };
        let Some((by, day)) = by else { return thread.close_or_keep(live, out) };
        out.settled.push(thread.settled(number, by, day));
    }
}

fn noted(event: &Event, of_rule: Purpose, step: &Step) -> Option<Day> {
    match step.purpose.unwrap_or(of_rule) {
        Purpose::NoteAttendance => event.attendance_noted,
        _ => event.attendance_planned,
    }
}

fn live<'a>(thread: &Thread<'a>, event: &Event, number: u32, step: &Step) -> Live<'a> {
    let count = if step.before { lengths::ahead_of } else { lengths::after };
    let raw = count(event.day, step.after, &thread.seat.sides);
    let because = Because { fact: event.fact, kind: FactKind::EventPlanned, day: event.day };
    let mut live = thread.live(number, because, raw);
    live.after = Some(step.after);
    live.ahead = step.before;
    live
}
