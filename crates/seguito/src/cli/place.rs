//! Which data, which workspace, which member a command works for.

use super::Failure;
use crate::{
    config::{
        data::Data,
        folder::{self, Unusable},
    },
    terminal,
};
use clap::Args;
use seguito_core::{
    id::{MemberId, WorkspaceId},
    people::Role,
    time::Moment,
};
use seguito_ops::{Actor, Via, actor, sweep};
use seguito_store::{
    Broken, Presence, Read, Scope, Settings, Store,
    read::house::{self, MemberLine},
    rows::workspace,
};
use seguito_words::Words;

/// The data, the workspace and the member.
#[derive(Args, Clone, Debug)]
pub struct Place {
    #[command(flatten)]
    pub data: Data,
    /// Workspace, by the name in its address; needed where there are several
    #[arg(long, env = "SEGUITO_WORKSPACE", value_name = "NAME")]
    pub workspace: Option<String>,
    /// As which member, by mail or name; without it the first owner
    #[arg(long = "as", env = "SEGUITO_AS", value_name = "MEMBER")]
    pub member: Option<String>,
}

/// An opened place: who acts, on which workspace.
pub struct Opened {
    /// The database.
    pub store: Store,
    /// Its workspace.
    pub scope: Scope,
    /// Who acts.
    pub actor: Actor,
    /// The member's words.
    pub words: Words,
}

impl Place {
    /// Opens the data as of a moment, and finds the member: no server may have looked at the agendas for days.
    pub async fn open(&self, now: Moment) -> Result<Opened, Failure> {
        let opened = self.enter().await?;
        sweep::sweep_workspace(&opened.store, opened.actor.workspace, now).await?;
        Ok(opened)
    }

    /// The same for what has no agenda in it, as keys and members: those stay as they were found.
    pub async fn enter(&self) -> Result<Opened, Failure> {
        let store = store(&self.data).await?;
        let id = self.workspace_of(&store).await?;
        let scope = store.scope(id);
        let member = self.member_of(&scope).await?;
        let actor = actor::by_member(&store, id, member, Via::Terminal).await?;
        let actor = actor.ok_or_else(|| Failure::Asked(terminal::words().cli_no_member()))?;
        let words = Words::of(actor.language);
        Ok(Opened { store, scope, actor, words })
    }

    async fn workspace_of(&self, store: &Store) -> Result<WorkspaceId, Failure> {
        let every = every(store).await?;
        let named = |slug: &String| self.workspace.as_ref().is_none_or(|wanted| wanted == slug);
        let mut fitting = every.iter().filter(|(_, slug, _)| named(slug));
        match (fitting.next(), fitting.next()) {
            (Some((id, ..)), None) => Ok(*id),
            (None, _) if every.is_empty() => Err(Failure::Asked(terminal::words().cli_no_workspace())),
            _ => {
                let names: Vec<&str> = every.iter().map(|(_, slug, _)| slug.as_str()).collect();
                Err(Failure::Asked(terminal::words().cli_which_workspace(names.join(", "))))
            }
        }
    }

    async fn member_of(&self, scope: &Scope) -> Result<MemberId, Failure> {
        let members = scope.read(|read: &mut Read| Box::pin(house::members(read))).await?;
        let fits = |line: &&MemberLine| match &self.member {
            Some(wanted) => {
                line.mail.eq_ignore_ascii_case(wanted) || line.name.to_lowercase() == wanted.to_lowercase()
            }
            None => line.role == Role::Owner,
        };
        let found = members.iter().filter(|line| line.removed_at.is_none()).find(fits);
        found.map(|line| line.id).ok_or_else(|| Failure::Asked(terminal::words().cli_no_member()))
    }
}

/// Every workspace: id, slug, name.
pub async fn every(store: &Store) -> Result<Vec<(WorkspaceId, String, String)>, Broken> {
    store.across().read(|read| Box::pin(async move { read.all_across(&workspace::EVERY, ()).await })).await
}

/// Opens the data; a folder without data is not made by a question.
pub async fn store(data: &Data) -> Result<Store, Failure> {
    if let Settings::File(file) = data.settings()
        && !file.exists()
    {
        return Err(Failure::Asked(terminal::words().cli_no_data(data.shown())));
    }
    opened(data).await
}

/// Opens the data, or makes them with their folder, as `serve` would.
pub async fn made(data: &Data) -> Result<Store, Failure> {
    if let Settings::File(_) = data.settings() {
        folder::make(&data.folder()).map_err(|unusable| Failure::Folder(data.shown(), unusable))?;
    }
    opened(data).await
}

/// Nobody serves or moves an open database as long as this is held.
pub async fn alone(store: &Store, data: &Data) -> Result<Presence, Failure> {
    store.alone().await?.map_err(|who| Failure::Folder(data.shown(), Unusable::InTheWay(who)))
}

/// Opens the data in a folder that is there; a new database is made.
pub async fn opened(data: &Data) -> Result<Store, Failure> {
    Store::open(&data.settings()).await.map_err(|error| Failure::Open(data.shown(), error))
}
