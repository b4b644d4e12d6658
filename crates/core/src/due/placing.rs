//! Placing: the ideal day, then later days of the window, then earlier ones; one contact rather than two (F8).

use super::{
    book::{Book, Group, Placed, State, together},
    case::Case,
    frame::{Frame, frame},
    meeting::meet,
    pushes::{self, Pushed},
    shield::Trial,
    thread::Live,
};
use crate::{
    agenda::{Bound, Move},
    cadence::Shield,
    time::Day,
};
use std::cell::Cell;

/// How many working days a backlog, or a try that the shield holds, may be moved on.
const FARTHEST: usize = 260;

/// A live occurrence that waits for its day.
pub(crate) struct Waiting<'a> {
    live: Live<'a>,
    frame: Frame,
    pushed: Pushed,
}

/// A day that an occurrence has already, and how it came there.
#[derive(Clone, PartialEq)]
struct Kept {
    day: Day,
    moves: Vec<Move>,
    crowded: bool,
}

/// Frames every live occurrence, and follows what persons and tries did to it.
pub(crate) fn waiting<'a>(case: &Case<'a>, live: Vec<Live<'a>>) -> Vec<Waiting<'a>> {
    let wait = |live: Live<'a>| {
        let frame = frame(case, &live);
        let pushed = pushes::follow(case, &live, &frame);
        Waiting { live, frame, pushed }
    };
    live.into_iter().map(wait).collect()
}

/// Places every live occurrence, and looks again until every placement holds beside the others: so a replay on the
/// kept placements gives the same. Only the first look may take contacts up into others; after it each day depends
/// on those of the more urgent alone, so it comes to rest.
pub(crate) fn place_all<'a, 'c>(case: &'c Case<'a>, waiting: &'c [Waiting<'a>]) -> Book<'a, 'c> {
    let mut kept: Vec<Option<Kept>> = waiting.iter().map(|waiting| kept(case, &waiting.live)).collect();
    let mut book = place_once(case, waiting, &kept, true);
    for _ in 0..=waiting.len() {
        let outcome = outcome(&book);
        if outcome == kept {
            break;
        }
        kept = outcome;
        book = place_once(case, waiting, &kept, false);
    }
    meet(&mut book);
    book
}

fn kept(case: &Case, live: &Live) -> Option<Kept> {
    let mut placements = case.facts.placements.iter();
    let found = placements.find(|placement| placement.occurrence == live.occurrence)?;
    let same_people = found.member == live.thread.seat.member && found.contact == live.contact();
    same_people.then(|| Kept { day: found.day, moves: found.moves.clone(), crowded: found.crowded })
}

fn outcome(book: &Book) -> Vec<Option<Kept>> {
    let mut outcome = vec![None; book.placed.len()];
    for placed in &book.placed {
        outcome[placed.at] =
            Some(Kept { day: placed.day, moves: placed.moves.clone(), crowded: placed.crowded });
    }
    outcome
}

/// First those whose day a person chose, then those that have their day already, then the others; of each the more
/// urgent first.
fn place_once<'a, 'c>(
    case: &'c Case<'a>,
    waiting: &'c [Waiting<'a>],
    kept: &[Option<Kept>],
    takes_up: bool,
) -> Book<'a, 'c> {
    let placed = Vec::with_capacity(waiting.len());
    let mut book = Book { case, groups: Vec::new(), placed, takes_up, trials: Cell::new(0) };
    let mut order: Vec<usize> = (0..waiting.len()).collect();
    order.sort_by_cached_key(|at| {
        let Waiting { live, frame, pushed } = &waiting[*at];
        (!pushed.by_person(), kept[*at].is_none(), book.rank(live, frame))
    });
    for at in order {
        book.place(start(at, &waiting[at]), kept[at].as_ref());
    }
    book
}

impl<'a, 'c> Book<'a, 'c> {
    fn place(&mut self, placed: Placed<'a, 'c>, kept: Option<&Kept>) {
        let Placed { live, frame, .. } = &placed;
        let state = match (frame.paused, live.thread.seat.out_of_reach, frame.workable) {
            (Some((until, order)), ..) => Some(State::Paused(until, order)),
            (None, true, _) => Some(State::OutOfReach),
            (None, false, false) => live.thread.seat.sides.off(live.raw).map(State::Unplaceable),
            (None, false, true) => None,
        };
        match state {
            Some(state) => self.placed.push(Placed { state, ..placed }),
            None => self.place_on_a_day(placed, kept),
        }
    }

