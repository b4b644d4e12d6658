//! `seguito import csv|excel|vcard FILE`: tries a list out, and brings it in.

use super::{
    Failure, map_file,
    place::{Opened, Place},
    table,
};
use crate::terminal;
use clap::{Args, Subcommand};
use seguito_core::time::{Moment, Span};
use seguito_links::import::{
    Choice, FileKind, Table,
    dry_run::Verdict,
    in_child,
    mapping::{Mapping, Preset, Settings},
};
use seguito_ops::import::{Imported, import};
use seguito_store::{Broken, rows::workspace};
use seguito_web::import::{
    batch::{Follow, Whom},
    known,
    trial::Trial,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What can be brought in.
#[derive(Subcommand)]
pub enum Import {
    /// Text in rows and columns, any separator, any encoding
    Csv(List),
    /// A workbook: xlsx, xls, ods
    Excel(List),
    /// Contact cards
    Vcard(List),
    /// An archive of Seguito: whole workspaces
    Archive(super::restore::Restore),
}

/// A list, and how to take it.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    place: Place,
    /// The file
    file: PathBuf,
    /// Where it comes from: google, outlook, thunderbird, zoho, last-contacted, vcard, seguito, generic; else guessed
    #[arg(long, value_name = "PRESET")]
    preset: Option<String>,
    /// A file that says what columns mean, one a line: "Column name" = "field"
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// The sheet of a workbook; else the first with rows
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The row of the headings, 0 = none; else found
    #[arg(long, value_name = "ROW")]
    head_row: Option<u32>,
    /// Follow all of them this often: "6 weeks", "15 working days"
    #[arg(long, value_name = "LENGTH")]
    every: Option<String>,
    /// Only say what it would do
    #[arg(long)]
    dry_run: bool,
    /// JSON instead of sentences
    #[arg(long)]
    json: bool,
}

pub async fn run(asked: Import) -> Result<ExitCode, Failure> {
    let (kind, list) = match asked {
        Import::Csv(list) => (FileKind::Csv, list),
        Import::Excel(list) => (FileKind::Excel, list),
        Import::Vcard(list) => (FileKind::VCard, list),
        Import::Archive(archive) => return super::restore::import(archive).await,
    };
    let now = terminal::now();
    let opened = list.place.open(now).await?;
    let preset = list.preset.as_deref().map(|name| preset(&opened, name)).transpose()?;
    let table = read(&opened, kind, &list)?;
    let trial = tried(&opened, table, (preset, list.map.as_deref()), now).await?;
    if let Some(error) = trial.refused {
        return Err(error.into());
    }
    if list.dry_run {
        told(&opened, &trial, list.json)?;
        return Ok(ExitCode::SUCCESS);
    }
    let follow = list.every.as_deref().map(|every| follow(&opened, every)).transpose()?;
    let name = list.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let command = trial.batch(&name, &BTreeMap::new(), follow.as_ref());
    let actor = opened.actor.clone();
    let importing = opened
        .scope
        .write(move |tx| Box::pin(async move { import(tx, &actor, command, |_| true, now).await }));
    brought(&opened, &importing.await?, list.json)?;
    Ok(ExitCode::SUCCESS)
}

fn preset(opened: &Opened, name: &str) -> Result<Preset, Failure> {
    let names = || Preset::ALL.iter().map(|preset| preset.key()).collect::<Vec<_>>().join(", ");
    Preset::from_key(name).ok_or_else(|| Failure::Asked(opened.words.cli_no_preset(names())))
}

fn follow(opened: &Opened, every: &str) -> Result<Follow, Failure> {
    let every = Span::try_from(every.to_owned()).ok().filter(|span| span.count > 0);
    let every = every.ok_or_else(|| Failure::Asked(opened.words.wrong_unreadable()))?;
    Ok(Follow { whom: Whom::All, every, since: None })
}

/// Reads the file in a child process; its size is asked first.
fn read(opened: &Opened, kind: FileKind, list: &List) -> Result<Table, Failure> {
    let unread = |error: std::io::Error| {
        Failure::Asked(opened.words.cli_file(list.file.display().to_string(), error.to_string()))
    };
    kind.check_size(fs::metadata(&list.file).map_err(unread)?.len())?;
    let bytes = fs::read(&list.file).map_err(unread)?;
    let choice = Choice { sheet: list.sheet.clone(), head_row: list.head_row, separator: None };
    Ok(in_child(kind, &bytes, &choice)?)
}

async fn tried(
    opened: &Opened,
    table: Table,
    (preset, map): (Option<Preset>, Option<&Path>),
    now: Moment,
) -> Result<Trial, Failure> {
    let reading = opened.scope.read(|read| {
        Box::pin(async move {
            let house = read.one(&workspace::ONE, ()).await?;
            Ok::<_, Broken>((house, known::everybody(read).await?))
        })
    });
    let (house, known) = reading.await?;
    let region = house.and_then(|house| house.calendar.0.country);
    let settings = Settings { today: opened.actor.today(now), region };
    let mut mapping = Mapping::guess(&table, preset);
    if let Some(map) = map {
        mapping = map_file::read(opened.words, map, mapping)?.refit(&table);
    }
    Ok(Trial::of(table, mapping, known, &settings))
}

/// What the list would do.
fn told(opened: &Opened, trial: &Trial, json: bool) -> Result<(), Failure> {
    if json {
        println!("{}", table::json(&trial.run)?);
        return Ok(());
    }
    let (w, counts) = (opened.words, trial.run.counts);
    let numbers = [counts.new, counts.changed, counts.equal, counts.doubtful, counts.refused];
    let [new, changed, equal, doubtful, refused] = numbers.map(|count| w.number(count));
    println!("{}", w.import_ready_lede(new, changed, equal, doubtful, refused));
    for outcome in &trial.run.outcomes {
        let why = match &outcome.verdict {
            Verdict::Doubtful { likely } => likely.first().map(|first| first.because.told(&w)),
            Verdict::Refused { refused } => Some(refused.told(&w)),
            _ => None,
        };
        if let Some(why) = why {
            println!("{}: {why}", w.import_row(w.number(outcome.row)));
        }
    }
    Ok(())
}

fn brought(opened: &Opened, imported: &Imported, json: bool) -> Result<(), Failure> {
    let (w, counts) = (opened.words, imported.counts);
    if json {
        let answer = serde_json::json!({ "batch": imported.batch, "counts": counts,
            "new_clients": imported.new_clients });
        println!("{}", table::json(&answer)?);
        return Ok(());
    }
    let new = imported.new_clients.len();
    println!("{}", w.import_done(new, w.count(new)));
    let numbers = [counts.new_contacts, counts.changed, counts.equal, counts.refused];
    let [people, changed, equal, refused] = numbers.map(|count| w.number(count));
    println!("{}", w.import_done_lede(people, changed, equal, refused));
    println!("{}", w.cli_imported(imported.batch.to_string()));
    Ok(())
}
