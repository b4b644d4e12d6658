//! One client's facts, put in order once: days instead of moments, oldest first, ties by id.

use super::talk::Talk;
use crate::{
    cadence::{Cadences, Limits},
    facts::{Contact, Facts, Interaction, Member, Order, StateSaid},
    id::{ContactId, MemberId},
    time::{Calendar, Day, Moment, working_days::Sides},
};
use jiff::tz::{Offset, TimeZone};
use std::{cell::RefCell, rc::Rc};

/// Everything that the steps of the decision share.
pub(crate) struct Case<'a> {
    /// The client's facts.
    pub facts: &'a Facts,
    /// The rules in force.
    pub cadences: &'a Cadences,
    /// The shield.
    pub limits: &'a Limits,
    /// The moment of the decision.
    pub now: Moment,
    /// The client's day at that moment.
    pub today: Day,
    /// The client's zone.
    pub zone: TimeZone,
    /// Every contact, oldest first.
    pub talks: Vec<Talk<'a>>,
    /// Every order with its day, oldest first.
    pub orders: Vec<(Day, &'a Order)>,
    sides: RefCell<Vec<Pair<'a>>>,
}

type Pair<'a> = ((Option<ContactId>, MemberId), Rc<Sides<'a>>);

impl<'a> Case<'a> {
    /// Puts the facts in order.
    pub fn new(facts: &'a Facts, cadences: &'a Cadences, limits: &'a Limits, now: Moment) -> Self {
        let zone = facts.client.calendar.tz();
        let day_of = |moment: Moment| zone.to_datetime(moment).date();
        let mut interactions: Vec<_> = facts.interactions.iter().collect();
        interactions.sort_by_key(|interaction| (interaction.at, interaction.id));
        let mut days = LocalDays { zone: &zone, offset: Offset::UTC, until: None };
        let talk = |interaction: &'a Interaction| Talk { day: days.day(interaction.at), interaction };
        let talks = interactions.into_iter().map(talk).collect();
        let mut orders: Vec<_> = facts.orders.iter().map(|order| (day_of(order.at), order)).collect();
        orders.sort_by_key(|(_, order)| (order.at, order.id));
        let today = day_of(now);
        Self { facts, cadences, limits, now, today, zone, talks, orders, sides: RefCell::default() }
    }

    /// A contact of the client.
    pub fn contact(&self, id: ContactId) -> Option<&'a Contact> {
        self.facts.contacts.iter().find(|contact| contact.id == id)
    }

    /// A member who appears in the facts.
    pub fn member(&self, id: MemberId) -> Option<&'a Member> {
        self.facts.members.iter().find(|member| member.id == id)
    }

    /// The working days of a contact (or the client as a whole) and a member.
    pub fn sides(&self, contact: Option<&'a Contact>, member: MemberId) -> Rc<Sides<'a>> {
        let key = (contact.map(|contact| contact.id), member);
        if let Some((_, sides)) = self.sides.borrow().iter().find(|(pair, _)| *pair == key) {
            return Rc::clone(sides);
        }
        let own = contact.and_then(|contact| Some((contact.id, contact.calendar.as_ref()?)));
        let ours = self.member(member).map(|found| (found.id, &found.calendar));
        let sides = Rc::new(Sides::new(&self.facts.client.calendar, own, ours, self.today));
        self.sides.borrow_mut().push((key, Rc::clone(&sides)));
        sides
    }

    /// Where a day begins at the client's.
    pub fn start_of(&self, day: Day) -> Moment {
        start_of(day, &self.zone).unwrap_or(self.now)
    }

    /// The calendar of a contact, the client's where it has none of its own.
    pub fn calendar(&self, contact: Option<ContactId>) -> &'a Calendar {
        let own = contact.and_then(|id| self.contact(id)?.calendar.as_ref());
        own.unwrap_or(&self.facts.client.calendar)
    }
}

/// The local days of moments in rising order: the zone is asked once for each change of clocks, not for each moment.
struct LocalDays<'z> {
    zone: &'z TimeZone,
    offset: Offset,
    /// The offset holds until here.
    until: Option<Moment>,
}

impl LocalDays<'_> {
    fn day(&mut self, moment: Moment) -> Day {
        if self.until.is_none_or(|until| moment >= until) {
            self.offset = self.zone.to_offset(moment);
            self.until =
                self.zone.following(moment).next().map_or(Some(Moment::MAX), |next| Some(next.timestamp()));
        }
        self.offset.to_datetime(moment).date()
    }
}

fn start_of(day: Day, zone: &TimeZone) -> Option<Moment> {
    Some(zone.to_ambiguous_zoned(day.at(0, 0, 0, 0)).compatible().ok()?.timestamp())
}

/// States of a client's project, oldest first.
pub(crate) fn states_in_order(states: &[StateSaid]) -> Vec<&StateSaid> {
    let mut states: Vec<_> = states.iter().collect();
    states.sort_by_key(|said| (said.day, said.fact));
    states
}
