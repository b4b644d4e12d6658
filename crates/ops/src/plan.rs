//! Contacts planned by hand: "call Tuesday about the licence" (F10).

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, same_version, standing},
    member::worker,
    record::Told,
};
use seguito_core::{
    facts::Dated,
    id::*,
    people::Channel,
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A contact to be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PlanContact {
    /// With which client.
    pub client: ClientId,
    /// With which person.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// For which member; `None` = who plans it.
    #[serde(default)]
    pub member: Option<MemberId>,
    /// Which project.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// How.
    pub channel: Channel,
    /// For which day.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// What about.
    pub about: String,
}

/// A planned contact that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangePlan {
    /// Which.
    pub plan: PlannedId,
    /// The version that was changed.
    pub version: i64,
    /// How it is now; its client stays.
    #[serde(flatten)]
    pub planned: PlanContact,
}

/// Takes a planned contact back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct DropPlan {
    /// Which.
    pub plan: PlannedId,
}

/// Plans a contact.
pub async fn plan(tx: &mut Tx, actor: &Actor, command: PlanContact, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let made = client.calendar.0.day_at(now);
    let about = checked(tx, &command, made).await?;
    let row = PlannedRow {
        id: PlannedId(Uuid::now_v7()),
        client_id: client.id,
        made,
        day: command.day,
        member_id: command.member.unwrap_or(actor.member),
        contact_id: command.contact,
        project_id: command.project,
        channel: command.channel,
        about,
        settled: None,
        dropped: None,
        version: 1,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "planned", now).await
}

/// Changes a planned contact.
pub async fn change(tx: &mut Tx, actor: &Actor, command: ChangePlan, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row = open(tx, command.plan).await?;
    same_version(row.version, Some(command.version))?;
    let client = standing(tx, row.client_id, None).await?;
    let planned = PlanContact { client: row.client_id, ..command.planned };
    row.about = checked(tx, &planned, client.calendar.0.day_at(now)).await?;
    row.day = planned.day;
    row.member_id = planned.member.unwrap_or(row.member_id);
    (row.contact_id, row.project_id, row.channel) = (planned.contact, planned.project, planned.channel);
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, "changed", now).await
}

/// Takes a planned contact back.
pub async fn drop_plan(tx: &mut Tx, actor: &Actor, command: DropPlan, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row = open(tx, command.plan).await?;
    let client = standing(tx, row.client_id, None).await?;
    row.dropped = Some(Json(Dated { fact: FactId(Uuid::now_v7()), day: client.calendar.0.day_at(now) }));
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, "dropped", now).await
}

async fn open(tx: &mut Tx, id: PlannedId) -> Result<PlannedRow, Refused> {
    let row: PlannedRow = tx.need((id,)).await?;
    if row.settled.is_some() || row.dropped.is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    Ok(row)
}

async fn checked(tx: &mut Tx, plan: &PlanContact, today: Day) -> Result<String, Refused> {
    let mut check = Check::default();
    check.wrong_if(plan.day < today, "day", Wrong::Before { given: plan.day, other: today });
    if let Some(contact) = plan.contact {
        let row = tx.get::<ContactRow>((contact,)).await?.filter(|row| row.client_id == plan.client);
        check.wrong_if(row.is_none(), "contact", Wrong::Unknown);
    }
    if let Some(project) = plan.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == plan.client);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    if let Some(member) = plan.member {
        let row = worker(tx, member).await?;
        check.wrong_if(row.is_none(), "member", Wrong::Unknown);
    }
    let about = check.needed("about", &plan.about, LINE);
    check.done()?;
    Ok(about)
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &PlannedRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "day": row.day, "about": row.about, "channel": row.channel });
    let told = Told::of_client(row.client_id, "planned", row.id.0, verb);
    Done::told(tx, actor, told.about(row.project_id.map(|project| project.0)).words(words), now).await
}
