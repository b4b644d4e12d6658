//! Further fields of a client or of one of its people: columns that no import mapped, kept by name, and editable.

use crate::{
    Actor, Refused,
    check::{Check, LINE, NOTE},
    client::{self, Done, standing},
    contact,
    record::Told,
};
use seguito_core::{id::*, time::Moment};
use seguito_store::{Tx, rows::ContactRow};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Says what stands in the further fields; what is not named goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeExtra {
    /// Of which client.
    pub client: ClientId,
    /// Of which of its people; `None` = of the client itself.
    pub contact: Option<ContactId>,
    /// The version that was edited.
    pub version: i64,
    /// Name and value.
    pub extra: BTreeMap<String, String>,
}

/// Changes further fields. What is wrong with a value is said of `extra.` and its name.
pub async fn change(tx: &mut Tx, actor: &Actor, command: ChangeExtra, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut problems = Check::default();
    let mut extra = BTreeMap::new();
    for (name, value) in &command.extra {
        let value = problems.text(&format!("extra.{name}"), value, NOTE);
        let name = problems.needed("extra_name", name, LINE);
        if !value.is_empty() {
            extra.insert(name, value);
        }
    }
    problems.done()?;
    if let Some(contact) = command.contact {
        let mut row: ContactRow = tx.need((contact,)).await?;
        client::same_version(row.version, Some(command.version))?;
        row.extra.0 = extra;
        contact::save(tx, &mut row).await?;
        return contact::told(tx, actor, &row, "changed", now).await;
    }
    let mut row = standing(tx, command.client, Some(command.version)).await?;
    row.extra.0 = extra;
    client::save(tx, &mut row).await?;
    let told =
        Told::of_client(row.id, "client", row.id.0, "changed").words(serde_json::json!({"name": row.name}));
    Done::told(tx, actor, told, now).await
}
