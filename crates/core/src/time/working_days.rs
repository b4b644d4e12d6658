//! Days on which both sides work: the client's person and our member.

use super::{
    Calendar, Day, Leave,
    holidays::{Holiday, Place},
};
use crate::{
    agenda::Bound,
    id::{ContactId, MemberId},
};
use jiff::SignedDuration;
use std::cell::RefCell;

/// How far a search for a working day goes: two people who share none in two years share none.
const REACH: i32 = 740;
/// Days remembered on each side of the middle.
const REMEMBERED: i32 = 1100;

/// The working days of a pair: a contact (or the client as a whole) and a member.
pub struct Sides<'a> {
    client: &'a Calendar,
    theirs: Week<'a>,
    contact: Option<ContactId>,
    ours: Option<(MemberId, Week<'a>)>,
    first: i32,
    known: RefCell<Vec<Known>>,
}

/// A calendar, ready for many questions.
struct Week<'a> {
    calendar: &'a Calendar,
    /// A bit a weekday, Monday first.
    days: u8,
    place: Option<Place>,
}

/// What is remembered of a day.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    NotYet,
    Works,
    Off,
}

/// Why a day is off.
enum Off {
    Weekly,
    Holiday(&'static str),
    Leave,
}

impl<'a> Week<'a> {
    fn new(calendar: &'a Calendar) -> Self {
        let days = calendar.days.iter().fold(0, |days, day| days | 1 << (day - 1).clamp(0, 6));
        let country = calendar.country.as_deref();
        let place = country.map(|country| Place::find(country, calendar.region.as_deref()));
        Self { calendar, days, place }
    }

