//! One entry of the agenda: who, when, through which channel, what to ask.

use super::{book::Placed, case::Case, lengths, seat};
use crate::{
    agenda::{Entry, Reason, Standing},
    facts::{Mark, MarkKind},
    time::{Calendar, Day, Moment},
};
use jiff::civil::Time;

/// The entry of a placed occurrence.
pub(crate) fn entry(case: &Case, placed: &Placed, standing: Standing, reason: Reason) -> Entry {
    let (live, day) = (placed.live, placed.day);
    let (rule, seat) = (live.thread.rule, &live.thread.seat);
    let asked = rule.script.is_some();
    let marks = if asked { lengths::marks(case, live.thread.project) } else { Vec::new() };
    Entry {
        occurrence: live.occurrence.clone(),
        day,
        window: placed.window(),
        opens_at: case.start_of(day),
        closes_at: placed.latest().and_then(|latest| latest.tomorrow().ok()).map(|day| case.start_of(day)),
        member: seat.member,
        contact: live.contact(),
        channel: seat::channel(rule, live.thread.planned, seat.contact, placed.pushed.last_channel),
        hours: hours(case, placed),
        at: agreed_moment(case, placed),
        script: rule.script.clone(),
        second_script: live.second_script.clone(),
        opens_with: rule.opens_with,
        attempt: placed.pushed.tries + 1,
        standing,
        reason,
        also: Vec::new(),
        offers: marks.iter().map(|mark| mark.kind).filter(|kind| *kind != MarkKind::Silent).collect(),
        asks: marks.iter().filter(|mark| is_old(case, mark)).map(|mark| mark.kind).collect(),
        crowded: placed.crowded,
    }
}

fn is_old(case: &Case, mark: &Mark) -> bool {
    asks_again(case, mark).is_some_and(|day| day <= case.today)
}

/// The hour of a daily call is the client's (P3).
fn agreed_moment(case: &Case, placed: &Placed) -> Option<Moment> {
    let thread = &placed.live.thread;
    let hour = thread.project.and_then(|project| project.agreed_hour).filter(|_| thread.rule.lapses)?;
    Some(moment(&case.facts.client.calendar, placed.day, hour, case.now))
}

/// The day from which a fragile mark asks whether it still holds (F9).
pub(crate) fn asks_again(case: &Case, mark: &Mark) -> Option<Day> {
    let since = mark.confirmed.unwrap_or(mark.since).max(mark.since);
    (mark.kind == MarkKind::Fragile)
        .then(|| lengths::calendar_after(since, case.cadences.marks.fragile_asks_after))
}

/// When both sides work on a day, within the hours in which the person likes to be reached where that leaves any.
fn hours(case: &Case, placed: &Placed) -> Option<(Moment, Moment)> {
    let seat = &placed.live.thread.seat;
    let theirs = case.calendar(placed.live.contact());
    let ours = &case.member(seat.member)?.calendar;
    let of = |calendar: &Calendar, from: Time, until: Time| {
        (moment(calendar, placed.day, from, case.now), moment(calendar, placed.day, until, case.now))
    };
    let both = meet(of(theirs, theirs.from, theirs.until), of(ours, ours.from, ours.until))?;
    let liked = seat.contact.and_then(|contact| contact.hours).map(|(from, until)| of(theirs, from, until));
    liked.and_then(|liked| meet(both, liked)).or(Some(both))
}

fn meet(one: (Moment, Moment), other: (Moment, Moment)) -> Option<(Moment, Moment)> {
    let (from, until) = (one.0.max(other.0), one.1.min(other.1));
    (from < until).then_some((from, until))
}

/// A local time of a day; one that a change of clocks skips or doubles is taken as people read it, an hour on or once.
fn moment(calendar: &Calendar, day: Day, time: Time, fallback: Moment) -> Moment {
    let zoned = calendar.tz().to_ambiguous_zoned(day.to_datetime(time)).compatible();
    zoned.map_or(fallback, |zoned| zoned.timestamp())
}
