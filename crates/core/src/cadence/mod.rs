//! Cadences: the rules that say when to be in touch, as data (F10). The five shipped packs are `packs/*.toml`.

use crate::{
    agenda::Purpose,
    people::{Channel, names},
    project::{Kind, Solution, Stage},
    time::Span,
};
use serde::{Deserialize, Serialize};

mod check;
mod shipped;

pub use check::{Part, Problem, WrongRule};

/// Every pack in force in a workspace: the shipped ones, or the team's own copies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Cadences {
    /// One pack an engagement (consultancy has two).
    pub packs: Vec<Pack>,
    /// Rules without a project: own rhythm, prospects, contacts planned by hand.
    pub client: Vec<Rule>,
    /// How marks shorten repeats (F9).
    pub marks: MarkFactors,
    /// How tries without an answer go on (F11).
    pub tries: Tries,
}

/// The rules of one kind of engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Pack {
    /// Its key, for example `consultancy-new-build`.
    pub key: String,
    /// For which kind.
    pub kind: Kind,
    /// For which advice; only consultancies differ by it.
    pub solution: Option<Solution>,
    /// Its rules; what stands in all packs is repeated in each, so that a team edits one sheet.
    pub rules: Vec<Rule>,
}

/// One rule: a sentence that a team can edit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its key, for example `start-of-work`.
    pub key: String,
    /// What starts it.
    pub trigger: Trigger,
    /// The first occurrences, each counted as `counted` says.
    #[serde(default)]
    pub first: Vec<Step>,
    /// Then again and again; `None` = the first ones are all.
    pub repeat: Option<Span>,
    /// From where the next occurrence counts.
    pub counted: Counted,
    /// What ends the rule.
    pub until: Vec<Ending>,
    /// How far from the ideal day a contact may be placed: earliest, latest, in working days.
    pub window: (i16, i16),
    /// A wider window from a later occurrence on (F6: from the fourth).
    pub later_window: Option<LaterWindow>,
    /// A slower repeat that a person may choose, with a reason, after so many repeats (F6: quarterly).
    pub slower: Option<Slower>,
    /// What comes first where several want the same person: 1 = most urgent.
    #[serde(default = "ordinary")]
    pub urgency: u8,
    /// What settles an occurrence.
    pub settled_by: SettlesOn,
    /// The script to ask, by key.
    pub script: Option<String>,
    /// The question to begin with, where it is not the first (F7).
    pub opens_with: Option<u8>,
    /// A second script asked every so many occurrences (build and agile build: every third time also F3).
    pub also: Option<Also>,
    /// What it is for.
    pub purpose: Purpose,
    /// Channels in the order in which they are tried; empty: any that reaches the person, or no client contact at all.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// The channel agreed with the contact comes first, whether it is listed or not.
    #[serde(default)]
    pub as_agreed: bool,
    /// How the shield treats it.
    pub shield: Shield,
    /// A missed one is never late: the next takes its place (daily call).
    #[serde(default)]
    pub lapses: bool,
    /// No pause, no "not needed" and no other day touches it (F6).
    #[serde(default)]
    pub firm: bool,
    /// Whether a team may switch it off.
    pub switchable: bool,
    /// Whether it is on.
    #[serde(default = "on")]
    pub enabled: bool,
}

impl Rule {
    /// Its occurrences count from the fact that started it, whatever contact took place since.
    pub fn counts_from_start(&self) -> bool {
        self.lapses || self.counted == Counted::Trigger
    }
}

fn on() -> bool {
    true
}

fn ordinary() -> u8 {
    5
}

/// A wider window from a later occurrence on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LaterWindow {
    /// From this occurrence on.
    pub from: u32,
    /// Earliest, latest, in working days.
    pub window: (i16, i16),
}

/// A slower repeat, chosen by a person with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Slower {
    /// After so many repeats.
    pub after: u32,
    /// Then this often.
    pub every: Span,
}

/// One of the first occurrences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Step {
    /// How long after (or, with `before`, ahead of) where it counts from.
    pub after: Span,
    /// Ahead of the trigger's day instead of after it (event).
    #[serde(default)]
    pub before: bool,
    /// A least time: nothing before it settles, and no window begins before it (F2).
    #[serde(default)]
    pub least: bool,
    /// What this one is for, if not what the rule is for.
    pub purpose: Option<Purpose>,
}

/// A second script, every so many occurrences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = SecondScript)]
pub struct Also {
    /// The script.
    pub script: String,
    /// Every how many occurrences.
    pub every: u32,
}

