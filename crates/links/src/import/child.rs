//! Reading a foreign file in a child process of the same binary (security promise T11).
//!
//! The child limits itself before it reads a byte; whatever the file does to it, we get a table or a typed
//! error.

use super::{Choice, FileKind, Table};
use crate::LinkError;
use std::{
    io::{Read, Write},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};

/// How the child is asked: this word, the kind, the choices as JSON; the file on its standard input.
pub const WORD: &str = "read-file";
/// The child's exit code when it wrote a [`Table`] as JSON.
pub const READ: u8 = 0;
/// Its exit code when it was asked wrongly, or could not limit itself.
pub const NOT_STARTED: u8 = 2;
/// Its exit code when it wrote a [`LinkError`] as JSON.
pub const REFUSED: u8 = 3;
/// Seconds of processor time that the child gives itself.
pub const CPU_SECONDS: u64 = 20;
/// Bytes of address space that the child gives itself.
pub const MEMORY: u64 = 512 * 1024 * 1024;

/// How long the child may take in all: a busy machine gives it less than a whole processor.
const PATIENCE: Duration = Duration::from_secs(40);
/// The most that is taken from it; a table of the largest file is smaller.
const MOST_ANSWER: u64 = 300_000_000;

/// Reads a file in a child process of the running binary. Blocks until the child has ended.
///
/// # Errors
/// As [`super::read`]; and [`LinkError::ReaderDied`], [`LinkError::TooSlow`], [`LinkError::Unavailable`].
pub fn in_child(kind: FileKind, bytes: &[u8], choice: &Choice) -> Result<Table, LinkError> {
    let program = std::env::current_exe().map_err(unavailable)?;
    in_child_of(&program, kind, bytes, choice)
}

/// Reads a file in a child process of a given binary.
///
/// # Errors
/// As [`in_child`].
pub fn in_child_of(
    program: &Path,
    kind: FileKind,
    bytes: &[u8],
    choice: &Choice,
) -> Result<Table, LinkError> {
    kind.check_size(bytes.len() as u64)?;
    let choice = serde_json::to_string(choice).map_err(unavailable)?;
    let mut child = Command::new(program)
        .args([WORD, kind.key(), &choice])
        .env_clear() // what the environment knows is none of the file's business
        .env("MIMALLOC_ARENA_RESERVE", "0") // memory kept ready would be more than a reader may have
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(unavailable)?;
    let (answer, status) = talk(&mut child, bytes)?;
    match status.code() {
        Some(code) if code == i32::from(READ) => serde_json::from_slice(&answer).map_err(unavailable),
        Some(code) if code == i32::from(REFUSED) => {
            Err(serde_json::from_slice(&answer).map_err(unavailable)?)
        }
        Some(code) if code == i32::from(NOT_STARTED) => Err(unavailable("the reader could not limit itself")),
        _ if ran_out_of_time(status) => Err(LinkError::TooSlow { seconds: CPU_SECONDS }),
        _ => Err(LinkError::ReaderDied),
    }
}

/// Gives the child the file and takes its answer, both at once, so that neither waits for the other.
fn talk(child: &mut Child, bytes: &[u8]) -> Result<(Vec<u8>, ExitStatus), LinkError> {
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let (sender, receiver) = channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            // a child that died does not read on; what it says then is in its exit code
            let _ = stdin.map(|mut stdin| stdin.write_all(bytes));
        });
        scope.spawn(move || {
            let mut answer = Vec::new();
            let taken = stdout.map(|stdout| stdout.take(MOST_ANSWER).read_to_end(&mut answer));
            let _ = sender.send(taken.transpose().map(|_| answer));
        });
        let answer = receiver.recv_timeout(PATIENCE);
        if answer.is_err() || matches!(&answer, Ok(Ok(answer)) if answer.len() as u64 >= MOST_ANSWER) {
            child.kill().map_err(unavailable)?;
        }
        let status = child.wait().map_err(unavailable)?;
        match answer {
            Ok(answer) => Ok((answer.map_err(unavailable)?, status)),
            Err(RecvTimeoutError::Timeout) => Err(LinkError::TooSlow { seconds: PATIENCE.as_secs() }),
            Err(RecvTimeoutError::Disconnected) => Err(LinkError::ReaderDied),
        }
    })
}

#[cfg(unix)]
fn ran_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    const SIGXCPU: i32 = 24;
    status.signal() == Some(SIGXCPU)
}

#[cfg(not(unix))]
const fn ran_out_of_time(_: ExitStatus) -> bool {
    false
}

fn unavailable(error: impl std::fmt::Display) -> LinkError {
    LinkError::Unavailable { detail: error.to_string() }
}
