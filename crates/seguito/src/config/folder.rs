//! The data folder: made, tried, and claimed by whoever must be alone with it.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::Path,
};

/// The file that is held by whoever is alone with the folder.
pub const LOCK: &str = "served.lock";

/// What a move to another place lies in while it lasts.
pub const MOVING: &str = "moving.seguito";

/// Why the folder cannot be used.
#[derive(Debug)]
pub enum Unusable {
    /// It cannot be written.
    ReadOnly,
    /// Its disk, or the user's share of it, is full.
    Full,
    /// Another Seguito serves it.
    Served,
    /// Anything else, in the system's words.
    Other(io::Error),
}

/// Makes the folder, where it is not there yet.
pub fn make(folder: &Path) -> Result<(), Unusable> {
    fs::create_dir_all(folder).map_err(of)
}

/// Makes the folder, tries that it can be written, and claims it: two servers on one file would harm each other.
/// Free again once the file is dropped. What a killed move left in it is removed.
pub fn claim(folder: &Path) -> Result<File, Unusable> {
    make(folder)?;
    let probe = folder.join(".written");
    let written = fs::write(&probe, [0; 4096]);
    let removed = fs::remove_file(&probe);
    written.and(removed).map_err(of)?;
    let lock = File::create(folder.join(LOCK)).map_err(of)?;
    match lock.try_lock() {
        Ok(()) => {
            fs::remove_file(folder.join(MOVING)).ok();
            Ok(lock)
        }
        Err(TryLockError::WouldBlock) => Err(Unusable::Served),
        Err(TryLockError::Error(error)) => Err(of(error)),
    }
}

fn of(error: io::Error) -> Unusable {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Unusable::ReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Unusable::Full
        }
        _ => Unusable::Other(error),
    }
}
