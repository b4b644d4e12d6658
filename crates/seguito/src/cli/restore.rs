//! `seguito restore FILE` and `seguito import archive FILE`: a file that was looked through first, taken as a whole.

use super::{Failure, place, progress};
use crate::{
    config::{
        data::Data,
        folder::{self, For},
    },
    terminal,
};
use clap::Args;
use seguito_store::{
    Settings,
    archive::{self, ArchiveError, How, Manifest, Watch},
};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A backup, and the empty place that it goes into.
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    data: Data,
    /// The file
    file: PathBuf,
    /// End every one-time link and every key for programs
    #[arg(long)]
    end_links: bool,
    /// Also when the timeline was changed after it was written
    #[arg(long)]
    even_rewritten: bool,
}

/// `seguito restore FILE`.
pub async fn run(asked: Restore) -> Result<ExitCode, Failure> {
    let taken = into(&asked, true).await?;
    let (workspaces, rows) = counts(&taken);
    println!("{}", terminal::words().archive_restored(asked.data.shown(), workspaces, rows));
    Ok(ExitCode::SUCCESS)
}

/// `seguito import archive FILE`: also beside other workspaces.
pub async fn import(asked: Restore) -> Result<ExitCode, Failure> {
    let taken = into(&asked, false).await?;
    let names: Vec<&str> = taken.workspaces.iter().map(|workspace| workspace.slug.as_str()).collect();
    let w = terminal::words();
    println!("{}", w.archive_imported(w.list(&names), counts(&taken).1));
    Ok(ExitCode::SUCCESS)
}

/// Workspaces and rows, as they are told.
pub fn counts(manifest: &Manifest) -> (String, String) {
    let w = terminal::words();
    let rows = i64::try_from(manifest.rows()).unwrap_or(i64::MAX);
    (w.count(manifest.workspaces.len()), w.number(rows))
}

/// Looks the file through, then takes it; what was made for it is gone again if it is refused.
async fn into(asked: &Restore, only_empty: bool) -> Result<Manifest, Failure> {
    let Restore { data, file, end_links, even_rewritten } = asked;
    let (end_links, even_rewritten) = (*end_links, *even_rewritten);
    let how = How { only_empty, quiet: true, end_links, even_rewritten, now: terminal::now() };
    let watch = progress::watch(terminal::words());
    let failed = |error| Failure::archive(file, &data.shown(), error);
    let manifest = checked(file, watch.clone()).await.map_err(failed)?;
    let filled = Place::claim(data, only_empty)?;
    let done = async {
        let store = place::opened(data).await?;
        let _unserved = if only_empty { Some(place::alone(&store, data).await?) } else { None };
        let bytes = File::open(file).map_err(|error| failed(error.into()))?;
        archive::take(&store, bytes, manifest.clone(), how, watch).await.map_err(failed)
    };
    let done = done.await;
    if done.is_err() {
        filled.leave();
    }
    done.map(|()| manifest)
}

/// Looks the whole file through, on a thread that may wait for the disk.
pub async fn checked(file: &Path, watch: Watch) -> Result<Manifest, ArchiveError> {
    let file = File::open(file)?;
    let looking = tokio::task::spawn_blocking(move || archive::check(file, &watch)).await;
    looking.unwrap_or(Err(ArchiveError::Stopped))
}

/// A place that is about to be filled.
pub struct Place {
    /// What to remove if nothing comes of it: files of a database that was not there, a folder that was not there.
    new: Vec<PathBuf>,
    folder: Option<PathBuf>,
    _alone: Option<File>,
}

impl Place {
    /// Claims a data folder; whoever must be `alone` with it is refused while it is served.
    pub fn claim(data: &Data, alone: bool) -> Result<Self, Failure> {
        let Settings::File(database) = data.settings() else {
            return Ok(Self { new: Vec::new(), folder: None, _alone: None });
        };
        let folder = data.folder();
        let (was_there, had_data) = (folder.exists(), database.exists());
        let claimed = (alone || !had_data).then(|| folder::claim(&folder, For::Moving));
        let claimed = claimed.transpose().map_err(|unusable| Failure::Folder(data.shown(), unusable))?;
        let new = ["", "-wal", "-shm"].map(|end| {
            let mut name = database.clone().into_os_string();
            name.push(end);
            PathBuf::from(name)
        });
        Ok(Self {
            new: if had_data { Vec::new() } else { new.into() },
            folder: (!was_there).then_some(folder),
            _alone: claimed,
        })
    }

    /// Leaves it as it was found.
    pub fn leave(self) {
        for file in &self.new {
            fs::remove_file(file).ok();
        }
        if let Some(folder) = &self.folder {
            fs::remove_file(folder.join(folder::LOCK)).ok();
            fs::remove_dir(folder).ok();
        }
    }
}
