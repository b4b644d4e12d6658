//! The book of a client's planned contacts: who is seen on which day, and what each contact serves.

use super::{case::Case, frame::Frame, pushes::Pushed, thread::Live};
use crate::{
    agenda::{Bound, Move, Purpose},
    cadence::{Shield, TriggerKind},
    id::{ContactId, MemberId, OrderId},
    time::{Day, working_days::Sides},
};
use std::{cell::Cell, rc::Rc};

/// One planned contact, with every occurrence that it serves.
pub(crate) struct Group<'a> {
    /// Its day.
    pub day: Day,
    /// With whom.
    pub contact: Option<ContactId>,
    /// For which member.
    pub member: MemberId,
    /// Working days of both.
    pub sides: Rc<Sides<'a>>,
    /// It counts in the shield.
    pub counts: bool,
    /// The occurrences, by their place in [`Book::placed`].
    pub members: Vec<usize>,
}

/// A live occurrence with its day.
pub(crate) struct Placed<'a, 'c> {
    /// Its place among those that waited for a day.
    pub at: usize,
    /// The occurrence.
    pub live: &'c Live<'a>,
    /// Where it might be.
    pub frame: &'c Frame,
    /// What persons and tries did to it.
    pub pushed: &'c Pushed,
    /// Where it is.
    pub day: Day,
    /// How it came there from the count's end.
    pub moves: Vec<Move>,
    /// How it stands.
    pub state: State,
    /// Every day was full for the member, and this the least full one.
    pub crowded: bool,
    /// It went on beyond its window after a leave, and is never late (F10).
    pub endless: bool,
}

/// How a live occurrence stands.
#[derive(Clone, PartialEq)]
pub(crate) enum State {
    /// It has a day, by itself or with others.
    Grouped(usize),
    /// No day can be had.
    Unplaceable(Bound),
    /// A pause holds it.
    Paused(Day, OrderId),
    /// Nobody may be reached.
    OutOfReach,
}

/// Every live occurrence, and the contacts that serve them.
pub(crate) struct Book<'a, 'c> {
    /// The client.
    pub case: &'c Case<'a>,
    /// Planned contacts; one without members was taken up by another.
    pub groups: Vec<Group<'a>>,
    /// Every live occurrence placed so far.
    pub placed: Vec<Placed<'a, 'c>>,
    /// A contact may take up others that have their day already.
    pub takes_up: bool,
    /// How many days were tried.
    pub trials: Cell<u32>,
}

impl<'a> Live<'a> {
    /// Neither waits for the shield nor counts in it: urgent, agreed, or for ourselves (F8).
    pub fn exempt(&self, case: &Case) -> bool {
        let agreed = || case.facts.client.rhythm.is_some_and(|rhythm| rhythm.agreed);
        let rule = self.thread.rule;
        rule.shield != Shield::Moves || rule.trigger.on == TriggerKind::OwnRhythm && agreed()
    }

    /// With whom.
    pub fn contact(&self) -> Option<ContactId> {
        self.thread.seat.contact.map(|contact| contact.id)
    }
}

impl Placed<'_, '_> {
    /// The last day in time; `None`: there is none.
    pub fn latest(&self) -> Option<Day> {
        self.pushed.latest.or(self.window().1)
    }

    /// First and last day allowed.
    pub fn window(&self) -> (Day, Option<Day>) {
        (self.frame.earliest, self.frame.latest.filter(|_| !self.endless))
    }

    /// Whether its window holds a day.
    pub fn holds(&self, day: Day) -> bool {
        self.frame.holds(day)
    }
}

impl<'a, 'c> Book<'a, 'c> {
    /// Whether an occurrence may be served by the contact of a group: the same two people, and no congratulation
    /// together with support (F8). Nothing joins a daily call.
    pub fn fits(&self, live: &Live, group: &Group) -> bool {
        let same = group.contact.is_some()
            && group.contact == live.contact()
            && group.member == live.thread.seat.member;
        let mut members = group.members.iter().map(|at| self.placed[*at].live);
        same && !group.members.is_empty() && members.all(|other| goes_with(live, other))
    }

