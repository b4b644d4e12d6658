//! `seguito move --to PLACE`: the same data in the other database, or in another folder.

use super::{
    Failure, backup, place, progress,
    restore::{self, Place},
};
use crate::{
    config::{
        data::Data,
        folder::{self, For},
    },
    terminal,
};
use clap::Args;
use seguito_store::{
    Store,
    archive::{self, ArchiveError, Ask, How, Manifest, Watch},
};
use std::{
    fs::{self, File},
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// From where to where.
#[derive(Args)]
pub struct Move {
    #[command(flatten)]
    data: Data,
    /// The new place, without data yet: postgres://user:password@host/name, or a folder
    #[arg(long, value_name = "PLACE")]
    to: String,
}

/// Carries everything over, compares it row by row, and leaves the old place as it was.
pub async fn run(asked: Move) -> Result<ExitCode, Failure> {
    let w = terminal::words();
    let to = target(&asked.to);
    if to.shown() == asked.data.shown() {
        return Err(Failure::Asked(w.archive_same_place(to.shown())));
    }
    let from = place::store(&asked.data).await?;
    let claimed = asked.data.claim(For::Moving);
    let _alone = claimed.map_err(|unusable| Failure::Folder(asked.data.shown(), unusable))?;
    let _unserved = place::alone(&from, &asked.data).await?;
    let still = archive::freeze(&from).await?;
    let place = Place::claim(&to, true)?;
    let between = between(&asked.data, &to);
    let moved = carry(&from, &to, &between).await;
    fs::remove_file(&between).ok();
    drop(still);
    if moved.is_err() {
        place.leave();
    }
    let (workspaces, rows) = restore::counts(&moved?);
    println!("{}", w.archive_moved(to.shown(), workspaces, rows, asked.data.shown()));
    Ok(ExitCode::SUCCESS)
}

fn target(to: &str) -> Data {
    let url = to.starts_with("postgres://") || to.starts_with("postgresql://");
    if url {
        Data { data: None, database: Some(to.into()) }
    } else {
        Data { data: Some(to.into()), database: None }
    }
}

/// Where the file lies in between: in a data folder, which is private and large enough. Always under the same name, so
/// that what a killed move left is gone with the next one.
fn between(from: &Data, to: &Data) -> PathBuf {
    if let Some(folder) = [from, to].into_iter().find(|data| data.database.is_none()) {
        return folder.folder().join(folder::MOVING);
    }
    let mut name = std::hash::DefaultHasher::new();
    (from.shown(), to.shown()).hash(&mut name);
    std::env::temp_dir().join(format!("seguito-{:016x}-{}", name.finish(), folder::MOVING))
}

async fn carry(from: &Store, to: &Data, between: &Path) -> Result<Manifest, Failure> {
    let watch = progress::watch(terminal::words());
    let failed = |error: ArchiveError| Failure::archive(between, &to.shown(), error);
    let file = backup::private(between).map_err(|error| failed(error.into()))?;
    let ask = Ask { workspace: None, now: terminal::now() };
    archive::write(from, ask, file, watch.clone()).await.map_err(failed)?;
    let manifest = restore::checked(between, watch.clone()).await.map_err(failed)?;
    let store = place::opened(to).await?;
    let _unserved = place::alone(&store, to).await?;
    take(&store, between, manifest, watch).await.map_err(failed)
}

async fn take(
    store: &Store,
    between: &Path,
    manifest: Manifest,
    watch: Watch,
) -> Result<Manifest, ArchiveError> {
    let how =
        How { only_empty: true, quiet: false, end_links: false, even_rewritten: true, now: terminal::now() };
    archive::take(store, File::open(between)?, manifest.clone(), how, watch).await?;
    Ok(manifest)
}
