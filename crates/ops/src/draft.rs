//! What a member typed and has not saved. No line of the timeline: nothing has happened yet.

use crate::{
    Actor, Refused,
    check::{Check, NAME, NOTE},
};
use seguito_core::{id::MemberId, refusal::Wrong, time::Moment};
use seguito_store::{Tx, rows::DraftRow};

/// Keeps a draft over the one before.
pub async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    form: String,
    body: String,
    now: Moment,
) -> Result<(), Refused> {
    actor.must_write()?;
    let mut check = Check::default();
    check.text("form", &form, NAME);
    check.text("body", &body, NOTE * 3);
    check.done()?;
    let draft = DraftRow { member_id: actor.member, form, body, saved_at: now };
    Ok(tx.put_quietly(&draft).await?)
}

/// Characters of a file that waits between two pages.
pub const WAITING: usize = 100_000_000;

/// Keeps a file, as it was read, until it is brought in or dropped.
pub async fn keep_file(
    tx: &mut Tx,
    actor: &Actor,
    form: &str,
    body: String,
    now: Moment,
) -> Result<(), Refused> {
    actor.must_write()?;
    let mut check = Check::default();
    check.wrong_if(body.len() > WAITING, "file", Wrong::TooLong { limit: WAITING });
    check.done()?;
    let draft = DraftRow { member_id: actor.member, form: form.into(), body, saved_at: now };
    Ok(tx.put_quietly(&draft).await?)
}

/// Forgets a draft: it was saved, or is not wanted.
pub async fn forget(tx: &mut Tx, actor: &Actor, form: String) -> Result<(), Refused> {
    let key: (MemberId, String) = (actor.member, form);
    tx.drop_quietly::<DraftRow>(key).await?;
    Ok(())
}
