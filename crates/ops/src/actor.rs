//! Who acts. Built in one place, from a sign-in, a token or the terminal.

use crate::{Refused, secret, sign_in};
use seguito_core::{
    access::{Verb, may, scope_verb},
    id::*,
    people::{Language, Role},
    refusal::Refusal,
    time::{Calendar, Day, Moment},
};
use seguito_store::{Broken, Read, Store, rows::*};
use std::collections::BTreeSet;

/// Through which door somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// A page.
    Page,
    /// The API.
    Api,
    /// The terminal.
    Terminal,
    /// Seguito itself: sweep, first run, demo.
    Itself,
}

impl Via {
    /// The kept name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Api => "api",
            Self::Terminal => "terminal",
            Self::Itself => "itself",
        }
    }
}

/// A member who acts.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// In which workspace.
    pub workspace: WorkspaceId,
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The scopes of a token, by key; `None` = all that the role allows.
    pub scopes: Option<BTreeSet<String>>,
    /// Their language.
    pub language: Language,
    /// Their working time: "today" on a page is the member's.
    pub calendar: Calendar,
    /// Whether single keys act in pages.
    pub single_keys: bool,
    /// Through which door.
    pub via: Via,
}

impl Actor {
    /// Refuses who may only look.
    pub fn must_write(&self) -> Result<(), Refused> {
        self.must(Verb::Write)
    }

    /// The actor's day.
    pub fn today(&self, now: Moment) -> Day {
        self.calendar.day_at(now)
    }

    /// Refuses who may not do this.
    pub fn must(&self, verb: Verb) -> Result<(), Refused> {
        // the route has asked for the noun; here it is the verb that counts
        let allows = |scopes: &BTreeSet<String>| scopes.iter().any(|scope| scope_verb(scope) == Some(verb));
        let scoped = self.scopes.as_ref().is_none_or(allows);
        if scoped && may(self.role, verb) { Ok(()) } else { Err(Refusal::MayNotWrite.into()) }
    }
}

/// The member behind a session's cookie, in the workspace of this slug; `None`: not signed in, or not theirs. The read
/// goes on in that workspace.
pub async fn by_session(
    read: &mut Read,
    token: &str,
    slug: &str,
    now: Moment,
) -> Result<Option<Actor>, Broken> {
    let Some(session) = sign_in::session(read, secret::hash(token), now).await? else { return Ok(None) };
    let doors = read.all_across(&house::DOORS, (session.account_id,)).await?;
    let Some(door) = doors.into_iter().find(|door| door.slug == slug) else { return Ok(None) };
    read.look_into(door.workspace_id);
    load(read, door.workspace_id, door.member_id, Via::Page).await
}

/// The member behind an API token; `None`: unknown, expired or revoked. The read goes on in the token's workspace.
pub async fn by_token(read: &mut Read, token: &str, now: Moment) -> Result<Option<Actor>, Broken> {
    let Some(key) = read.one_across(&house::TOKEN, (secret::hash(token), now)).await? else {
        return Ok(None);
    };
    read.look_into(key.workspace_id);
    let scopes = read.need::<TokenRow>((key.id,)).await?.scopes.0.into_iter().collect();
    let actor = load(read, key.workspace_id, key.member_id, Via::Api).await?;
    Ok(actor.map(|actor| Actor { scopes: Some(scopes), ..actor }))
}

/// A member by its id, for the terminal and for Seguito itself; `None`: not there, or no longer of the team.
pub async fn by_member(
    store: &Store,
    workspace: WorkspaceId,
    member: MemberId,
    via: Via,
) -> Result<Option<Actor>, Broken> {
    store.scope(workspace).read(move |read| Box::pin(load(read, workspace, member, via))).await
}

/// A member by its mail, for the terminal.
pub async fn by_mail(store: &Store, workspace: WorkspaceId, mail: &str) -> Result<Option<Actor>, Broken> {
    let mail = mail.trim().to_lowercase();
    store
        .scope(workspace)
        .read(move |read| {
            Box::pin(async move {
                let Some(row) = read.one(&MemberRow::BY_MAIL, (mail,)).await? else { return Ok(None) };
                load(read, workspace, row.id, Via::Terminal).await
            })
        })
        .await
}

async fn load(
    read: &mut Read,
    workspace: WorkspaceId,
    member: MemberId,
    via: Via,
) -> Result<Option<Actor>, Broken> {
    let Some(row) = read.get::<MemberRow>((member,)).await? else { return Ok(None) };
    if row.removed_at.is_some() {
        return Ok(None);
    }
    let calendar = seguito_store::read::facts::calendar(read, &row).await?;
    Ok(Some(Actor {
        workspace,
        member,
        name: row.name,
        role: row.role,
        scopes: None,
        language: row.language,
        calendar,
        single_keys: row.single_keys,
        via,
    }))
}
