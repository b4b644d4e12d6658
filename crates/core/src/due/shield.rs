//! The shield: it protects the client from too many contacts (F8).

use super::{book::Group, case::Case};
use crate::{
    agenda::Bound,
    id::ContactId,
    time::{
        Day,
        working_days::{Sides, plus_days},
    },
};

/// A day that is being tried for a contact that we start.
pub(crate) struct Trial<'t, 'a> {
    /// The day.
    pub day: Day,
    /// Contacts made up to here stand in the way: the tried day, or the ideal one where that is later.
    pub known: Day,
    /// With whom.
    pub contact: Option<ContactId>,
    /// Working days of both.
    pub sides: &'t Sides<'a>,
}

impl Trial<'_, '_> {
    /// Why the day cannot be had; `None` when it can. `others` are the contacts planned besides.
    pub fn bound<'g>(
        &self,
        case: &Case,
        others: impl Iterator<Item = &'g Group<'g>> + Clone,
    ) -> Option<Bound> {
        self.gap_to_talks(case)
            .or_else(|| self.gap_to_planned(case, others.clone()))
            .or_else(|| self.cap(case, others))
    }

    /// Too soon after, or just before, a contact made with the same person.
    pub fn gap_to_talks(&self, case: &Case) -> Option<Bound> {
        let contact = self.contact?;
        let (from, until) = self.span(case, self.sides)?;
        let made = |talk: &&super::talk::Talk| talk.counts() && talk.interaction.contact == Some(contact);
        let near = case.talks.iter().rev().filter(|talk| talk.day < self.known.max(self.day));
        let mut near = near.take_while(|talk| talk.day > from).filter(made);
        near.find(|talk| talk.day < until).map(|talk| Bound::Gap { contact, other: talk.day })
    }

    /// The days around this one that are too near: both ends are far enough.
    fn span(&self, case: &Case, sides: &Sides) -> Option<(Day, Day)> {
        let gap = u32::from(case.limits.gap);
        let far = i64::from(gap) * 7 + 30;
        let from = sides.before(self.day, gap).unwrap_or_else(|| plus_days(self.day, -far));
        let until = sides.after(self.day, gap).unwrap_or_else(|| plus_days(self.day, far));
        (gap > 0).then_some((from, until))
    }

    /// Too near to a contact planned with the same person. Both pairs' working days count.
    pub fn gap_to_planned<'g>(
        &self,
        case: &Case,
        others: impl Iterator<Item = &'g Group<'g>>,
    ) -> Option<Bound> {
        let contact = self.contact?;
        let same = others.filter(|group| group.counts && group.contact == Some(contact));
        same.filter(|group| self.too_near(case, group))
            .map(|group| Bound::Gap { contact, other: group.day })
            .next()
    }

    fn too_near(&self, case: &Case, group: &Group) -> bool {
        let near = |sides: &Sides| {
            self.span(case, sides).is_some_and(|(from, until)| from < group.day && group.day < until)
        };
        near(self.sides) || near(&group.sides)
    }

    /// The week already holds as many contacts with the client as it may.
    pub fn cap<'g>(&self, case: &Case, others: impl Iterator<Item = &'g Group<'g>>) -> Option<Bound> {
        let week = monday_of(self.day);
        let inside = |day: Day| week <= day && day < plus_days(week, 7);
        let made = case.talks.iter().rev().take_while(|talk| talk.day >= week);
        let made = made
            .filter(|talk| talk.counts() && inside(talk.day) && talk.day < self.known.max(self.day))
            .count();
        let planned = others.filter(|group| group.counts && inside(group.day)).count();
        let count = u16::try_from(made + planned).unwrap_or(u16::MAX);
        (count >= case.limits.weekly_cap).then_some(Bound::WeeklyCap { week, count })
    }
}

/// The Monday of a day's week.
pub(crate) fn monday_of(day: Day) -> Day {
    plus_days(day, -i64::from(day.weekday().to_monday_zero_offset()))
}