    fn place_on_a_day(&mut self, mut placed: Placed<'a, 'c>, kept: Option<&Kept>) {
        if placed.pushed.to.is_some() {
            return self.place_pushed(placed, kept);
        }
        if let Some(kept) = kept.filter(|kept| self.still_holds(&placed, kept)) {
            placed.day = kept.day;
            placed.endless = placed.frame.latest.is_some_and(|latest| kept.day > latest);
            placed.moves.clone_from(&kept.moves);
            placed.crowded = kept.crowded;
            return self.settle_down(placed, Some(kept.day));
        }
        if let Some(group) = self.group_in_window(&placed) {
            together(&mut placed, self.groups[group].day);
            return self.join(placed, group);
        }
        match self.search(&placed) {
            Ok((day, bound)) => {
                placed.crowded = self.is_full(&placed, day);
                placed.endless = placed.frame.latest.is_some_and(|latest| day > latest);
                move_to(&mut placed, day, bound);
                self.settle_down(placed, None);
            }
            Err(bound) => self.placed.push(Placed { state: State::Unplaceable(bound), ..placed }),
        }
    }

    /// A person's day stands as it is; a try waits for the shield.
    fn place_pushed(&mut self, mut placed: Placed<'a, 'c>, kept: Option<&Kept>) {
        placed.moves.extend(placed.pushed.step(placed.day));
        placed.day = placed.pushed.to.as_ref().map_or(placed.day, |(day, _)| *day);
        if !placed.pushed.by_person() && !placed.live.exempt(self.case) {
            let again = kept.map(|kept| kept.day).filter(|day| *day >= placed.day);
            let (day, bound) = self.first_free(&placed, again);
            move_to(&mut placed, day, bound);
        }
        let stays = kept.map(|kept| kept.day).filter(|day| *day == placed.day);
        self.settle_down(placed, stays);
    }

    /// Joins the contact of the same day; else opens its own and takes up others.
    fn settle_down(&mut self, placed: Placed<'a, 'c>, kept: Option<Day>) {
        let day = placed.day;
        let same_day = self.groups.iter().position(|group| group.day == day && self.fits(placed.live, group));
        let group = if placed.live.thread.rule.shield == Shield::None { None } else { same_day };
        if let Some(group) = group {
            return self.join(placed, group);
        }
        let others = if kept.is_some() { Vec::new() } else { self.may_be_taken_up(&placed, day) };
        let into = self.open_group(placed);
        others.into_iter().for_each(|other| self.take_up(into, other));
    }

    fn still_holds(&self, placed: &Placed, kept: &Kept) -> bool {
        let sides = &placed.live.thread.seat.sides;
        // a try or a call to come that moved it then has been taken back
        if kept.moves.iter().any(|step| step.bound.is_a_push()) {
            return false;
        }
        let open = placed.live.exempt(self.case)
            || self.groups.iter().any(|group| group.day == kept.day && self.fits(placed.live, group))
            || self.bound(placed, kept.day, &[]).is_none();
        let inside = placed.holds(kept.day) || placed.frame.after_leave && kept.day > placed.frame.ideal;
        inside && sides.works(kept.day) && open
    }

    /// The earliest contact with the same two people on a day that the window holds; the more urgent keeps its place.
    fn group_in_window(&self, placed: &Placed) -> Option<usize> {
        let urgency = |member: &usize| self.placed[*member].live.thread.rule.urgency;
        let fits = |at: &usize| {
            let group = &self.groups[*at];
            let as_urgent = group.members.iter().any(|at| urgency(at) <= placed.live.thread.rule.urgency);
            as_urgent && placed.holds(group.day) && self.fits(placed.live, group)
        };
        (0..self.groups.len()).filter(fits).min_by_key(|at| self.groups[*at].day)
    }

    /// Contacts, no more urgent, that could as well be on a day: their windows hold it, and nobody chose their day.
    fn may_be_taken_up(&self, placed: &Placed, day: Day) -> Vec<usize> {
        let mut taken: Vec<usize> = Vec::new();
        if placed.live.thread.rule.lapses || !self.takes_up {
            return taken;
        }
        for at in 0..self.groups.len() {
            let group = &self.groups[at];
            let movable = group.members.iter().all(|member| self.movable(placed, *member, day));
            if movable && self.fits(placed.live, group) && taken.iter().all(|other| self.agree(group, *other))
            {
                taken.push(at);
            }
        }
        taken
    }

    fn movable(&self, placed: &Placed, member: usize, day: Day) -> bool {
        let other = &self.placed[member];
        let no_more_urgent = other.live.thread.rule.urgency >= placed.live.thread.rule.urgency;
        no_more_urgent && other.pushed.to.is_none() && other.holds(day)
    }

    /// Every occurrence of a group may be served together with those of another.
    fn agree(&self, group: &Group, other: usize) -> bool {
        group.members.iter().all(|member| self.fits(self.placed[*member].live, &self.groups[other]))
    }

