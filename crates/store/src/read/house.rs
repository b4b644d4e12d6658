//! The workspace, its members, and what is kept aside: trash, drafts, imports, tokens.

use crate::{
    Broken, Cause, Read,
    read::tally::{self, What},
    record,
    rows::*,
    statements,
};
use seguito_core::{id::*, people::Role, time::Moment};
use uuid::Uuid;

record! {
    /// A member in a list.
    MemberLine {
        id: MemberId = "Its id.",
        name: String = "Their name.",
        mail: String = "Their mail.",
        role: Role = "What they may do.",
        account_id: Option<AccountId> = "Their sign-in; `None` = the invitation waits.",
        removed_at: Option<Moment> = "No longer of the team.",
    }
}

record! {
    /// Something in the trash.
    TrashLine {
        id: Uuid = "Its id there.",
        noun: String = "What it was.",
        noun_id: Uuid = "Its id then.",
        name: String = "Its name.",
        client_id: Option<ClientId> = "Whose it was.",
        deleted_at: Moment = "When.",
        member: String = "By whom.",
    }
}

statements! {
    /// Every member, those who left last.
    MEMBERS: () => MemberLine =
        "SELECT id, name, mail, role, account_id, removed_at FROM member WHERE workspace_id = $1 \
         ORDER BY CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END, name, id";
    /// Everybody of the team, by name.
    TEAM: () => MemberRow =
        "SELECT id, account_id, name, mail, role, language, calendar, daily_load, single_keys, removed_at, version \
         FROM member WHERE workspace_id = $1 AND removed_at IS NULL ORDER BY name, id";
    /// Everybody's days away.
    LEAVES: () => LeaveRow =
        "SELECT id, member_id, from_day, until_day FROM leave WHERE workspace_id = $1 ORDER BY from_day, id";
    /// How often the workspace was changed, in whatever way.
    REVISION: () => (i64,) = "SELECT revision FROM chain WHERE workspace_id = $1";
    /// How many owners are of the team.
    OWNERS: () => (i64,) =
        "SELECT COUNT(*) FROM member WHERE workspace_id = $1 AND role = 'owner' AND removed_at IS NULL \
         AND account_id IS NOT NULL";
    /// The trash, last deleted first.
    TRASH: (i64,) => TrashLine =
        "SELECT t.id, t.noun, t.noun_id, t.name, t.client_id, t.deleted_at, m.name FROM trash t \
         JOIN member m ON m.workspace_id = t.workspace_id AND m.id = t.member_id \
         WHERE t.workspace_id = $1 ORDER BY t.deleted_at DESC, t.id DESC LIMIT $2";
    /// Forgets answers kept long enough.
    FORGET_SUBMISSIONS: (Moment,) => () = "DELETE FROM submission WHERE workspace_id = $1 AND made_at < $2";
    /// Takes something out of the trash.
    DROP_TRASH: (Uuid,) => () = "DELETE FROM trash WHERE workspace_id = $1 AND id = $2";
    /// Forgets what has lain in the trash long enough.
    EMPTY_TRASH: (Moment,) => () = "DELETE FROM trash WHERE workspace_id = $1 AND deleted_at < $2";
    /// API tokens that live.
    TOKENS: (Moment,) => TokenRow =
        "SELECT id, token_hash, member_id, name, scopes, made_at, expires_at, seen_at, revoked_at FROM token \
         WHERE workspace_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY made_at DESC, id DESC";
}

/// The workspace.
pub async fn workspace(read: &mut Read) -> Result<WorkspaceRow, Broken> {
    read.one(&workspace::ONE, ()).await?.ok_or_else(|| Broken::new(Cause::Missing, "workspace"))
}

/// How often the workspace was changed, in whatever way: as long as it is the same, so is all that is read of it.
pub async fn revision(read: &mut Read) -> Result<i64, Broken> {
    let found = read.one(&REVISION, ()).await?;
    found.map(|(revision,)| revision).ok_or_else(|| Broken::new(Cause::Missing, "chain"))
}

/// Every member, those who left last.
pub async fn members(read: &mut Read) -> Result<Vec<MemberLine>, Broken> {
    read.all(&MEMBERS, ()).await
}

/// A member with leaves.
pub async fn member(read: &mut Read, id: MemberId) -> Result<Option<(MemberRow, Vec<LeaveRow>)>, Broken> {
    let Some(row) = read.get::<MemberRow>((id,)).await? else { return Ok(None) };
    Ok(Some((row, read.all(&LeaveRow::BY_MEMBER, (id,)).await?)))
}

/// Everybody of the team with their leaves, by name.
pub async fn team(read: &mut Read) -> Result<Vec<(MemberRow, Vec<LeaveRow>)>, Broken> {
    let leaves = read.all(&LEAVES, ()).await?;
    let mut team = Vec::new();
    for row in read.all(&TEAM, ()).await? {
        let own = leaves.iter().filter(|leave| leave.member_id == row.id).cloned().collect();
        team.push((row, own));
    }
    Ok(team)
}

/// What was deleted in the last 30 days, last first.
pub async fn trash(read: &mut Read) -> Result<Vec<TrashLine>, Broken> {
    read.all(&TRASH, (500,)).await
}

/// Every tag with how many clients have it.
pub async fn tags(read: &mut Read) -> Result<Vec<(String, i64)>, Broken> {
    tally::of(read, What::Tags).await
}

/// API tokens that live.
pub async fn tokens(read: &mut Read, now: Moment) -> Result<Vec<TokenRow>, Broken> {
    read.all(&TOKENS, (now,)).await
}

/// What a member typed in a form and has not saved.
pub async fn draft(read: &mut Read, member: MemberId, form: String) -> Result<Option<DraftRow>, Broken> {
    read.get((member, form)).await
}
