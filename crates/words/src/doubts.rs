//! The four doubts, answered from the record (F8): "should I call?" and the three that follow.

use crate::Words;
use jiff::civil::Time;
use seguito_core::{
    agenda::Purpose,
    people::Channel,
    time::{Day, Span, Unit},
};

/// What the record says about a client, as far as the doubts ask.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// The person, or the client where nobody is known.
    pub who: &'a str,
    /// When one of us last spoke or wrote with them, and how, unless a list named the day alone.
    pub last_spoke: Option<(Day, Option<Channel>)>,
    /// Who asked for this rhythm, and when.
    pub asked_for: Option<(&'a str, Day)>,
    /// The hours the person prefers, their time.
    pub hours: Option<(Time, Time)>,
    /// Contacts this month from all of us, over all projects.
    pub this_month: usize,
    /// Working days between two contacts with one person (the limit of the workspace).
    pub gap: u16,
    /// Flags, requests, promises and opportunities still open.
    pub open: usize,
    /// Whether a project of theirs is still under way, whoever builds it.
    pub theirs_goes_on: bool,
    /// What the contact is for.
    pub purpose: Purpose,
}

/// A doubt with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The doubt, as one asks oneself.
    pub question: String,
    /// The answer from the record.
    pub answer: String,
}

impl Words {
    /// The one line at each entry: "Yes, because ...".
    pub fn yes_because(&self, record: &Record<'_>, today: Day) -> String {
        let who = record.who;
        match record.purpose {
            Purpose::PlanAttendance | Purpose::NoteAttendance => self.yes_ours(),
            Purpose::StayClose | Purpose::Unblock => self.yes_support(who),
            Purpose::Congratulate => self.yes_congratulate(who),
            _ => match (record.asked_for, record.open, record.last_spoke) {
                (Some((asker, _)), _, _) => self.yes_asked_for(asker),
                (None, 1.., _) => self.yes_open(record.open, who, self.count(record.open)),
                (None, 0, Some((day, _))) => self.yes_last_spoke(who, self.day_in_text(day, today)),
                (None, 0, None) => self.yes_never_spoke(who),
            },
        }
    }

    /// The four doubts in their order, each answered.
    pub fn doubts(&self, record: &Record<'_>, today: Day) -> [Doubt; 4] {
        let call = match record.last_spoke {
            Some((day, Some(channel))) => {
                self.doubt_call_last(self.day_in_text(day, today), self.by_channel(channel))
            }
            Some((day, None)) => self.doubt_call_last_day(self.day_in_text(day, today)),
            None => self.doubt_call_never(),
        };
        let disturb = match (record.asked_for, record.hours) {
            (Some((asker, day)), _) => self.doubt_disturb_asked(asker, self.day_in_text(day, today)),
            (None, Some((from, until))) => {
                self.doubt_disturb_hours(self.time(from), self.time(until), record.who)
            }
            (None, None) => self.doubt_disturb_nothing_said(record.who),
        };
        let gap = self.span(Span { count: record.gap, unit: Unit::WorkingDays });
        let too_much = self.doubt_too_much_month(record.this_month, gap, self.count(record.this_month));
        let finished = match (record.open, record.theirs_goes_on) {
            (1.., _) => self.doubt_finished_open(record.open, self.count(record.open)),
            (0, true) => self.doubt_finished_theirs_goes_on(),
            (0, false) => self.doubt_finished_all(),
        };
        [
            Doubt { question: self.script_doubt_call(), answer: call },
            Doubt { question: self.script_doubt_disturb(), answer: disturb },
            Doubt { question: self.script_doubt_too_much(), answer: too_much },
            Doubt { question: self.script_doubt_finished(), answer: finished },
        ]
    }
}
