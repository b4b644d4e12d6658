//! Red flags: opened by hand or by "blocked" (F7), watched by somebody, closed with a word.

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, same_version, standing},
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

/// A red flag to be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct OpenFlag {
    /// On which project.
    pub project: ProjectId,
    /// Whether the client is blocked: then we are in touch weekly while it is open.
    #[serde(default)]
    pub blocked: bool,
    /// What.
    pub text: String,
    /// Who sees to it; `None` = who opens it.
    #[serde(default)]
    pub owner: Option<MemberId>,
    /// Since; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub opened: Option<Day>,
}

/// A red flag that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeFlag {
    /// Which.
    pub flag: FlagId,
    /// The version that was changed.
    pub version: i64,
    /// What.
    pub text: String,
    /// Who sees to it.
    pub owner: MemberId,
}

/// Closes a red flag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CloseFlag {
    /// Which.
    pub flag: FlagId,
    /// How it was solved.
    pub note: String,
    /// On which day; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Opens a red flag.
pub async fn open(tx: &mut Tx, actor: &Actor, command: OpenFlag, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let project: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, project.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let opened = command.opened.unwrap_or(today);
    let mut check = Check::default();
    check.past("opened", opened, today);
    let text = check.needed("text", &command.text, LINE);
    let owner_id = command.owner.unwrap_or(actor.member);
    check.wrong_if(worker(tx, owner_id).await?.is_none(), "owner", Wrong::Unknown);
    check.done()?;
    let row = FlagRow {
        id: FlagId(Uuid::now_v7()),
        client_id: client.id,
        project_id: project.id,
        origin: None,
        kind: if command.blocked { "blocked" } else { "other" }.into(),
        text,
        owner_id,
        opened,
        closed: None,
        closing_note: String::new(),
        version: 1,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "opened", now).await
}

/// Changes what a red flag says, or who sees to it.
pub async fn change(tx: &mut Tx, actor: &Actor, command: ChangeFlag, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: FlagRow = tx.need((command.flag,)).await?;
    same_version(row.version, Some(command.version))?;
    let mut check = Check::default();
    row.text = check.needed("text", &command.text, LINE);
    check.wrong_if(worker(tx, command.owner).await?.is_none(), "owner", Wrong::Unknown);
    check.done()?;
    row.owner_id = command.owner;
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, "changed", now).await
}

/// Closes a red flag.
pub async fn close(tx: &mut Tx, actor: &Actor, command: CloseFlag, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: FlagRow = tx.need((command.flag,)).await?;
    if row.closed.is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    check.wrong_if(day < row.opened, "day", Wrong::Before { given: day, other: row.opened });
    row.closing_note = check.needed("note", &command.note, LINE);
    check.done()?;
    row.closed = Some(day);
    row.version += 1;
    tx.put(&row).await?;
    told(tx, actor, &row, "closed", now).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &FlagRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "text": row.text, "kind": row.kind, "note": row.closing_note });
    let told = Told::of_client(row.client_id, "flag", row.id.0, verb).about([row.project_id.0]);
    Done::told(tx, actor, told.words(words), now).await
}
