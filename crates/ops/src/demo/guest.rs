//! The sign-in of a demo on an installation that nobody has claimed yet.

use crate::password::PasswordHash;
use seguito_core::{id::AccountId, time::Moment};
use seguito_store::{Broken, Tx, rows::house};
use uuid::Uuid;

/// The guest's mail.
pub const GUEST: &str = "demo@example.com";

/// The guest's account, with a new password. It owns demos and nothing else: the installation stays unclaimed.
///
/// # Errors
/// What the database could not do.
pub async fn guest(tx: &mut Tx, password: PasswordHash, now: Moment) -> Result<AccountId, Broken> {
    if let Some(known) = tx.one_across(&house::ACCOUNT_BY_MAIL, (GUEST.to_owned(),)).await? {
        tx.run_across(&house::SET_PASSWORD, (known.id, password.0)).await?;
        return Ok(known.id);
    }
    let account = AccountId(Uuid::now_v7());
    tx.run_across(&house::ADD_ACCOUNT, (account, GUEST.to_owned(), Some(password.0), now)).await?;
    Ok(account)
}
