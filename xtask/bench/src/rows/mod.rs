//! The figures, a file each group.

mod browser;
mod cadence;
mod decisions;
mod import;
mod log;
mod pages;
mod place;
mod scale;
mod start;
mod today;

use crate::{Failed, machine};
use place::Place;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What can be measured by itself.
pub const GROUPS: &[&str] =
    &["today", "pages", "scale", "log", "decisions", "browser", "start", "cadence", "import"];

/// One figure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// In which group.
    pub group: String,
    /// What it is.
    pub says: String,
    /// How much.
    pub value: f64,
    /// Of what.
    pub unit: String,
    /// What it should be.
    pub goal: f64,
    /// At least the goal, not at most.
    pub at_least: bool,
    /// It is what it should be.
    pub holds: bool,
    /// On which day.
    pub measured: String,
    /// How busy the machine was.
    pub busy: f64,
}

impl Row {
    fn at_most(group: &str, (name, says): (&str, &str), value: f64, (goal, unit): (f64, &str)) -> Self {
        Self {
            name: name.into(),
            group: group.into(),
            says: says.into(),
            value,
            unit: unit.into(),
            goal,
            at_least: false,
            holds: value <= goal,
            measured: jiff::Zoned::now().date().to_string(),
            busy: machine::busy(),
        }
    }

    fn at_least(group: &str, named: (&str, &str), value: f64, goal: (f64, &str)) -> Self {
        Self { at_least: true, holds: value >= goal.0, ..Self::at_most(group, named, value, goal) }
    }

    /// In which direction the goal lies.
    pub fn goal_word(&self) -> &'static str {
        if self.at_least { "at least" } else { "at most" }
    }
}

/// What every group needs.
pub struct Bench {
    /// Where the repository is.
    pub root: PathBuf,
    /// The server's program.
    pub program: PathBuf,
    /// Few clients, short rounds.
    pub quick: bool,
}

impl Bench {
    /// Of the programs built for release.
    pub fn new(root: &Path, quick: bool) -> Result<Self, Failed> {
        let own = std::env::current_exe()?;
        let program = own.with_file_name("seguito");
        if !program.exists() {
            return Err(format!("{} is missing: cargo build --release", program.display()).into());
        }
        Ok(Self { root: root.to_owned(), program, quick })
    }

    /// Measures one group.
    pub async fn measure(&self, group: &str) -> Result<Vec<Row>, Failed> {
        match group {
            "today" => today::measure(self).await,
            "pages" => pages::measure(self).await,
            "scale" => scale::measure(self).await,
            "log" => log::measure(self).await,
            "decisions" => decisions::measure(self).await,
            "browser" => browser::measure(self).await,
            "start" => start::measure(self).await,
            "cadence" => cadence::measure(self).await,
            _ => import::measure(self).await,
        }
    }

    /// Seconds of one round.
    fn seconds(&self) -> u32 {
        if self.quick { 3 } else { 10 }
    }

    /// The installation of ten thousand clients.
    async fn place(&self) -> Result<Place, Failed> {
        Place::sqlite(self, crate::load::IN_ONE).await
    }
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Of a hundred ninety-nine are at most this.
fn p99(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() * 99 / 100).copied().unwrap_or(f64::NAN)
}
