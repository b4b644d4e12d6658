//! `seguito export`: clients and their people as a list that reads back equal.

use super::{Failure, place::Place};
use clap::{Args, Subcommand};
use seguito_links::export::{
    csv::{Form, write},
    sheet,
};
use seguito_web::import::known;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// What can be written.
#[derive(Subcommand)]
pub enum Export {
    /// Clients and their people as text in rows and columns
    Csv(List),
    /// Everything of one workspace, or of all, as one open file
    Archive(super::backup::Archive),
}

/// Where the list goes.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    place: Place,
    /// The file; without it, standard output
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    /// For Excel: a byte order mark, and semicolons
    #[arg(long)]
    excel: bool,
}

pub async fn run(asked: Export) -> Result<ExitCode, Failure> {
    let list = match asked {
        Export::Csv(list) => list,
        Export::Archive(archive) => return super::backup::archive(archive).await,
    };
    let opened = list.place.enter().await?;
    let known = opened.scope.read(|read| Box::pin(known::everybody(read))).await?;
    let form = if list.excel { Form::Excel } else { Form::Plain };
    let bytes = write(&sheet(&known::records(known), &opened.words), form)?;
    let written = match &list.out {
        Some(path) => fs::write(path, &bytes),
        None => io::stdout().write_all(&bytes),
    };
    let place = list.out.map_or_else(String::new, |path| path.display().to_string());
    written.map_err(|error| Failure::Asked(opened.words.cli_file(place, error.to_string())))?;
    Ok(ExitCode::SUCCESS)
}
