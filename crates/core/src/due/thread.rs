//! A thread: one rule from the fact that started it to the fact that ended it. It holds the occurrences.

use super::{case::Case, seat::Seat};
use crate::{
    agenda::{Because, Occurrence, Settled, SettledBy},
    cadence::Rule,
    facts::{MarkKind, Planned, Project},
    id::{FactId, OrderId},
    time::{Day, Span},
};

/// One rule, running.
#[derive(Clone)]
pub(crate) struct Thread<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The project; `None` for a rule of the client itself.
    pub project: Option<&'a Project>,
    /// The contact planned by hand, if it is one.
    pub planned: Option<&'a Planned>,
    /// What started it.
    pub start: Because,
    /// When that was known: a failure entered late is due when it was entered (F6).
    pub known: Day,
    /// What ended it.
    pub end: Option<(Day, FactId)>,
    /// For which member, with whom.
    pub seat: Seat<'a>,
}

/// The occurrence of a thread that waits or is due.
#[derive(Clone)]
pub(crate) struct Live<'a> {
    /// Its thread.
    pub thread: Thread<'a>,
    /// Which occurrence.
    pub occurrence: Occurrence,
    /// The fact that it counts from.
    pub because: Because,
    /// The length that it counts.
    pub after: Option<Span>,
    /// That length lies ahead of the fact.
    pub ahead: bool,
    /// The length before a mark shortened it.
    pub shortened: Option<(Span, MarkKind)>,
    /// Where the count ends: the ideal day, if both sides work then.
    pub raw: Day,
    /// The least time ends here; no window begins before it (F2).
    pub least: Option<Day>,
    /// How many were missed in a row just before (daily call).
    pub missed: u32,
    /// The script asked beside the rule's own.
    pub second_script: Option<String>,
    /// The occurrence before it was waived, and stays listed until this one opens (F10).
    pub waived: Option<Box<Waived<'a>>>,
}

/// An occurrence of which somebody said "not needed".
#[derive(Clone)]
pub(crate) struct Waived<'a> {
    /// The occurrence as it stood.
    pub live: Live<'a>,
    /// The order.
    pub order: OrderId,
    /// The day of the order.
    pub day: Day,
}

impl<'a> Thread<'a> {
    /// The thread's n-th occurrence.
    pub fn occurrence(&self, number: u32) -> Occurrence {
        let (rule, project) = (self.rule.key.clone(), self.project.map(|project| project.id));
        Occurrence { rule, project, origin: self.start.fact, number }
    }

    /// An occurrence of this thread that is over.
    pub fn settled(&self, number: u32, by: SettledBy, day: Day) -> Settled {
        Settled { occurrence: self.occurrence(number), by, day }
    }

    /// Whether a day lies after the thread's end.
    pub fn over_on(&self, day: Day) -> bool {
        self.end.is_some_and(|(end, _)| day > end)
    }

    /// The occurrence that stands open: settled if the thread has ended, else live.
    pub fn close_or_keep(&self, live: Live<'a>, out: &mut Found<'a>) {
        if let Some(waived) = self.end.and(live.waived.as_deref()) {
            let (by, day) = (SettledBy::Waived { order: waived.order }, waived.day);
            out.settled.push(Settled { occurrence: waived.live.occurrence.clone(), by, day });
        }
        match self.end {
            Some((day, fact)) => out.settled.push(Settled {
                occurrence: live.occurrence,
                by: SettledBy::Replaced { fact },
                day,
            }),
            None => out.live.push(live),
        }
    }

    /// A live occurrence that counts from a fact.
    pub fn live(&self, number: u32, because: Because, raw: Day) -> Live<'a> {
        Live {
            occurrence: self.occurrence(number),
            thread: self.clone(),
            because,
            after: None,
            ahead: false,
            shortened: None,
            raw,
            least: None,
            missed: 0,
            second_script: None,
            waived: None,
        }
    }
}

/// What the threads of a client hold.
#[derive(Default)]
pub(crate) struct Found<'a> {
    /// Over.
    pub settled: Vec<Settled>,
    /// Waiting or due.
    pub live: Vec<Live<'a>>,
    /// Waived, with none to come after it.
    pub waived: Vec<Waived<'a>>,
}

/// Walks a thread: settles what is over, keeps what is live.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    use super::{by_hand, daily, event, grid, rolling};
    use crate::cadence::{Counted, SettlesOn, TriggerKind};
    let rule = thread.rule;
    if rule.trigger.on == TriggerKind::ByHand {
        by_hand::walk(case, thread, out);
    } else if rule.settled_by == SettlesOn::Noted {
        event::walk(case, thread, out);
    } else if rule.lapses {
        daily::walk(case, thread, out);
    } else if rule.counted == Counted::Trigger && (rule.repeat.is_some() || rule.first.len() > 1) {
        grid::walk(case, thread, out);
    } else {
        rolling::walk(case, thread, out);
    }
}
