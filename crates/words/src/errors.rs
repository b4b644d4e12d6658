//! Refusals as sentences: what happened, what is safe, what to do.

use crate::{Unread, Words};
use seguito_core::{
    refusal::{Refusal, Wrong},
    time::Day,
};

impl Words {
    /// The heading of a refusal.
    pub fn refusal_title(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Absent => self.error_absent_title(),
            Refusal::MayNotWrite => self.error_may_not_write_title(),
            Refusal::Fields { .. } => self.error_fields_title(),
            Refusal::Conflict { .. } => self.error_conflict_title(),
            Refusal::Touched { .. } => self.error_touched_title(),
            Refusal::TooMany { .. } => self.error_too_many_title(),
        }
    }

    /// A refusal in whole sentences.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Absent => self.error_absent(),
            Refusal::MayNotWrite => self.error_may_not_write(),
            Refusal::Fields { problems } => self.error_summary(problems.len(), self.count(problems.len())),
            Refusal::Conflict { .. } => self.error_conflict(),
            Refusal::Touched { count } => self.error_touched(*count, self.count(*count)),
            Refusal::TooMany { retry_after } => {
                let minutes = usize::try_from(retry_after.div_ceil(60)).unwrap_or(usize::MAX).max(1);
                self.error_too_many(minutes, self.count(minutes))
            }
        }
    }

    /// What is wrong with one field, and how to mend it.
    pub fn wrong(&self, wrong: &Wrong, today: Day) -> String {
        let day = |day: &Day| self.day_in_text(*day, today);
        match wrong {
            Wrong::Missing => self.wrong_missing(),
            Wrong::TooLong { limit } => self.wrong_too_long(*limit, self.count(*limit)),
            Wrong::TooShort { least } => self.wrong_too_short(*least, self.count(*least)),
            Wrong::Unreadable => self.wrong_unreadable(),
            Wrong::Unknown => self.wrong_unknown(),
            Wrong::InFuture { given, today } => self.wrong_in_future(day(given), day(today)),
            Wrong::Before { given, other } => self.wrong_before(day(given), day(other)),
            Wrong::After { given, other } => self.wrong_after(day(given), day(other)),
            Wrong::Taken => self.wrong_taken(),
            Wrong::Mismatch => self.wrong_mismatch(),
            Wrong::OutOfRange { least, most } => {
                self.wrong_out_of_range(self.number(*least), self.number(*most))
            }
        }
    }

    /// Why a typed day or time could not be read, and how to write it.
    pub fn unread(&self, unread: &Unread) -> String {
        match unread {
            Unread::NotADay => self.wrong_unreadable_day(),
            Unread::NoSuchDay => self.wrong_no_such_day(),
            Unread::WeekdayDiffers { day } => self.wrong_weekday_differs(self.day_full(*day)),
            Unread::NotATime => self.wrong_unreadable_time(),
        }
    }
}
