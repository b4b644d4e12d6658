//! What happened between us, and what a contact brought up.

use crate::{Json, keyed, table};
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::*,
    people::Channel,
    time::{Day, Moment},
};
use serde::{Deserialize, Serialize};

/// What was heard of the client's project in a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = Heard)]
pub enum Standing {
    /// It goes on as planned.
    OnCourse,
    /// There are difficulties.
    Difficulty,
    /// It is blocked: a red flag and an offer of help (F7).
    Blocked,
    /// It is finished: the client's project concluded (F4).
    Finished,
    /// The plan changes: a request for analysis (F3).
    PlanChanges,
}

impl Standing {
    /// Every value, in the order in which people read them.
    pub const ALL: &'static [Self] =
        &[Self::OnCourse, Self::Difficulty, Self::Blocked, Self::Finished, Self::PlanChanges];

    /// The kept name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnCourse => "on-course",
            Self::Difficulty => "difficulty",
            Self::Blocked => "blocked",
            Self::Finished => "finished",
            Self::PlanChanges => "plan-changes",
        }
    }

    /// The value of a kept name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|standing| standing.key() == key)
    }
}
keyed!(Standing);

/// The answer to one question of a script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Answer {
    /// Which script.
    pub script: String,
    /// Which question: its key in the script, whose meaning never changes.
    pub question: String,
    /// In their words.
    pub text: String,
}

table! {
    /// A contact that happened, or was tried.
    InteractionRow "interaction" [id: InteractionId = "Its id, and the fact's."] {
        client_id: ClientId = "With whom.",
        member_id: MemberId = "Our side.",
        contact_id: Option<ContactId> = "Their side.",
        at: Moment = "When.",
        channel: Channel = "How.",
        direction: Direction = "Who began.",
        outcome: Outcome = "What became of it.",
        weight: Weight = "How the shield takes it.",
        standing: Option<Standing> = "What was heard of the client's project.",
        projects: Json<Vec<ProjectId>> = "Projects spoken of.",
        scripts: Json<Vec<String>> = "Scripts asked.",
        answers: Json<Vec<Answer>> = "Answers to their questions.",
        progress: String = "A word on progress (F1).",
        critical: String = "A word on critical points (F1).",
        note: String = "What else was said.",
        again: Option<Day> = "They will call, by this day.",
        version: i64 = "Counts its corrections.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY at, id";
}

table! {
    /// A red flag.
    FlagRow "flag" [id: FlagId = "Its id."] {
        client_id: ClientId = "Whose.",
        project_id: ProjectId = "On which project.",
        origin: Option<InteractionId> = "The contact in which it was heard.",
        kind: String = "`blocked` (keeps the rhythm weekly) or `other`.",
        text: String = "What.",
        owner_id: MemberId = "Who sees to it.",
        opened: Day = "Since.",
        closed: Option<Day> = "Until.",
        closing_note: String = "How it was solved.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY opened, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, opened, id";
}

table! {
    /// An opportunity: further work that would help them. A draft; nothing is sent.
    OpportunityRow "opportunity" [id: OpportunityId = "Its id."] {
        client_id: ClientId = "For whom.",
        project_id: Option<ProjectId> = "From which project.",
        origin: Option<InteractionId> = "The contact in which it came up.",
        text: String = "What.",
        next_step: String = "What comes next.",
        state: String = "`draft`, `offered`, `won` or `lost`.",
        opened: Day = "Since.",
        closed: Option<Day> = "Won or lost on.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY opened, id";
}

table! {
    /// A client's idea or change request, or a plan that needs analysis.
    RequestRow "request" [id: RequestId = "Its id."] {
        client_id: ClientId = "Whose.",
        project_id: Option<ProjectId> = "For which project.",
        origin: Option<InteractionId> = "The contact in which it came up.",
        kind: String = "`analysis`, `change` or `idea`.",
        text: String = "What.",
        state: String = "`open`, `accepted` or `refused`.",
        reason: String = "Why, when refused.",
        opened: Day = "Since.",
        answered: Option<Day> = "Answered on.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY opened, id";
}
