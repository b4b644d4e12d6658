//! The event or party of a project (F5), its outcome (F4), and going quarterly after a long failure (F6).

use crate::{
    Actor, Refused,
    check::{Check, LINE, NOTE},
    client::{Done, standing},
    project::{save, told},
};
use seguito_core::{
    facts::Dated,
    id::*,
    project::ClientState,
    refusal::Wrong,
    time::{Day, Moment},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An event or party, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PlanEvent {
    /// Of which project.
    pub project: ProjectId,
    /// Its day; `None` = it is called off.
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
    /// What it is, and where.
    #[serde(default)]
    pub name: String,
}

/// Who of us goes, or, afterwards, who was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NoteAttendance {
    /// Of which project.
    pub project: ProjectId,
    /// In words.
    pub who: String,
}

/// The answer to the one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct KeepOutcome {
    /// Of which project.
    pub project: ProjectId,
    /// `yes`, `partly` or `no`.
    pub answer: String,
    /// In their words.
    #[serde(default)]
    pub words: String,
    /// On which day; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Quarterly instead of monthly, after twelve of them, with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct GoQuarterly {
    /// Which project.
    pub project: ProjectId,
    /// Why; empty = monthly again.
    pub reason: String,
}

/// Plans an event, moves it, or calls it off.
pub async fn plan_event(
    tx: &mut Tx,
    actor: &Actor,
    command: PlanEvent,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let mut check = Check::default();
    let name = check.text("name", &command.name, LINE);
    check.done()?;
    let moved = row.event_day != command.day;
    row.event_day = command.day;
    row.event_name = name;
    if moved {
        row.event_fact = command.day.map(|_| FactId(Uuid::now_v7()));
        row.event_known = command.day.map(|_| today);
        (row.event_planned, row.event_noted) = (None, None);
    }
    save(tx, &mut row).await?;
    let verb = if command.day.is_some() { "event-planned" } else { "event-called-off" };
    told(tx, actor, &row, verb, serde_json::json!({ "day": command.day, "event": row.event_name }), now).await
}

/// Notes who of us goes (before the day) or who was there (from the day on).
pub async fn note_attendance(
    tx: &mut Tx,
    actor: &Actor,
    command: NoteAttendance,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let mut check = Check::default();
    row.event_who = check.needed("who", &command.who, LINE);
    check.wrong_if(row.event_day.is_none(), "project", Wrong::Mismatch);
    check.done()?;
    let over = row.event_day.is_some_and(|day| day <= today);
    if over {
        row.event_noted = Some(today)
    } else {
        row.event_planned = Some(today)
    };
    save(tx, &mut row).await?;
    let verb = if over { "attendance-noted" } else { "attendance-planned" };
    told(tx, actor, &row, verb, serde_json::json!({ "who": row.event_who }), now).await
}

/// Keeps the answer to the one question, with its day, for ever.
pub async fn keep_outcome(
    tx: &mut Tx,
    actor: &Actor,
    command: KeepOutcome,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    check.wrong_if(!matches!(command.answer.as_str(), "yes" | "partly" | "no"), "answer", Wrong::Unknown);
    row.outcome = check.text("words", &command.words, NOTE);
    check.done()?;
    row.outcome_answer = Some(command.answer);
    row.outcome_day = Some(day);
    save(tx, &mut row).await?;
    let words = serde_json::json!({ "answer": row.outcome_answer, "words": row.outcome, "day": day });
    told(tx, actor, &row, "outcome-kept", words, now).await
}

/// Goes quarterly after a long failure, or monthly again.
pub async fn go_quarterly(
    tx: &mut Tx,
    actor: &Actor,
    command: GoQuarterly,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let mut check = Check::default();
    let reason = check.text("reason", &command.reason, LINE);
    let failing = matches!(row.state, ClientState::Failed | ClientState::WillNotConclude);
    check.wrong_if(!failing, "project", Wrong::Mismatch);
    check.done()?;
    let day = client.calendar.0.day_at(now);
    row.quarterly = (!reason.is_empty()).then(|| Json(Dated { fact: FactId(Uuid::now_v7()), day }));
    row.quarterly_reason = reason;
    save(tx, &mut row).await?;
    let words = serde_json::json!({ "reason": row.quarterly_reason });
    told(tx, actor, &row, "quarterly", words, now).await
}
