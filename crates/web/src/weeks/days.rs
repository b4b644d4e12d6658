//! The days ahead, week by week, each with who is planned and how many it holds. Pure.

use super::{
    ask::monday,
    team::{Off, Worker},
};
use jiff::ToSpan;
use seguito_core::{
    agenda::{Bound, Entry, Move},
    time::Day,
};
use seguito_store::read::today::TodayRow;

/// All days shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Ahead {
    pub weeks: Vec<Week>,
}

/// A week from today, or from its Monday, to Sunday.
#[derive(Clone, Debug)]
pub(super) struct Week {
    pub monday: Day,
    /// Days on which somebody works or something is planned.
    pub days: Vec<OneDay>,
}

/// One day.
#[derive(Clone, Debug)]
pub(super) struct OneDay {
    pub day: Day,
    pub rows: Vec<TodayRow>,
    /// How many people it holds, as the members prefer; 0 = nobody works.
    pub room: usize,
    /// Why nobody works, where it is about one member.
    pub off: Option<Off>,
}

impl Ahead {
    /// The days from today to before another; what is overdue stands under today.
    pub(super) fn of(rows: Vec<TodayRow>, workers: &[&Worker], today: Day, before: Day) -> Self {
        let mut weeks: Vec<Week> = Vec::new();
        let mut rows = rows.into_iter().peekable();
        let mut day = today;
        while day < before {
            let mut its = Vec::new();
            while let Some(row) = rows.next_if(|row| row.day <= day) {
                its.push(row);
            }
            let one = OneDay {
                day,
                rows: its,
                room: workers.iter().map(|worker| worker.room(day)).sum(),
                off: workers.first().filter(|_| workers.len() == 1).and_then(|worker| worker.off(day)),
            };
            keep(&mut weeks, one);
            day = day.checked_add(1.day()).unwrap_or(before);
        }
        Self { weeks }
    }

    /// Every day shown.
    pub(super) fn days(&self) -> impl Iterator<Item = &OneDay> {
        self.weeks.iter().flat_map(|week| &week.days)
    }

    /// Every entry shown.
    pub(super) fn entries(&self) -> impl Iterator<Item = &TodayRow> {
        self.days().flat_map(|day| &day.rows)
    }

    /// How many contacts there are.
    pub(super) fn count(&self) -> usize {
        self.days().map(|day| day.rows.len()).sum()
    }

    /// The most on one day.
    pub(super) fn most(&self) -> usize {
        self.days().map(|day| day.rows.len()).max().unwrap_or_default()
    }
}

/// A weekend with nothing on it is no line of its own; a holiday is.
fn keep(weeks: &mut Vec<Week>, one: OneDay) {
    let monday = monday(one.day);
    if weeks.last().is_none_or(|week| week.monday != monday) {
        weeks.push(Week { monday, days: Vec::new() });
    }
    let idle = one.rows.is_empty() && one.room == 0;
    let plain = !matches!(one.off, Some(Off::Holiday(_) | Off::Away));
    if let Some(week) = weeks.last_mut().filter(|_| !(idle && plain)) {
        week.days.push(one);
    }
}

impl Week {
    /// How many contacts there are.
    pub(super) fn count(&self) -> usize {
        self.days.iter().map(|day| day.rows.len()).sum()
    }

    /// How many the week holds.
    pub(super) fn room(&self) -> usize {
        self.days.iter().map(|day| day.room).sum()
    }

    /// The day with the most, where it stands out.
    pub(super) fn busiest(&self) -> Option<&OneDay> {
        let most = self.days.iter().max_by_key(|day| day.rows.len())?;
        (most.rows.len() > 1 && most.rows.len() * 2 > self.count() && self.days.len() > 2).then_some(most)
    }
}

/// From which day an entry was moved, and by what at the end; a day off of one side is no move that one looks for.
pub(super) fn moved(entry: &Entry) -> Option<(Day, &Move)> {
    let (first, last) = (entry.reason.moves.first()?, entry.reason.moves.last()?);
    let weekly = matches!(last.bound, Bound::ClientDayOff | Bound::MemberDayOff { .. });
    (first.from != entry.day && !weekly).then_some((first.from, last))
}
