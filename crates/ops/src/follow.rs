//! "Follow these, this often": a rhythm for many clients at once, at the end of an import or from a list.

use crate::{
    Actor, Refused,
    check::Check,
    client::standing,
    member::worker,
    record::{Told, line},
    refresh,
    undo::Undone,
};
use seguito_core::{
    facts::Dated,
    id::*,
    refusal::Wrong,
    time::{Day, Moment, Span},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// "Follow these, this often": a rhythm for many clients at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Follow {
    /// Which clients.
    pub clients: Vec<ClientId>,
    /// How often.
    pub every: Span,
    /// Counted from; `None` = the last contact of each, else today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub since: Option<Day>,
    /// Who shares them, in turn; empty = who looks after them already.
    #[serde(default)]
    pub members: Vec<MemberId>,
}

/// Follows many clients. What is overdue by then is a backlog: spread by load, never late (F10).
pub async fn follow(tx: &mut Tx, actor: &Actor, command: Follow, now: Moment) -> Result<Undone, Refused> {
    actor.must_write()?;
    let mut check = Check::default();
    let range = Wrong::OutOfRange { least: 1, most: 1830 };
    check.wrong_if(!(1..=1830).contains(&command.every.count), "every", range);
    for member in &command.members {
        let row = worker(tx, *member).await?;
        check.wrong_if(row.is_none(), "members", Wrong::Unknown);
    }
    check.done()?;
    let mut clients = Vec::new();
    for (at, id) in command.clients.iter().enumerate() {
        let mut row = standing(tx, *id, None).await?;
        if let Some(member) = at.checked_rem(command.members.len()).and_then(|at| command.members.get(at)) {
            row.manager_id = *member;
        }
        follow_one(&mut row, command.every, command.since, now);
        row.version += 1;
        tx.put(&row).await?;
        clients.push(row.id);
    }
    let words = serde_json::json!({ "clients": clients.len(), "every": command.every });
    let told = Told::of_house("client", actor.workspace.0, "followed").words(words);
    let sequence = line(tx, actor, told, now).await?;
    refresh::refresh_all(tx, clients.clone(), now).await?;
    Ok(Undone { sequence, clients })
}

pub(crate) fn follow_one(row: &mut ClientRow, every: Span, since: Option<Day>, now: Moment) {
    let today = row.calendar.0.day_at(now);
    let day = since.or(row.last_contact).unwrap_or(today);
    row.rhythm_every = Some(every);
    row.rhythm_since = Some(Json(Dated { fact: FactId(Uuid::now_v7()), day }));
    row.backlog = Some(Json(Dated { fact: FactId(Uuid::now_v7()), day: today }));
}
