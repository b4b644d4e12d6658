//! `seguito member`: adding people, and a new password, by a one-time link that the owner hands over.

use super::{
    Failure,
    place::{Opened, Place},
};
use crate::terminal;
use clap::{Subcommand, ValueEnum};
use seguito_core::{id::MemberId, people::Role};
use seguito_ops::{invitation, member};
use seguito_store::read::house;
use std::process::ExitCode;

/// People of the team.
#[derive(Subcommand)]
pub enum Member {
    /// Add somebody, and print the link by which they join
    Add {
        #[command(flatten)]
        place: Place,
        /// Their mail
        mail: String,
        /// Their name
        #[arg(long)]
        name: String,
        /// What they may do
        #[arg(long, value_enum, default_value = "member")]
        role: RoleName,
    },
    /// Print a link by which somebody chooses a new password
    Reset {
        #[command(flatten)]
        place: Place,
        /// Their mail
        mail: String,
    },
}

/// A role, as the command line names it.
#[derive(Clone, Copy, ValueEnum)]
pub enum RoleName {
    Owner,
    Member,
    Reader,
}

pub async fn run(asked: Member) -> Result<ExitCode, Failure> {
    match asked {
        Member::Add { place, mail, name, role } => {
            let opened = place.enter().await?;
            let command = member::AddMember { name, mail, role: role.role(), language: None };
            let (actor, now) = (opened.actor.clone(), terminal::now());
            let added = opened
                .scope
                .write(move |tx| Box::pin(async move { member::add(tx, &actor, command, now).await }));
            let added = added.await?;
            link(&opened, added.member).await
        }
        Member::Reset { place, mail } => {
            let opened = place.enter().await?;
            let members = opened.scope.read(|read| Box::pin(house::members(read))).await?;
            let found = members.iter().find(|line| line.mail.eq_ignore_ascii_case(&mail));
            let found = found.ok_or_else(|| Failure::Asked(opened.words.cli_no_member()))?;
            link(&opened, found.id).await
        }
    }
}

async fn link(opened: &Opened, member: MemberId) -> Result<ExitCode, Failure> {
    let (actor, now) = (opened.actor.clone(), terminal::now());
    let made = opened
        .scope
        .write(move |tx| Box::pin(async move { invitation::make(tx, &actor, member, now).await }));
    let link = made.await?;
    println!("{}", opened.words.cli_link(format!("/join/{}", link.token)));
    Ok(ExitCode::SUCCESS)
}

impl RoleName {
    fn role(self) -> Role {
        match self {
            Self::Owner => Role::Owner,
            Self::Member => Role::Member,
            Self::Reader => Role::Reader,
        }
    }
}
