//! One's own password: proved again before what is grave, changed, and every other sign-in ended with the change.

use crate::{
    Actor, Refused,
    password::{self, PasswordHash},
    record::{Told, line},
    secret,
    sign_in::{self, PROOF},
};
use seguito_core::{
    id::AccountId,
    refusal::{Refusal, Wrong},
    time::Moment,
};
use seguito_store::{
    Broken, Store,
    rows::{AccountRow, house},
};

/// Whether the password behind this session was proved within the last ten minutes.
pub async fn proved(store: &Store, token: &str, now: Moment) -> Result<bool, Broken> {
    let hash = secret::hash(token);
    let across = store.across();
    let session =
        across.read(move |read| Box::pin(async move { sign_in::session(read, hash, now).await })).await?;
    Ok(session.is_some_and(|session| now.duration_since(session.proved_at) < PROOF))
}

/// Proves the password of a signed-in browser again.
pub async fn prove(store: &Store, token: &str, plain: &str, now: Moment) -> Result<(), Refused> {
    right_account(store, token, plain, now).await?;
    let hash = secret::hash(token);
    let across = store.across();
    across
        .write(move |tx| {
            Box::pin(async move { Ok(tx.run_across(&house::PROVE_SESSION, (hash, now)).await.map(|_| ())?) })
        })
        .await
}

/// Changes one's own password, given the old one. This browser stays signed in, every other is signed out.
pub async fn change(
    store: &Store,
    actor: &Actor,
    token: &str,
    (old, new): (&str, PasswordHash),
    now: Moment,
) -> Result<(), Refused> {
    let account = right_account(store, token, old, now).await?;
    let (hash, actor) = (secret::hash(token), actor.clone());
    let scope = store.scope(actor.workspace);
    scope
        .write(move |tx| {
            Box::pin(async move {
                tx.run_across(&house::SET_PASSWORD, (account, new.0)).await?;
                tx.run_across(&house::END_OTHER_SESSIONS, (account, hash.clone())).await?;
                tx.run_across(&house::PROVE_SESSION, (hash, now)).await?;
                let told = Told::of_house("member", actor.member.0, "password-set");
                line(tx, &actor, told, now).await?;
                Ok(())
            })
        })
        .await
}

/// The account of a sign-in whose password this is. A guess is counted as at the sign-in, and forgotten when right.
async fn right_account(store: &Store, token: &str, plain: &str, now: Moment) -> Result<AccountId, Refused> {
    let (hash, across) = (secret::hash(token), store.across());
    let counting = across.write(move |tx| {
        Box::pin(async move {
            let session = sign_in::session(tx, hash, now).await?.ok_or(Refusal::Absent)?;
            let account =
                tx.one_across(&house::ACCOUNT, (session.account_id,)).await?.ok_or(Refusal::Absent)?;
            sign_in::count_guess(tx, &account.mail, now).await?;
            Ok::<_, Refused>(account)
        })
    });
    let account: AccountRow = counting.await?;
    if !password::matches(plain, account.password_hash.as_deref()).await? {
        return Err(Refused::field("password", Wrong::NotThePassword));
    }
    let (id, mail) = (account.id, account.mail);
    across
        .write(move |tx| Box::pin(async move { Ok::<_, Refused>(sign_in::forget(tx, &mail).await?) }))
        .await?;
    Ok(id)
}
