//! What follows from a contact: flag and opportunity, request for analysis, conclusion, marks, settled plans.

use crate::project;
use seguito_core::{
    facts::{Dated, MarkKind, Outcome},
    id::*,
    project::{ClientState, SaidBy},
    time::Day,
    tone::CONCLUSION,
};
use seguito_store::{Broken, Json, Tx, read, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What follows from what was heard. Each is ticked at first and can be unticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Effects {
    /// Blocked: open a red flag.
    pub flag: bool,
    /// Blocked: open an opportunity, an offer of further help.
    pub opportunity: bool,
    /// The plan changes: open a request for analysis.
    pub request: bool,
    /// Finished: note that the client's project concluded.
    pub conclude: bool,
    /// The contact planned by hand that this was.
    pub plan: Option<PlannedId>,
    /// Who said that it concluded.
    pub said_by: SaidBy,
    /// The words of the flag; empty = the critical points.
    pub flag_text: String,
    /// The words of the opportunity.
    pub opportunity_text: String,
    /// The words of the request.
    pub request_text: String,
    /// The answer to the one question (F4): `yes`, `partly` or `no`.
    pub outcome_answer: Option<String>,
    /// The words of that answer.
    pub outcome: String,
}

impl Default for Effects {
    fn default() -> Self {
        Self {
            flag: true,
            opportunity: true,
            request: true,
            conclude: true,
            plan: None,
            said_by: SaidBy::Client,
            flag_text: String::new(),
            opportunity_text: String::new(),
            request_text: String::new(),
            outcome_answer: None,
            outcome: String::new(),
        }
    }
}

/// What was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Opened {
    /// A red flag.
    pub flag: Option<FlagId>,
    /// An opportunity.
    pub opportunity: Option<OpportunityId>,
    /// A request for analysis.
    pub request: Option<RequestId>,
    /// The project that concluded.
    pub concluded: Option<ProjectId>,
}

/// Writes what follows from a contact: `day` is its day, `today` the day of entering it, both the client's.
pub async fn write(
    tx: &mut Tx,
    row: &InteractionRow,
    effects: &Effects,
    (day, today): (Day, Day),
) -> Result<Opened, Broken> {
    mark_silence(tx, row, day).await?;
    if row.outcome != Outcome::TookPlace {
        return Ok(Opened::default());
    }
    if let Some(plan) = effects.plan {
        settle_plan(tx, row, plan, day).await?;
    }
    let mut opened = Opened::default();
    if let Some(project) = row.projects.0.first().copied() {
        match row.standing {
            Some(Standing::Blocked) => {
                if effects.flag {
                    opened.flag = Some(flag(tx, row, project, effects, day).await?);
                }
                if effects.opportunity {
                    opened.opportunity = Some(opportunity(tx, row, project, effects, day).await?);
                }
            }
            Some(Standing::PlanChanges) if effects.request => {
                opened.request = Some(request(tx, row, project, effects, day).await?);
            }
            Some(Standing::Finished) if effects.conclude => {
                opened.concluded = conclude(tx, project, effects.said_by, (day, today)).await?;
            }
            _ => {}
        }
        outcome(tx, row, project, effects, day).await?;
    }
    Ok(opened)
}

async fn flag(
    tx: &mut Tx,
    row: &InteractionRow,
    project: ProjectId,
    effects: &Effects,
    day: Day,
) -> Result<FlagId, Broken> {
    let id = FlagId(Uuid::now_v7());
    let text = first_said([&effects.flag_text, &row.critical, &row.note]);
    tx.add(&FlagRow {
        id,
        client_id: row.client_id,
        project_id: project,
        origin: Some(row.id),
        kind: "blocked".into(),
        text,
        owner_id: row.member_id,
        opened: day,
        closed: None,
        closing_note: String::new(),
        version: 1,
    })
    .await?;
    Ok(id)
}

async fn opportunity(
    tx: &mut Tx,
    row: &InteractionRow,
    project: ProjectId,
    effects: &Effects,
    day: Day,
) -> Result<OpportunityId, Broken> {
    let id = OpportunityId(Uuid::now_v7());
    let text = first_said([&effects.opportunity_text, &row.critical, &row.note]);
    tx.add(&OpportunityRow {
        id,
        client_id: row.client_id,
        project_id: Some(project),
        origin: Some(row.id),
        text,
        next_step: String::new(),
        state: "draft".into(),
        opened: day,
        closed: None,
        version: 1,
    })
    .await?;
    Ok(id)
}

