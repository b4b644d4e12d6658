//! `seguito export`: clients and their people as a list that reads back equal.

use super::{Failure, place::Place};
use clap::{Args, Subcommand};
use seguito_links::{
    LinkError,
    export::{
        csv, sheet,
        vcard::{self, Version},
        xlsx,
    },
    record::Record,
};
use seguito_web::import::known;
use seguito_words::Words;
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
    Csv(Csv),
    /// The same as a workbook
    Excel(List),
    /// The same as address cards
    Vcard(Cards),
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
}

/// Rows and columns.
#[derive(Args)]
pub struct Csv {
    #[command(flatten)]
    list: List,
    /// For Excel: a byte order mark, and semicolons
    #[arg(long)]
    excel: bool,
}

/// Address cards.
#[derive(Args)]
pub struct Cards {
    #[command(flatten)]
    list: List,
    /// vCard 3.0, for older address books; without it 4.0
    #[arg(long)]
    older: bool,
}

pub async fn run(asked: Export) -> Result<ExitCode, Failure> {
    match asked {
        Export::Csv(Csv { list, excel }) => {
            let form = if excel { csv::Form::Excel } else { csv::Form::Plain };
            written(list, |records, w| csv::write(&sheet(records, w), form)).await
        }
        Export::Excel(list) => {
            written(list, |records, w| xlsx::write(&sheet(records, w), &w.shell_clients())).await
        }
        Export::Vcard(Cards { list, older }) => {
            let version = if older { Version::V3 } else { Version::V4 };
            written(list, |records, _| Ok(vcard::write(records, version).into_bytes())).await
        }
        Export::Archive(archive) => super::backup::archive(archive).await,
    }
}

async fn written(
    list: List,
    write: impl FnOnce(&[Record], &Words) -> Result<Vec<u8>, LinkError>,
) -> Result<ExitCode, Failure> {
    let opened = list.place.enter().await?;
    let known = opened.scope.read(|read| Box::pin(known::everybody(read))).await?;
    let bytes = write(&known::records(known), &opened.words)?;
    let written = match &list.out {
        Some(path) => fs::write(path, &bytes),
        None => io::stdout().write_all(&bytes),
    };
    let place = list.out.map_or_else(String::new, |path| path.display().to_string());
    written.map_err(|error| Failure::Asked(opened.words.cli_file(place, error.to_string())))?;
    Ok(ExitCode::SUCCESS)
}
