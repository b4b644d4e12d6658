//! A statement is a typed constant. Nothing is put together at run time.

use crate::port::{
    broken::Broken,
    value::{Cell, Field, Kind, Val},
};
use std::marker::PhantomData;

/// A statement inside one workspace: `$1` is always the workspace and is put in by [`crate::Read`]; `P` begins at `$2`.
pub struct Stmt<P, R> {
    pub(crate) sql: Sql,
    _type: PhantomData<fn(P) -> R>,
}

/// A statement that looks across workspaces, with the reason why it must.
pub struct Across<P, R> {
    pub(crate) sql: Sql,
    _type: PhantomData<fn(P) -> R>,
}

/// The text for each database, and what a test wants to know of it.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// For SQLite.
    pub lite: &'static str,
    /// For PostgreSQL.
    pub pg: &'static str,
    /// Why it looks across workspaces; `None` = it does not.
    pub across: Option<&'static str>,
}

impl<P, R> Stmt<P, R> {
    /// One text for both databases.
    pub const fn new(sql: &'static str) -> Self {
        Self { sql: Sql { lite: sql, pg: sql, across: None }, _type: PhantomData }
    }

    /// A text each, where they differ.
    pub const fn split(lite: &'static str, pg: &'static str) -> Self {
        Self { sql: Sql { lite, pg, across: None }, _type: PhantomData }
    }

    /// For the list of all.
    pub const fn sql(&self) -> Sql {
        self.sql
    }
}

impl<P, R> Across<P, R> {
    /// One text for both databases.
    pub const fn new(why: &'static str, sql: &'static str) -> Self {
        Self { sql: Sql { lite: sql, pg: sql, across: Some(why) }, _type: PhantomData }
    }

    /// For the list of all.
    pub const fn sql(&self) -> Sql {
        self.sql
    }
}

/// Declares statements and `ALL`, their list: `NAME: (P, ..) => R = "text";`, or with
/// `across "why"` before the `=` for one that looks across workspaces.
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident: $p:ty => $r:ty $(, across $why:literal)? = $sql:expr;)+) => {
        $($crate::statements!(@one [$(#[$doc])*] $name, $p, $r, $sql $(, $why)?);)+
        /// Every statement of this file.
        pub const ALL: &[(&str, $crate::port::statement::Sql)] = &[$((stringify!($name), $name.sql())),+];
    };
    (@one [$(#[$doc:meta])*] $name:ident, $p:ty, $r:ty, $sql:expr) => {
        $(#[$doc])* pub const $name: $crate::port::statement::Stmt<$p, $r> =
            $crate::port::statement::Stmt::new($sql);
    };
    (@one [$(#[$doc:meta])*] $name:ident, $p:ty, $r:ty, $sql:expr, $why:literal) => {
        $(#[$doc])* pub const $name: $crate::port::statement::Across<$p, $r> =
            $crate::port::statement::Across::new($why, $sql);
    };
}

/// How many values one statement asks for together.
pub const TOGETHER: usize = 64;

/// Up to [`TOGETHER`] values that a statement asks for together, as its only parameter: many rows by a fixed number of
/// statements. Fewer are filled up by the last; more are a fault of the caller, and cut off.
#[derive(Clone, Debug)]
pub struct Among<F>(pub Vec<F>);

impl<F: Field> Params for Among<F> {
    fn push(&self, out: &mut Vec<Val>) {
        let val = |at| self.0.get(at).or(self.0.last()).map_or(Val::Null, F::to_val);
        out.extend((0..TOGETHER).map(val));
    }
}

/// The condition for [`Among`]: one mark a value, from `$2`.
#[macro_export]
#[doc(hidden)]
macro_rules! among {
    () => {
        " IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, \
         $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, \
         $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, \
         $57, $58, $59, $60, $61, $62, $63, $64, $65) "
    };
}

/// What goes into a statement.
pub trait Params {
    /// Its values, in order.
    fn push(&self, out: &mut Vec<Val>);
}

/// The values of what goes in.
pub(crate) fn values(params: &impl Params) -> Vec<Val> {
    let mut vals = Vec::new();
    params.push(&mut vals);
    vals
}

/// The cells of one row, from its first column to its last.
pub trait Cells {
    /// The next cell, which must be of this kind or nothing.
    fn next(&mut self, kind: Kind) -> Result<Cell<'_>, Broken>;
}

/// What comes out of a statement.
pub trait Record: Sized {
    /// From one row, cell by cell.
    fn take(cells: &mut dyn Cells) -> Result<Self, Broken>;
}

/// The next cell as a field.
pub fn next<F: Field>(cells: &mut dyn Cells) -> Result<F, Broken> {
    F::from_cell(cells.next(F::KIND)?)
}

impl Cells for std::slice::Iter<'_, Val> {
    fn next(&mut self, _: Kind) -> Result<Cell<'_>, Broken> {
        Iterator::next(self).map(Val::cell).ok_or_else(|| Broken::fault("a column is missing"))
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),*))+) => { $(
        impl<$($name: Field),*> Params for ($($name,)*) {
            fn push(&self, _out: &mut Vec<Val>) {
                $(_out.push(self.$at.to_val());)*
            }
        }
        impl<$($name: Field),*> Record for ($($name,)*) {
            fn take(_cells: &mut dyn Cells) -> Result<Self, Broken> {
                Ok(($(next::<$name>(_cells)?,)*))
            }
        }
    )+ };
}
tuples! {
    () (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5) (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
}

/// A row of a read that joins tables: fields in the order of the statement's columns, each with what it says.
#[macro_export]
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty = $says:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct $name { $(#[doc = $says] pub $field: $type),+ }

        impl $crate::port::statement::Record for $name {
            fn take(cells: &mut dyn $crate::port::statement::Cells) -> Result<Self, $crate::Broken> {
                Ok(Self { $($field: $crate::port::statement::next::<$type>(cells)?),+ })
            }
        }
    };
}
