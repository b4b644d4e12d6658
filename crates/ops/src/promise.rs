//! Promises made to a client, tracked until kept or retracted (P1).

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, standing},
    member::worker,
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

/// A promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct MakePromise {
    /// To which client.
    pub client: ClientId,
    /// In which project.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// To which person.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// Who made it; `None` = who notes it.
    #[serde(default)]
    pub member: Option<MemberId>,
    /// What exactly.
    pub text: String,
    /// When; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub made_on: Option<Day>,
    /// Promised for.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub due_on: Option<Day>,
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct EndPromise {
    /// Which.
    pub promise: PromiseId,
    /// Kept, or else retracted.
    pub kept: bool,
    /// On which day; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Notes a promise.
pub async fn make(tx: &mut Tx, actor: &Actor, command: MakePromise, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let made_on = command.made_on.unwrap_or(today);
    let mut check = Check::default();
    check.past("made_on", made_on, today);
    if let Some(due_on) = command.due_on {
        check.wrong_if(due_on < made_on, "due_on", Wrong::Before { given: due_on, other: made_on });
    }
    if let Some(project) = command.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    if let Some(contact) = command.contact {
        let row = tx.get::<ContactRow>((contact,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "contact", Wrong::Unknown);
    }
    if let Some(member) = command.member {
        check.wrong_if(worker(tx, member).await?.is_none(), "member", Wrong::Unknown);
    }
    let text = check.needed("text", &command.text, LINE);
    check.done()?;
    let row = PromiseRow {
        id: PromiseId(Uuid::now_v7()),
        client_id: client.id,
        project_id: command.project,
        contact_id: command.contact,
        member_id: command.member.unwrap_or(actor.member),
        text,
        made_on,
        due_on: command.due_on,
        kept_on: None,
        retracted_on: None,
        version: 1,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "made", now).await
}

/// Ends a promise: kept, or retracted.
pub async fn end(tx: &mut Tx, actor: &Actor, command: EndPromise, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: PromiseRow = tx.need((command.promise,)).await?;
    if row.kept_on.or(row.retracted_on).is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    check.wrong_if(day < row.made_on, "day", Wrong::Before { given: day, other: row.made_on });
    check.done()?;
    let verb = if command.kept { "kept" } else { "retracted" };
    if command.kept {
        row.kept_on = Some(day)
    } else {
        row.retracted_on = Some(day)
    };
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, verb, now).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &PromiseRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "text": row.text, "due_on": row.due_on });
    let told = Told::of_client(row.client_id, "promise", row.id.0, verb);
    Done::told(tx, actor, told.about(row.project_id.map(|project| project.0)).words(words), now).await
}
