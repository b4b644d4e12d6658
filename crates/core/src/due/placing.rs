//! Placing: the ideal day, then later days of the window, then earlier ones; one contact rather than two (F8).

use super::{
    book::{Book, Placed, State},
    case::Case,
    frame::{Frame, frame},
    pushes::{self, Pushed},
    shield::Trial,
    thread::Live,
};
use crate::{
    agenda::{Bound, Move},
    cadence::Shield,
    facts::Placement,
    time::Day,
};

/// How many working days a backlog, or a try that the shield holds, may be moved on.
const FARTHEST: usize = 260;

/// Places every live occurrence: first those that have their day already, then the others, the more urgent first.
pub(crate) fn place_all<'a, 'c>(case: &'c Case<'a>, live: Vec<Live<'a>>) -> Book<'a, 'c> {
    let mut book = Book { case, groups: Vec::new(), placed: Vec::with_capacity(live.len()) };
    let mut waiting: Vec<_> = live
        .into_iter()
        .map(|live| {
            let frame = frame(case, &live);
            let kept = case.facts.placements.iter().find(|kept| kept.occurrence == live.occurrence);
            (live, frame, kept)
        })
        .collect();
    waiting.sort_by_cached_key(|(live, frame, kept)| (kept.is_none(), book.rank(live, frame)));
    for (live, frame, kept) in waiting {
        book.place(live, frame, kept);
    }
    book
}

/// A day that was found, and what it takes up.
struct Found {
    day: Day,
    bound: Option<Bound>,
    crowded: bool,
}

