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
    fn from_val(val: Val) -> Result<Self, Broken>;
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
    fn from_val(val: Val) -> Result<Self, Broken> {
        let text = String::from_val(val)?;
        serde_json::from_str(&text).map(Json).map_err(|e| Broken::fault(format!("{e} in kept JSON")))
    }
}

impl<T: Field> Field for Option<T> {
    const KIND: Kind = T::KIND;
    fn to_val(&self) -> Val {
        self.as_ref().map_or(Val::Null, T::to_val)
    }
    fn from_val(val: Val) -> Result<Self, Broken> {
        match val {
            Val::Null => Ok(None),
            val => T::from_val(val).map(Some),
        }
    }
}

fn unfit<T>(val: &Val) -> Broken {
    Broken::fault(format!("{val:?} is no {}", std::any::type_name::<T>()))
}

macro_rules! plain {
    ($($type:ty: $kind:ident),+ $(,)?) => { $(
        impl Field for $type {
            const KIND: Kind = Kind::$kind;
            fn to_val(&self) -> Val {
                Val::$kind(self.clone())
            }
            fn from_val(val: Val) -> Result<Self, Broken> {
                match val { Val::$kind(v) => Ok(v), v => Err(unfit::<Self>(&v)) }
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
            fn from_val(val: Val) -> Result<Self, Broken> {
                Uuid::from_val(val).map(Self)
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
            fn from_val(val: $crate::port::value::Val) -> Result<Self, $crate::Broken> {
                let text = <String as $crate::port::value::Field>::from_val(val)?;
                Self::from_key(&text).ok_or_else(|| $crate::Broken::fault(format!("{text:?} is unknown")))
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
    fn from_val(val: Val) -> Result<Self, Broken> {
        i64::from_val(val).map(|n| n != 0)
    }
}

impl Field for time::Moment {
    const KIND: Kind = Kind::Number;
    fn to_val(&self) -> Val {
        Val::Number(self.as_microsecond())
    }
    fn from_val(val: Val) -> Result<Self, Broken> {
        Self::from_microsecond(i64::from_val(val)?).map_err(|e| Broken::fault(e.to_string()))
    }
}

impl Field for Time {
    const KIND: Kind = Kind::Text;
    fn to_val(&self) -> Val {
        Val::Text(self.to_string())
    }
    fn from_val(val: Val) -> Result<Self, Broken> {
        String::from_val(val)?.parse().map_err(|e: jiff::Error| Broken::fault(e.to_string()))
    }
}

impl Field for time::Span {
    const KIND: Kind = Kind::Text;
    fn to_val(&self) -> Val {
        Val::Text(self.to_string())
    }
    fn from_val(val: Val) -> Result<Self, Broken> {
        Self::try_from(String::from_val(val)?).map_err(Broken::fault)
    }
}