    /// Puts an occurrence in the book, in a group of its own.
    pub fn open_group(&mut self, placed: Placed<'a, 'c>) -> usize {
        let seat = &placed.live.thread.seat;
        let counts = !placed.live.exempt(self.case);
        let group = Group {
            day: placed.day,
            contact: placed.live.contact(),
            member: seat.member,
            sides: Rc::clone(&seat.sides),
            counts,
            members: Vec::new(),
        };
        self.groups.push(group);
        self.join(placed, self.groups.len() - 1);
        self.groups.len() - 1
    }

    /// Puts an occurrence in the book, served by a group's contact.
    pub fn join(&mut self, mut placed: Placed<'a, 'c>, group: usize) {
        placed.state = State::Grouped(group);
        self.groups[group].members.push(self.placed.len());
        self.placed.push(placed);
    }

    /// A group takes up another: one contact, not two.
    pub fn take_up(&mut self, into: usize, other: usize) {
        let day = self.groups[into].day;
        self.groups[into].counts |= self.groups[other].counts;
        for at in std::mem::take(&mut self.groups[other].members) {
            let placed = &mut self.placed[at];
            together(placed, day);
            placed.state = State::Grouped(into);
            self.groups[into].members.push(at);
        }
    }

    /// How many people a member sees on a day, other clients included.
    pub fn load(&self, member: MemberId, day: Day) -> u16 {
        let others = self.case.member(member).map_or(0, |found| found.others_on(day));
        let same = |group: &&Group| group.member == member && group.day == day && !group.members.is_empty();
        others.saturating_add(u16::try_from(self.groups.iter().filter(same).count()).unwrap_or(u16::MAX))
    }

    /// The occurrence whose reason a group's entry carries: the more urgent, then the one that kept its day.
    pub fn first_of(&self, group: &Group) -> Option<usize> {
        let first = |at: &usize| {
            let Placed { live, frame, moves, .. } = &self.placed[*at];
            let came = moves.iter().any(|step| step.bound == Bound::Together);
            (live.thread.rule.urgency, came, self.rank(live, frame))
        };
        group.members.iter().copied().min_by_key(first)
    }

    /// The order in which occurrences are placed and named.
    pub fn rank(&self, live: &Live, frame: &Frame) -> impl Ord + use<> {
        let (rule, project) = (live.thread.rule, live.thread.project.map(|project| project.id));
        let place = self.case.facts.projects.iter().position(|one| Some(one.id) == project);
        let occurrence = &live.occurrence;
        (rule.urgency, frame.ideal, purpose(live), place, occurrence.origin, occurrence.number)
    }
}

/// Brings an occurrence to the common day, as one line also where it was brought to another before.
pub(crate) fn together(placed: &mut Placed, to: Day) {
    let before = placed.moves.pop_if(|last| last.bound == Bound::Together);
    let from = before.map_or(placed.day, |step| step.from);
    placed.moves.extend((from != to).then_some(Move { from, to, bound: Bound::Together }));
    placed.day = to;
}

/// What an occurrence is for: its step's own purpose, else the rule's.
pub(crate) fn purpose(live: &Live) -> Purpose {
    let rule = live.thread.rule;
    let step = rule.first.get((live.occurrence.number as usize).saturating_sub(1));
    step.and_then(|step| step.purpose).unwrap_or(rule.purpose)
}

fn goes_with(live: &Live, other: &Live) -> bool {
    let support = |live: &Live| matches!(live.thread.rule.purpose, Purpose::StayClose | Purpose::Unblock);
    let praise = |live: &Live| live.thread.rule.purpose == Purpose::Congratulate;
    let clash = support(live) && praise(other) || praise(live) && support(other);
    !clash && !other.thread.rule.lapses
}