impl<'a> Book<'a, '_> {
    fn place(&mut self, live: Live<'a>, frame: Frame, kept: Option<&Placement>) {
        let state = match (frame.paused, live.thread.seat.out_of_reach, frame.workable) {
            (Some((until, order)), ..) => Some(State::Paused(until, order)),
            (None, true, _) => Some(State::OutOfReach),
            (None, false, false) => live.thread.seat.sides.off(live.raw).map(State::Unplaceable),
            (None, false, true) => None,
        };
        let placed = start(live, frame);
        match state {
            Some(state) => self.placed.push(Placed { state, ..placed }),
            None => self.place_on_a_day(placed, kept),
        }
    }

    fn place_on_a_day(&mut self, mut placed: Placed<'a>, kept: Option<&Placement>) {
        let base = self.search(&placed);
        let base_day = base.as_ref().map_or(placed.frame.ideal, |found| found.day);
        placed.pushed = pushes::follow(self.case, &placed.live, &placed.frame, base_day);
        if placed.pushed.to.is_some() {
            return self.place_pushed(placed, kept);
        }
        if let Some(kept) = kept.filter(|kept| self.still_holds(&placed, kept)) {
            placed.day = kept.day;
            placed.moves.clone_from(&kept.moves);
            placed.crowded = kept.crowded;
            return self.settle_down(placed, Some(kept.day));
        }
        if let Some(group) = self.group_in_window(&placed) {
            let (from, to) = (placed.day, self.groups[group].day);
            placed.day = to;
            placed.moves.extend((from != to).then_some(Move { from, to, bound: Bound::Together }));
            return self.join(placed, group);
        }
        match base {
            Ok(found) => {
                placed.crowded = found.crowded;
                placed.frame.latest = placed.frame.latest.filter(|latest| found.day <= *latest);
                move_to(&mut placed, found.day, found.bound);
                self.settle_down(placed, None);
            }
            Err(bound) => match self.open_with(&placed) {
                Some(group) => self.join(placed, group),
                None => self.placed.push(Placed { state: State::Unplaceable(bound), ..placed }),
            },
        }
    }

    /// A person's day stands as it is; a try waits for the shield.
    fn place_pushed(&mut self, mut placed: Placed<'a>, kept: Option<&Placement>) {
        placed.moves.extend(placed.pushed.step(placed.day));
        placed.day = placed.pushed.to.as_ref().map_or(placed.day, |(day, _)| *day);
        if !placed.pushed.by_person() && !placed.live.exempt(self.case) {
            let again = kept.filter(|kept| kept.day >= placed.day && self.same_people(&placed, kept));
            let (day, bound) = self.first_free(&placed, again.map(|kept| kept.day));
            move_to(&mut placed, day, bound);
        }
        self.settle_down(placed, None);
    }

    /// Joins the contact of the same day, or one that is open as this one is; else opens its own and takes up others.
    fn settle_down(&mut self, placed: Placed<'a>, kept: Option<Day>) {
        let day = placed.day;
        let same_day =
            self.groups.iter().position(|group| group.day == day && self.fits(&placed.live, group));
        let group = if placed.live.thread.rule.shield == Shield::None { None } else { same_day };
        if let Some(group) = group.or_else(|| self.open_with(&placed)) {
            return self.join(placed, group);
        }
        let others = if kept.is_some() { Vec::new() } else { self.may_be_taken_up(&placed, day) };
        let into = self.open_group(placed);
        for other in others {
            if self.groups[other]
                .members
                .iter()
                .all(|at| self.fits(&self.placed[*at].live, &self.groups[into]))
            {
                self.take_up(into, other);
            }
        }
    }

    fn same_people(&self, placed: &Placed, kept: &Placement) -> bool {
        kept.member == placed.live.thread.seat.member && kept.contact == placed.live.contact()
    }

    fn still_holds(&self, placed: &Placed, kept: &Placement) -> bool {
        let sides = &placed.live.thread.seat.sides;
        let open = placed.live.exempt(self.case)
            || self.groups.iter().any(|group| group.day == kept.day && self.fits(&placed.live, group))
            || self.bound(placed, kept.day, &[]).is_none();
        self.same_people(placed, kept) && placed.holds(kept.day) && sides.works(kept.day) && open
    }

    /// The earliest contact with the same two people on a day that the window holds.
    fn group_in_window(&self, placed: &Placed) -> Option<usize> {
        let fits = |at: &usize| {
            let group = &self.groups[*at];
            placed.holds(group.day) && self.fits(&placed.live, group)
        };
        (0..self.groups.len()).filter(fits).min_by_key(|at| self.groups[*at].day)
    }

    /// A contact with the same two people that is open now, as this one is.
    fn open_with(&self, placed: &Placed) -> Option<usize> {
        let today = self.case.today;
        let open = |at: &usize| self.groups[*at].day <= today && self.fits(&placed.live, &self.groups[*at]);
        if placed.day > today || placed.live.thread.rule.shield == Shield::None {
            return None;
        }
        (0..self.groups.len()).find(open)
    }

    /// Contacts, no more urgent, that could as well be on a day: their windows hold it, and nobody chose their day.
    fn may_be_taken_up(&self, placed: &Placed, day: Day) -> Vec<usize> {
        let urgency = placed.live.thread.rule.urgency;
        let movable = |at: &usize| {
            let other = &self.placed[*at];
            other.live.thread.rule.urgency >= urgency && other.pushed.to.is_none() && other.holds(day)
        };
        if placed.live.thread.rule.lapses {
            return Vec::new();
        }
        let fits = |at: &usize| {
            let group = &self.groups[*at];
            self.fits(&placed.live, group) && group.members.iter().all(movable)
        };
        (0..self.groups.len()).filter(fits).collect()
    }

    /// The first day in order that the shield and the load leave free; full everywhere: the least full one.
    fn search(&self, placed: &Placed) -> Result<Found, Bound> {
        let frame = &placed.frame;
        if placed.live.exempt(self.case) {
            return Ok(Found { day: frame.ideal, bound: None, crowded: false });
        }
        let member = placed.live.thread.seat.member;
        let most = self.case.member(member).map_or(u16::MAX, |member| member.daily_load);
        let (mut first, mut fullest): (Option<Bound>, Option<(u16, Day)>) = (None, None);
        for day in candidates(placed) {
            if let Some(bound) = self.bound(placed, day, &self.may_be_taken_up(placed, day)) {
                first.get_or_insert(bound);
                continue;
            }
            let load = self.load(member, day);
            if load < most {
                let bound = first.or((day != frame.ideal).then_some(Bound::Load { member }));
                return Ok(Found { day, bound, crowded: false });
            }
            fullest = fullest.filter(|(least, _)| *least <= load).or(Some((load, day)));
        }
        if let Some(day) = self.after_leave(placed, most) {
            return Ok(Found { day, bound: Some(Bound::Backlog), crowded: false });
        }
        match fullest {
            Some((_, day)) => Ok(Found { day, bound: first.or(Some(Bound::Load { member })), crowded: true }),
            None => Err(first.unwrap_or(Bound::Load { member })),
        }
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
        let known = if day < placed.frame.ideal { placed.frame.ideal } else { day };
        let sides = &placed.live.thread.seat.sides;
        let trial = Trial { day, known, contact: placed.live.contact(), sides };
        let others = self.groups.iter().enumerate();
        let others = others.filter(|(at, group)| !taken.contains(at) && !group.members.is_empty());
        trial.bound(self.case, others.map(|(_, group)| group))
    }
}

fn start<'a>(live: Live<'a>, frame: Frame) -> Placed<'a> {
    let (day, moves) = (frame.ideal, frame.moves.clone());
    Placed { live, frame, pushed: Pushed::default(), day, moves, state: State::OutOfReach, crowded: false }
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

/// The days to try: the ideal one, later ones, earlier ones.
fn candidates<'t>(placed: &'t Placed) -> impl Iterator<Item = Day> + 't {
    let (frame, sides) = (&placed.frame, &placed.live.thread.seat.sides);
    let inside = move |day: &Day| frame.latest.is_none_or(|latest| *day <= latest);
    let later = std::iter::successors(Some(frame.ideal), |day| sides.after(*day, 1)).take(FARTHEST);
    let earlier = std::iter::successors(sides.before(frame.ideal, 1), |day| sides.before(*day, 1));
    later.take_while(inside).chain(earlier.take_while(move |day| *day >= frame.earliest))
}
