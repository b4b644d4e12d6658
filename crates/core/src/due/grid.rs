//! Rules whose occurrences all count from the one fact that started them (aftercare, year's review).

use super::{
    case::Case,
    frame, lengths,
    settling::{settles, waiver},
    thread::{Found, Live, Thread, Waived},
};
use crate::{agenda::SettledBy, time::Span};

/// Walks along the grid. What a late contact has passed collapses into it (F10).
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let talks: Vec<_> = case.talks.iter().filter(|talk| settles(thread, talk)).collect();
    let (mut number, mut passed) = (1, thread.start.day);
    let mut waived: Option<Box<Waived<'a>>> = None;
    while let Some(mut live) = live(thread, number) {
        if number > 1 && waived.is_none() && live.raw <= passed {
            let fact = out.settled.last().and_then(|last| fact_of(last.by)).unwrap_or(thread.start.fact);
            out.settled.push(thread.settled(number, SettledBy::Replaced { fact }, passed));
            number += 1;
            continue;
        }
        let first_day = frame::first_day(&live);
        let talk = talks.iter().find(|talk| talk.day >= first_day && talk.day > passed);
        let talk = talk.filter(|talk| !thread.over_on(talk.day));
        let said = waiver(case, thread, &live.occurrence).filter(|(day, _)| !thread.over_on(*day));
        let said = said.filter(|(day, _)| talk.is_none_or(|talk| *day < talk.day));
        if let Some((day, order)) = said {
            settle_waived(waived.take(), out);
            waived = Some(Box::new(Waived { live, order: order.id, day }));
        } else if let Some(talk) = talk {
            settle_waived(waived.take(), out);
            let by = SettledBy::Contact { interaction: talk.interaction.id };
            out.settled.push(thread.settled(number, by, talk.day));
            passed = talk.day;
        } else {
            live.waived = waived;
            return thread.close_or_keep(live, out);
        }
        number += 1;
    }
    settle_waived(waived, out);
}

fn fact_of(by: SettledBy) -> Option<crate::id::FactId> {
    match by {
        SettledBy::Contact { interaction } => Some(interaction.into()),
        SettledBy::Replaced { fact } => Some(fact),
        SettledBy::Waived { .. } | SettledBy::Missed => None,
    }
}

fn settle_waived(waived: Option<Box<Waived>>, out: &mut Found) {
    let Some(waived) = waived else { return };
    let by = SettledBy::Waived { order: waived.order };
    out.settled.push(crate::agenda::Settled { occurrence: waived.live.occurrence, by, day: waived.day });
}

fn live<'a>(thread: &Thread<'a>, number: u32) -> Option<Live<'a>> {
    let mut day = thread.start.day;
    let span = match span(thread, number)? {
        Reach::One(span) => {
            day = lengths::after(day, span, &thread.seat.sides);
            span
        }
        Reach::Two(first, then, times) => {
            day = lengths::after(day, first, &thread.seat.sides);
            day = lengths::after(day, times_as_long(then, times), &thread.seat.sides);
            then
        }
    };
    let mut live = thread.live(number, thread.start, day);
    live.after = Some(span);
    Some(live)
}

/// How far an occurrence lies from the start: one length, or two of different kinds.
enum Reach {
    One(Span),
    Two(Span, Span, u32),
}

fn span(thread: &Thread, number: u32) -> Option<Reach> {
    let rule = thread.rule;
    if let Some(step) = rule.first.get(number as usize - 1) {
        return Some(Reach::One(step.after));
    }
    let (repeat, times) = (rule.repeat?, number - lengths::steps(rule));
    let Some(last) = rule.first.last() else { return Some(Reach::One(times_as_long(repeat, times))) };
    if last.after.unit != repeat.unit {
        return Some(Reach::Two(last.after, repeat, times));
    }
    let count = last.after.count.saturating_add(times_as_long(repeat, times).count);
    Some(Reach::One(Span { count, ..repeat }))
}

/// A length so many times over.
pub(crate) fn times_as_long(span: Span, times: u32) -> Span {
    let count = u32::from(span.count).saturating_mul(times);
    Span { count: u16::try_from(count).unwrap_or(u16::MAX), ..span }
}
