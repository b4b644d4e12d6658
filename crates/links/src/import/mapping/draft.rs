//! Rows → drafts of clients and contacts.

use super::{Answer, Doubt, Field, Mapping, collect::Collector};
use crate::{
    LinkError,
    import::{FileKind, Table},
    record::Record,
    text::fold,
};
use seguito_core::time::Day;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, num::NonZero};

/// One row, read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Row of the file.
    pub row: u32,
    /// What it says.
    pub record: Record,
    /// Values that were not understood.
    pub doubts: Vec<Doubt>,
}

/// What the workspace adds to the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The day it is, for contacts that would lie in the future.
    pub today: Day,
    /// Country (alpha-2) of phone numbers and clients without one.
    pub region: Option<String>,
}

/// Reads every row by a mapping, on all cores: phone numbers are slow to understand.
///
/// # Errors
/// [`LinkError::NoNameColumn`] where the mapping gives no row a name.
pub fn drafts(table: &Table, mapping: &Mapping, settings: &Settings) -> Result<Vec<Draft>, LinkError> {
    mapping.check()?;
    let rules = Rules::new(table, mapping, settings);
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = table.rows.len().div_ceil(cores).max(500);
    let read =
        |rows: &[crate::import::Row]| -> Vec<Draft> { rows.iter().map(|row| rules.draft(row)).collect() };
    Ok(std::thread::scope(|scope| {
        let parts: Vec<_> = table.rows.chunks(share).map(|rows| (rows, scope.spawn(|| read(rows)))).collect();
        // a thread that could not finish is read again here, so that no row is ever lost
        parts.into_iter().flat_map(|(rows, part)| part.join().unwrap_or_else(|_| read(rows))).collect()
    }))
}

/// What is the same for every row.
pub(super) struct Rules<'a> {
    pub mapping: &'a Mapping,
    pub settings: &'a Settings,
    pub from_1904: bool,
    /// Cells may carry the guard against formulas; cards never do.
    pub guarded: bool,
    answers: HashMap<(Field, String), &'a Answer>,
}

impl<'a> Rules<'a> {
    fn new(table: &Table, mapping: &'a Mapping, settings: &'a Settings) -> Self {
        let answers =
            mapping.answers.iter().map(|answer| ((answer.field, fold(&answer.typed)), answer)).collect();
        Self {
            mapping,
            settings,
            from_1904: table.from_1904,
            guarded: table.kind != FileKind::VCard,
            answers,
        }
    }

    fn draft(&self, row: &crate::import::Row) -> Draft {
        let mut collector = Collector::new(self);
        for (at, cell) in row.cells.iter().enumerate().take(self.mapping.columns.len()) {
            collector.place(at, cell);
        }
        let (record, doubts) = collector.finish();
        Draft { row: row.number, record, doubts }
    }

    /// What a person said that a value stands for.
    pub fn answer(&self, field: Field, typed: &str) -> Option<&'a str> {
        if self.answers.is_empty() {
            return None;
        }
        self.answers.get(&(field, fold(typed))).map(|answer| answer.means.as_str())
    }
}
