//! What persons and tries did to an occurrence since it opened: another day, "they will call", no answer (F10, F11).

use super::{case::Case, frame::Frame, lengths, talk::Talk, thread::Live};
use crate::{
    agenda::{Because, Bound, FactKind, Move},
    facts::{MarkKind, Order, OrderKind},
    people::Channel,
    time::{Day, Moment, Span},
};
use std::collections::BTreeSet;

/// Where the pushes lead.
#[derive(Clone, Default)]
pub(crate) struct Pushed {
    /// The day pushed to, with its cause; `None`: nothing pushed it.
    pub to: Option<(Day, Bound)>,
    /// The last day in time, if a push made it later.
    pub latest: Option<Day>,
    /// Tries without an answer so far.
    pub tries: u32,
    /// The channel last tried.
    pub last_channel: Option<Channel>,
    /// The last try.
    pub tried: Option<Because>,
}

impl Pushed {
    /// A person chose the day: the shield leaves it alone (F8).
    pub fn by_person(&self) -> bool {
        self.to.as_ref().is_some_and(|(_, bound)| bound.is_a_persons())
    }

    /// The step from the ideal day, as one line.
    pub fn step(&self, from: Day) -> Option<Move> {
        let (to, bound) = self.to.clone()?;
        (to != from).then_some(Move { from, to, bound })
    }
}

impl Bound {
    /// A person chose the day, or the end of a pause.
    pub fn is_a_persons(&self) -> bool {
        matches!(self, Self::Person { .. })
    }

    /// A try without an answer, or their word that they will call, pushed it on.
    pub fn is_a_push(&self) -> bool {
        matches!(self, Self::NoAnswer | Self::TheyWillCall)
    }

    /// The day need not lie in the rule's window any more.
    pub fn frees(&self) -> bool {
        self.is_a_persons() || self.is_a_push() || *self == Self::Backlog
    }
}

enum Push<'a> {
    Try(Talk<'a>),
    WillCall(Talk<'a>),
    AnotherDay(Day, &'a Order),
}

/// Follows every push in the order in which they came, from the ideal day on.
pub(crate) fn follow<'a>(case: &Case<'a>, live: &Live<'a>, frame: &Frame) -> Pushed {
    let mut follow =
        Follow { case, live, frame, day: frame.ideal, latest: frame.latest, pushed: Pushed::default() };
    let mut channels = BTreeSet::new();
    for push in pushes(case, live, frame) {
        match push {
            Push::Try(talk) => {
                channels.insert(talk.interaction.channel);
                follow.no_answer(&talk, channels.len());
            }
            Push::WillCall(talk) => follow.will_call(&talk),
            Push::AnotherDay(day, order) => follow.another_day(day, order),
        }
    }
    follow.pushed.latest = follow.latest.filter(|latest| Some(*latest) != frame.latest);
    follow.pushed
}

fn pushes<'a>(case: &Case<'a>, live: &Live, frame: &Frame) -> Vec<Push<'a>> {
    let mut pushes: Vec<(Moment, Push)> = Vec::new();
    let from = case.talks.partition_point(|talk| talk.day < frame.earliest);
    for talk in case.talks[from..].iter().filter(|talk| concerns(live, talk)) {
        match (talk.unanswered(), talk.they_will_call()) {
            (true, _) => pushes.push((talk.interaction.at, Push::Try(*talk))),
            (_, true) => pushes.push((talk.interaction.at, Push::WillCall(*talk))),
            _ => {}
        }
    }
    for (_, order) in case.orders.iter().filter(|_| !live.thread.rule.firm) {
        if let OrderKind::AnotherDay { occurrence, day } = &order.what
            && *occurrence == live.occurrence
        {
            pushes.push((order.at, Push::AnotherDay(*day, order)));
        }
    }
    pushes.sort_by_key(|(at, _)| *at);
    pushes.into_iter().map(|(_, push)| push).collect()
}

/// A try is one for the projects that it was about. Who was not reached was spoken with of nothing: a try about no project
/// is one for whatever is due with that person, of the client as a whole too.
fn concerns(live: &Live, talk: &Talk) -> bool {
    let planned = live.thread.planned;
    let person = planned.and_then(|planned| planned.contact);
    if person.is_some_and(|person| talk.interaction.contact != Some(person)) {
        return false;
    }
    let project =
        live.thread.project.map(|project| project.id).or(planned.and_then(|planned| planned.project));
    if talk.interaction.projects.is_empty() {
        let theirs = live.thread.project.and_then(|project| project.contact);
        return theirs.is_none_or(|theirs| talk.interaction.contact.is_none_or(|tried| tried == theirs));
    }
    project.is_some_and(|project| talk.about(project))
}

struct Follow<'a, 'c> {
    case: &'c Case<'a>,
    live: &'c Live<'a>,
    frame: &'c Frame,
    day: Day,
    latest: Option<Day>,
    pushed: Pushed,
}

impl Follow<'_, '_> {
    /// The next try after two working days; a try made in time keeps the entry in time (F11).
    fn no_answer(&mut self, talk: &Talk, channels: usize) {
        self.pushed.tries += 1;
        self.pushed.last_channel = Some(talk.interaction.channel);
        let fact = talk.interaction.id.into();
        self.pushed.tried = Some(Because { fact, kind: FactKind::Tried, day: talk.day });
        let next = self.next_try(talk.day, channels);
        if self.latest.is_some_and(|latest| talk.day <= latest) {
            self.latest = self.latest.max(Some(next));
        }
        self.later(next, Bound::NoAnswer);
    }

    fn next_try(&self, day: Day, channels: usize) -> Day {
        let tries = &self.case.cadences.tries;
        let silence = tries.are_silence(self.pushed.tries as usize, channels);
        let gap = if silence || self.marked_silent() { tries.silent } else { tries.next };
        let next = self.after(day, gap);
        match self.live.after.filter(|_| self.live.thread.rule.firm) {
            Some(own) => next.min(self.after(day, own)),
            None => next,
        }
    }

    fn marked_silent(&self) -> bool {
        let marks = lengths::marks(self.case, self.live.thread.project);
        marks.iter().any(|mark| mark.kind == MarkKind::Silent)
    }

    fn after(&self, day: Day, span: Span) -> Day {
        let sides = &self.live.thread.seat.sides;
        let end = lengths::after(day, span, sides);
        sides.on_or_after(end).unwrap_or(end)
    }

    /// The day that they named, at most the last of the window.
    fn will_call(&mut self, talk: &Talk) {
        let sides = &self.live.thread.seat.sides;
        let named = talk.interaction.again.map(|day| sides.on_or_after(day).unwrap_or(day));
        let wanted = named.unwrap_or_else(|| self.after(talk.day, self.case.cadences.tries.next));
        self.later(self.latest.map_or(wanted, |latest| wanted.min(latest)), Bound::TheyWillCall);
    }

    /// Inside the window freely, beyond it with a reason; never before a least time.
    fn another_day(&mut self, day: Day, order: &Order) {
        let latest = self.latest.filter(|latest| day > *latest && !order.reasoned);
        let earliest = if order.reasoned { self.live.least.unwrap_or(day) } else { self.frame.earliest };
        let day = latest.unwrap_or(day).max(earliest);
        self.latest = self.latest.map(|latest| latest.max(day));
        self.day = day;
        self.pushed.to = Some((day, Bound::Person { member: order.member }));
    }

    fn later(&mut self, day: Day, bound: Bound) {
        if day > self.day {
            self.day = day;
            self.pushed.to = Some((day, bound));
        }
    }
}
