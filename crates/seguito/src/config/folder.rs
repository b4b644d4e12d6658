//! The data folder: made, tried, and claimed by whoever must be alone with it.

use seguito_store::InTheWay;
use std::{
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::Path,
};

/// The file that is held by whoever is alone with the folder, and says what for.
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
    /// Another Seguito serves it, moves it, or restores into it.
    InTheWay(InTheWay),
    /// Anything else, in the system's words.
    Other(io::Error),
}

/// Makes the folder, where it is not there yet.
pub fn make(folder: &Path) -> Result<(), Unusable> {
    fs::create_dir_all(folder).map_err(of)
}

/// What somebody must be alone with the folder for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// To serve it.
    Serving,
    /// To carry it away, or to fill it.
    Moving,
}

impl For {
    const fn key(self) -> &'static str {
        match self {
            Self::Serving => "serving",
            Self::Moving => "moving",
        }
    }
}

/// Makes the folder, tries that it can be written, and claims it: two servers on one file would harm each other.
/// Free again once the file is dropped. What a killed move left in it is removed.
pub fn claim(folder: &Path, purpose: For) -> Result<File, Unusable> {
    make(folder)?;
    let probe = folder.join(".written");
    let written = fs::write(&probe, [0; 4096]);
    let removed = fs::remove_file(&probe);
    written.and(removed).map_err(of)?;
    let path = folder.join(LOCK);
    // not emptied: who has it says in it what for
    let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(of)?;
    match lock.try_lock() {
        Ok(()) => {
            lock.set_len(0).and_then(|()| (&lock).write_all(purpose.key().as_bytes())).map_err(of)?;
            fs::remove_file(folder.join(MOVING)).ok();
            Ok(lock)
        }
        Err(TryLockError::WouldBlock) => Err(Unusable::InTheWay(holder(&path))),
        Err(TryLockError::Error(error)) => Err(of(error)),
    }
}

fn holder(lock: &Path) -> InTheWay {
    let moves = fs::read_to_string(lock).is_ok_and(|purpose| purpose == For::Moving.key());
    if moves { InTheWay::Mover } else { InTheWay::Server }
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