    /// The first day in order that the shield and the load leave free; full everywhere: the least full one.
    fn search(&self, placed: &Placed) -> Result<(Day, Option<Bound>), Bound> {
        let frame = &placed.frame;
        if placed.live.exempt(self.case) {
            return Ok((frame.ideal, None));
        }
        let member = placed.live.thread.seat.member;
        let most = self.case.member(member).map_or(u16::MAX, |member| member.daily_load);
        let mut bound = self.bound(placed, frame.ideal, &self.may_be_taken_up(placed, frame.ideal));
        let mut least: Option<(u16, Day)> = None;
        for day in candidates(placed, self.case.today) {
            let load = self.load(member, day);
            if least.is_some_and(|(least, _)| least <= load) {
                continue;
            }
            let free = if day == frame.ideal { bound.is_none() } else { self.free(placed, day) };
            least = if free { Some((load, day)) } else { least };
            if free && load < most {
                break;
            }
        }
        if least.is_none_or(|(load, _)| load >= most)
            && let Some(day) = self.after_leave(placed, most)
        {
            return Ok((day, Some(Bound::Backlog)));
        }
        bound = bound.or(Some(Bound::Load { member }));
        least.map(|(_, day)| (day, bound.clone())).ok_or(bound.unwrap_or(Bound::Load { member }))
    }

    /// The least full day is full all the same: it says so (F8).
    fn is_full(&self, placed: &Placed, day: Day) -> bool {
        let member = placed.live.thread.seat.member;
        let most = self.case.member(member).map_or(u16::MAX, |member| member.daily_load);
        !placed.live.exempt(self.case) && self.load(member, day) >= most
    }

    /// The shield leaves a day free, apart from the contacts that would be taken up.
    fn free(&self, placed: &Placed, day: Day) -> bool {
        self.bound(placed, day, &self.may_be_taken_up(placed, day)).is_none()
    }

    /// A member back from leave: what the first days cannot take goes on to later ones, and is never late (F10).
    fn after_leave(&self, placed: &Placed, most: u16) -> Option<Day> {
        let (seat, latest) = (&placed.live.thread.seat, placed.frame.latest?);
        let days = std::iter::successors(seat.sides.after(latest, 1), |day| seat.sides.after(*day, 1));
        let mut days = days.take(if placed.frame.after_leave { FARTHEST } else { 0 });
        days.find(|day| self.load(seat.member, *day) < most && self.bound(placed, *day, &[]).is_none())
    }

    /// From a day on, the first that the shield leaves free.
    fn first_free(&self, placed: &Placed, kept: Option<Day>) -> (Day, Option<Bound>) {
        let sides = &placed.live.thread.seat.sides;
        let free = |day: &Day| self.bound(placed, *day, &[]).is_none();
        if let Some(day) = kept.filter(|day| sides.works(*day) && free(day)) {
            return (day, self.bound(placed, placed.day, &[]));
        }
        let days = std::iter::successors(Some(placed.day), |day| sides.after(*day, 1));
        let found = days.take(FARTHEST).find(free).unwrap_or(placed.day);
        (found, self.bound(placed, placed.day, &[]))
    }

    /// What binds a day, apart from the contacts that it would take up.
    fn bound(&self, placed: &Placed, day: Day, taken: &[usize]) -> Option<Bound> {
        self.trials.set(self.trials.get() + 1);
        let known = if day < placed.frame.ideal { placed.frame.ideal } else { day };
        let sides = &placed.live.thread.seat.sides;
        let trial = Trial { day, known, contact: placed.live.contact(), sides };
        let others = self.groups.iter().enumerate();
        let others = others.filter(|(at, group)| !taken.contains(at) && !group.members.is_empty());
        trial.bound(self.case, others.map(|(_, group)| group))
    }
}

fn start<'a, 'c>(at: usize, waiting: &'c Waiting<'a>) -> Placed<'a, 'c> {
    let Waiting { live, frame, pushed } = waiting;
    let (day, moves) = (frame.ideal, frame.moves.clone());
    Placed { at, live, frame, pushed, day, moves, state: State::OutOfReach, crowded: false, endless: false }
}

/// One step from where it stands; a backlog's step goes on from the missed day, as one line.
fn move_to(placed: &mut Placed, day: Day, bound: Option<Bound>) {
    let (from, Some(bound)) = (placed.day, bound.filter(|_| day != placed.day)) else { return };
    placed.day = day;
    if let Some(last) = placed.moves.last_mut().filter(|last| last.bound == Bound::Backlog) {
        last.to = day;
        return;
    }
    placed.moves.push(Move { from, to: day, bound });
}

/// The days to try: the ideal one, later ones, earlier ones; of these none that is past, for a contact that gets its
/// day only now would be called overdue on the spot.
fn candidates<'t>(placed: &'t Placed, today: Day) -> impl Iterator<Item = Day> + 't {
    let (frame, sides) = (&placed.frame, &placed.live.thread.seat.sides);
    let inside = move |day: &Day| frame.latest.is_none_or(|latest| *day <= latest);
    let later = std::iter::successors(Some(frame.ideal), |day| sides.after(*day, 1)).take(FARTHEST);
    let earlier = std::iter::successors(sides.before(frame.ideal, 1), |day| sides.before(*day, 1));
    let first = frame.earliest.max(today);
    later.take_while(inside).chain(earlier.take_while(move |day| *day >= first))
}
