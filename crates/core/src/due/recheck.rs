//! When the answer could next change by time alone. All of it turns at the start of a day of the client's.

use super::{
    book::{Book, Placed, State},
    entry::asks_again,
    lengths,
    thread::{Live, Waived},
};
use crate::{cadence::SettlesOn, time::Day};

/// The first day after today that changes something; `None`: only a fact will.
pub(crate) fn recheck_on(book: &Book, waived: &[Waived]) -> Option<Day> {
    let days = book.placed.iter().flat_map(|placed| turns(book, placed));
    let listed = waived.iter().flat_map(|waived| {
        let past = waived.live.raw.tomorrow().ok();
        asks(book, &waived.live).chain(past)
    });
    days.chain(listed).filter(|day| *day > book.case.today).min()
}

/// The days on which an occurrence's entry turns.
fn turns(book: &Book, placed: &Placed) -> impl Iterator<Item = Day> {
    let after_window = placed.latest().and_then(|day| day.tomorrow().ok());
    let rule = placed.live.thread.rule;
    let lapses = placed.live.raw.tomorrow().ok().filter(|_| rule.lapses);
    let event_past = event_past(placed).filter(|_| rule.settled_by == SettlesOn::Noted);
    let own = match placed.state {
        State::Paused(until, _) => [Some(until), None, None, None],
        State::OutOfReach => [None; 4],
        State::Grouped(_) | State::Unplaceable(_) => {
            [Some(placed.day), after_window, Some(placed.frame.ideal), day_gone(placed)]
        }
    };
    own.into_iter().flatten().chain(lapses).chain(event_past).chain(asks(book, placed.live))
}

/// A day ahead of the ideal one is found only until it is past.
fn day_gone(placed: &Placed) -> Option<Day> {
    placed.day.tomorrow().ok().filter(|_| placed.day < placed.frame.ideal)
}

/// The days on which an old mark begins to ask whether it still holds.
fn asks(book: &Book, live: &Live) -> impl Iterator<Item = Day> + use<> {
    let marks = lengths::marks(book.case, live.thread.project);
    let days: Vec<Day> = marks.iter().filter_map(|mark| asks_again(book.case, mark)).collect();
    days.into_iter()
}

/// The day after the event: nobody asks any more who goes.
fn event_past(placed: &Placed) -> Option<Day> {
    placed.live.thread.project?.event?.day.tomorrow().ok()
}
