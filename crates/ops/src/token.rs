//! API tokens: a member's, with scopes, for at most a year; shown once.

use crate::{
    Actor, Refused,
    check::{Check, NAME},
    record::{Told, line},
    secret,
};
use jiff::SignedDuration;
use seguito_core::{
    access::{Verb, scope_verb},
    refusal::{Refusal, Wrong},
    time::Moment,
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What every token begins with, so that a scanner for leaked secrets finds it.
pub const PREFIX: &str = "sgt_";
/// A token lives at most so many days.
pub const LONGEST_DAYS: i64 = 366;

/// A token to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakeToken {
    /// What it is for.
    pub name: String,
    /// What it may do, as [`scope_verb`] reads it: never more than its member.
    pub scopes: BTreeSet<String>,
    /// How many days it lives.
    pub days: i64,
}

/// A token, shown once.
#[derive(Clone, Debug)]
pub struct MadeToken {
    /// Its id, by which it is revoked.
    pub id: Uuid,
    /// The token itself.
    pub token: String,
    /// Until when it works.
    pub expires_at: Moment,
}

/// Makes a token for the actor.
pub async fn make(tx: &mut Tx, actor: &Actor, command: MakeToken, now: Moment) -> Result<MadeToken, Refused> {
    let mut check = Check::default();
    let name = check.needed("name", &command.name, NAME);
    let unknown = command.scopes.iter().any(|scope| scope_verb(scope).is_none());
    check.wrong_if(unknown, "scopes", Wrong::Unknown);
    check.wrong_if(command.scopes.is_empty(), "scopes", Wrong::Missing);
    let range = Wrong::OutOfRange { least: 1, most: LONGEST_DAYS };
    check.wrong_if(!(1..=LONGEST_DAYS).contains(&command.days), "days", range);
    check.done()?;
    for scope in command.scopes.iter().filter_map(|scope| scope_verb(scope)) {
        actor.must(scope)?;
    }
    let token = format!("{PREFIX}{}", secret::token()?);
    let expires_at = now.checked_add(SignedDuration::from_hours(24 * command.days)).unwrap_or(Moment::MAX);
    let row = TokenRow {
        id: Uuid::now_v7(),
        token_hash: secret::hash(&token),
        member_id: actor.member,
        name,
        scopes: Json(command.scopes.into_iter().collect()),
        made_at: now,
        expires_at,
        seen_at: None,
        revoked_at: None,
    };
    tx.put_quietly(&row).await?;
    let words = serde_json::json!({ "name": row.name, "scopes": row.scopes });
    line(tx, actor, Told::of_house("token", row.id, "made").words(words), now).await?;
    Ok(MadeToken { id: row.id, token, expires_at })
}

/// Ends a token at once: one's own, or anybody's for who manages members.
pub async fn revoke(tx: &mut Tx, actor: &Actor, token: Uuid, now: Moment) -> Result<i64, Refused> {
    let row: TokenRow = tx.need((token,)).await?;
    if row.member_id != actor.member {
        actor.must(Verb::ManageMembers).map_err(|_| Refusal::Absent)?;
    }
    let words = serde_json::json!({ "name": row.name });
    tx.put_quietly(&TokenRow { revoked_at: Some(now), ..row }).await?;
    Ok(line(tx, actor, Told::of_house("token", token, "revoked").words(words), now).await?)
}
