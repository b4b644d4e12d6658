//! How far it is, for whoever waits at a terminal; Ctrl C stops it, and nothing half-done is left.

use seguito_store::archive::{Stage, Watch};
use seguito_words::Words;
use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Signs of a full bar.
const WIDE: usize = 30;

static STOPPED: AtomicBool = AtomicBool::new(false);

/// The file that is being written beside its name; it holds everything, and nobody looks for it.
static ASIDE: Mutex<Option<PathBuf>> = Mutex::new(None);

/// From now on a second Ctrl C removes this file before it ends the process.
pub fn writing_aside(path: &Path) {
    *ASIDE.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.to_owned());
}

/// A watch that shows a bar on a terminal, else a line a stage, and ends the work once Ctrl C was pressed.
pub fn watch(w: Words) -> Watch {
    // heard from here on, not from when the task is first run
    if let Ok(pressed) = signal(SignalKind::interrupt()) {
        tokio::spawn(listen(pressed));
    }
    let bar = std::io::stderr().is_terminal();
    // the stage on show, and whether its bar is full: a full bar is told once more at the end of its stage
    let shown: Mutex<Option<(Stage, bool)>> = Mutex::new(None);
    Watch::new(move |stage, done, total| {
        let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
        let full = total > 0 && done == total;
        match *shown {
            Some((before, true)) if before == stage => {}
            before => {
                let (new, open) =
                    (before.is_none_or(|(other, _)| other != stage), before.is_some_and(|(_, full)| !full));
                if bar {
                    draw(w, stage, (done, total), (new && open, full));
                } else if new {
                    eprintln!("{}", label(w, stage));
                }
                *shown = Some((stage, full));
            }
        }
        !STOPPED.load(Ordering::Relaxed)
    })
}

/// Draws the bar over the one before, on a line of its own where another stage's stands; a full one ends its line.
fn draw(w: Words, stage: Stage, (done, total): (u64, u64), (own_line, full): (bool, bool)) {
    let filled = "#".repeat((done * WIDE as u64).checked_div(total).unwrap_or(0) as usize);
    let counts = format!("{} / {}", w.number(number(done)), w.number(number(total)));
    let (before, after) = (if own_line { "\n" } else { "" }, if full { "\n" } else { "" });
    eprint!("{before}\r{} [{filled:.<WIDE$}] {counts}\x1b[K{after}", label(w, stage));
    std::io::stderr().flush().ok();
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn label(w: Words, stage: Stage) -> String {
    match stage {
        Stage::Writing => w.stage_writing(),
        Stage::Checking => w.stage_checking(),
        Stage::Taking => w.stage_taking(),
        Stage::Proving => w.stage_proving(),
    }
}

/// The first Ctrl C asks the work to end; a second one ends the process: an open transaction goes with it.
async fn listen(mut pressed: Signal) {
    while pressed.recv().await.is_some() {
        if STOPPED.swap(true, Ordering::Relaxed) {
            let aside = ASIDE.lock().unwrap_or_else(PoisonError::into_inner).take();
            aside.map(std::fs::remove_file);
            std::process::exit(130);
        }
    }
}
