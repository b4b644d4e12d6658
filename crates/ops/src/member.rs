//! Members: added by a one-time link that the owner hands over, changed, removed.

use crate::{
    Actor, Refused,
    check::{Check, NAME},
    client::{house, same_version},
    reassign,
    record::{Told, line},
    refresh,
};
use seguito_core::{
    access::{Verb, may},
    agenda::Bound,
    facts::Placement,
    id::*,
    people::{Language, Role},
    refusal::{Refusal, Wrong},
    time::{Calendar, Day, Moment},
};
use seguito_store::{Broken, Json, Read, Tx, read, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A person to be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddMember {
    /// Their name.
    pub name: String,
    /// Their mail.
    pub mail: String,
    /// What they may do.
    pub role: Role,
    /// Their language; `None` = the workspace's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// What a member may do from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetRole {
    /// Who.
    pub member: MemberId,
    /// What they may do.
    pub role: Role,
}

/// Takes a member off the team; somebody else looks after what was theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveMember {
    /// Who.
    pub member: MemberId,
    /// Who takes over.
    pub to: MemberId,
}

/// How a member works: their own to say, or an owner's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeMember {
    /// Who.
    pub member: MemberId,
    /// The version that was changed.
    pub version: i64,
    /// Their name.
    pub name: String,
    /// Their language.
    pub language: Language,
    /// Zone, holidays' place, working week and hours.
    pub calendar: Calendar,
    /// How many people a day they prefer to reach at most.
    pub daily_load: i64,
    /// Whether single keys act in pages.
    pub single_keys: bool,
}

/// Days away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddLeave {
    /// Who.
    pub member: MemberId,
    /// First day away.
    pub from: Day,
    /// Last day away.
    pub until: Day,
}

/// What became of a change of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberDone {
    /// Who.
    pub member: MemberId,
    /// The line of the timeline.
    pub sequence: i64,
}

/// Adds a member without a sign-in yet; [`crate::invitation::make`] gives the link.
pub async fn add(tx: &mut Tx, actor: &Actor, command: AddMember, now: Moment) -> Result<MemberDone, Refused> {
    actor.must(Verb::ManageMembers)?;
    let house = house(tx).await?;
    let mut check = Check::default();
    let name = check.needed("name", &command.name, NAME);
    let mail = check.mail_needed("mail", &command.mail);
    check.wrong_if(tx.one(&MemberRow::BY_MAIL, (mail.clone(),)).await?.is_some(), "mail", Wrong::Taken);
    check.done()?;
    let row = MemberRow {
        id: MemberId(Uuid::now_v7()),
        account_id: None,
        name,
        mail,
        role: command.role,
        language: command.language.unwrap_or(house.language),
        calendar: house.calendar,
        daily_load: 8,
        single_keys: true,
        removed_at: None,
        version: 1,
    };
    tx.add(&row).await?;
    told(tx, actor, &row, "added", now).await
}

/// Gives a member another role. One owner stays.
pub async fn set_role(
    tx: &mut Tx,
    actor: &Actor,
    command: SetRole,
    now: Moment,
) -> Result<MemberDone, Refused> {
    actor.must(Verb::ManageMembers)?;
    let mut row: MemberRow = tx.need((command.member,)).await?;
    if row.role == Role::Owner && command.role != Role::Owner && last_owner(tx).await? {
        return Err(Refused::field("role", Wrong::LastOwner));
    }
    row.role = command.role;
    save(tx, &mut row).await?;
    told(tx, actor, &row, "role-set", now).await
}

/// Takes a member off the team: their doors close at once, another looks after what was theirs.
pub async fn remove(
    tx: &mut Tx,
    actor: &Actor,
    command: RemoveMember,
    now: Moment,
) -> Result<MemberDone, Refused> {
    actor.must(Verb::ManageMembers)?;
    let mut row: MemberRow = tx.need((command.member,)).await?;
    let to = worker(tx, command.to).await?.filter(|to| to.id != row.id);
    if to.is_none() {
        return Err(Refused::field("to", Wrong::Unknown));
    }
    if row.removed_at.is_some() {
        return Err(Refusal::Touched { count: 1 }.into());
    }
    if row.role == Role::Owner && row.account_id.is_some() && last_owner(tx).await? {
        return Err(Refused::field("member", Wrong::LastOwner));
    }
    row.removed_at = Some(now);
    save(tx, &mut row).await?;
    let done = told(tx, actor, &row, "removed", now).await?;
    reassign::everything(tx, actor, (row.id, command.to), now).await?;
    Ok(done)
}

