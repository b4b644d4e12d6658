//! Fields of a command, checked one by one; all that is wrong is said at once.

use crate::Refused;
use seguito_core::{
    refusal::{Problem, Refusal, Wrong},
    time::{Calendar, Day},
};

/// A name: of a person, a client, a project, a tag.
pub const NAME: usize = 200;
/// A line.
pub const LINE: usize = 1_000;
/// A note.
pub const NOTE: usize = 100_000;

/// What is wrong so far.
#[derive(Debug, Default)]
pub struct Check {
    problems: Vec<Problem>,
}

impl Check {
    /// Says that a field is wrong.
    pub fn wrong(&mut self, field: &str, wrong: Wrong) {
        self.problems.push(Problem { field: field.into(), wrong });
    }

    /// Says that a field is wrong, if so.
    pub fn wrong_if(&mut self, so: bool, field: &str, wrong: Wrong) {
        if so {
            self.wrong(field, wrong);
        }
    }

    /// Says what is wrong with a field, if anything is.
    pub fn wrong_with(&mut self, field: &str, wrong: Option<Wrong>) {
        if let Some(wrong) = wrong {
            self.wrong(field, wrong);
        }
    }

    /// A text that must be there, trimmed.
    pub fn needed(&mut self, field: &str, text: &str, limit: usize) -> String {
        self.wrong_if(text.trim().is_empty(), field, Wrong::Missing);
        self.text(field, text, limit)
    }

    /// A text that may be empty, trimmed.
    pub fn text(&mut self, field: &str, text: &str, limit: usize) -> String {
        let text = text.trim();
        self.wrong_if(text.chars().count() > limit, field, Wrong::TooLong { limit });
        self.wrong_if(text.contains('\0'), field, Wrong::Unreadable);
        text.into()
    }

    /// A mail address that must be there, lower case.
    pub fn mail_needed(&mut self, field: &str, mail: &str) -> String {
        self.wrong_if(mail.trim().is_empty(), field, Wrong::Missing);
        self.mail(field, mail).to_lowercase()
    }

    /// A mail address that may be empty.
    pub fn mail(&mut self, field: &str, mail: &str) -> String {
        let mail = self.text(field, mail, NAME);
        self.wrong_if(!mail.is_empty() && !is_mail(&mail), field, Wrong::NotAMail);
        mail
    }

    /// A working time.
    pub fn calendar(&mut self, calendar: &Calendar) {
        self.wrong_if(jiff::tz::TimeZone::get(&calendar.zone).is_err(), "zone", Wrong::Unknown);
        let country = calendar.country.as_deref();
        self.wrong_if(country.is_some_and(|c| !is_code(c, 2)), "country", Wrong::Unknown);
        self.wrong_if(calendar.region.as_deref().is_some_and(|r| !is_code(r, 3)), "region", Wrong::Unknown);
        self.wrong_if(calendar.days.is_empty(), "days", Wrong::Missing);
        self.wrong_if(calendar.days.iter().any(|d| !(1..=7).contains(d)), "days", Wrong::Unknown);
        self.wrong_if(calendar.from >= calendar.until, "until", Wrong::EndsFirst);
    }

    /// A day that must not lie in the future.
    pub fn past(&mut self, field: &str, given: Day, today: Day) {
        self.wrong_if(given > today, field, Wrong::InFuture { given, today });
    }

    /// Refuses if anything was wrong.
    pub fn done(self) -> Result<(), Refused> {
        if self.problems.is_empty() {
            Ok(())
        } else {
            Err(Refusal::Fields { problems: self.problems }.into())
        }
    }
}

fn is_code(code: &str, longest: usize) -> bool {
    (1..=longest).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// One `@` with something around it and nothing that could begin a header or a list.
fn is_mail(mail: &str) -> bool {
    let bad = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"');
    let halves = mail.split_once('@');
    halves.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !mail.contains(bad)
}
