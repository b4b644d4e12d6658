//! `seguito backup FILE` and `seguito export archive FILE`: everything as one file, beside a running server.

use super::{Failure, place, progress, table};
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
    let store = place::store(&asked.place.data).await?;
    if asked.place.member.is_some() {
        asked.place.open().await?.actor.must(Verb::MoveWorkspace)?;
    }
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
        in_folder(path)?;
        Ok(manifest)
    });
    named.map_err(|error| {
        fs::remove_file(&aside).ok();
        failed(error)
    })
}

/// A file that only its owner reads: it holds everything.
pub fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Sees the new name on the disk.
fn in_folder(path: &Path) -> Result<(), ArchiveError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?)
}

fn told(manifest: &Manifest, path: &Path, json: bool) -> Result<ExitCode, Failure> {
    let w = terminal::words();
    if json {
        println!("{}", table::json(manifest)?);
    } else {
        let rows = w.number(i64::try_from(manifest.rows()).unwrap_or(i64::MAX));
        let workspaces = w.count(manifest.workspaces.len());
        println!("{}", w.archive_written(path.display().to_string(), workspaces, rows));
    }
    Ok(ExitCode::SUCCESS)
}
