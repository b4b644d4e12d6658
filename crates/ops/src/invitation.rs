//! One-time links that the owner hands over: to join, or to set a new password. Used up with the change they make.

use crate::{
    Actor, Refused,
    password::PasswordHash,
    record::{Told, line},
    secret,
    sign_in::{self, SignedIn},
};
use jiff::SignedDuration;
use seguito_core::{access::Verb, id::*, refusal::Refusal, time::Moment};
use seguito_store::{Broken, Read, Tx, rows::*};
use uuid::Uuid;

/// A link to join lives so long; one to set a new password half an hour.
const JOIN: SignedDuration = SignedDuration::from_hours(7 * 24);
const RESET: SignedDuration = SignedDuration::from_mins(30);

/// A link, to be shown once.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its token.
    pub token: String,
    /// Until when it works.
    pub expires_at: Moment,
    /// Whether it lets somebody join, or sets a new password.
    pub joins: bool,
}

/// Whom a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The member's name.
    pub name: String,
    /// Their mail.
    pub mail: String,
    /// The workspace's name.
    pub workspace: String,
    /// Whether their mail has a sign-in already: then its own password is asked, not a new one.
    pub has_account: bool,
    /// Whether it lets them join, or sets a new password.
    pub joins: bool,
}

/// Makes a link for a member: to join while they have no sign-in, else for a new password. Earlier ones end.
pub async fn make(tx: &mut Tx, actor: &Actor, member: MemberId, now: Moment) -> Result<Link, Refused> {
    actor.must(Verb::ManageMembers)?;
    let row: MemberRow = tx.need((member,)).await?;
    if row.removed_at.is_some() {
        return Err(Refusal::Absent.into());
    }
    for earlier in tx.all(&InvitationRow::BY_MEMBER, (member,)).await? {
        if earlier.used_at.is_none() {
            tx.put_quietly(&InvitationRow { used_at: Some(now), ..earlier }).await?;
        }
    }
    let joins = row.account_id.is_none();
    let token = secret::token()?;
    let expires_at = now.checked_add(if joins { JOIN } else { RESET }).unwrap_or(Moment::MAX);
    let invitation = InvitationRow {
        id: Uuid::now_v7(),
        token_hash: secret::hash(&token),
        kind: if joins { "join" } else { "reset" }.into(),
        member_id: member,
        made_by: actor.member,
        made_at: now,
        expires_at,
        used_at: None,
    };
    tx.put_quietly(&invitation).await?;
    let words = serde_json::json!({ "name": row.name, "kind": invitation.kind });
    line(tx, actor, Told::of_house("invitation", member.0, "made").words(words), now).await?;
    Ok(Link { token, expires_at, joins })
}

/// Whom a living link is for; `None` = unknown, used or expired.
pub async fn look(read: &mut Read, token: &str, now: Moment) -> Result<Option<(WorkspaceId, Uuid)>, Broken> {
    let key = read.one_across(&house::INVITATION, (secret::hash(token), now)).await?;
    Ok(key.map(|key| (key.workspace_id, key.id)))
}

/// What a page says of a link that lives.
pub async fn invited(read: &mut Read, invitation: Uuid) -> Result<Invited, Broken> {
    let row: InvitationRow = read.need((invitation,)).await?;
    let member: MemberRow = read.need((row.member_id,)).await?;
    let account = read.one_across(&house::ACCOUNT_BY_MAIL, (member.mail.clone(),)).await?;
    let workspace = seguito_store::read::house::workspace(read).await?;
    Ok(Invited {
        has_account: account.is_some(),
        joins: row.kind == "join",
        name: member.name,
        mail: member.mail,
        workspace: workspace.name,
    })
}

/// Takes a link: joins, or sets a new password and ends every other sign-in. Signs the browser in where a password
/// was set; who had a sign-in already signs in with it.
pub async fn take(
    tx: &mut Tx,
    token: &str,
    password: Option<PasswordHash>,
    browser: String,
    now: Moment,
) -> Result<Option<SignedIn>, Refused> {
    let key = tx.one_across(&house::INVITATION, (secret::hash(token), now)).await?;
    let key = key.ok_or(Refusal::Absent)?;
    tx.enter(key.workspace_id).await?;
    let row: InvitationRow = tx.need((key.id,)).await?;
    let mut member: MemberRow = tx.need((key.member_id,)).await?;
    if row.used_at.is_some() || member.removed_at.is_some() {
        return Err(Refusal::Absent.into());
    }
    tx.put_quietly(&InvitationRow { used_at: Some(now), ..row.clone() }).await?;
    let actor = as_member(key.workspace_id, &member);
    let told =
        |verb| Told::of_house("member", member.id.0, verb).words(serde_json::json!({ "name": member.name }));
    if row.kind == "reset" {
        let account = member.account_id.ok_or(Refusal::Absent)?;
        let told = told("password-set");
        set_password(tx, account, password).await?;
        line(tx, &actor, told, now).await?;
        return Ok(Some(sign_in::open(tx, account, browser, now).await?));
    }
    let told = told("joined");
    let kept = tx.one_across(&house::ACCOUNT_BY_MAIL, (member.mail.clone(),)).await?;
    let (account, opens) = match kept {
        Some(account) => (account.id, false),
        None => (new_account(tx, &member.mail, password, now).await?, true),
    };
    member.account_id = Some(account);
    member.version += 1;
    tx.put(&member).await?;
    line(tx, &actor, told, now).await?;
    Ok(if opens { Some(sign_in::open(tx, account, browser, now).await?) } else { None })
}

async fn new_account(
    tx: &mut Tx,
    mail: &str,
    password: Option<PasswordHash>,
    now: Moment,
) -> Result<AccountId, Refused> {
    let missing = || Refused::field("password", seguito_core::refusal::Wrong::Missing);
    let (id, hash) = (AccountId(Uuid::now_v7()), password.ok_or_else(missing)?.0);
    tx.run_across(&house::ADD_ACCOUNT, (id, mail.to_owned(), Some(hash), now)).await?;
    Ok(id)
}

async fn set_password(
    tx: &mut Tx,
    account: AccountId,
    password: Option<PasswordHash>,
) -> Result<(), Refused> {
    let missing = || Refused::field("password", seguito_core::refusal::Wrong::Missing);
    tx.run_across(&house::SET_PASSWORD, (account, password.ok_or_else(missing)?.0)).await?;
    tx.run_across(&house::END_OTHER_SESSIONS, (account, Vec::new())).await?;
    Ok(())
}

fn as_member(workspace: WorkspaceId, row: &MemberRow) -> Actor {
    Actor {
        workspace,
        member: row.id,
        name: row.name.clone(),
        role: row.role,
        scopes: None,
        language: row.language,
        calendar: row.calendar.0.clone(),
        single_keys: row.single_keys,
        via: crate::Via::Page,
    }
}