async fn request(
    tx: &mut Tx,
    row: &InteractionRow,
    project: ProjectId,
    effects: &Effects,
    day: Day,
) -> Result<RequestId, Broken> {
    let id = RequestId(Uuid::now_v7());
    let text = first_said([&effects.request_text, &row.critical, &row.note]);
    tx.add(&RequestRow {
        id,
        client_id: row.client_id,
        project_id: Some(project),
        origin: Some(row.id),
        kind: "analysis".into(),
        text,
        state: "open".into(),
        reason: String::new(),
        opened: day,
        answered: None,
        version: 1,
    })
    .await?;
    Ok(id)
}

fn first_said(texts: [&String; 3]) -> String {
    texts.into_iter().map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default().into()
}

/// F4: "finished" concludes the client's project, unless that was said before.
async fn conclude(
    tx: &mut Tx,
    id: ProjectId,
    said_by: SaidBy,
    (day, today): (Day, Day),
) -> Result<Option<ProjectId>, Broken> {
    let mut row: ProjectRow = tx.need((id,)).await?;
    if row.state == ClientState::Concluded {
        return Ok(None);
    }
    let said = project::SaidState { state: ClientState::Concluded, builder: row.builder, day, said_by };
    project::write_state(tx, &mut row, said, today).await?;
    project::save(tx, &mut row).await?;
    Ok(Some(id))
}

/// F4: the answer to the one question is kept as the outcome, with its day.
async fn outcome(
    tx: &mut Tx,
    row: &InteractionRow,
    id: ProjectId,
    effects: &Effects,
    day: Day,
) -> Result<(), Broken> {
    let said = row.answers.0.iter().find(|answer| answer.script == CONCLUSION).map(|answer| &answer.text);
    let words = said.unwrap_or(&effects.outcome).trim();
    if words.is_empty() && effects.outcome_answer.is_none() {
        return Ok(());
    }
    let mut project: ProjectRow = tx.need((id,)).await?;
    project.outcome = words.into();
    project.outcome_answer = effects.outcome_answer.clone();
    project.outcome_day = Some(day);
    project::save(tx, &mut project).await
}

/// A contact planned by hand that the log names is settled by it; others settle in the decision.
async fn settle_plan(tx: &mut Tx, row: &InteractionRow, plan: PlannedId, day: Day) -> Result<(), Broken> {
    let plan = tx.get::<PlannedRow>((plan,)).await?.filter(|plan| plan.client_id == row.client_id);
    if let Some(mut plan) = plan.filter(|plan| plan.settled.is_none() && plan.dropped.is_none()) {
        plan.settled = Some(Json(Dated { fact: row.id.into(), day }));
        plan.version += 1;
        tx.put(&plan).await?;
    }
    Ok(())
}

/// F11: three tries on two channels make a silent client; a contact that took place ends the mark.
async fn mark_silence(tx: &mut Tx, row: &InteractionRow, day: Day) -> Result<(), Broken> {
    let marks = tx.all(&MarkRow::BY_CLIENT, (row.client_id,)).await?;
    let silent = marks.into_iter().find(|mark| mark.kind == MarkKind::Silent && mark.ended.is_none());
    match (row.outcome, silent) {
        (Outcome::TookPlace, Some(mark)) => tx.put(&MarkRow { ended: Some(day), ..mark }).await,
        (Outcome::NoAnswer, None) => {
            let tries = read::rules::load(tx).await?.cadences.tries;
            let happened = tx.all(&read::fact_rows::HAPPENED, (row.client_id,)).await?;
            let since = happened.iter().rev().take_while(|i| i.outcome != Outcome::TookPlace);
            let tried: Vec<_> = since.filter(|i| i.outcome == Outcome::NoAnswer).map(|i| i.channel).collect();
            let channels: BTreeSet<_> = tried.iter().collect();
            if !tries.are_silence(tried.len(), channels.len()) {
                return Ok(());
            }
            tx.add(&MarkRow {
                id: FactId(Uuid::now_v7()),
                client_id: row.client_id,
                project_id: None,
                kind: MarkKind::Silent,
                since: day,
                ended: None,
                confirmed: None,
            })
            .await
        }
        _ => Ok(()),
    }
}
