//! Where one's own account is signed in, and the end of all other sign-ins.

use crate::{Refused, secret, sign_in};
use seguito_core::{id::AccountId, refusal::Refusal, time::Moment};
use seguito_store::{Broken, Store, Tx, rows::house};

/// A browser that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Browser {
    /// Whether it is the one that asks.
    pub this: bool,
    /// Signed in since.
    pub since: Moment,
    /// Last seen, to the hour.
    pub seen: Moment,
    /// What it calls itself.
    pub name: String,
}

/// Where the account of a sign-in is signed in, this browser first; empty when the sign-in has ended.
pub async fn browsers(store: &Store, token: &str, now: Moment) -> Result<Vec<Browser>, Broken> {
    let hash = secret::hash(token);
    let across = store.across();
    let read = across.read(move |read| {
        Box::pin(async move {
            let Some(session) = sign_in::session(read, hash.clone(), now).await? else {
                return Ok(Vec::new());
            };
            let (seen, begun) = sign_in::oldest(now);
            let rows = read.all_across(&house::SESSIONS, (session.account_id, seen, begun)).await?;
            let browser = |row: house::SignInRow| Browser {
                this: row.token_hash == hash,
                since: row.created_at,
                seen: row.seen_at,
                name: row.browser,
            };
            let mut browsers: Vec<Browser> = rows.into_iter().map(browser).collect();
            browsers.sort_by_key(|browser| (!browser.this, std::cmp::Reverse(browser.seen)));
            Ok::<_, Broken>(browsers)
        })
    });
    read.await
}

/// Ends every other sign-in of the account.
pub async fn end_others(store: &Store, token: &str, now: Moment) -> Result<(), Refused> {
    let hash = secret::hash(token);
    let across = store.across();
    let ending = across.write(move |tx| {
        Box::pin(async move {
            let account = whose(tx, hash.clone(), now).await?;
            tx.run_across(&house::END_OTHER_SESSIONS, (account, hash)).await?;
            Ok::<_, Refused>(())
        })
    });
    ending.await
}

async fn whose(tx: &mut Tx, hash: Vec<u8>, now: Moment) -> Result<AccountId, Refused> {
    Ok(sign_in::session(tx, hash, now).await?.ok_or(Refusal::Absent)?.account_id)
}
