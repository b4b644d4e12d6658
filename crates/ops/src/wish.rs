//! Wishes of a client or one of its people: how, when, what not.

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, standing},
    record::Told,
};
use seguito_core::{
    id::*,
    refusal::Wrong,
    time::{Day, Moment},
};
use seguito_store::{Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A wish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NoteWish {
    /// Whose.
    pub client: ClientId,
    /// Who said it.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// What.
    pub text: String,
    /// When; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
}

/// Notes a wish.
pub async fn note(tx: &mut Tx, actor: &Actor, command: NoteWish, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let said_on = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", said_on, today);
    if let Some(contact) = command.contact {
        let row = tx.get::<ContactRow>((contact,)).await?.filter(|row| row.client_id == client.id);
        check.wrong_if(row.is_none(), "contact", Wrong::Unknown);
    }
    let text = check.needed("text", &command.text, LINE);
    check.done()?;
    let id = Uuid::now_v7();
    let row = WishRow { id, client_id: client.id, contact_id: command.contact, text, said_on, version: 1 };
    tx.add(&row).await?;
    let words = serde_json::json!({ "text": row.text });
    Done::told(tx, actor, Told::of_client(client.id, "wish", id, "noted").words(words), now).await
}

/// Takes a wish off: it holds no more.
pub async fn drop_wish(tx: &mut Tx, actor: &Actor, wish: Uuid, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let row: WishRow = tx.need((wish,)).await?;
    tx.delete::<WishRow>((wish,)).await?;
    let words = serde_json::json!({ "text": row.text });
    Done::told(tx, actor, Told::of_client(row.client_id, "wish", wish, "dropped").words(words), now).await
}
