//! The daily call: each working day has its own, and a missed one gives way to the next (P3).

use super::{
    case::Case,
    grid::times_as_long,
    settling::{settles, waiver},
    talk::Talk,
    thread::{Found, Live, Thread, Waived},
};
use crate::{
    agenda::SettledBy,
    facts::OrderKind,
    id::OrderId,
    time::{Day, Span},
};

/// Walks from working day to working day; the first that is not over is live.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let Some(repeat) = thread.rule.repeat else { return };
    let asked: Vec<&Talk> = case.talks.iter().filter(|talk| settles(thread, talk)).collect();
    let (mut number, mut missed, mut last) = (1, 0, thread.start.day);
    while let Some(day) = thread.seat.sides.after(last, repeat.count.into()) {
        if thread.over_on(day) {
            return;
        }
        if let Some((said, order)) = waived_on(case, thread, number) {
            let live = live(thread, repeat, number, day, missed);
            Waived { live, order, day: said }.keep_until_past(case, out);
            missed = 0;
        } else if let Some(by) = over(case, thread, day, &asked) {
            missed = if by == SettledBy::Missed { missed + 1 } else { 0 };
            out.settled.push(thread.settled(number, by, day));
        } else {
            return thread.close_or_keep(live(thread, repeat, number, day, missed), out);
        }
        (number, last) = (number + 1, day);
    }
}

fn live<'a>(thread: &Thread<'a>, repeat: Span, number: u32, day: Day, missed: u32) -> Live<'a> {
    let mut live = thread.live(number, thread.start, day);
    live.after = Some(times_as_long(repeat, number));
    live.missed = missed;
    live
}

fn waived_on(case: &Case, thread: &Thread, number: u32) -> Option<(Day, OrderId)> {
    if case.orders.is_empty() {
        return None;
    }
    waiver(case, thread, &thread.occurrence(number)).map(|(day, order)| (day, order.id))
}

/// What became of a day's call: it was held, the work had gone on to the next stage, a pause held it, it was missed.
fn over(case: &Case, thread: &Thread, day: Day, asked: &[&Talk]) -> Option<SettledBy> {
    let first = asked.partition_point(|talk| talk.day < day);
    if let Some(talk) = asked.get(first).filter(|talk| talk.day == day) {
        return Some(SettledBy::Contact { interaction: talk.interaction.id });
    }
    if let Some((_, fact)) = thread.end.filter(|(end, _)| *end == day) {
        return Some(SettledBy::Replaced { fact });
    }
    let paused = paused_on(case, thread, day).map(|order| SettledBy::Waived { order });
    (day < case.today).then(|| paused.unwrap_or(SettledBy::Missed))
}

fn paused_on(case: &Case, thread: &Thread, day: Day) -> Option<OrderId> {
    let pauses = |given: Day, kind: &OrderKind| match kind {
        OrderKind::Pause { project, until } => {
            let here = project.is_none() || *project == thread.project.map(|project| project.id);
            here && given <= day && day < *until
        }
        OrderKind::AnotherDay { .. } | OrderKind::NotNeeded { .. } => false,
    };
    case.orders.iter().find(|(given, order)| pauses(*given, &order.what)).map(|(_, order)| order.id)
}
