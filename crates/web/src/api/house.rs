//! The workspace: members, settings, rhythms, trash, imports, the timeline and undo.

use super::{
    changed::{Told, op},
    noun::noun,
    paging::{self, Page},
    read,
    table::{Api, Asked, of_client},
};
use crate::error::Trouble;
use seguito_core::{
    cadence::Cadences,
    id::*,
    people::{Language, Role},
    time::{Calendar, Moment},
};
use seguito_ops::{
    cadence::{self, SaveCadences, Saved},
    cadence_preview::{Preview, preview},
    import, trash,
    undo::{self, Undo},
};
use seguito_store::{
    Read,
    port::tx::Act,
    read::{house, rules, timeline},
    rows::*,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

noun! {
    /// A person of the team.
    Member of row: MemberRow;
    /// Its id.
    id: MemberId = row.id,
    /// Their name.
    name: String = row.name,
    /// Their address.
    mail: String = row.mail,
    /// What they may do.
    role: Role = row.role,
    /// Their language.
    language: Language = row.language,
    /// Zone, holidays' place, working week and hours.
    calendar: Calendar = row.calendar.0,
    /// How many people a day they prefer to reach at most.
    daily_load: i64 = row.daily_load,
    /// No longer of the team.
    #[schema(value_type = Option<String>, format = DateTime)]
    removed_at: Option<Moment> = row.removed_at,
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// A list that was brought in.
    Import of row: BatchRow;
    /// Its id.
    id: BatchId = row.id,
    /// The file's name.
    name: String = row.name,
    /// By whom.
    member: MemberId = row.member_id,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    made_at: Moment = row.made_at,
    /// Its line of the timeline.
    sequence: i64 = row.sequence,
    /// How many were new, changed, equal, refused.
    counts: BatchCounts = row.counts.0,
    /// Undone.
    #[schema(value_type = Option<String>, format = DateTime)]
    undone_at: Option<Moment> = row.undone_at,
}

/// What holds for the whole workspace.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Settings {
    /// Its name.
    name: String,
    /// Its part of the address of pages.
    slug: String,
    /// Its language; lists of people sort by it.
    language: Language,
    /// Where new clients and members are, and when they work, unless said otherwise.
    calendar: Calendar,
    /// Working days between contacts that we start with one person.
    gap: i64,
    /// Contacts a week that we start with one client.
    weekly_cap: i64,
    /// Counts its changes.
    version: i64,
}

/// The rhythms in force.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct InForce {
    /// Their version; 0 = the shipped ones.
    version: i64,
    /// All of them.
    cadences: Cadences,
}

/// Rhythms to be tried.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct Edited {
    /// All of them, as edited.
    cadences: Cadences,
}

/// Nothing but the address.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct Nothing {}

/// What became of saved rhythms.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
struct SavedCadences {
    /// The line of the timeline by which it can be undone.
    sequence: i64,
    /// The version that stands now.
    version: i64,
}

/// Something in the trash.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Trashed {
    /// Its id there.
    id: Uuid,
    /// What it was.
    noun: String,
    /// Its id then.
    noun_id: Uuid,
    /// Its name.
    name: String,
    /// Whose it was.
    client: Option<ClientId>,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    deleted_at: Moment,
    /// By whom.
    member: String,
}

/// The trash, last deleted first: at most 500 things of the last 30 days.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Trash {
    items: Vec<Trashed>,
}

/// A line of the timeline.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Event {
    /// Its number, by which it is undone.
    sequence: i64,
    /// When it happened.
    #[schema(value_type = String, format = DateTime)]
    happened_at: Moment,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// Who; `null` = Seguito itself.
    member: Option<MemberId>,
    /// Through which door: `page`, `api`, `terminal`, `itself`.
    via: String,
    /// What it is about.
    noun: String,
    /// Which one.
    noun_id: Uuid,
    /// What was done.
    verb: String,
    /// Whose timeline it belongs to.
    client: Option<ClientId>,
    /// The line that it undoes.
    undoes: Option<i64>,
    /// The line that undid it.
    undone_by: Option<i64>,
    /// What a reader is told; `null` = erased.
    #[schema(value_type = Option<Object>)]
    words: Option<serde_json::Value>,
}

/// A line by its number.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheEvent {
    sequence: i64,
}

/// Something in the trash by its id there.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheTrash {
    trash: Uuid,
}

/// An import by its id.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheImport {
    import: BatchId,
}

