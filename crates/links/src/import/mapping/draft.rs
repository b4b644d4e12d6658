//! Rows → drafts of clients and contacts.

use super::{
    Answer, Doubt, Field, Mapping,
    collect::Collector,
    phones::{self, Pending},
};
use crate::{
    LinkError,
    import::{FileKind, Row, Table},
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

/// Reads every row by a mapping, on all cores.
///
/// # Errors
/// [`LinkError::NoNameColumn`] where the mapping gives no row a name.
pub fn drafts(table: &Table, mapping: &Mapping, settings: &Settings) -> Result<Vec<Draft>, LinkError> {
    mapping.check()?;
    let rules = Rules::new(table, mapping, settings);
    let mut unfinished = in_parallel(&table.rows, |row| rules.unfinished(row));
    let phones = phones::read_all(unfinished.iter().flat_map(|(_, pending)| pending));
    let mut phones = phones.into_iter();
    for (draft, pending) in &mut unfinished {
        for (pending, phone) in std::mem::take(pending).into_iter().zip(&mut phones) {
            phones::put(&mut draft.record, &mut draft.doubts, pending, phone);
        }
    }
    Ok(unfinished.into_iter().map(|(draft, _)| draft).collect())
}

/// Does the same to each item on all cores; the results in the items' order.
fn in_parallel<I: Sync, R: Send>(items: &[I], work: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(cores).max(500);
    let all = |items: &[I]| -> Vec<R> { items.iter().map(&work).collect() };
    std::thread::scope(|scope| {
        let parts: Vec<_> = items.chunks(share).map(|items| (items, scope.spawn(|| all(items)))).collect();
        // a thread that could not finish is done again here, so that no item is ever lost
        parts.into_iter().flat_map(|(items, part)| part.join().unwrap_or_else(|_| all(items))).collect()
    })
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

    /// A row but for its phone numbers.
    fn unfinished(&self, row: &Row) -> (Draft, Vec<Pending>) {
        let mut collector = Collector::new(self);
        for (at, cell) in row.cells.iter().enumerate().take(self.mapping.columns.len()) {
            collector.place(at, cell);
        }
        let (record, doubts, phones) = collector.finish();
        (Draft { row: row.number, record, doubts }, phones)
    }

    /// What a person said that a value stands for.
    pub fn answer(&self, field: Field, typed: &str) -> Option<&'a str> {
        if self.answers.is_empty() {
            return None;
        }
        self.answers.get(&(field, fold(typed))).map(|answer| answer.means.as_str())
    }
}
