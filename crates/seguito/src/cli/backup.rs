//! `seguito backup FILE` and `seguito export archive FILE`: everything as one file, beside a running server.

use super::{Failure, place, progress, restore, table};
use crate::{config::data::Data, terminal};
use clap::Args;
use seguito_core::access::Verb;
use seguito_store::{
    Store,
    archive::{self, ArchiveError, Ask, Manifest},
};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A copy of the whole installation.
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    data: Data,
    /// The file; it must not be there yet
    file: PathBuf,
    /// JSON instead of a sentence
    #[arg(long)]
    json: bool,
}

/// An archive of one workspace, or of all.
#[derive(Args)]
pub struct Archive {
    #[command(flatten)]
    place: place::Place,
    /// The file; it must not be there yet
    file: PathBuf,
    /// JSON instead of a sentence
    #[arg(long)]
    json: bool,
}

/// `seguito backup FILE`.
pub async fn run(asked: Backup) -> Result<ExitCode, Failure> {
    let store = place::store(&asked.data).await?;
    let written = write_whole(&store, &asked.file, None).await?;
    told(&written, &asked.file, asked.json)
}

/// `seguito export archive FILE`.
pub async fn archive(asked: Archive) -> Result<ExitCode, Failure> {
    let store = if asked.place.member.is_some() {
        let opened = asked.place.enter().await?;
        opened.actor.must(Verb::MoveWorkspace)?;
        opened.store
    } else {
        place::store(&asked.place.data).await?
    };
    let written = write_whole(&store, &asked.file, asked.place.workspace).await?;
    told(&written, &asked.file, asked.json)
}

/// Writes beside the name first: under the name there is a whole file or none.
async fn write_whole(store: &Store, path: &Path, workspace: Option<String>) -> Result<Manifest, Failure> {
    let w = terminal::words();
    if path.exists() {
        return Err(Failure::Asked(w.archive_there_already(path.display().to_string())));
    }
    let mut aside = path.as_os_str().to_owned();
    aside.push(".part");
    let aside = PathBuf::from(aside);
    let failed = |error| Failure::archive(path, workspace.as_deref().unwrap_or_default(), error);
    let file = private(&aside).map_err(|error| failed(error.into()))?;
    let ask = Ask { workspace: workspace.clone(), now: terminal::now() };
    let written = archive::write(store, ask, file, progress::watch(w)).await;
    let named = written.and_then(|manifest| {
        fs::rename(&aside, path)?;
        name_kept(path)?;
        Ok(manifest)
    });
    named.map_err(|error| {
        fs::remove_file(&aside).ok();
        failed(error)
    })
}

/// A new file that only its owner reads: it holds everything. One that lies there already, from a run that was killed or
/// put there by somebody else, would keep its own rights.
pub fn private(path: &Path) -> std::io::Result<File> {
    fs::remove_file(path).ok();
    progress::writing_aside(path);
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Sees the new name on the disk: a folder may otherwise forget it when the power goes.
fn name_kept(path: &Path) -> Result<(), ArchiveError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?)
}

fn told(manifest: &Manifest, path: &Path, json: bool) -> Result<ExitCode, Failure> {
    let w = terminal::words();
    if json {
        println!("{}", table::json(manifest)?);
    } else {
        let (workspaces, rows) = restore::counts(manifest);
        println!("{}", w.archive_written(path.display().to_string(), workspaces, rows));
    }
    Ok(ExitCode::SUCCESS)
}
