//! Opportunities: further work that would help a client. Drafts; nothing is sent.

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, same_version, standing},
    record::Told,
};
use seguito_core::{id::*, refusal::Wrong, time::Moment};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct OpenOpportunity {
    /// For which client.
    pub client: ClientId,
    /// From which project.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// What.
    pub text: String,
    /// What comes next.
    #[serde(default)]
    pub next_step: String,
}

/// An opportunity that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeOpportunity {
    /// Which.
    pub opportunity: OpportunityId,
    /// The version that was changed.
    pub version: i64,
    /// What.
    pub text: String,
    /// What comes next.
    pub next_step: String,
    /// `draft`, `offered`, `won` or `lost`.
    pub state: String,
}

/// Opens an opportunity.
pub async fn open(
    tx: &mut Tx,
    actor: &Actor,
    command: OpenOpportunity,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let mut check = Check::default();
    if let Some(project) = command.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    let row = OpportunityRow {
        id: OpportunityId(Uuid::now_v7()),
        client_id: client.id,
        project_id: command.project,
        origin: None,
        text: check.needed("text", &command.text, LINE),
        next_step: check.text("next_step", &command.next_step, LINE),
        state: "draft".into(),
        opened: client.calendar.0.day_at(now),
        closed: None,
        version: 1,
    };
    check.done()?;
    tx.add(&row).await?;
    told(tx, actor, &row, "opened", now).await
}

/// Changes an opportunity, or says what became of it.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeOpportunity,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: OpportunityRow = tx.need((command.opportunity,)).await?;
    same_version(row.version, Some(command.version))?;
    let client = standing(tx, row.client_id, None).await?;
    let mut check = Check::default();
    row.text = check.needed("text", &command.text, LINE);
    row.next_step = check.text("next_step", &command.next_step, LINE);
    let known = matches!(command.state.as_str(), "draft" | "offered" | "won" | "lost");
    check.wrong_if(!known, "state", Wrong::Unknown);
    check.done()?;
    let over = matches!(command.state.as_str(), "won" | "lost");
    row.closed = over.then(|| row.closed.unwrap_or_else(|| client.calendar.0.day_at(now)));
    row.state = command.state;
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, "changed", now).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &OpportunityRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "text": row.text, "state": row.state });
    let told = Told::of_client(row.client_id, "opportunity", row.id.0, verb);
    Done::told(tx, actor, told.about(row.project_id.map(|project| project.0)).words(words), now).await
}
