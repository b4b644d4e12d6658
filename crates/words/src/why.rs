//! Why a contact is due: a [`Reason`] as one sentence.

use crate::{Words, capital};
use seguito_core::{
    agenda::{FactKind, Purpose, Reason},
    facts::MarkKind,
    time::{Day, Span, Unit},
};

/// Whom a sentence may name.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The client.
    pub client: &'a str,
    /// The person, by the name one calls them; the client stands in where nobody is known.
    pub contact: Option<&'a str>,
    /// What the person who planned it by hand noted.
    pub note: Option<&'a str>,
}

impl Named<'_> {
    pub(crate) fn who(&self) -> &str {
        self.contact.unwrap_or(self.client)
    }
}

impl Words {
    /// Why a contact is due, in one sentence of at most 25 words: cause, date, what it is for (design 5).
    /// `day` is the day it is placed on.
    pub fn why(&self, reason: &Reason, named: &Named<'_>, day: Day, today: Day) -> String {
        let cause = reason.tried.unwrap_or(reason.because);
        let since = span_shown(reason, day.max(today));
        let told = Told {
            words: self,
            kind: cause.kind,
            span: &self.span(since),
            day: &self.day_in_text(cause.day, today),
            who: named.who(),
            note: named.note.map(|n| n.trim().trim_end_matches(['.', '\u{2026}'])).filter(|n| !n.is_empty()),
        };
        capital(told.sentence(reason.purpose))
    }

    /// That calls before this one were missed, once they are three in a row; `None` before.
    pub fn why_missed(&self, reason: &Reason) -> Option<String> {
        let missed = u16::try_from(reason.missed).unwrap_or(u16::MAX);
        (missed >= 3).then(|| self.daily_missed(missed, self.number_in_text(missed)))
    }

    /// That a mark is so old that one asks whether it still holds (F9).
    pub fn asks(&self, mark: MarkKind, who: &str) -> String {
        match mark {
            MarkKind::Fragile => self.asks_fragile(who),
            MarkKind::TeamForming => self.asks_team_forming(who),
            MarkKind::Installing => self.asks_installing(who),
            MarkKind::Silent => self.asks_silent(who),
        }
    }

    /// That a mark shortened the interval, and why; `None` when none did (F9).
    pub fn why_shortened(&self, reason: &Reason) -> Option<String> {
        let (instead, mark) = reason.shortened?;
        let (span, instead) = (self.span(reason.after?), self.span(instead));
        Some(capital(match mark {
            MarkKind::Fragile => self.shortened_fragile(span, instead),
            MarkKind::TeamForming => self.shortened_team_forming(span, instead),
            MarkKind::Installing => self.shortened_installing(span, instead),
            MarkKind::Silent => self.shortened_silent(span, instead),
        }))
    }
}

/// The pieces of one reason, as its reader writes them.
struct Told<'a> {
    words: &'a Words,
    kind: FactKind,
    span: &'a str,
    day: &'a str,
    who: &'a str,
    note: Option<&'a str>,
}

