//! Columns → [`Record`](crate::record::Record)s. A mapping says what each column means; [`drafts`] applies
//! it.

mod collect;
mod data;
mod day;
mod draft;
pub mod field;
mod finish;
pub(crate) mod heads;
mod mail;
mod phone;
mod phones;
mod place;
mod preset;
mod rhythm;
pub(crate) mod side;
mod title;

pub use day::DayOrder;
pub use draft::{Draft, Settings, drafts};
pub use field::{Field, Target};
pub use preset::Preset;

use super::{FileKind, Table};
use crate::LinkError;
use seguito_core::time::Day;
use serde::{Deserialize, Serialize};

/// What each column of a list means. A person may change it, and save it by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The preset that was chosen or guessed.
    pub preset: Preset,
    /// One for each column, in the list's order.
    pub columns: Vec<Column>,
    /// How days such as 3/4/2026 are read.
    pub day_order: DayOrder,
    /// Whether a day in the list proves that order; if not, and such days are there, a person is asked.
    pub day_order_sure: bool,
    /// What a person answered to values that were not understood.
    #[serde(default)]
    pub answers: Vec<Answer>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What it means.
    pub target: Target,
    /// How that is known.
    pub known_by: KnownBy,
}

/// How it is known what a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnownBy {
    /// The preset names it.
    Preset,
    /// Its name says so.
    Name,
    /// Its cells look like it.
    Content,
    /// A person said so.
    Person,
    /// Nobody knows: it is kept under its own head.
    Nobody,
}

/// A person's answer to a value that was not understood, for all rows that have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The field of the doubt.
    pub field: Field,
    /// The value as typed in the list.
    pub typed: String,
    /// What it stands for (a country code, a day); empty: keep it as it is, without asking again.
    pub means: String,
}

/// A value that was not understood. The row is kept, and what was typed stays in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// The field it was meant for.
    pub field: Field,
    /// The column's head.
    pub head: String,
    /// What the cell says.
    pub typed: String,
    /// Why it is doubtful.
    pub why: Why,
}

/// Why a value is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum Why {
    /// The calendar has no such day (31 February).
    NoSuchDay,
    /// It is no day that can be understood.
    NotADay,
    /// The last contact would lie in the future.
    InFuture {
        /// The day it was read as.
        day: Day,
    },
    /// It is no mail address.
    NotAMail,
    /// It is no phone number of its country.
    NotAPhone,
    /// No country has this name.
    UnknownCountry,
    /// No language has this name.
    UnknownLanguage,
    /// No time zone has this name.
    UnknownZone,
    /// It is no length of time.
    NotARhythm,
}

impl Mapping {
    /// What the columns of a list most likely mean. `preset`: what a person chose.
    pub fn guess(table: &Table, preset: Option<Preset>) -> Self {
        let by_kind = (table.kind == FileKind::VCard).then_some(Preset::VCard);
        let preset = preset.or(by_kind).unwrap_or_else(|| Preset::guess(&table.columns));
        let mut columns: Vec<Column> = table
            .columns
            .iter()
            .enumerate()
            .map(|(at, head)| guess_column(table, preset, at, head))
            .collect();
        resolve_names(&mut columns, preset);
        name_the_nameless(table, &mut columns);
        let mut mapping = Self {
            preset,
            columns,
            day_order: DayOrder::DayFirst,
            day_order_sure: true,
            answers: Vec::new(),
        };
        mapping.find_day_order(table);
        mapping
    }

    /// A saved mapping on another list: its columns by their heads, guesses for the rest.
    pub fn refit(&self, table: &Table) -> Self {
        let mut fresh = Self::guess(table, Some(self.preset));
        let mut left: Vec<&Column> = self.columns.iter().collect();
        for column in &mut fresh.columns {
            if let Some(at) = left.iter().position(|saved| saved.head == column.head) {
                *column = left.remove(at).clone();
            }
        }
        fresh.answers.clone_from(&self.answers);
        fresh.find_day_order(table);
        fresh
    }

