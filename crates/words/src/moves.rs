//! Why a contact moved, waits, is late or has no day: the placement's data as sentences.

use crate::{Named, Words};
use seguito_core::{
    agenda::{Bound, Entry, Held, HeldWhy, Move, Purpose, Settled, SettledBy, Standing},
    id::{ContactId, MemberId},
    time::{Day, Span, Unit},
};

/// Looks up the names that a placement only knows by id.
pub trait People {
    /// A member's first name.
    fn member(&self, id: MemberId) -> String;
    /// A contact's name, as one calls them.
    fn contact(&self, id: ContactId) -> String;
}

/// What the sentences of a placement need besides the placement itself.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Whom to name.
    pub named: Named<'a>,
    /// The names behind ids.
    pub people: &'a dyn People,
    /// Working days between two contacts with one person, from the limits of the workspace.
    pub gap: u16,
    /// The reader's day.
    pub today: Day,
}

impl Words {
    /// That a contact moved, from which day to which, and what bound it.
    pub fn moved(&self, step: &Move, around: &Around<'_>) -> String {
        let (from, to) = self.two_days(step.from, step.to, around.today);
        let people = around.people;
        match &step.bound {
            Bound::ClientDayOff => self.move_client_day_off(from, to),
            Bound::ClientHoliday { holiday } => self.move_client_holiday(from, to, holiday),
            Bound::MemberDayOff { member } => self.move_member_day_off(from, to, people.member(*member)),
            Bound::MemberHoliday { member, holiday } => {
                self.move_member_holiday(from, to, holiday, people.member(*member))
            }
            Bound::MemberLeave { member } => self.move_member_leave(from, to, people.member(*member)),
            Bound::ContactLeave { contact } => self.move_contact_leave(from, to, people.contact(*contact)),
            Bound::Gap { contact, other } => {
                let other = self.day_in_text(*other, around.today);
                self.move_gap(from, to, self.gap_of(around), people.contact(*contact), other)
            }
            Bound::WeeklyCap { count, .. } => {
                let number = self.number_in_text(*count);
                self.move_weekly_cap(*count, from, to, around.named.client, number)
            }
            Bound::Load { member } => self.move_load(from, to, people.member(*member)),
            Bound::Person { member } => self.move_person(from, to, people.member(*member)),
            Bound::TheyWillCall => self.move_they_will_call(from, to),
            Bound::NoAnswer => self.move_no_answer(from, to),
            Bound::Backlog => self.move_backlog(from, to),
            Bound::Together => self.move_together(from, to, around.named.who()),
        }
    }

    /// That no day of the window can be had, and what bound it.
    pub fn unplaceable(&self, entry: &Entry, bound: &Bound, around: &Around<'_>) -> String {
        let (from, to) = entry.window;
        let (from, to) = self.two_days(from, to.unwrap_or(from), around.today);
        let people = around.people;
        match bound {
            Bound::ClientDayOff => self.unplaceable_client_day_off(from, to),
            Bound::ClientHoliday { holiday } => self.unplaceable_client_holiday(from, to, holiday),
            Bound::MemberDayOff { member } => {
                self.unplaceable_member_day_off(from, to, people.member(*member))
            }
            Bound::MemberHoliday { member, holiday } => {
                self.unplaceable_member_holiday(from, to, holiday, people.member(*member))
            }
            Bound::MemberLeave { member } => self.unplaceable_member_leave(from, to, people.member(*member)),
            Bound::ContactLeave { contact } => {
                self.unplaceable_contact_leave(from, to, people.contact(*contact))
            }
            Bound::Gap { contact, other } => {
                let other = self.day_in_text(*other, around.today);
                self.unplaceable_gap(from, to, self.gap_of(around), people.contact(*contact), other)
            }
            Bound::WeeklyCap { count, .. } => {
                let number = self.number_in_text(*count);
                self.unplaceable_weekly_cap(*count, from, to, around.named.client, number)
            }
            Bound::Load { member } => self.unplaceable_load(from, to, people.member(*member)),
            _ => self.unplaceable_other(from, to),
        }
    }

    /// Why a contact waits, with the day on which it comes.
    pub fn held(&self, held: &Held, around: &Around<'_>) -> String {
        let day = self.day_in_text(held.entry.day, around.today);
        match &held.why {
            HeldWhy::Planned => self.held_planned(day),
            HeldWhy::Moved => self.held_moved(day),
            HeldWhy::Merged { .. } => self.held_merged(around.named.who(), day),
            HeldWhy::Paused { until, .. } => self.held_paused(self.day_in_text(*until, around.today)),
            HeldWhy::Waived { .. } => self.held_waived(day),
            HeldWhy::OutOfReach => self.held_out_of_reach(around.named.client),
            HeldWhy::Backlog => self.held_backlog(day),
        }
    }

    /// What settled an occurrence.
    pub fn settled(&self, settled: &Settled, today: Day) -> String {
        let day = self.day_in_text(settled.day, today);
        match settled.by {
            SettledBy::Contact { .. } => self.settled_contact(day),
            SettledBy::Replaced { .. } => self.settled_replaced(day),
            SettledBy::Waived { .. } => self.settled_waived(day),
            SettledBy::Missed => self.settled_missed(day),
        }
    }

    /// How an entry stands beyond being open: late with care, or without a possible day.
    pub fn standing(&self, entry: &Entry, around: &Around<'_>) -> Option<String> {
        match &entry.standing {
            Standing::Planned | Standing::Open => None,
            Standing::Late { since } => {
                let day = self.day_in_text(*since, around.today);
                Some(match entry.reason.purpose {
                    Purpose::StayClose | Purpose::Unblock => {
                        self.late_with_care_support(day, around.named.who())
                    }
                    _ => self.late_with_care(day, around.named.who()),
                })
            }
            Standing::Unplaceable { bound } => Some(self.unplaceable(entry, bound, around)),
        }
    }

    /// "five working days", the gap of the shield (F8).
    fn gap_of(&self, around: &Around<'_>) -> String {
        self.span(Span { count: around.gap, unit: Unit::WorkingDays })
    }

    /// Two days side by side: weekdays where both are near and differ, else days in a text.
    fn two_days(&self, from: Day, to: Day, today: Day) -> (String, String) {
        let near = |day: Day| (day - today).get_days().abs() < 6;
        match near(from) && near(to) && from.weekday() != to.weekday() {
            true => (self.weekday(from), self.weekday(to)),
            false => (self.day_in_text(from, today), self.day_in_text(to, today)),
        }
    }
}
