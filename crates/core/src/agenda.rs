//! What the decision answers: who, when, why, what to ask. All of it data; sentences are made elsewhere.

use crate::{
    id::*,
    people::{Channel, names},
    time::{Day, Moment, Span},
};
use serde::{Deserialize, Serialize};

/// The whole answer for one client. Every occurrence of every rule is in exactly one of the three lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Agenda {
    /// Open now: to be done, late, or without a possible day.
    pub due: Vec<Entry>,
    /// Waiting, each with its why: planned, moved, merged, paused, waived, out of reach.
    pub held: Vec<Held>,
    /// It took place, or a later fact replaced it.
    pub settled: Vec<Settled>,
    /// When the answer could next change by time alone; `None` = only by a fact.
    pub recheck_on: Option<Moment>,
}

impl Agenda {
    /// The contact that comes next, of those that open by themselves; what is paused, waived or served by another
    /// waits for something else than its day.
    pub fn next(&self) -> Option<&Entry> {
        let held = self.held.iter().filter(|held| held.why.is_awaited()).map(|held| &held.entry);
        self.due.iter().chain(held).min_by_key(|entry| (entry.day, entry.opens_at))
    }
}

/// One occurrence of one rule, the same for ever: the rule, where it holds, the fact that started it, its number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Occurrence {
    /// The rule's key.
    pub rule: String,
    /// The project, or `None` for a rule of the client itself.
    pub project: Option<ProjectId>,
    /// The fact that started the rule.
    pub origin: FactId,
    /// Counted from 1.
    pub number: u32,
}

/// A planned contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Which occurrence.
    pub occurrence: Occurrence,
    /// The client's day on which it is placed.
    pub day: Day,
    /// The first and last day allowed; `None` as the last: no latest day (backlog).
    pub window: (Day, Option<Day>),
    /// Open from this moment.
    pub opens_at: Moment,
    /// Late from this moment; `None`: never.
    pub closes_at: Option<Moment>,
    /// For which member.
    pub member: MemberId,
    /// With whom; `None`: nobody is known, or it is for ourselves (event).
    pub contact: Option<ContactId>,
    /// Through which channel; `None` when it is for ourselves.
    pub channel: Option<Channel>,
    /// When on that day both sides work, and the person likes to be reached; `None` where their hours never meet.
    pub hours: Option<(Moment, Moment)>,
    /// The agreed moment of a daily call.
    pub at: Option<Moment>,
    /// The script to ask, by key.
    pub script: Option<String>,
    /// A second script to ask in the same contact, by key (every third interval call also asks the build script).
    pub second_script: Option<String>,
    /// The question to begin with, where it is not the first (F7).
    pub opens_with: Option<u8>,
    /// Which try this is, from 1 (F11).
    pub attempt: u32,
    /// How it stands.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// Further occurrences that this contact serves too, with their reasons (F8).
    pub also: Vec<(Occurrence, Reason)>,
    /// An offer of help that goes with the script, by the mark that asks for it (F9).
    pub offers: Vec<crate::facts::MarkKind>,
    /// Marks so old that one asks whether they still hold (F9).
    pub asks: Vec<crate::facts::MarkKind>,
    /// Every day was full for the member when it was placed, and this is the least full one.
    pub crowded: bool,
}

/// How an entry stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case", tag = "is")]
#[schema(as = TouchpointStanding)]
pub enum Standing {
    /// Planned for a day to come.
    Planned,
    /// Its day has come.
    Open,
    /// Its window has closed.
    Late {
        /// The last day on which it was in time.
        #[schema(value_type = String, format = Date)]
        since: Day,
    },
    /// No day in the window can be had.
    Unplaceable {
        /// The rule that bound it.
        bound: Bound,
    },
}

/// Why something is due, as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Reason {
    /// The rule's key.
    pub rule: String,
    /// The fact that the days are counted from.
    pub because: Because,
    /// The length of time that has passed since, as the rule states it (after marks have shortened it).
    pub after: Option<Span>,
    /// The length lies ahead of the fact, not behind it (an event's day).
    pub ahead: bool,
    /// The last try without an answer (F11).
    pub tried: Option<Because>,
    /// How many in a row were missed before this one (daily call: three in a row are shown as a fact).
    pub missed: u32,
    /// The length before a mark shortened it, and that mark.
    pub shortened: Option<(Span, crate::facts::MarkKind)>,
    /// How many times the rule has come round, this one included.
    pub count: u32,
    /// What moved it from its ideal day, in the order it happened.
    pub moves: Vec<Move>,
    /// What it is for.
    pub purpose: Purpose,
}

/// The fact that a reason counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Because {
    /// Which fact.
    pub fact: FactId,
    /// What kind of fact.
    pub kind: FactKind,
    /// Its day, in the client's zone.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
}

names! {
    /// What kind of fact a reason counts from.
    FactKind {
        /// Our stage presentation.
        Presented = "presented",
        /// Another stage of ours.
        StageEntered = "stage-entered",
        /// The client's project began to be built.
        BuildingBegan = "building-began",
        /// The client's project concluded.
        Concluded = "concluded",
        /// The client's project failed, or will not conclude.
        Failed = "failed",
        /// Our work was closed.
        WorkClosed = "work-closed",
        /// An event is planned for the day.
        EventPlanned = "event-planned",
        /// "Blocked" was heard.
        Blocked = "blocked",
        /// The script was last asked.
        LastAsked = "last-asked",
        /// The last contact made.
        LastContact = "last-contact",
        /// A try without an answer.
        Tried = "tried",
        /// "Not needed" was said.
        Waived = "waived",
        /// A rhythm was agreed, or taken over by an import.
        RhythmAgreed = "rhythm-agreed",
        /// It came in as a prospect.
        BecameProspect = "became-prospect",
        /// A person planned it.
        PlannedByHand = "planned-by-hand",
        /// A mark was set.
        Marked = "marked",
    }
}

