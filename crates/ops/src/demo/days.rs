//! Days as the demo's data say them, counted from today: `6 weeks ago`, `exactly 21 days ago`, `in 10 working days`.

use super::wrong;
use seguito_core::{
    due::{after, ahead_of},
    id::MemberId,
    time::{Calendar, Day, Span, working_days::Sides},
};
use seguito_store::Broken;

/// The days of one client, as it and the owner work.
pub(super) struct Days<'a> {
    sides: Sides<'a>,
    /// The last day on which both work, up to today: what is meant to be open now counts from it.
    today: Day,
}

impl<'a> Days<'a> {
    /// The days of a client and the owner.
    pub fn new(client: &'a Calendar, (owner, ours): (MemberId, &'a Calendar), today: Day) -> Self {
        let sides = Sides::new(client, None, Some((owner, ours)), today);
        let last = today.tomorrow().ok().and_then(|tomorrow| sides.before(tomorrow, 1));
        Self { sides, today: last.unwrap_or(today) }
    }

    /// The day of a phrase.
    pub fn find(&self, phrase: &str) -> Result<Day, Broken> {
        self.nth(phrase, None, 0)
    }

    /// The days of a phrase and of every so long after it, up to a last one.
    pub fn every(&self, first: &str, every: &str, last: &str) -> Result<Vec<Day>, Broken> {
        let (every, last) = (span(every)?, self.find(last)?);
        let mut days = Vec::new();
        for n in 0..1_000 {
            let day = self.nth(first, Some(every), n)?;
            if day > last {
                return Ok(days);
            }
            days.push(day);
        }
        Err(wrong(format!("{first:?} comes too often")))
    }

    /// A day that is not said to be exact is a working day: the one before, or, ahead of us, the next.
    fn nth(&self, phrase: &str, every: Option<Span>, n: u16) -> Result<Day, Broken> {
        let (exact, rest) = phrase.strip_prefix("exactly ").map_or((false, phrase), |rest| (true, rest));
        let (ahead, day) = self.counted(rest).ok_or_else(|| wrong(format!("{phrase:?} is no day")))?;
        let day =
            every.map_or(day, |every| after(day, Span { count: every.count * n, ..every }, &self.sides));
        let worked = || match ahead {
            true => self.sides.on_or_after(day),
            false => day.tomorrow().ok().and_then(|next| self.sides.before(next, 1)),
        };
        Ok(if exact { day } else { worked().unwrap_or(day) })
    }

    fn counted(&self, phrase: &str) -> Option<(bool, Day)> {
        if phrase == "today" {
            return Some((false, self.today));
        }
        match (phrase.strip_suffix(" ago"), phrase.strip_prefix("in ")) {
            (Some(back), _) => Some((false, ahead_of(self.today, span(back).ok()?, &self.sides))),
            (_, Some(ahead)) => Some((true, after(self.today, span(ahead).ok()?, &self.sides))),
            _ => None,
        }
    }
}

fn span(text: &str) -> Result<Span, Broken> {
    Span::try_from(text.to_owned()).map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use uuid::Uuid;

    fn norway() -> Calendar {
        Calendar {
            zone: "Europe/Oslo".into(),
            country: Some("NO".into()),
            region: None,
            days: (1..=5).collect(),
            from: time(9, 0, 0, 0),
            until: time(17, 0, 0, 0),
            leaves: Vec::new(),
        }
    }

    #[test]
    fn days_are_counted_from_the_last_working_day() {
        let calendar = norway();
        // Sunday 17 May 2026, a holiday; Thursday 14 May is one too
        let days = Days::new(&calendar, (MemberId(Uuid::nil()), &calendar), date(2026, 5, 17));
        let find = |phrase: &str| days.find(phrase).unwrap();
        assert_eq!(find("today"), date(2026, 5, 15));
        assert_eq!(find("1 working day ago"), date(2026, 5, 13));
        assert_eq!(find("in 1 working day"), date(2026, 5, 18));
        assert_eq!(find("exactly 1 days ago"), date(2026, 5, 14));
        assert_eq!(find("1 days ago"), date(2026, 5, 13));
        assert!(days.find("soon").is_err());
    }

    #[test]
    fn what_comes_again_ends_with_its_last_day() {
        let calendar = norway();
        let days = Days::new(&calendar, (MemberId(Uuid::nil()), &calendar), date(2026, 3, 2));
        let found = days.every("exactly 18 weeks ago", "6 weeks", "exactly 6 weeks ago").unwrap();
        assert_eq!(found, [date(2025, 10, 27), date(2025, 12, 8), date(2026, 1, 19)]);
        let found = days.every("3 working days ago", "1 working day", "1 working day ago").unwrap();
        assert_eq!(found, [date(2026, 2, 25), date(2026, 2, 26), date(2026, 2, 27)]);
    }
}
