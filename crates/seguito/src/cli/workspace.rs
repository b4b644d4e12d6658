//! `seguito workspace`: several teams in one installation, perfectly separated.

use super::{
    Failure,
    place::{self, Place},
    table::Table,
};
use crate::terminal;
use clap::Subcommand;
use seguito_core::refusal::Wrong;
use seguito_ops::{
    Refused,
    first_run::{self, NewWorkspace},
};
use seguito_store::{Broken, Cause, rows::MemberRow};
use std::process::ExitCode;

/// Workspaces of this installation.
#[derive(Subcommand)]
pub enum Workspace {
    /// Make another workspace, owned by the member
    Create {
        #[command(flatten)]
        place: Place,
        /// Its name
        name: String,
    },
    /// List the workspaces
    List {
        #[command(flatten)]
        data: crate::config::data::Data,
    },
}

pub async fn run(asked: Workspace) -> Result<ExitCode, Failure> {
    match asked {
        Workspace::Create { place, name } => create(&place, name).await,
        Workspace::List { data } => {
            let every = place::every(&place::store(&data).await?).await?;
            print!("{}", Table(every.into_iter().map(|(_, slug, name)| vec![slug, name]).collect()));
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn create(place: &Place, name: String) -> Result<ExitCode, Failure> {
    if name.trim().is_empty() {
        return Err(Refused::field("name", Wrong::Missing).into());
    }
    let opened = place.enter().await?;
    let member = opened.actor.member;
    let row: MemberRow =
        opened.scope.read(move |read| Box::pin(async move { read.need((member,)).await })).await?;
    let account = row.account_id.ok_or_else(|| Broken::new(Cause::Missing, "account"))?;
    let new = NewWorkspace { workspace: name, language: row.language, calendar: row.calendar.0, demo: false };
    let (owner, now) = ((account, row.name, row.mail), terminal::now());
    let across = opened.store.across();
    let made =
        across.write(move |tx| Box::pin(async move { first_run::make_workspace(tx, new, owner, now).await }));
    println!("{}", opened.words.cli_workspace_made(made.await?.slug));
    Ok(ExitCode::SUCCESS)
}
