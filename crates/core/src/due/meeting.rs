//! What is open at the same time with the same two people is one contact, whatever day each was placed on (F8).
//!
//! This comes after placing and moves nothing: that a contact is open never changes where others are placed.

use super::book::{Book, State};

/// Brings together contacts that are open, and what found no day of its own but could go with one of them.
pub(crate) fn meet(book: &mut Book) {
    let today = book.case.today;
    let mut open: Vec<usize> = (0..book.groups.len()).filter(|at| book.groups[*at].day <= today).collect();
    open.retain(|at| book.groups[*at].contact.is_some() && !book.groups[*at].members.is_empty());
    open.sort_by_cached_key(|at| {
        let first = book.first_of(&book.groups[*at]);
        first.map(|first| book.rank(book.placed[first].live, book.placed[first].frame))
    });
    for (place, at) in open.iter().enumerate() {
        let members = &book.groups[*at].members;
        let into = open[..place].iter().find(|into| members.iter().all(|member| fits(book, *member, **into)));
        if let Some(into) = into.copied() {
            let members = std::mem::take(&mut book.groups[*at].members);
            members.into_iter().for_each(|member| move_over(book, member, into));
        }
    }
    for at in 0..book.placed.len() {
        let placed = &book.placed[at];
        let waits = matches!(placed.state, State::Unplaceable(_)) && placed.day <= today;
        if let Some(into) = open.iter().find(|into| waits && fits(book, at, **into)).copied() {
            move_over(book, at, into);
        }
    }
}

fn fits(book: &Book, member: usize, into: usize) -> bool {
    book.fits(book.placed[member].live, &book.groups[into])
}

/// It keeps its own day.
fn move_over(book: &mut Book, member: usize, into: usize) {
    book.placed[member].state = State::Grouped(into);
    book.groups[into].members.push(member);
}
