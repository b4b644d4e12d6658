//! `seguito token`: keys for programs.

use super::{Failure, place::Place};
use crate::terminal;
use clap::Subcommand;
use seguito_ops::token::{self, MakeToken};
use std::process::ExitCode;

/// Keys for programs.
#[derive(Subcommand)]
pub enum Token {
    /// Make a key of the member, and print it once
    Create {
        #[command(flatten)]
        place: Place,
        /// What it is for
        name: String,
        /// What it may do; several allowed
        #[arg(long = "scope", value_name = "SCOPE", required = true)]
        scopes: Vec<String>,
        /// For how many days
        #[arg(long, default_value_t = 90)]
        days: i64,
    },
}

pub async fn run(asked: Token) -> Result<ExitCode, Failure> {
    let Token::Create { place, name, scopes, days } = asked;
    let opened = place.enter().await?;
    let (actor, now) = (opened.actor.clone(), terminal::now());
    let command = MakeToken { name, scopes: scopes.into_iter().collect(), days };
    let made =
        opened.scope.write(move |tx| Box::pin(async move { token::make(tx, &actor, command, now).await }));
    println!("{}", made.await?.token);
    Ok(ExitCode::SUCCESS)
}
