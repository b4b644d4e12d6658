//! Requests of a client: an idea, a change, a plan that needs analysis. A no has its reason (P8).

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, standing},
    record::Told,
};
use seguito_core::{
    id::*,
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct OpenRequest {
    /// Whose.
    pub client: ClientId,
    /// For which project.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// `analysis`, `change` or `idea`.
    pub kind: String,
    /// What.
    pub text: String,
    /// Since; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub opened: Option<Day>,
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AnswerRequest {
    /// Which.
    pub request: RequestId,
    /// Accepted, or else refused.
    pub accepted: bool,
    /// Why; a no needs it.
    #[serde(default)]
    pub reason: String,
}

/// Opens a request.
pub async fn open(tx: &mut Tx, actor: &Actor, command: OpenRequest, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let opened = command.opened.unwrap_or(today);
    let mut check = Check::default();
    check.past("opened", opened, today);
    check.wrong_if(!matches!(command.kind.as_str(), "analysis" | "change" | "idea"), "kind", Wrong::Unknown);
    if let Some(project) = command.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    let text = check.needed("text", &command.text, LINE);
    check.done()?;
    let row = RequestRow {
        id: RequestId(Uuid::now_v7()),
        client_id: client.id,
        project_id: command.project,
        origin: None,
        kind: command.kind,
        text,
        state: "open".into(),
        reason: String::new(),
        opened,
        answered: None,
        version: 1,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "opened", now).await
}

/// Answers a request.
pub async fn answer(
    tx: &mut Tx,
    actor: &Actor,
    command: AnswerRequest,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: RequestRow = tx.need((command.request,)).await?;
    if row.state != "open" {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    let client = standing(tx, row.client_id, None).await?;
    let mut check = Check::default();
    row.reason = check.text("reason", &command.reason, LINE);
    check.wrong_if(!command.accepted && row.reason.is_empty(), "reason", Wrong::Missing);
    check.done()?;
    row.state = if command.accepted { "accepted" } else { "refused" }.into();
    row.answered = Some(client.calendar.0.day_at(now));
    row.version += 1;
    tx.put(&row).await?;
    let verb = if command.accepted { "accepted" } else { "refused" };
    told(tx, actor, &row, verb, now).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &RequestRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "text": row.text, "kind": row.kind, "reason": row.reason });
    let told = Told::of_client(row.client_id, "request", row.id.0, verb);
    Done::told(tx, actor, told.about(row.project_id.map(|project| project.0)).words(words), now).await
}
