//! The daily call: each working day has its own, and a missed one gives way to the next (P3).

use super::{
    case::Case,
    grid::times_as_long,
    settling::{settles, waiver},
    thread::{Found, Thread, Waived},
};
use crate::{agenda::SettledBy, facts::OrderKind, id::OrderId, time::Day};

/// Walks from working day to working day; the first that is not over is live.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let Some(repeat) = thread.rule.repeat else { return };
    let asked: Vec<Day> =
        case.talks.iter().filter(|talk| settles(thread, talk)).map(|talk| talk.day).collect();
    let (mut number, mut missed, mut last) = (1, 0, thread.start.day);
    while let Some(day) = thread.seat.sides.after(last, repeat.count.into()) {
        if thread.over_on(day) {
            return;
        }
        let said = waiver(case, thread, &thread.occurrence(number));
        let mut live = thread.live(number, thread.start, day);
        live.after = Some(times_as_long(repeat, number));
        live.missed = missed;
        if let Some((said, order)) = said {
            Waived { live, order: order.id, day: said }.keep_until_past(case, out);
            (number, last, missed) = (number + 1, day, 0);
            continue;
        }
        let settled = over(case, thread, day, &asked);
        let Some(by) = settled.or_else(|| (day < case.today).then_some(SettledBy::Missed)) else {
            return thread.close_or_keep(live, out);
        };
        missed = if by == SettledBy::Missed { missed + 1 } else { 0 };
        out.settled.push(thread.settled(number, by, day));
        (number, last) = (number + 1, day);
    }
}

fn over(case: &Case, thread: &Thread, day: Day, asked: &[Day]) -> Option<SettledBy> {
    if asked.binary_search(&day).is_ok() {
        let mut talks = case.talks.iter().filter(|talk| talk.day == day && settles(thread, talk));
        return talks.next().map(|talk| SettledBy::Contact { interaction: talk.interaction.id });
    }
    let order = paused_on(case, thread, day).filter(|_| day < case.today)?;
    Some(SettledBy::Waived { order })
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
