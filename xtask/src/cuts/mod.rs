//! Proof of promise T15: a backup, a restore, a move and a first start that are killed with -9 leave the old or the new,
//! never half of it; what was begun can be done again, and no file is left beside.

mod first_start;
mod place;

use crate::kills::asked::Asked;
use place::{Desk, Ended, Place};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// What came of the rounds of one command.
#[derive(Default)]
struct Count {
    killed: u64,
    /// It had ended by itself before the kill.
    done: u64,
}

/// Runs the rounds of each of the four.
pub fn run(root: &Path, asked: &[&str]) -> Result<(), String> {
    let Asked { rounds, postgres } = Asked::read(asked)?;
    let on = if postgres { "PostgreSQL" } else { "SQLite" };
    let desk = Desk::new(root, postgres)?;
    let starts = first_start::run(&desk, rounds)?;
    let backups = backups(&desk, rounds)?;
    let restores = fillings(&desk, rounds, |to| to.restores(&desk))?;
    let moves = fillings(&desk, rounds, |to| to.takes_from(&desk))?;
    desk.unchanged()?;
    for (what, count) in
        [("first start", starts), ("backup", backups), ("restore", restores), ("move", moves)]
    {
        let Count { killed, done } = count;
        println!("{on}: {what}: {killed} killed, {done} had ended before, 0 half, nothing left beside");
    }
    println!("test result: ok. 1 passed; 0 failed");
    Ok(())
}

/// Backups killed: under the name there is a whole file or none, and the next one takes the half file away.
fn backups(desk: &Desk, rounds: u64) -> Result<Count, String> {
    let (file, mut count) = (desk.folder.join("cut.seguito"), Count::default());
    let aside = desk.folder.join("cut.seguito.part");
    let words = desk.source.words(&["backup", &file.display().to_string()]);
    let whole = timed(|| desk.run(&words))?;
    for round in 0..rounds {
        std::fs::remove_file(&file).ok();
        let ended = desk.cut(&words, moment(round, whole))?;
        count.add(&ended);
        if file.exists() {
            desk.restored(&file)?.whole(desk)?;
        } else if matches!(ended, Ended::Itself(_)) {
            return Err(format!("backup, round {round}: it ended, and there is no file"));
        }
    }
    std::fs::remove_file(&file).ok();
    desk.run(&words)?;
    match aside.exists() {
        true => Err(format!("{} is left", aside.display())),
        false => Ok(count),
    }
}

/// Empty places filled by a command that is killed: each is empty, and takes the same again, or whole.
fn fillings(desk: &Desk, rounds: u64, words: impl Fn(&Place) -> Vec<String>) -> Result<Count, String> {
    let mut count = Count::default();
    let mut place = desk.empty_place()?;
    let whole = timed(|| desk.run(&words(&place)))?;
    place.whole(desk)?;
    place = desk.empty_place()?;
    for round in 0..rounds {
        let ended = desk.cut(&words(&place), moment(round, whole))?;
        count.add(&ended);
        match ended {
            Ended::Killed => {}
            // 6 = there are data already: then it was killed after it had finished
            Ended::Itself(0 | 6) => {
                place.whole(desk)?;
                place.nothing_beside()?;
                place = desk.empty_place()?;
            }
            Ended::Itself(code) => {
                return Err(format!("round {round}: {:?} ended with {code}", words(&place)));
            }
        }
    }
    if desk.cut(&words(&place), whole * 100)? == Ended::Killed {
        return Err("the last one did not end".to_owned());
    }
    place.whole(desk)?;
    place.nothing_beside()?;
    desk.source.nothing_beside()?;
    Ok(count)
}

impl Count {
    fn add(&mut self, ended: &Ended) {
        match ended {
            Ended::Killed => self.killed += 1,
            Ended::Itself(_) => self.done += 1,
        }
    }
}

fn timed(act: impl FnOnce() -> Result<String, String>) -> Result<Duration, String> {
    let began = Instant::now();
    act().map(|_| began.elapsed())
}

/// When to kill: over the rounds evenly spread through the whole of it (steps of the golden ratio).
fn moment(round: u64, whole: Duration) -> Duration {
    let step = (round * 618) % 1000;
    whole.mul_f64(f64::from(u32::try_from(step).unwrap_or_default()) / 1000.0)
}
