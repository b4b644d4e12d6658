//! Correcting a logged contact: the record says what was so, the timeline who corrected it and how it read before.

use crate::{
    Actor, Refused,
    client::{Done, same_version, standing},
    interaction_log::{LogInteraction, checked},
    record::Told,
};
use seguito_core::{facts::Outcome, id::*, refusal::Wrong, time::Moment};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};

/// A contact as it really was. Flags and other things that it opened have ops of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct CorrectInteraction {
    /// Which.
    pub interaction: InteractionId,
    /// The version that was corrected.
    pub version: i64,
    /// How it was; its client stays, its effects are left out.
    #[serde(flatten)]
    pub log: LogInteraction,
}

/// Corrects a logged contact.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    command: CorrectInteraction,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let before: InteractionRow = tx.need((command.interaction,)).await?;
    same_version(before.version, Some(command.version))?;
    if command.log.client != before.client_id {
        return Err(Refused::field("client", Wrong::Mismatch));
    }
    let mut client = standing(tx, before.client_id, None).await?;
    let log = LogInteraction { member: command.log.member.or(Some(before.member_id)), ..command.log };
    let day = client.calendar.0.day_at(log.at);
    let row = checked(tx, actor, &log, (day, now)).await?;
    let row = InteractionRow { id: before.id, version: before.version + 1, ..row };
    tx.put(&row).await?;
    let all = tx.all(&InteractionRow::BY_CLIENT, (client.id,)).await?;
    let spoken = all.iter().filter(|row| row.outcome == Outcome::TookPlace);
    let last = spoken.map(|row| client.calendar.0.day_at(row.at)).max();
    if last.is_some() && last != client.last_contact {
        client.last_contact = last;
        tx.put(&client).await?;
    }
    let told = Told::of_client(row.client_id, "interaction", row.id.0, "corrected")
        .about(row.projects.0.iter().map(|project| project.0))
        .about(row.contact_id.map(|contact| contact.0))
        .words(serde_json::json!({ "before": before }));
    Done::told(tx, actor, told, now).await
}
