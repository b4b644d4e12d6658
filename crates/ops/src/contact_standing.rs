//! How a person at a client stands: left, not to be contacted, preferred.

use crate::{
    Actor, Refused,
    check::Check,
    client::{Done, standing},
    contact::{save, told},
};
use seguito_core::{
    facts::Dated,
    id::*,
    time::{Day, Moment},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What can be said of a person, from a day on, and taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactCondition {
    /// No longer with the client.
    Left,
    /// Not to be contacted.
    DoNotContact,
}

/// Says that a condition holds, or holds no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SetContactCondition {
    /// Who.
    pub contact: ContactId,
    /// Which condition.
    pub condition: ContactCondition,
    /// Whether it holds.
    pub holds: bool,
    /// Since; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Makes a person the preferred one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct PreferContact {
    /// Who.
    pub contact: ContactId,
}

/// Says that a condition of a person holds, or holds no more.
pub async fn set_condition(
    tx: &mut Tx,
    actor: &Actor,
    command: SetContactCondition,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ContactRow = tx.need((command.contact,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    check.done()?;
    let said = command.holds.then(|| Json(Dated { fact: FactId(Uuid::now_v7()), day }));
    let verb = match (command.condition, command.holds) {
        (ContactCondition::Left, true) => "left",
        (ContactCondition::Left, false) => "came-back",
        (ContactCondition::DoNotContact, true) => "do-not-contact",
        (ContactCondition::DoNotContact, false) => "may-be-contacted",
    };
    match command.condition {
        ContactCondition::Left => row.left_on = said,
        ContactCondition::DoNotContact => row.do_not_contact = said,
    }
    save(tx, &mut row).await?;
    told(tx, actor, &row, verb, now).await
}

/// Puts a person before the others.
pub async fn prefer(
    tx: &mut Tx,
    actor: &Actor,
    command: PreferContact,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ContactRow = tx.need((command.contact,)).await?;
    let others = tx.all(&ContactRow::BY_CLIENT, (row.client_id,)).await?;
    row.position = others.first().map_or(0, |first| first.position - 1);
    save(tx, &mut row).await?;
    told(tx, actor, &row, "preferred", now).await
}