    /// A weekly day off before a holiday, a holiday before a leave.
    fn off(&self, day: Day) -> Option<Off> {
        if self.days & 1 << day.weekday().to_monday_zero_offset() == 0 {
            return Some(Off::Weekly);
        }
        // Outside the tables nothing is known, and a day counts as an ordinary one.
        if let Some(Holiday::Yes(name)) = self.place.map(|place| place.holiday(day)) {
            return Some(Off::Holiday(name));
        }
        away(&self.calendar.leaves, day).then_some(Off::Leave)
    }
}

impl<'a> Sides<'a> {
    /// A pair; `middle` is the day around which most questions will lie.
    pub fn new(
        client: &'a Calendar,
        contact: Option<(ContactId, &'a Calendar)>,
        member: Option<(MemberId, &'a Calendar)>,
        middle: Day,
    ) -> Self {
        let theirs = Week::new(contact.map_or(client, |(_, own)| own));
        let ours = member.map(|(member, own)| (member, Week::new(own)));
        let (contact, first) = (contact.map(|(contact, _)| contact), day_number(middle) - REMEMBERED);
        Self { client, theirs, contact, ours, first, known: RefCell::default() }
    }

    /// Whether both sides work on a day.
    pub fn works(&self, day: Day) -> bool {
        let place =
            usize::try_from(day_number(day) - self.first).ok().filter(|at| *at < 2 * REMEMBERED as usize);
        let Some(at) = place else { return self.both_work(day) };
        let mut known = self.known.borrow_mut();
        if known.is_empty() {
            known.resize(2 * REMEMBERED as usize, Known::NotYet);
        }
        if known[at] == Known::NotYet {
            known[at] = if self.both_work(day) { Known::Works } else { Known::Off };
        }
        known[at] == Known::Works
    }

    fn both_work(&self, day: Day) -> bool {
        let ours = self.ours.as_ref().is_none_or(|(_, ours)| ours.off(day).is_none());
        ours && self.theirs.off(day).is_none() && !away(&self.client.leaves, day)
    }

    /// Why a day is no working day of both; `None` when it is one. The client's side is named first.
    pub fn off(&self, day: Day) -> Option<Bound> {
        self.client_off(day).or_else(|| self.member_off(day))
    }

    fn client_off(&self, day: Day) -> Option<Bound> {
        match (self.theirs.off(day), self.contact) {
            (Some(Off::Holiday(name)), _) => Some(Bound::ClientHoliday { holiday: name.to_owned() }),
            (Some(Off::Leave), Some(contact)) => Some(Bound::ContactLeave { contact }),
            (Some(Off::Weekly | Off::Leave), _) => Some(Bound::ClientDayOff),
            (None, _) => away(&self.client.leaves, day).then_some(Bound::ClientDayOff),
        }
    }

    fn member_off(&self, day: Day) -> Option<Bound> {
        let (member, ours) = self.ours.as_ref()?;
        let member = *member;
        Some(match ours.off(day)? {
            Off::Weekly => Bound::MemberDayOff { member },
            Off::Holiday(name) => Bound::MemberHoliday { member, holiday: name.to_owned() },
            Off::Leave => Bound::MemberLeave { member },
        })
    }

    /// The first working day on or after a day; `None` when there is none in two years.
    pub fn on_or_after(&self, day: Day) -> Option<Day> {
        if self.works(day) { Some(day) } else { self.after(day, 1) }
    }

    /// The n-th working day after a day, that day not counted.
    pub fn after(&self, day: Day, n: u32) -> Option<Day> {
        self.step(day, n, |day| day.tomorrow().ok())
    }

    /// The n-th working day before a day, that day not counted.
    pub fn before(&self, day: Day, n: u32) -> Option<Day> {
        self.step(day, n, |day| day.yesterday().ok())
    }

    fn step(&self, from: Day, n: u32, next: impl Fn(Day) -> Option<Day>) -> Option<Day> {
        let (mut day, mut left, mut reach) = (from, n, REACH);
        while left > 0 {
            day = next(day)?;
            reach -= 1;
            if self.works(day) {
                left -= 1;
                reach = REACH;
            } else if reach == 0 {
                return None;
            }
        }
        Some(day)
    }
}

fn away(leaves: &[Leave], day: Day) -> bool {
    leaves.iter().any(|leave| leave.from <= day && day <= leave.until)
}

/// Days since 1 January 1970.
pub(crate) fn day_number(day: Day) -> i32 {
    let (year, month) = (i32::from(day.year()), i32::from(day.month()));
    // Years that begin in March have the leap day at their end.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(day.day()) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// A number of calendar days later, or earlier; the same day at the end of time.
pub(crate) fn plus_days(day: Day, days: i64) -> Day {
    day.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use uuid::Uuid;

    fn calendar(country: &str) -> Calendar {
        Calendar {
            zone: "Europe/Oslo".into(),
            country: Some(country.into()),
            region: None,
            days: (1..=5).collect(),
            from: time(9, 0, 0, 0),
            until: time(17, 0, 0, 0),
            leaves: Vec::new(),
        }
    }

    #[test]
    fn both_sides_count() {
        let (norway, mut italy) = (calendar("NO"), calendar("IT"));
        italy.leaves.push(Leave { from: date(2026, 6, 3), until: date(2026, 6, 4) });
        let member = MemberId(Uuid::from_u128(1));
        let sides = Sides::new(&norway, None, Some((member, &italy)), date(2026, 6, 1));
        // Friday 29 May, then Monday 1 June; 2 June is the Italian Republic's day, 3 and 4 June away.
        assert_eq!(sides.after(date(2026, 5, 28), 3), Some(date(2026, 6, 5)));
        assert_eq!(sides.before(date(2026, 6, 5), 1), Some(date(2026, 6, 1)));
        assert!(matches!(sides.off(date(2026, 6, 2)), Some(Bound::MemberHoliday { .. })));
        assert_eq!(sides.off(date(2026, 6, 3)), Some(Bound::MemberLeave { member }));
        assert_eq!(sides.on_or_after(date(2026, 5, 17)), Some(date(2026, 5, 18)));
    }

    #[test]
    fn days_are_numbered_as_the_calendar_does() {
        let mut day = date(1995, 12, 25);
        while day < date(2105, 3, 5) {
            let days = day.duration_since(date(1970, 1, 1)).as_hours() / 24;
            assert_eq!(i64::from(day_number(day)), days, "{day}");
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn two_who_never_work_on_the_same_day_share_none() {
        let (mut one, mut other) = (calendar("NO"), calendar("IT"));
        one.days = (1..=3).collect();
        other.days = (4..=5).collect();
        let member = MemberId(Uuid::from_u128(1));
        let sides = Sides::new(&one, None, Some((member, &other)), date(2026, 6, 1));
        assert_eq!(sides.on_or_after(date(2026, 6, 1)), None);
        assert_eq!(sides.after(date(2026, 6, 1), 2), None);
    }
}
