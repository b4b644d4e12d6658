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
    fn gap_to_talks(&self, case: &Case) -> Option<Bound> {
        let contact = self.contact?;
        let far = self.sides.before(self.day, case.limits.gap.into());
        let made = case.talks.iter().rev().skip_while(|talk| talk.day >= self.known.max(self.day));
        let near = made.take_while(|talk| far.is_none_or(|far| talk.day >= far));
        let mut same = near.filter(|talk| talk.interaction.contact == Some(contact) && talk.counts());
        let found = same.find(|talk| self.too_soon(case, self.sides, talk.day));
        found.map(|talk| Bound::Gap { contact, other: talk.day })
    }

    /// Too near to a contact planned with the same person. Both pairs' working days count.
    fn gap_to_planned<'g>(&self, case: &Case, others: impl Iterator<Item = &'g Group<'g>>) -> Option<Bound> {
        let contact = self.contact?;
        let near = |group: &&Group| {
            let own = self.too_soon(case, self.sides, group.day);
            own || self.too_soon(case, &group.sides, group.day)
        };
        let mut same = others.filter(|group| group.counts && group.contact == Some(contact));
        same.find(near).map(|group| Bound::Gap { contact, other: group.day })
    }

    /// The later of two days comes before so many working days have passed since the earlier one.
    fn too_soon(&self, case: &Case, sides: &Sides, other: Day) -> bool {
        let (first, last) = (self.day.min(other), self.day.max(other));
        let gap = case.limits.gap;
        gap > 0 && sides.after(first, gap.into()).is_none_or(|free| last < free)
    }

    /// The week already holds as many contacts with the client as it may.
    fn cap<'g>(&self, case: &Case, others: impl Iterator<Item = &'g Group<'g>>) -> Option<Bound> {
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