/// The workspace's own nouns.
pub(super) fn house(api: Api) -> Api {
    api.list::<Member>(("/api/v1/members", "members", "The people of the team."))
        .item::<Member>(("/api/v1/members/{member}", "members", "One member."))
        .show(("/api/v1/settings", "settings", "What holds for the whole workspace."), Vec::new(), settings)
        .show(("/api/v1/cadences", "cadences", "The rhythms in force."), Vec::new(), cadences)
        .ask::<Edited, Preview>(
            (
                "/api/v1/cadences/preview",
                "cadences",
                "What an edit would change, for whom. Nothing is saved.",
            ),
            |app, here, edited| {
                Box::pin(async move { Ok(preview(&here.scope(&app), edited.cadences, here.now()).await?) })
            },
        )
        .run::<SaveCadences, SavedCadences>(
            "PUT",
            ("/api/v1/cadences", "cadences", "Saves an edit, exactly as it was previewed."),
            op!(cadence::save),
        )
        .run::<Nothing, SavedCadences>(
            "DELETE",
            (
                "/api/v1/cadences",
                "cadences",
                "Goes back to the shipped rhythms; needs the scope `change-settings` too.",
            ),
            |tx, actor, _, now| {
                Box::pin(async move { Ok(cadence::restore_shipped(tx, actor, now).await?.into()) })
            },
        )
}

/// What can be taken back.
pub(super) fn kept(api: Api) -> Api {
    api.show(("/api/v1/trash", "trash", "What was deleted in the last 30 days."), Vec::new(), trashed)
        .run::<TheTrash, Told>(
            "POST",
            ("/api/v1/trash/{trash}/return", "trash", "Brings something back, with all that went with it."),
            op!(trash::bring_back, TheTrash { trash } => trash),
        )
        .list::<Import>(("/api/v1/imports", "imports", "Lists that were brought in."))
        .item::<Import>(("/api/v1/imports/{import}", "imports", "One list that was brought in."))
        .run::<TheImport, Told>(
            "POST",
            ("/api/v1/imports/{import}/undoing", "imports", "Undoes an import as a whole."),
            op!(import::undo_batch, TheImport { import } => import),
        )
        .pages(("/api/v1/events", "events", "The timeline, newest first."), vec![of_client()], events)
        .run::<TheEvent, Told>(
            "POST",
            ("/api/v1/events/{sequence}/undoing", "events", "Undoes a line of the timeline."),
            op!(undo::undo, TheEvent { sequence } => Undo { sequence }),
        )
}

impl From<Saved> for SavedCadences {
    fn from(saved: Saved) -> Self {
        Self { sequence: saved.sequence, version: saved.version }
    }
}

fn settings(read: &mut Read, _: Asked) -> Act<'_, Settings, Trouble> {
    Box::pin(async move {
        let row = house::workspace(read).await?;
        Ok(Settings {
            name: row.name,
            slug: row.slug,
            language: row.language,
            calendar: row.calendar.0,
            gap: row.gap,
            weekly_cap: row.weekly_cap,
            version: row.version,
        })
    })
}

fn cadences(read: &mut Read, _: Asked) -> Act<'_, InForce, Trouble> {
    Box::pin(async move {
        let version = cadence::version(read).await?;
        Ok(InForce { version, cadences: rules::load(read).await?.cadences })
    })
}

fn trashed(read: &mut Read, _: Asked) -> Act<'_, Trash, Trouble> {
    Box::pin(async move {
        let lines = house::trash(read).await?.into_iter();
        let items = lines.map(|line| Trashed {
            id: line.id,
            noun: line.noun,
            noun_id: line.noun_id,
            name: line.name,
            client: line.client_id,
            deleted_at: line.deleted_at,
            member: line.member,
        });
        Ok(Trash { items: items.collect() })
    })
}

fn events(read: &mut Read, asked: Asked) -> Act<'_, Page<Event>, Trouble> {
    Box::pin(async move {
        let limit = paging::limit(&asked.query)?;
        let before = paging::after(&asked.query)?.unwrap_or(timeline::NEWEST);
        let lines = match read::client(&asked.query)? {
            Some(client) => timeline::of_client(read, client, before, limit + 1).await?,
            None => timeline::of_house(read, before.1, limit + 1).await?,
        };
        Ok(paging::page(lines, limit, |line| (line.happened_at, line.sequence), event))
    })
}

fn event(line: &timeline::TrailLine) -> Event {
    Event {
        sequence: line.sequence,
        happened_at: line.happened_at,
        at: line.at,
        member: line.member_id,
        via: line.via.clone(),
        noun: line.noun.clone(),
        noun_id: line.noun_id,
        verb: line.verb.clone(),
        client: line.client_id,
        undoes: line.undoes,
        undone_by: line.undone_by,
        words: line.told(),
    }
}