/// Changes how a member works; the agendas that it touches are made anew.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeMember,
    now: Moment,
) -> Result<MemberDone, Refused> {
    own_or_owner(actor, command.member)?;
    let mut row: MemberRow = tx.need((command.member,)).await?;
    same_version(row.version, Some(command.version))?;
    let mut check = Check::default();
    row.name = check.needed("name", &command.name, NAME);
    check.calendar(&command.calendar);
    let (least, most) = (1, 200);
    let fits = (least..=most).contains(&command.daily_load);
    check.wrong_if(!fits, "daily_load", Wrong::OutOfRange { least, most });
    check.done()?;
    let works = row.calendar.0 != command.calendar || row.daily_load != command.daily_load;
    row.language = command.language;
    row.calendar = Json(Calendar { leaves: Vec::new(), ..command.calendar });
    row.daily_load = command.daily_load;
    row.single_keys = command.single_keys;
    save(tx, &mut row).await?;
    let done = told(tx, actor, &row, "changed", now).await?;
    if works {
        refresh_of(tx, row.id, now).await?;
    }
    Ok(done)
}

/// Notes days away; what falls on them is placed anew.
pub async fn add_leave(
    tx: &mut Tx,
    actor: &Actor,
    command: AddLeave,
    now: Moment,
) -> Result<MemberDone, Refused> {
    own_or_owner(actor, command.member)?;
    let row: MemberRow = tx.need((command.member,)).await?;
    let mut check = Check::default();
    let wrong = Wrong::Before { given: command.until, other: command.from };
    check.wrong_if(command.until < command.from, "until", wrong);
    check.done()?;
    let (from_day, until_day) = (command.from, command.until);
    tx.add(&LeaveRow { id: Uuid::now_v7(), member_id: row.id, from_day, until_day }).await?;
    let done = told(tx, actor, &row, "leave-added", now).await?;
    refresh_of(tx, row.id, now).await?;
    Ok(done)
}

/// Takes days away off again.
pub async fn drop_leave(tx: &mut Tx, actor: &Actor, leave: Uuid, now: Moment) -> Result<MemberDone, Refused> {
    let leave: LeaveRow = tx.need((leave,)).await?;
    own_or_owner(actor, leave.member_id)?;
    let row: MemberRow = tx.need((leave.member_id,)).await?;
    tx.delete::<LeaveRow>((leave.id,)).await?;
    let done = told(tx, actor, &row, "leave-dropped", now).await?;
    let clients = clients_of(tx, row.id).await?;
    refresh::let_go(tx, &clients, &|placement| moved_by_leave(placement, row.id)).await?;
    refresh::refresh_all(tx, clients, now).await?;
    Ok(done)
}

fn own_or_owner(actor: &Actor, member: MemberId) -> Result<(), Refused> {
    if actor.member == member { Ok(()) } else { actor.must(Verb::ManageMembers) }
}

async fn last_owner(tx: &mut Tx) -> Result<bool, Broken> {
    Ok(tx.one(&read::house::OWNERS, ()).await?.is_none_or(|(count,)| count <= 1))
}

/// Makes anew the agendas of the clients that a member looks after, or has something planned with.
async fn refresh_of(tx: &mut Tx, member: MemberId, now: Moment) -> Result<(), Broken> {
    let clients = clients_of(tx, member).await?;
    refresh::refresh_all(tx, clients, now).await
}

async fn clients_of(tx: &mut Tx, member: MemberId) -> Result<Vec<ClientId>, Broken> {
    let clients = tx.all(&read::touchpoint::CLIENTS_OF, (member,)).await?;
    Ok(clients.into_iter().map(|(client,)| client).collect())
}

/// Whether a member's leave put it on its day: what the leave no longer binds is placed anew.
fn moved_by_leave(placement: &Placement, member: MemberId) -> bool {
    placement.member == member
        && placement.moves.iter().any(|step| matches!(step.bound, Bound::MemberLeave { .. }))
}

async fn save(tx: &mut Tx, row: &mut MemberRow) -> Result<(), Broken> {
    row.version += 1;
    tx.put(row).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &MemberRow,
    verb: &'static str,
    now: Moment,
) -> Result<MemberDone, Refused> {
    let words = serde_json::json!({ "name": row.name, "role": row.role });
    let sequence = line(tx, actor, Told::of_house("member", row.id.0, verb).words(words), now).await?;
    Ok(MemberDone { member: row.id, sequence })
}

/// The member, if work may be given to them: they are of the team, and may write. Whoever only reads would have it before
/// them and could log nothing.
///
/// # Errors
/// What the database could not do.
pub async fn worker(read: &mut Read, member: MemberId) -> Result<Option<MemberRow>, Broken> {
    let row = read.get::<MemberRow>((member,)).await?;
    Ok(row.filter(|row| row.removed_at.is_none() && may(row.role, Verb::Write)))
}
