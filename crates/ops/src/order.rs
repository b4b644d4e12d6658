//! A person's word on what is due: another day, not needed, a pause; each can be taken back (F10).

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, standing},
    record::Told,
};
use seguito_core::{
    cadence::{Cadences, Rule},
    id::*,
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
};
use seguito_store::{Broken, Json, Tx, read, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// On another day: freely inside the window, beyond it with a reason that stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AnotherDay {
    /// Which entry.
    pub touchpoint: TouchpointId,
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Not needed: it stays listed, and one interval begins anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NotNeeded {
    /// Which entry.
    pub touchpoint: TouchpointId,
    /// Why.
    pub reason: String,
}

/// Nothing until a day, for a client or one of its projects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Pause {
    /// Which client.
    pub client: ClientId,
    /// One project, or `None` = the whole client.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// First day on which it may begin again.
    #[schema(value_type = String, format = Date)]
    pub until: Day,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Takes an order back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct TakeBack {
    /// Which order.
    pub order: OrderId,
}

/// Puts a contact on another day. What keeps a failing project close comes on its own days (F6).
pub async fn another_day(
    tx: &mut Tx,
    actor: &Actor,
    command: AnotherDay,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let row: TouchpointRow = tx.need((command.touchpoint,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let (first, last) = row.entry.0.window;
    let today = client.calendar.0.day_at(now);
    let beyond = command.day < first || last.is_some_and(|last| command.day > last);
    let mut check = Check::default();
    let reason = check.text("reason", &command.reason, LINE);
    check.wrong_if(rule(tx, &row).await?.is_some_and(|rule| rule.firm), "touchpoint", Wrong::Stays);
    check.wrong_if(command.day < today, "day", Wrong::Before { given: command.day, other: today });
    check.wrong_if(beyond && reason.is_empty(), "reason", Wrong::Missing);
    check.done()?;
    let order = OrderRow { day: Some(command.day), ..blank(&row, actor, "another-day", reason, now) };
    give(tx, actor, order, &row.rule, now).await
}

/// Waives a contact. What keeps a failing project close cannot be waived (F6).
pub async fn not_needed(
    tx: &mut Tx,
    actor: &Actor,
    command: NotNeeded,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let row: TouchpointRow = tx.need((command.touchpoint,)).await?;
    let mut check = Check::default();
    let reason = check.needed("reason", &command.reason, LINE);
    check.wrong_if(rule(tx, &row).await?.is_some_and(|rule| rule.firm), "touchpoint", Wrong::Stays);
    check.done()?;
    let order = blank(&row, actor, "not-needed", reason, now);
    give(tx, actor, order, &row.rule, now).await
}

/// Pauses a client or a project until a day.
pub async fn pause(tx: &mut Tx, actor: &Actor, command: Pause, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let mut check = Check::default();
    let reason = check.text("reason", &command.reason, LINE);
    check.wrong_if(command.until <= today, "until", Wrong::Before { given: command.until, other: today });
    if let Some(project) = command.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    check.done()?;
    let order = OrderRow {
        id: OrderId(Uuid::now_v7()),
        client_id: client.id,
        member_id: actor.member,
        at: now,
        kind: "pause".into(),
        occurrence: None,
        project_id: command.project,
        day: Some(command.until),
        reason,
        taken_back_at: None,
    };
    give(tx, actor, order, "", now).await
}

/// Takes an order back; what it held is due again as the rules say.
pub async fn take_back(tx: &mut Tx, actor: &Actor, command: TakeBack, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: OrderRow = tx.need((command.order,)).await?;
    if row.taken_back_at.is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    row.taken_back_at = Some(now);
    tx.put(&row).await?;
    let words = serde_json::json!({ "kind": row.kind });
    Done::told(tx, actor, Told::of_client(row.client_id, "order", row.id.0, "taken-back").words(words), now)
        .await
}

/// The rule by which a contact is due; `None` = a person planned it.
async fn rule(tx: &mut Tx, row: &TouchpointRow) -> Result<Option<Rule>, Broken> {
    let Cadences { packs, client, .. } = read::rules::load(tx).await?.cadences;
    Ok(packs.into_iter().flat_map(|pack| pack.rules).chain(client).find(|rule| rule.key == row.rule))
}

fn blank(row: &TouchpointRow, actor: &Actor, kind: &str, reason: String, now: Moment) -> OrderRow {
    OrderRow {
        id: OrderId(Uuid::now_v7()),
        client_id: row.client_id,
        member_id: actor.member,
        at: now,
        kind: kind.into(),
        occurrence: Some(Json(row.entry.0.occurrence.clone())),
        project_id: None,
        day: None,
        reason,
        taken_back_at: None,
    }
}

async fn give(tx: &mut Tx, actor: &Actor, order: OrderRow, rule: &str, now: Moment) -> Result<Done, Refused> {
    tx.add(&order).await?;
    let words = serde_json::json!({
        "kind": order.kind, "rule": rule, "day": order.day, "reason": order.reason, "project": order.project_id,
    });
    let project = order.occurrence.as_ref().and_then(|o| o.0.project).or(order.project_id);
    let told = Told::of_client(order.client_id, "order", order.id.0, "given");
    Done::told(tx, actor, told.about(project.map(|project| project.0)).words(words), now).await
}