names! {
    /// What a contact is for, in the order in which people read a day's list.
    Purpose {
        /// To hear how work has begun (F2).
        HearStart = "hear-start",
        /// To hear how building goes (F3).
        HearBuild = "hear-build",
        /// To hear how the solution is used.
        HearUse = "hear-use",
        /// The interval call (P8).
        Interval = "interval",
        /// The daily call (P3).
        Daily = "daily",
        /// The sprint review.
        Sprint = "sprint",
        /// The retainer's check-in.
        CheckIn = "check-in",
        /// The year's review.
        YearReview = "year-review",
        /// To congratulate, and ask the one question (F4).
        Congratulate = "congratulate",
        /// To settle who of us goes to the event (F5).
        PlanAttendance = "plan-attendance",
        /// To note who was there (F5).
        NoteAttendance = "note-attendance",
        /// To support; being left alone now is what makes them give up (F6).
        StayClose = "stay-close",
        /// To get them unblocked (F7).
        Unblock = "unblock",
        /// Not to lose touch after the project.
        Aftercare = "aftercare",
        /// The client's own rhythm.
        KeepRhythm = "keep-rhythm",
        /// To learn whether a prospect becomes a project.
        Prospect = "prospect",
        /// What the person who planned it noted.
        ByHand = "by-hand",
        /// To ask whether a fragile time still holds (F9): goes with another contact, see [`Entry::asks`].
        ConfirmMark = "confirm-mark",
    }
}

impl Purpose {
    /// Whether it neither waits, nor moves, nor is waived, and comes before the others of its hour (F6): what an entry
    /// shows of a firm rule.
    pub fn stays(self) -> bool {
        self == Self::StayClose
    }
}

/// A step from the ideal day to the placed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Move {
    /// From which day.
    #[schema(value_type = String, format = Date)]
    pub from: Day,
    /// To which day.
    #[schema(value_type = String, format = Date)]
    pub to: Day,
    /// Why.
    pub bound: Bound,
}

/// What binds a placement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum Bound {
    /// Not a working day of the client's side.
    ClientDayOff,
    /// A public holiday at the client's place, by the key of its name.
    ClientHoliday {
        /// Which.
        holiday: String,
    },
    /// Not a working day of the member.
    MemberDayOff {
        /// Whose.
        member: MemberId,
    },
    /// A public holiday at the member's place.
    MemberHoliday {
        /// Whose.
        member: MemberId,
        /// Which.
        holiday: String,
    },
    /// The member is away.
    MemberLeave {
        /// Who.
        member: MemberId,
    },
    /// The contact person is away.
    ContactLeave {
        /// Who.
        contact: ContactId,
    },
    /// Too soon after another contact with the same person (F8).
    Gap {
        /// With whom.
        contact: ContactId,
        /// The day of the other contact.
        #[schema(value_type = String, format = Date)]
        other: Day,
    },
    /// The week already holds as many contacts with this client as it may (F8).
    WeeklyCap {
        /// Monday of that week.
        #[schema(value_type = String, format = Date)]
        week: Day,
        /// The contacts that fill it.
        count: u16,
    },
    /// The member's day is full (preferred, not hard).
    Load {
        /// Whose.
        member: MemberId,
    },
    /// A person said so.
    Person {
        /// Who.
        member: MemberId,
    },
    /// "They will call us".
    TheyWillCall,
    /// Nobody answered; the next try.
    NoAnswer,
    /// Spread as a backlog (F10).
    Backlog,
    /// Brought together with another contact with the same person.
    Together,
}

/// An occurrence that waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// The contact as it stands planned; its day is the day on which it opens.
    pub entry: Entry,
    /// Why it waits.
    pub why: HeldWhy,
}

/// Why an occurrence waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum HeldWhy {
    /// Its day has not come.
    Planned,
    /// Moved from a day on which it would be open by now, or before it is.
    Moved,
    /// Served by another contact.
    Merged {
        /// Which one.
        into: Occurrence,
    },
    /// Paused.
    Paused {
        /// First day on which it may begin again.
        #[schema(value_type = String, format = Date)]
        until: Day,
        /// The order.
        order: OrderId,
    },
    /// "Not needed" was said, and the interval begun anew has not passed.
    Waived {
        /// The order.
        order: OrderId,
    },
    /// Nobody at the client may be reached (F6, do-not-contact).
    OutOfReach,
    /// A member's leave or an import left it, and its turn comes (F10).
    Backlog,
}

impl HeldWhy {
    /// Whether such an entry opens by itself when its day comes.
    pub fn is_awaited(&self) -> bool {
        matches!(self, Self::Planned | Self::Moved | Self::Backlog)
    }
}

/// An occurrence that is over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settled {
    /// Which.
    pub occurrence: Occurrence,
    /// By what.
    pub by: SettledBy,
    /// On which day.
    pub day: Day,
}

/// What settled an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum SettledBy {
    /// A contact that took place.
    Contact {
        /// Which.
        interaction: InteractionId,
    },
    /// A later fact or rule replaced it.
    Replaced {
        /// Which fact.
        fact: FactId,
    },
    /// "Not needed", and its new interval has passed or begun another occurrence.
    Waived {
        /// The order.
        order: OrderId,
    },
    /// A missed daily call: the next day's took its place.
    Missed,
}
