//! `seguito init`: claims a new installation from the terminal, for machines without a browser.

use super::{Failure, one_of::one_of, place};
use crate::{config::data::Data, terminal};
use clap::Args;
use seguito_core::{people::Language, time::Calendar};
use seguito_ops::{
    Refused,
    first_run::{self, Claim, NewWorkspace},
    password,
};
use std::{io::BufRead, process::ExitCode};

/// A new installation.
#[derive(Args)]
pub struct Init {
    #[command(flatten)]
    data: Data,
    /// The owner's mail; the password is read from the first line of standard input
    #[arg(long)]
    mail: String,
    /// The owner's name
    #[arg(long)]
    name: String,
    /// Name of the workspace; without it the owner's
    #[arg(long, default_value = "", hide_default_value = true)]
    title: String,
    /// Language of the workspace: en, it, es, nb, fr
    #[arg(long, default_value = "en", value_parser = language)]
    language: Language,
    /// Where the owner works, as an IANA zone
    #[arg(long, default_value = "Europe/Rome")]
    zone: String,
    /// Country of the public holidays, two letters
    #[arg(long)]
    country: Option<String>,
}

pub(super) fn language(key: &str) -> Result<Language, String> {
    one_of(Language::ALL, Language::key, key)
}

pub async fn run(asked: Init) -> Result<ExitCode, Failure> {
    let store = place::made(&asked.data).await?;
    let mut plain = String::new();
    std::io::stdin().lock().read_line(&mut plain).map_err(|error| Failure::Fault(error.to_string()))?;
    let password = password::hash("password", plain.trim_end_matches(['\r', '\n'])).await?;
    let word = first_run::set_up_word(&store).await?;
    let word = word.ok_or_else(|| Failure::Asked(terminal::words().cli_claimed()))?;
    let usual = first_run::usual_week(asked.language);
    let calendar = Calendar { zone: asked.zone, country: asked.country, ..usual };
    let workspace = NewWorkspace { workspace: asked.title, language: asked.language, calendar, demo: false };
    let claim = Claim { word, name: asked.name, mail: asked.mail, password, workspace };
    let now = terminal::now();
    let across = store.across();
    let made = across.write(move |tx| {
        Box::pin(async move { Ok::<_, Refused>(first_run::claim(tx, claim, now).await?.slug) })
    });
    println!("{}", terminal::words().cli_workspace_made(made.await?));
    Ok(ExitCode::SUCCESS)
}