    /// Whether the mapping can give a row a name.
    ///
    /// # Errors
    /// [`LinkError::NoNameColumn`].
    pub fn check(&self) -> Result<(), LinkError> {
        use Field::{Family, FullName, Given, Mail, Name, Organisation};
        let naming = [Organisation, Name, FullName, Given, Family, Mail];
        if self.columns.iter().any(|column| naming.contains(&column.target.field)) {
            return Ok(());
        }
        Err(LinkError::NoNameColumn {
            heads: self.columns.iter().map(|column| column.head.clone()).collect(),
        })
    }

    fn find_day_order(&mut self, table: &Table) {
        let dated = |column: &Column| matches!(column.target.field, Field::LastContact | Field::Birthday);
        let at: Vec<usize> = (0..self.columns.len()).filter(|at| dated(&self.columns[*at])).collect();
        let cells = table.rows.iter().flat_map(|row| at.iter().filter_map(|at| row.cells.get(*at)));
        (self.day_order, self.day_order_sure) = DayOrder::of(cells.map(String::as_str));
    }
}

fn guess_column(table: &Table, preset: Preset, at: usize, head: &str) -> Column {
    if let Some(own) = head.strip_suffix(heads::OWN) {
        let target = Target::plain(Field::Extra);
        return Column { head: own.to_owned(), target, known_by: KnownBy::Preset };
    }
    // a card, or a list of ours, names what it holds: there what a column looks like says nothing more
    let named = table.kind == FileKind::VCard || preset == Preset::Seguito;
    let (target, known_by) = match heads::meaning(preset, head) {
        Some((meaning, Preset::Generic)) => (meaning.target, KnownBy::Name),
        Some((meaning, _)) => (meaning.target, KnownBy::Preset),
        None => match by_content(table, at).filter(|_| !named) {
            Some(field) => (Target::plain(field), KnownBy::Content),
            None => (Target::plain(Field::Extra), KnownBy::Nobody),
        },
    };
    Column { head: head.to_owned(), target, known_by }
}

/// `Nome` beside `Cognome` is a given name; a name beside an organisation, or beside parts of a name, is a
/// person's.
fn resolve_names(columns: &mut [Column], preset: Preset) {
    let has = |columns: &[Column], field| columns.iter().any(|column| column.target.field == field);
    let (given, family) = (has(columns, Field::Given), has(columns, Field::Family));
    let of_person = given || family || has(columns, Field::Organisation);
    for column in columns.iter_mut().filter(|column| column.target.field == Field::Name) {
        let beside = heads::meaning(preset, &column.head).and_then(|(meaning, _)| meaning.beside);
        column.target.field = match beside {
            Some(Field::Given) if family => Field::Given,
            Some(Field::Family) if given => Field::Family,
            _ if of_person => Field::FullName,
            _ => Field::Name,
        };
    }
}

/// In a list without heads the first column of words is the name.
fn name_the_nameless(table: &Table, columns: &mut [Column]) {
    if table.head_row != 0
        || table.kind == FileKind::VCard
        || columns.iter().any(|column| column.known_by == KnownBy::Name)
    {
        return;
    }
    let wordy = |at: usize| sample(table, at).all(|cell| cell.chars().any(char::is_alphabetic));
    let first = (0..columns.len()).find(|at| columns[*at].known_by == KnownBy::Nobody && wordy(*at));
    if let Some(at) = first {
        columns[at] =
            Column { target: Target::plain(Field::Name), known_by: KnownBy::Content, ..columns[at].clone() };
    }
}

fn sample(table: &Table, at: usize) -> impl Iterator<Item = &str> {
    let cells = table.rows.iter().filter_map(move |row| row.cells.get(at)).map(|cell| cell.trim());
    cells.filter(|cell| !cell.is_empty()).take(200)
}

fn by_content(table: &Table, at: usize) -> Option<Field> {
    let most = |is: fn(&str) -> bool| {
        let (yes, all) =
            sample(table, at).fold((0, 0), |(yes, all), cell| (yes + u32::from(is(cell)), all + 1));
        all > 0 && yes * 10 >= all * 8
    };
    let phone_like = |cell: &str| {
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        (6..=15).contains(&digits) && cell.chars().all(|c| c.is_ascii_digit() || "+ ()-/.".contains(c))
    };
    match () {
        () if most(|cell| mail::read(cell).is_some()) => Some(Field::Mail),
        () if table.head_row == 0 && most(phone_like) => Some(Field::Phone),
        () => None,
    }
}
