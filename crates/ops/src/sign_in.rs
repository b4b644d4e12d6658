//! Signing in with mail and password, and out again (T13).

use crate::{Refused, password, secret};
use jiff::{SignedDuration, ToSpan};
use seguito_core::{
    id::AccountId,
    refusal::{Refusal, Wrong},
    time::Moment,
};
use seguito_store::{
    Broken, Read, Store, Tx,
    rows::{AccountRow, DoorRow, SessionRow, house},
};

/// A session ends after so long without a page.
const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// And after so long in any case.
const LONGEST: SignedDuration = SignedDuration::from_hours(90 * 24);
/// A proof of the password holds for exports, keys and members this long.
pub const PROOF: SignedDuration = SignedDuration::from_mins(10);
/// Guesses are counted over this time.
const GUESSING: SignedDuration = SignedDuration::from_mins(15);
/// Guesses at one account.
const ACCOUNT_GUESSES: i64 = 10;
/// Guesses from one address.
const ADDRESS_GUESSES: i64 = 50;

/// Guesses at links and at the set-up word are counted over this time.
const SECRETS: SignedDuration = SignedDuration::from_mins(1);
/// Guesses at them from one address.
const SECRET_GUESSES: i64 = 20;

/// An attempt to sign in.
#[derive(Clone)]
pub struct SignIn {
    /// Mail.
    pub mail: String,
    /// Password.
    pub password: String,
    /// From which network address.
    pub address: String,
    /// What the browser calls itself.
    pub browser: String,
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The cookie's token; shown here once, only its hash is kept.
    pub token: String,
    /// Who.
    pub account: AccountId,
    /// Where they may go.
    pub doors: Vec<DoorRow>,
}

/// Signs in, or refuses in one way for every failure.
pub async fn sign_in(store: &Store, attempt: SignIn, now: Moment) -> Result<SignedIn, Refused> {
    let mail = attempt.mail.trim().to_lowercase();
    let subjects = [
        ("account", secret::hash(&mail), ACCOUNT_GUESSES),
        ("address", secret::hash(&attempt.address), ADDRESS_GUESSES),
    ];
    let (by_mail, counted) = (mail.clone(), subjects.clone());
    let across = store.across();
    let account: Option<AccountRow> = across
        .write(move |tx| {
            Box::pin(async move {
                for (kind, subject, limit) in counted {
                    count(tx, (kind, subject), (limit, GUESSING), now).await?;
                }
                Ok::<_, Refused>(tx.one_across(&house::ACCOUNT_BY_MAIL, (by_mail,)).await?)
            })
        })
        .await?;
    let kept = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let right = password::matches(&attempt.password, kept).await?;
    let Some(account) = account.filter(|_| right) else {
        return Err(Refused::field("password", Wrong::NotThePassword));
    };
    let browser: String = attempt.browser.chars().take(200).collect();
    store
        .across()
        .write(move |tx| {
            Box::pin(async move {
                for (kind, subject, _) in subjects {
                    tx.run_across(&house::FORGET_GUESSES, (kind.into(), subject)).await?;
                }
                open(tx, account.id, browser, now).await
            })
        })
        .await
}

async fn count(
    tx: &mut Tx,
    (kind, subject): (&str, Vec<u8>),
    (limit, time): (i64, SignedDuration),
    now: Moment,
) -> Result<(), Refused> {
    let since = before(now, time);
    tx.run_across(&house::COUNT_GUESS, (kind.into(), subject.clone(), now, since)).await?;
    let counted = tx.one_across(&house::GUESSES, (kind.into(), subject, since)).await?;
    match counted {
        Some((count, first)) if count > limit => {
            let wait = time - now.duration_since(first);
            Err(Refusal::TooMany { retry_after: wait.as_secs().max(1).unsigned_abs() }.into())
        }
        _ => Ok(()),
    }
}

/// Counts a guess at the password of the account with this mail.
pub(crate) async fn count_guess(tx: &mut Tx, mail: &str, now: Moment) -> Result<(), Refused> {
    count(tx, ("account", secret::hash(mail)), (ACCOUNT_GUESSES, GUESSING), now).await
}

/// Counts a link or a set-up word that is none, from one network address; refuses once there were too many.
pub async fn count_secret(store: &Store, address: &str, now: Moment) -> Result<(), Refused> {
    let subject = secret::hash(address);
    let across = store.across();
    let counted = across.write(move |tx| {
        Box::pin(async move { count(tx, ("secret", subject), (SECRET_GUESSES, SECRETS), now).await })
    });
    counted.await
}

/// Forgets the guesses at an account's password, after a right one.
pub(crate) async fn forget(tx: &mut Tx, mail: &str) -> Result<(), Broken> {
    tx.run_across(&house::FORGET_GUESSES, ("account".into(), secret::hash(mail))).await.map(|_| ())
}

/// A session lives that was seen after the first moment and began after the second.
pub(crate) fn oldest(now: Moment) -> (Moment, Moment) {
    (before(now, IDLE), before(now, LONGEST))
}

/// Opens a session for an account whose password, or one-time link, was right.
pub async fn open(
    tx: &mut Tx,
    account: AccountId,
    browser: String,
    now: Moment,
) -> Result<SignedIn, Refused> {
    let token = secret::token()?;
    tx.run_across(&house::END_OLD_SESSIONS, (before(now, IDLE), before(now, LONGEST))).await?;
    tx.run_across(&house::ADD_SESSION, (secret::hash(&token), account, now, browser)).await?;
    let doors = tx.all_across(&house::DOORS, (account,)).await?;
    Ok(SignedIn { token, account, doors })
}

/// The living session of a token's hash.
pub async fn session(read: &mut Read, hash: Vec<u8>, now: Moment) -> Result<Option<SessionRow>, Broken> {
    read.one_across(&house::SESSION, (hash, before(now, IDLE), before(now, LONGEST))).await
}

/// Where a signed-in browser may go; `None` = it is not signed in.
pub async fn doors(store: &Store, token: &str, now: Moment) -> Result<Option<Vec<DoorRow>>, Broken> {
    let hash = secret::hash(token);
    store
        .across()
        .read(move |read| {
            Box::pin(async move {
                let Some(session) = session(read, hash, now).await? else { return Ok(None) };
                read.all_across(&house::DOORS, (session.account_id,)).await.map(Some)
            })
        })
        .await
}

/// Notes that a browser was seen: at most hourly, off the request.
pub async fn see(store: &Store, token: &str, now: Moment) -> Result<(), Broken> {
    let hash = secret::hash(token);
    store
        .across()
        .write(move |tx| {
            Box::pin(async move {
                let hour = now.checked_sub(1.hour()).unwrap_or(now);
                if session(tx, hash.clone(), now).await?.is_some_and(|session| session.seen_at < hour) {
                    tx.run_across(&house::SEE_SESSION, (hash, now)).await?;
                }
                Ok::<_, Broken>(())
            })
        })
        .await
}

/// Signs a browser out.
pub async fn sign_out(store: &Store, token: &str) -> Result<(), Broken> {
    let hash = secret::hash(token);
    store
        .across()
        .write(move |tx| {
            Box::pin(async move { tx.run_across(&house::END_SESSION, (hash,)).await.map(|_| ()) })
        })
        .await
}

fn before(now: Moment, span: SignedDuration) -> Moment {
    now.checked_sub(span).unwrap_or(Moment::MIN)
}
