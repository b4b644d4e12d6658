//! What a contact brought up: red flags, requests, opportunities (F7, F3).

use super::{changed::op, noun::noun, table::Api};
use seguito_core::{id::*, time::Day};
use seguito_ops::{flag, opportunity, request};
use seguito_store::rows::*;

noun! {
    /// A red flag.
    Flag of row: FlagRow by FlagRow::BY_CLIENT;
    /// Its id.
    id: FlagId = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// On which project.
    project: ProjectId = row.project_id,
    /// The contact in which it was heard.
    origin: Option<InteractionId> = row.origin,
    /// `blocked` (keeps the rhythm weekly) or `other`.
    kind: String = row.kind,
    /// What.
    text: String = row.text,
    /// Who sees to it.
    owner: MemberId = row.owner_id,
    /// Since.
    #[schema(value_type = String, format = Date)]
    opened: Day = row.opened,
    /// Until.
    #[schema(value_type = Option<String>, format = Date)]
    closed: Option<Day> = row.closed,
    /// How it was solved.
    closing_note: String = row.closing_note,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// A client's idea or change request, or a plan that needs analysis.
    Request of row: RequestRow by RequestRow::BY_CLIENT;
    /// Its id.
    id: RequestId = row.id,
    /// Whose.
    client: ClientId = row.client_id,
    /// For which project.
    project: Option<ProjectId> = row.project_id,
    /// The contact in which it came up.
    origin: Option<InteractionId> = row.origin,
    /// `analysis`, `change` or `idea`.
    kind: String = row.kind,
    /// What.
    text: String = row.text,
    /// `open`, `accepted` or `refused`.
    state: String = row.state,
    /// Why, when refused.
    reason: String = row.reason,
    /// Since.
    #[schema(value_type = String, format = Date)]
    opened: Day = row.opened,
    /// Answered on.
    #[schema(value_type = Option<String>, format = Date)]
    answered: Option<Day> = row.answered,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// An opportunity: further work that would help them. A draft; nothing is sent.
    Opportunity of row: OpportunityRow by OpportunityRow::BY_CLIENT;
    /// Its id.
    id: OpportunityId = row.id,
    /// For whom.
    client: ClientId = row.client_id,
    /// From which project.
    project: Option<ProjectId> = row.project_id,
    /// The contact in which it came up.
    origin: Option<InteractionId> = row.origin,
    /// What.
    text: String = row.text,
    /// What comes next.
    next_step: String = row.next_step,
    /// `draft`, `offered`, `won` or `lost`.
    state: String = row.state,
    /// Since.
    #[schema(value_type = String, format = Date)]
    opened: Day = row.opened,
    /// Won or lost on.
    #[schema(value_type = Option<String>, format = Date)]
    closed: Option<Day> = row.closed,
    /// Counts its changes.
    version: i64 = row.version,
}

/// Red flags, requests, opportunities.
pub(super) fn follow_ups(api: Api) -> Api {
    api.list::<Flag>(("/api/v1/flags", "flags", "Red flags."))
        .item::<Flag>(("/api/v1/flags/{flag}", "flags", "One red flag."))
        .add(("/api/v1/flags", "flags", "Opens a red flag."), op!(flag::open))
        .edit::<Flag, flag::ChangeFlag>(
            ("/api/v1/flags/{flag}", "flags", "Changes what a red flag says, or who sees to it."),
            op!(flag::change),
        )
        .act::<Flag, flag::CloseFlag>(
            "POST",
            ("/api/v1/flags/{flag}/closing", "flags", "Closes a red flag."),
            op!(flag::close),
        )
        .list::<Request>(("/api/v1/requests", "requests", "Requests, those for analysis included."))
        .item::<Request>(("/api/v1/requests/{request}", "requests", "One request."))
        .add(("/api/v1/requests", "requests", "Opens a request."), op!(request::open))
        .act::<Request, request::AnswerRequest>(
            "POST",
            ("/api/v1/requests/{request}/answer", "requests", "Answers a request; a no has its reason."),
            op!(request::answer),
        )
        .list::<Opportunity>(("/api/v1/opportunities", "opportunities", "Opportunities."))
        .item::<Opportunity>(("/api/v1/opportunities/{opportunity}", "opportunities", "One opportunity."))
        .add(("/api/v1/opportunities", "opportunities", "Opens an opportunity."), op!(opportunity::open))
        .edit::<Opportunity, opportunity::ChangeOpportunity>(
            (
                "/api/v1/opportunities/{opportunity}",
                "opportunities",
                "Changes an opportunity, or says what became of it.",
            ),
            op!(opportunity::change),
        )
}
