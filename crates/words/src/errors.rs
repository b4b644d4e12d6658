//! Refusals as sentences: what happened, what is safe, what to do.

use crate::{Unread, Words};
use seguito_core::refusal::{Refusal, Wrong};

impl Words {
    /// The heading of a refusal.
    pub fn refusal_title(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Absent => self.trouble_absent(),
            Refusal::MayNotWrite => self.trouble_may_not(),
            Refusal::Fields { problems } => self.trouble_fields(problems.len(), self.count(problems.len())),
            Refusal::Conflict { .. } => self.trouble_conflict(),
            Refusal::Touched { .. } => self.trouble_touched(),
            Refusal::Lasting => self.trouble_lasting(),
            Refusal::TooMany { .. } => self.trouble_too_many(),
        }
    }

    /// A refusal in whole sentences.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Absent => self.trouble_absent_why(),
            Refusal::MayNotWrite => self.trouble_may_not_why(),
            Refusal::Fields { .. } => self.trouble_fields_why(),
            Refusal::Conflict { .. } => self.trouble_conflict_why(),
            Refusal::Touched { .. } => self.trouble_touched_why(),
            Refusal::Lasting => self.trouble_lasting_why(),
            Refusal::TooMany { retry_after } => {
                let minutes = usize::try_from(retry_after.div_ceil(60)).unwrap_or(usize::MAX).max(1);
                self.trouble_too_many_why(minutes, self.count(minutes))
            }
        }
    }

    /// What is wrong with one field, and how to mend it.
    pub fn wrong(&self, wrong: &Wrong) -> String {
        match wrong {
            Wrong::Missing => self.wrong_missing(),
            Wrong::TooLong { limit } => self.wrong_too_long(*limit, self.count(*limit)),
            Wrong::TooShort { least } => self.wrong_too_short(*least, self.count(*least)),
            Wrong::Unreadable => self.wrong_unreadable(),
            Wrong::Unknown => self.wrong_unknown(),
            Wrong::InFuture { given, today } => {
                self.wrong_in_future(self.day_long(*given), self.day_long(*today))
            }
            Wrong::Before { given, other } => self.wrong_before(self.day_long(*given), self.day_long(*other)),
            Wrong::After { given, other } => self.wrong_after(self.day_long(*given), self.day_long(*other)),
            Wrong::Taken => self.wrong_taken(),
            Wrong::Mismatch => self.wrong_mismatch(),
            Wrong::NotAMail => self.wrong_not_a_mail(),
            Wrong::NotTheWord => self.first_word_wrong(),
            Wrong::NotThePassword => self.wrong_not_the_password(),
            Wrong::EndsFirst => self.wrong_ends_first(),
            Wrong::LastOwner => self.wrong_last_owner(),
            Wrong::Stays => self.order_failure(),
            Wrong::Merged => self.wrong_merged(),
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
