//! Marks: fragile, team forming, installing, silent; each with its day and its end (F9, F11).

use crate::{
    Actor, Refused,
    check::Check,
    client::{Done, standing},
    record::Told,
};
use seguito_core::{
    facts::MarkKind,
    id::*,
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Sets a mark on a client or on one of its projects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SetMark {
    /// Which client.
    pub client: ClientId,
    /// One project, or `None` = the client as a whole.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// Which mark.
    pub kind: MarkKind,
    /// Since; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub since: Option<Day>,
}

/// Ends a mark, or says that it still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct MarkOn {
    /// Which mark.
    pub mark: FactId,
    /// On which day; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Sets a mark; one that holds already stays as it is.
pub async fn set(tx: &mut Tx, actor: &Actor, command: SetMark, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let since = command.since.unwrap_or(today);
    let mut check = Check::default();
    check.past("since", since, today);
    if let Some(project) = command.project {
        let row = tx.get::<ProjectRow>((project,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "project", Wrong::Unknown);
    }
    let marks = tx.all(&MarkRow::BY_CLIENT, (client.id,)).await?;
    let same = |m: &&MarkRow| m.kind == command.kind && m.project_id == command.project && m.ended.is_none();
    check.wrong_if(marks.iter().any(|m| same(&m)), "kind", Wrong::Taken);
    check.done()?;
    let row = MarkRow {
        id: FactId(Uuid::now_v7()),
        client_id: client.id,
        project_id: command.project,
        kind: command.kind,
        since,
        ended: None,
        confirmed: None,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "set", since, now).await
}

/// Ends a mark.
pub async fn end(tx: &mut Tx, actor: &Actor, command: MarkOn, now: Moment) -> Result<Done, Refused> {
    let (mut row, day) = open(tx, actor, command, now).await?;
    row.ended = Some(day);
    tx.put(&row).await?;
    told(tx, actor, &row, "ended", day, now).await
}

/// Says that a mark still holds.
pub async fn confirm(tx: &mut Tx, actor: &Actor, command: MarkOn, now: Moment) -> Result<Done, Refused> {
    let (mut row, day) = open(tx, actor, command, now).await?;
    row.confirmed = Some(day);
    tx.put(&row).await?;
    told(tx, actor, &row, "confirmed", day, now).await
}

async fn open(tx: &mut Tx, actor: &Actor, command: MarkOn, now: Moment) -> Result<(MarkRow, Day), Refused> {
    actor.must_write()?;
    let row: MarkRow = tx.need((command.mark,)).await?;
    if row.ended.is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    check.wrong_if(day < row.since, "day", Wrong::Before { given: day, other: row.since });
    check.done()?;
    Ok((row, day))
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &MarkRow,
    verb: &'static str,
    day: Day,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "kind": row.kind, "day": day });
    let told = Told::of_client(row.client_id, "mark", row.id.0, verb);
    Done::told(tx, actor, told.about(row.project_id.map(|project| project.0)).words(words), now).await
}