impl Told<'_> {
    fn sentence(&self, purpose: Purpose) -> String {
        use Purpose::*;
        match purpose {
            HearStart | HearBuild | HearUse | Interval | Sprint => self.talks_underway(purpose),
            CheckIn | YearReview | Aftercare | KeepRhythm | Prospect => self.talks_to_keep_in_touch(purpose),
            Congratulate | StayClose | Unblock | Daily | PlanAttendance | NoteAttendance | ByHand
            | ConfirmMark => self.moments(purpose),
        }
    }

    /// Talks while the work is going on.
    fn talks_underway(&self, purpose: Purpose) -> String {
        use {FactKind::*, Purpose::*};
        let (w, span, day, who) = (self.words, self.span, self.day, self.who);
        match purpose {
            HearStart => match self.kind {
                Tried => w.reason_hear_start_tried(day, who),
                Waived => w.reason_hear_start_waived(day, who),
                Presented => w.reason_hear_start_presented(span, day, who),
                _ => w.reason_hear_start_since(span, day, who),
            },
            HearBuild => match self.kind {
                Tried => w.reason_hear_build_tried(day, who),
                Waived => w.reason_hear_build_waived(day, who),
                LastAsked | LastContact => w.reason_hear_build_last(span, day, who),
                BuildingBegan => w.reason_hear_build_began(span, day, who),
                _ => w.reason_hear_build_since(span, day, who),
            },
            HearUse => match self.kind {
                Tried => w.reason_hear_use_tried(day, who),
                Waived => w.reason_hear_use_waived(day, who),
                LastAsked | LastContact => w.reason_hear_use_last(span, day, who),
                _ => w.reason_hear_use_since(span, day, who),
            },
            Interval => match self.kind {
                Tried => w.reason_interval_tried(day, who),
                Waived => w.reason_interval_waived(day, who),
                LastAsked | LastContact => w.reason_interval_last(span, day, who),
                _ => w.reason_interval_since(span, day, who),
            },
            _ => match self.kind {
                Tried => w.reason_sprint_tried(day, who),
                Waived => w.reason_sprint_waived(day, who),
                LastAsked | LastContact => w.reason_sprint_last(span, day, who),
                _ => w.reason_sprint_since(span, day, who),
            },
        }
    }

    /// Talks that keep the relation alive.
    fn talks_to_keep_in_touch(&self, purpose: Purpose) -> String {
        use {FactKind::*, Purpose::*};
        let (w, span, day, who) = (self.words, self.span, self.day, self.who);
        match purpose {
            CheckIn => match self.kind {
                Tried => w.reason_check_in_tried(day, who),
                Waived => w.reason_check_in_waived(day, who),
                LastAsked | LastContact => w.reason_check_in_last(span, day, who),
                _ => w.reason_check_in_since(span, day, who),
            },
            YearReview => match self.kind {
                Tried => w.reason_year_review_tried(day, who),
                Waived => w.reason_year_review_waived(day, who),
                _ => w.reason_year_review_since(span, day, who),
            },
            Aftercare => match self.kind {
                Tried => w.reason_aftercare_tried(day, who),
                Waived => w.reason_aftercare_waived(day, who),
                WorkClosed => w.reason_aftercare_closed(span, day, who),
                LastAsked | LastContact => w.reason_aftercare_last(span, day, who),
                _ => w.reason_aftercare_concluded(span, day, who),
            },
            KeepRhythm => match self.kind {
                Tried => w.reason_keep_rhythm_tried(day, who),
                Waived => w.reason_keep_rhythm_waived(day, who),
                RhythmAgreed => w.reason_keep_rhythm_agreed(span, day, who),
                _ => w.reason_keep_rhythm_last(span, day, who),
            },
            _ => match self.kind {
                Tried => w.reason_prospect_tried(day, who),
                Waived => w.reason_prospect_waived(day, who),
                LastAsked | LastContact => w.reason_prospect_last(span, day, who),
                _ => w.reason_prospect_became(span, day, who),
            },
        }
    }

    /// What happens once, and what cannot wait.
    fn moments(&self, purpose: Purpose) -> String {
        use {FactKind::*, Purpose::*};
        let (w, span, day, who) = (self.words, self.span, self.day, self.who);
        match (purpose, self.kind) {
            (Congratulate, Tried) => w.reason_congratulate_tried(day, who),
            (Congratulate, Waived) => w.reason_congratulate_waived(day, who),
            (Congratulate, _) => w.reason_congratulate(day, who),
            (StayClose, Tried) => w.reason_stay_close_tried(day, who),
            (StayClose, LastContact | LastAsked) => w.reason_stay_close_last(span, day, who),
            (StayClose, _) => w.reason_stay_close_failed(day, who),
            (Unblock, Tried) => w.reason_unblock_tried(day, who),
            (Unblock, Waived) => w.reason_unblock_waived(day, who),
            (Unblock, LastContact | LastAsked) => w.reason_unblock_last(span, day, who),
            (Unblock, _) => w.reason_unblock_heard(day, who),
            (Daily, Tried) => w.reason_daily_tried(day, who),
            (Daily, _) => w.reason_daily_since(day, who),
            (PlanAttendance, _) => w.reason_plan_attendance(day),
            (NoteAttendance, _) => w.reason_note_attendance(day),
            (ConfirmMark, _) => w.reason_confirm_mark(day, who),
            (_, Tried) => w.reason_by_hand_tried(day, who),
            _ => match self.note {
                Some(note) => w.reason_by_hand_noted(day, who, note),
                None => w.reason_by_hand(day, who),
            },
        }
    }
}

/// The length that the sentence names: the rule's own, unless so much more or less has passed that it would be untrue.
fn span_shown(reason: &Reason, until: Day) -> Span {
    let passed = (until - reason.because.day).get_days().max(0);
    match reason.after {
        Some(span) if (passed - days_of(span)).abs() <= 6 + days_of(span) / 10 => in_weeks(span),
        _ => in_weeks(Span { count: u16::try_from(passed.max(1)).unwrap_or(u16::MAX), unit: Unit::Days }),
    }
}

fn days_of(span: Span) -> i32 {
    let count = i32::from(span.count);
    match span.unit {
        Unit::Days => count,
        Unit::WorkingDays => count * 7 / 5,
        Unit::Weeks => count * 7,
        Unit::Months => count * 61 / 2,
    }
}

/// Days as people say them: three weeks rather than 21 days, four months rather than 127 days.
fn in_weeks(span: Span) -> Span {
    match (span.unit, span.count) {
        (Unit::Days, days @ 90..) => Span { count: days / 61 * 2 + days % 61 * 2 / 61, unit: Unit::Months },
        (Unit::Days, 14..) => Span { count: span.count / 7, unit: Unit::Weeks },
        _ => span,
    }
}
