//! Lengths of time: counting them, shortening them by marks (F9).

use super::case::Case;
use crate::{
    cadence::{MarkFactors, Rule, TriggerKind},
    facts::{Mark, MarkKind, Project},
    time::{
        Day, Span, Unit,
        working_days::{Sides, plus_days},
    },
};
use jiff::ToSpan;

/// A length after a day where nobody's working days are meant.
pub(crate) fn calendar_after(day: Day, span: Span) -> Day {
    let count = i64::from(span.count);
    match span.unit {
        Unit::Days | Unit::WorkingDays => plus_days(day, count),
        Unit::Weeks => plus_days(day, count * 7),
        Unit::Months => day.checked_add(count.months()).unwrap_or(day),
    }
}

/// A length after a day. Working days are those of both sides; where they share none, calendar days count.
pub fn after(day: Day, span: Span, sides: &Sides) -> Day {
    let counted = (span.unit == Unit::WorkingDays).then(|| sides.after(day, span.count.into())).flatten();
    counted.unwrap_or_else(|| calendar_after(day, span))
}

/// A length ahead of a day.
pub fn ahead_of(day: Day, span: Span, sides: &Sides) -> Day {
    let count = i64::from(span.count);
    match span.unit {
        Unit::Days => plus_days(day, -count),
        Unit::Weeks => plus_days(day, -count * 7),
        Unit::Months => day.checked_sub(count.months()).unwrap_or(day),
        Unit::WorkingDays => sides.before(day, span.count.into()).unwrap_or_else(|| plus_days(day, -count)),
    }
}

/// How often a rule comes back after its first steps.
pub(crate) fn repeat(case: &Case, rule: &Rule, project: Option<&Project>, number: u32) -> Option<Span> {
    let own =
        (rule.trigger.on == TriggerKind::OwnRhythm).then(|| case.facts.client.rhythm.map(|own| own.every));
    let plain = own.flatten().or(rule.repeat)?;
    let repeats = number.saturating_sub(steps(rule));
    let slower = rule.slower.filter(|slower| repeats > slower.after);
    let chosen = slower.filter(|_| project.is_some_and(|project| project.quarterly.is_some()));
    Some(chosen.map_or(plain, |slower| slower.every))
}

/// How many first steps a rule has.
pub(crate) fn steps(rule: &Rule) -> u32 {
    u32::try_from(rule.first.len()).unwrap_or(u32::MAX)
}

/// The marks that hold for a project and its client, oldest first.
pub(crate) fn marks(case: &Case, project: Option<&Project>) -> Vec<Mark> {
    let of_project = project.map_or(&[][..], |project| &project.marks);
    let all = case.facts.client.marks.iter().chain(of_project);
    let mut marks: Vec<_> = all.filter(|mark| mark.ended.is_none()).copied().collect();
    marks.sort_by_key(|mark| (mark.since, mark.fact));
    marks
}

/// A repeat shortened by the mark with the smallest factor: never below the floor, never longer than the plain one.
pub(crate) fn shortened(
    plain: Span,
    from: Day,
    marks: &[Mark],
    factors: &MarkFactors,
    sides: &Sides,
) -> Option<(Span, MarkKind)> {
    let factor = |mark: &Mark| factor_of(mark.kind, factors).map(|factor| (factor, mark.kind));
    let smaller = |a: &((u16, u16), _), b: &((u16, u16), _)| {
        (u32::from(a.0.0) * u32::from(b.0.1)).cmp(&(u32::from(b.0.0) * u32::from(a.0.1)))
    };
    let ((part, whole), kind) = marks.iter().filter_map(factor).min_by(smaller)?;
    let span = scaled(plain, part, whole.max(1));
    let long_enough = after(from, span, sides) >= after(from, factors.floor, sides);
    let span = if long_enough { span } else { factors.floor };
    (after(from, span, sides) < after(from, plain, sides)).then_some((span, kind))
}

fn factor_of(kind: MarkKind, factors: &MarkFactors) -> Option<(u16, u16)> {
    match kind {
        MarkKind::Fragile => Some(factors.fragile),
        MarkKind::TeamForming => Some(factors.team_forming),
        MarkKind::Installing => Some(factors.installing),
        MarkKind::Silent => None,
    }
}

/// A part of a length, in its own unit where that comes out even, else in days.
fn scaled(span: Span, part: u16, whole: u16) -> Span {
    let share = |count: u32| count * u32::from(part) / u32::from(whole);
    let count = u32::from(span.count);
    let even = (count * u32::from(part)).is_multiple_of(u32::from(whole));
    let (count, unit) = match span.unit {
        unit if even => (share(count), unit),
        Unit::Weeks => (share(count * 7), Unit::Days),
        Unit::Months => (share(count * 30), Unit::Days),
        unit => (share(count), unit),
    };
    Span { count: u16::try_from(count).unwrap_or(u16::MAX), unit }
}
