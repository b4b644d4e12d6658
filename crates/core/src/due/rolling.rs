//! Rules whose next occurrence counts from the last contact (F3, F6, F7), and those that come once (F2, F4).

use super::{
    case::Case,
    lengths,
    settling::{settles, waiver},
    talk::Talk,
    thread::{Found, Live, Thread, Waived},
};
use crate::{
    agenda::{Because, FactKind, SettledBy},
    cadence::Counted,
    facts::Order,
    id::FactId,
    time::{Day, Span},
};

/// Walks from contact to contact; the occurrence after the last one is live.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let talks: Vec<Talk<'a>> = case.talks.iter().filter(|talk| settles(thread, talk)).copied().collect();
    let mut walk = Walk { case, thread, anchor: thread.start, last: None };
    let (mut number, mut at, mut second_from) = (1, 0, 0);
    let mut waived: Option<Box<Waived<'a>>> = None;
    while let Some(mut live) = walk.live(number, waived.as_deref()) {
        let found = waiver(case, thread, &live.occurrence).filter(|(day, _)| !thread.over_on(*day));
        let next = talks[at..].iter().position(|talk| walk.settles_now(&live, talk)).map(|ahead| at + ahead);
        let next = next.filter(|at| !thread.over_on(talks[*at].day));
        let waiver_first = found.is_some_and(|(day, _)| next.is_none_or(|next| day < talks[next].day));
        if let (Some((day, order)), true) = (found, waiver_first) {
            finish(waived.take(), out);
            waived = Some(Box::new(Waived { live, order: order.id, day }));
            walk.waive(day, order);
        } else if let Some(next) = next {
            finish(waived.take(), out);
            let talk = talks[next];
            let by = SettledBy::Contact { interaction: talk.interaction.id };
            out.settled.push(thread.settled(number, by, talk.day));
            second_from = if asked_second(thread, &talk) { number } else { second_from };
            walk.settle(&talk);
            number = walk.skip_passed_steps(number + 1, &talk, out);
            at = next + 1;
            continue;
        } else {
            live.second_script = second_script(thread, number - second_from);
            live.waived = waived;
            return thread.close_or_keep(live, out);
        }
        number += 1;
    }
    match waived {
        Some(waived) if thread.end.is_none() => out.waived.push(*waived),
        waived => finish(waived, out),
    }
}

/// A waived occurrence whose next one has come and gone.
fn finish(waived: Option<Box<Waived>>, out: &mut Found) {
    let Some(waived) = waived else { return };
    let by = SettledBy::Waived { order: waived.order };
    out.settled.push(crate::agenda::Settled { occurrence: waived.live.occurrence, by, day: waived.day });
}

/// The second script is asked every so many occurrences, and stays due until it was asked (F11).
fn second_script(thread: &Thread, since_asked: u32) -> Option<String> {
    let also = thread.rule.also.as_ref().filter(|also| since_asked >= also.every)?;
    Some(also.script.clone())
}

fn asked_second(thread: &Thread, talk: &Talk) -> bool {
    thread.rule.also.as_ref().is_some_and(|also| talk.asked(&also.script, false))
}

struct Walk<'a, 'c> {
    case: &'c Case<'a>,
    thread: &'c Thread<'a>,
    /// What the next occurrence counts from.
    anchor: Because,
    /// The day of the contact that settled the last one.
    last: Option<Day>,
}

impl<'a> Walk<'a, '_> {
    /// The n-th occurrence, counted from the anchor; `None` when the rule has no more.
    fn live(&self, number: u32, waived: Option<&Waived<'a>>) -> Option<Live<'a>> {
        let thread = self.thread;
        let sides = &thread.seat.sides;
        let (from, span, repeats) = match waived {
            Some(waived) if self.comes_again() => (self.anchor, waived.live.after?, false),
            Some(_) => return None,
            None => self.length(number)?,
        };
        let marks = if repeats { lengths::marks(self.case, thread.project) } else { Vec::new() };
        let shortened = lengths::shortened(span, from.day, &marks, &self.case.cadences.marks, sides);
        let after = shortened.map_or(span, |(short, _)| short);
        let mut live = thread.live(number, from, lengths::after(from.day, after, sides));
        live.after = Some(after);
        live.shortened = shortened.map(|(_, kind)| (span, kind));
        live.least = self.least(number);
        Some(live)
    }

    /// What comes once is waived for good, and stays listed with its way back (F10).
    fn comes_again(&self) -> bool {
        lengths::repeat(self.case, self.thread.rule, self.thread.project, u32::MAX).is_some()
    }

    /// From where the n-th occurrence counts, how long, and whether that is a repeat.
    fn length(&self, number: u32) -> Option<(Because, Span, bool)> {
        let (rule, thread) = (self.thread.rule, self.thread);
        if let Some(step) = rule.first.get(number as usize - 1) {
            let own = if rule.counted == Counted::LastContact { self.anchor } else { thread.start };
            return Some((own, step.after, false));
        }
        Some((self.anchor, lengths::repeat(self.case, rule, thread.project, number)?, true))
    }

    fn least(&self, number: u32) -> Option<Day> {
        let step = self.thread.rule.first.get(number as usize - 1).filter(|step| step.least)?;
        Some(lengths::after(self.thread.start.day, step.after, &self.thread.seat.sides))
    }

    /// Whether a contact of the right kind comes at the right time for this occurrence.
    fn settles_now(&self, live: &Live, talk: &Talk) -> bool {
        let rule = self.thread.rule;
        if let Some(least) = live.least {
            return talk.day >= least;
        }
        let comes_once = rule.counted == Counted::Trigger;
        if comes_once && self.last.is_none() {
            return talk.day >= self.anchor.day;
        }
        talk.day > self.anchor.day
    }

    fn settle(&mut self, talk: &Talk) {
        let kind = match self.thread.rule.counted {
            Counted::LastContact => FactKind::LastContact,
            Counted::LastAsked | Counted::Trigger => FactKind::LastAsked,
        };
        self.anchor = Because { fact: talk.interaction.id.into(), kind, day: talk.day };
        self.last = Some(talk.day);
    }

    fn waive(&mut self, day: Day, order: &Order) {
        self.anchor = Because { fact: FactId(order.id.0), kind: FactKind::Waived, day };
    }

    /// First steps that the last contact has passed already collapse into the next one (F10).
    fn skip_passed_steps(&self, mut number: u32, talk: &Talk, out: &mut Found<'a>) -> u32 {
        if self.thread.rule.counted != Counted::LastAsked {
            return number;
        }
        while let Some(step) = self.thread.rule.first.get(number as usize - 1) {
            let day = lengths::after(self.thread.start.day, step.after, &self.thread.seat.sides);
            if day > talk.day {
                break;
            }
            let by = SettledBy::Replaced { fact: talk.interaction.id.into() };
            out.settled.push(self.thread.settled(number, by, talk.day));
            number += 1;
        }
        number
    }
}