names! {
    /// What starts a rule.
    TriggerKind {
        /// Our stage was entered.
        Stage = "stage",
        /// The start of work was settled (F2), or the client's project is building.
        StartSettledOrBuilding = "start-settled-or-building",
        /// The start of work was settled (F2).
        StartSettled = "start-settled",
        /// The client's project concluded.
        Concluded = "concluded",
        /// The client's project failed, or will not conclude.
        Failed = "failed",
        /// An event is planned.
        EventPlanned = "event-planned",
        /// "Blocked" was heard and its flag is open.
        Blocked = "blocked",
        /// The client's project concluded, or (where we build, or a retainer) our work was closed.
        ConcludedOrClosed = "concluded-or-closed",
        /// A rhythm of the client's own.
        OwnRhythm = "own-rhythm",
        /// The client is a prospect.
        Prospect = "prospect",
        /// A person planned it.
        ByHand = "by-hand",
    }
}

/// What starts a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Trigger {
    /// Which kind.
    pub on: TriggerKind,
    /// With [`TriggerKind::Stage`]: which stage.
    pub stage: Option<Stage>,
}

names! {
    /// From where the next occurrence counts.
    Counted {
        /// From the trigger's day, always (F2, F4, event, aftercare, year's review).
        Trigger = "trigger",
        /// The first steps from the trigger, every repeat from the last contact that asked the script (F3).
        LastAsked = "last-asked",
        /// From the last contact that settled one, at first from the trigger (F6, F7).
        LastContact = "last-contact",
    }
}

names! {
    /// What ends a rule.
    Ending {
        /// Its first occurrence was settled.
        Settled = "settled",
        /// The client's project concluded.
        Concluded = "concluded",
        /// The client's project failed, or will not conclude.
        Failed = "failed",
        /// Our work was delivered.
        Delivered = "delivered",
        /// Our work is being deployed.
        Deployment = "deployment",
        /// Our work is closing.
        Closing = "closing",
        /// The relation ended.
        Exit = "exit",
        /// The client no longer exists.
        Dissolved = "dissolved",
        /// Its red flag was closed.
        FlagClosed = "flag-closed",
        /// A prospect got a project, or said no.
        NoLongerProspect = "no-longer-prospect",
    }
}

names! {
    /// What settles an occurrence.
    SettlesOn {
        /// A spoken contact in which the project was spoken of and the script asked.
        AskedSpoken = "asked-spoken",
        /// The same, or a written answer that a person has read (F3).
        Asked = "asked",
        /// Any spoken contact with the client (own rhythm), or with the person of a contact planned by hand.
        Spoken = "spoken",
        /// A note of ours: who goes, who was there (F5).
        Noted = "noted",
    }
}

names! {
    /// How the shield treats a rule (F8).
    Shield {
        /// It may be moved, and counts.
        Moves = "moves",
        /// Urgent: neither waits nor counts.
        Urgent = "urgent",
        /// Agreed: neither waits nor counts.
        Agreed = "agreed",
        /// No client contact.
        None = "none",
    }
}

/// How marks shorten repeats (F9): the smallest factor counts, on repeats only, never below the floor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct MarkFactors {
    /// Numerator and denominator for fragile.
    #[schema(value_type = Vec<u16>, min_items = 2, max_items = 2)]
    pub fragile: (u16, u16),
    /// For team forming.
    #[schema(value_type = Vec<u16>, min_items = 2, max_items = 2)]
    pub team_forming: (u16, u16),
    /// For installing an existing solution.
    #[schema(value_type = Vec<u16>, min_items = 2, max_items = 2)]
    pub installing: (u16, u16),
    /// Never below this.
    pub floor: Span,
    /// After this a fragile mark asks whether it still holds.
    pub fragile_asks_after: Span,
}

/// How tries without an answer go on (F11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Tries {
    /// The next try after.
    pub next: Span,
    /// So many tries ...
    pub silent_after: u16,
    /// ... on so many channels make a silent client.
    pub silent_channels: u16,
    /// A silent client is tried every.
    pub silent: Span,
}

impl Tries {
    /// So many tries in a row, on so many channels, make a silent client (F11).
    pub fn are_silence(&self, tries: usize, channels: usize) -> bool {
        tries >= self.silent_after.into() && channels >= self.silent_channels.into()
    }
}

/// The limits of a workspace (F8).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// Working days between contacts that we start with one contact person.
    pub gap: u16,
    /// Contacts that we start with one client a week (Monday to Sunday).
    pub weekly_cap: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { gap: 5, weekly_cap: 2 }
    }
}
