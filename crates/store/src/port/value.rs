//! One value as both databases keep it, and how our types become one.

use crate::port::broken::Broken;
use jiff::civil::{Date, Time};
use seguito_core::{agenda, cadence, facts, id, people, project, time};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// A value in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    /// Nothing.
    Null,
    /// A whole number: figures, moments (UTC micros), yes and no (1, 0).
    Number(i64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// An identity.
    Id(Uuid),
    /// A day: DATE in PostgreSQL, ISO text in SQLite.
    Day(Date),
}

/// A value where it lies in the database's answer: what becomes of it, its taker decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Number(i64),
    /// Text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// An identity.
    Id(Uuid),
    /// A day.
    Day(Date),
}

impl Val {
    /// The value, borrowed.
    pub fn cell(&self) -> Cell<'_> {
        match self {
            Self::Null => Cell::Null,
            Self::Number(n) => Cell::Number(*n),
            Self::Text(t) => Cell::Text(t),
            Self::Bytes(b) => Cell::Bytes(b),
            Self::Id(id) => Cell::Id(*id),
            Self::Day(day) => Cell::Day(*day),
        }
    }
}

impl From<Cell<'_>> for Val {
    fn from(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Null => Self::Null,
            Cell::Number(n) => Self::Number(n),
            Cell::Text(t) => Self::Text(t.to_owned()),
            Cell::Bytes(b) => Self::Bytes(b.to_vec()),
            Cell::Id(id) => Self::Id(id),
            Cell::Day(day) => Self::Day(day),
        }
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// [`Val::Number`].
    Number,
    /// [`Val::Text`].
    Text,
    /// [`Val::Bytes`].
    Bytes,
    /// [`Val::Id`].
    Id,
    /// [`Val::Day`].
    Day,
}

/// A type of ours that fits in one column.
pub trait Field: Sized {
    /// What its column holds.
    const KIND: Kind;
    /// As a value.
    fn to_val(&self) -> Val;
    /// From a value.
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken>;
}

/// Anything serde can write, kept as JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<T: Serialize + DeserializeOwned> Field for Json<T> {
    const KIND: Kind = Kind::Text;
    fn to_val(&self) -> Val {
        // Our own types with string keys: serde_json cannot fail on them, and an empty text would fail to be read.
        Val::Text(serde_json::to_string(&self.0).unwrap_or_default())
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        serde_json::from_str(text::<Self>(cell)?)
            .map(Json)
            .map_err(|e| Broken::fault(format!("{e} in kept JSON")))
    }
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;
    fn to_val(&self) -> Val {
        self.as_ref().map_or(Val::Null, T::to_val)
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        match cell {
            Cell::Null => Ok(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
}

fn unfit<T>(cell: Cell<'_>) -> Broken {
    Broken::fault(format!("{cell:?} is no {}", std::any::type_name::<T>()))
}

/// The text from which a `T` is read.
pub fn text<T>(cell: Cell<'_>) -> Result<&str, Broken> {
    match cell {
        Cell::Text(text) => Ok(text),
        cell => Err(unfit::<T>(cell)),
    }
}

macro_rules! plain {
    ($($type:ty: $kind:ident),+ $(,)?) => { $(
        impl Field for $type {
            const KIND: Kind = Kind::$kind;
            fn to_val(&self) -> Val {
                Val::$kind(self.clone())
            }
            fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
                match cell { Cell::$kind(v) => Ok(v.to_owned()), cell => Err(unfit::<Self>(cell)) }
            }
        }
    )+ };
}
plain!(i64: Number, String: Text, Vec<u8>: Bytes, Uuid: Id, Date: Day);

macro_rules! ids {
    ($($type:ident),+ $(,)?) => { $(
        impl Field for id::$type {
            const KIND: Kind = Kind::Id;
            fn to_val(&self) -> Val {
                Val::Id(self.0)
            }
            fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
                Uuid::from_cell(cell).map(Self)
            }
        }
    )+ };
}
ids!(
    AccountId,
    WorkspaceId,
    MemberId,
    ClientId,
    ContactId,
    ProjectId,
    FactId,
    InteractionId,
    PlannedId,
    OrderId,
    FlagId,
    OpportunityId,
    RequestId,
    PromiseId,
    TouchpointId,
    EventId,
    BatchId,
);

/// Types kept by a short text of theirs.
#[macro_export]
macro_rules! keyed {
    ($($type:ty),+ $(,)?) => { $(
        impl $crate::port::value::Field for $type {
            const KIND: $crate::port::value::Kind = $crate::port::value::Kind::Text;
            fn to_val(&self) -> $crate::port::value::Val {
                $crate::port::value::Val::Text(self.key().into())
            }
            fn from_cell(cell: $crate::port::value::Cell<'_>) -> Result<Self, $crate::Broken> {
                let text = $crate::port::value::text::<Self>(cell)?;
                Self::from_key(text).ok_or_else(|| $crate::Broken::fault(format!("{text:?} is unknown")))
            }
        }
    )+ };
}
keyed!(
    people::Channel,
    people::Language,
    people::Role,
    project::Kind,
    project::Solution,
    project::Stage,
    project::ClientState,
    project::Builder,
    project::SaidBy,
    facts::MarkKind,
    facts::Outcome,
    facts::Direction,
    facts::Weight,
    agenda::Purpose,
    cadence::TriggerKind,
);

impl Field for bool {
    const KIND: Kind = Kind::Number;
    fn to_val(&self) -> Val {
        Val::Number((*self).into())
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        i64::from_cell(cell).map(|n| n != 0)
    }
}

impl Field for time::Moment {
    const KIND: Kind = Kind::Number;
    fn to_val(&self) -> Val {
        Val::Number(self.as_microsecond())
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        Self::from_microsecond(i64::from_cell(cell)?).map_err(|e| Broken::fault(e.to_string()))
    }
}

impl Field for Time {
    const KIND: Kind = Kind::Text;
    fn to_val(&self) -> Val {
        Val::Text(self.to_string())
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        text::<Self>(cell)?.parse().map_err(|e: jiff::Error| Broken::fault(e.to_string()))
    }
}

impl Field for time::Span {
    const KIND: Kind = Kind::Text;
    fn to_val(&self) -> Val {
        Val::Text(self.to_string())
    }
    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        Self::try_from(text::<Self>(cell)?.to_owned()).map_err(Broken::fault)
    }
}
