//! The members with their working time: how many people a day holds, and why a day holds nobody.

use seguito_core::{
    id::MemberId,
    time::{
        Calendar, Day, Leave,
        holidays::{Holiday, holiday},
    },
};
use seguito_store::{Broken, Read, read::house, rows::*};

/// A member who is of the team.
#[derive(Clone, Debug)]
pub(crate) struct Worker {
    pub id: MemberId,
    pub name: String,
    /// With leaves.
    pub calendar: Calendar,
    /// How many people a day are preferred at most.
    pub daily_load: usize,
}

/// Why somebody does not work on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Off {
    /// Not of the working week.
    Week,
    /// A public holiday, by its name at the place.
    Holiday(&'static str),
    /// Away.
    Away,
}

/// Everybody of the team.
///
/// # Errors
/// What the database could not do.
pub(crate) async fn team(read: &mut Read) -> Result<Vec<Worker>, Broken> {
    let team = house::team(read).await?;
    Ok(team.into_iter().map(|(row, leaves)| worker(row, leaves)).collect())
}

fn worker(row: MemberRow, leaves: Vec<LeaveRow>) -> Worker {
    let leaves = leaves.into_iter().map(|leave| Leave { from: leave.from_day, until: leave.until_day });
    Worker {
        id: row.id,
        name: row.name,
        calendar: Calendar { leaves: leaves.collect(), ..row.calendar.0 },
        daily_load: usize::try_from(row.daily_load).unwrap_or_default(),
    }
}

impl Worker {
    /// Why this member does not work on a day; `None` = works.
    pub(super) fn off(&self, day: Day) -> Option<Off> {
        let calendar = &self.calendar;
        if !calendar.works_on(day.weekday()) {
            return Some(Off::Week);
        }
        let country = calendar.country.as_deref().unwrap_or_default();
        if let Holiday::Yes(name) = holiday(country, calendar.region.as_deref(), day) {
            return Some(Off::Holiday(name));
        }
        let away = calendar.leaves.iter().any(|leave| (leave.from..=leave.until).contains(&day));
        away.then_some(Off::Away)
    }

    /// How many people the day holds.
    pub(crate) fn room(&self, day: Day) -> usize {
        if self.off(day).is_some() { 0 } else { self.daily_load }
    }
}
