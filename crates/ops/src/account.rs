//! One's own account: the password, where one is signed in, and the fresh proof that opening a door to others asks for
//! (security.md 6).

use crate::{
    Refused,
    password::{self, PasswordHash},
    secret,
    sign_in::{self, PROOF},
};
use seguito_core::{
    id::AccountId,
    refusal::{Refusal, Wrong},
    time::Moment,
};
use seguito_store::{
    Broken, Store, Tx,
    rows::{AccountRow, house},
};

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
            tx.run_across(&house::END_OTHER_SESSIONS, (account.id, hash)).await?;
            Ok::<_, Refused>(())
        })
    });
    ending.await
}

/// Sets another password: the one until now is asked, and every other sign-in ends (T13).
///
/// # Errors
/// `old` does not match; `new` is too short or too long; too many guesses.
pub async fn change_password(
    store: &Store,
    token: &str,
    (old, new): (&str, &str),
    now: Moment,
) -> Result<(), Refused> {
    let kept = guessed(store, token, now).await?;
    if !password::matches(old, kept.password_hash.as_deref()).await? {
        return Err(Refused::field("old", Wrong::Mismatch));
    }
    let PasswordHash(hashed) = password::hash("new", new).await?;
    let (this, across) = (secret::hash(token), store.across());
    let setting = across.write(move |tx| {
        Box::pin(async move {
            tx.run_across(&house::SET_PASSWORD, (kept.id, hashed)).await?;
            tx.run_across(&house::END_OTHER_SESSIONS, (kept.id, this.clone())).await?;
            tx.run_across(&house::PROVE_SESSION, (this, now)).await?;
            sign_in::forget(tx, &kept.mail).await?;
            Ok::<_, Refused>(())
        })
    });
    setting.await
}

/// Whether the password was given to this browser within the last minutes.
pub async fn proven(store: &Store, token: &str, now: Moment) -> Result<bool, Broken> {
    let hash = secret::hash(token);
    let across = store.across();
    let session =
        across.read(move |read| Box::pin(async move { sign_in::session(read, hash, now).await })).await?;
    Ok(session.is_some_and(|session| now.duration_since(session.proved_at) < PROOF))
}

/// Takes the password once more.
///
/// # Errors
/// `password` is missing or does not match; too many guesses.
pub async fn prove(store: &Store, token: &str, plain: &str, now: Moment) -> Result<(), Refused> {
    if plain.is_empty() {
        return Err(Refused::field("password", Wrong::Missing));
    }
    let kept = guessed(store, token, now).await?;
    if !password::matches(plain, kept.password_hash.as_deref()).await? {
        return Err(Refused::field("password", Wrong::Mismatch));
    }
    let (hash, across) = (secret::hash(token), store.across());
    let proving = across.write(move |tx| {
        Box::pin(async move {
            tx.run_across(&house::PROVE_SESSION, (hash, now)).await?;
            sign_in::forget(tx, &kept.mail).await?;
            Ok::<_, Refused>(())
        })
    });
    proving.await
}

/// The account of a sign-in, one more guess at its password counted.
async fn guessed(store: &Store, token: &str, now: Moment) -> Result<AccountRow, Refused> {
    let hash = secret::hash(token);
    let across = store.across();
    let counting = across.write(move |tx| {
        Box::pin(async move {
            let account = whose(tx, hash, now).await?;
            sign_in::count_guess(tx, &account.mail, now).await?;
            Ok::<_, Refused>(account)
        })
    });
    counting.await
}

async fn whose(tx: &mut Tx, hash: Vec<u8>, now: Moment) -> Result<AccountRow, Refused> {
    let session = sign_in::session(tx, hash, now).await?.ok_or(Refusal::Absent)?;
    let id: AccountId = session.account_id;
    tx.one_across(&house::ACCOUNT, (id,)).await?.ok_or_else(|| Refusal::Absent.into())
}
