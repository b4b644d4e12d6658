//! A table is described once: its row type, its statements, its place in archive, undo and trash all come from here.

use crate::port::{
    broken::Broken,
    statement::{Cells, Params, Record, Sql},
    value::{Kind, Val},
};
use serde::{Serialize, Serializer};

/// A table of a workspace, as data.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns after `workspace_id`, the key's first.
    pub columns: &'static [(&'static str, Kind)],
    /// How many of them are its key.
    pub key: usize,
    /// Writes a row, new or not.
    pub put: Sql,
    /// Deletes one row by its key.
    pub delete: Sql,
    /// Reads one row by its key.
    pub one: Sql,
    /// Reads every row of the workspace, by key.
    pub all: Sql,
    /// Deletes every row of the workspace.
    pub clear: Sql,
    /// How many rows the workspace has.
    pub count: Sql,
}

/// One row of a table.
pub trait Row: Params + Record {
    /// Its table.
    const TABLE: Table;
    /// Reads so many rows of the workspace, by key, after a key.
    const PAGE: Sql;
}

impl Table {
    /// One of its rows, as values.
    pub(super) fn take(&self, cells: &mut dyn Cells) -> Result<Vec<Val>, Broken> {
        self.columns.iter().map(|(_, kind)| cells.next(*kind).map(Val::from)).collect()
    }

    /// The key's values of a row.
    pub fn key_of<'r>(&self, row: &'r [Val]) -> &'r [Val] {
        &row[..self.key]
    }

    /// A row as JSON, for the journal and the archive.
    pub fn to_json(&self, row: &[Val]) -> serde_json::Value {
        serde_json::json!(row)
    }

    /// A row from JSON.
    pub fn from_json(&self, row: &serde_json::Value) -> Result<Vec<Val>, Broken> {
        let cells = row.as_array().filter(|cells| cells.len() == self.columns.len());
        let cells = cells.ok_or_else(|| Broken::fault(format!("no row of {}", self.name)))?;
        cells.iter().zip(self.columns).map(|(cell, (_, kind))| val(cell, *kind)).collect()
    }
}

/// A cell as JSON: bytes in hexadecimal, ids and days as text.
impl Serialize for Val {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Number(n) => to.serialize_i64(*n),
            Self::Text(t) => to.serialize_str(t),
            Self::Bytes(b) => to.serialize_str(&hex(b)),
            Self::Id(id) => to.collect_str(id),
            Self::Day(day) => to.collect_str(day),
        }
    }
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    out.extend(digits.filter_map(|n| char::from_digit(n.into(), 16)));
    out
}

fn val(cell: &serde_json::Value, kind: Kind) -> Result<Val, Broken> {
    if cell.is_null() {
        return Ok(Val::Null);
    }
    let read = match (kind, cell.as_str()) {
        (Kind::Number, _) => cell.as_i64().map(Val::Number),
        (Kind::Text, Some(text)) => Some(Val::Text(text.into())),
        (Kind::Bytes, Some(text)) => bytes(text).map(Val::Bytes),
        (Kind::Id, Some(text)) => text.parse().ok().map(Val::Id),
        (Kind::Day, Some(text)) => text.parse().ok().map(Val::Day),
        _ => None,
    };
    read.ok_or_else(|| Broken::fault(format!("{cell} is no {kind:?}")))
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(hex.get(i..i + 2)?, 16).ok()).collect()
}

/// Declares a row type with its table: key in brackets, other columns in braces, each with what it says; then lists,
/// `NAME(column: type) "ORDER BY ...";`, that read the rows with that column's value, and
/// `NAME[column: type] "ORDER BY ...";`, that read the rows with one of several ([`Among`]).
///
/// [`Among`]: crate::port::statement::Among
#[macro_export]
macro_rules! table {
    (
        $(#[$doc:meta])* $row:ident $table:literal
        [ $($key:ident: $ktype:ty = $ksays:literal),+ $(,)? ]
        { $($col:ident: $type:ty = $says:literal),* $(,)? }
        $($list:ident $by:tt $rest:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $row { $(#[doc = $ksays] pub $key: $ktype,)+ $(#[doc = $says] pub $col: $type,)* }

        impl $crate::port::statement::Params for $row {
            fn push(&self, out: &mut Vec<$crate::port::value::Val>) {
                $(out.push($crate::port::value::Field::to_val(&self.$key));)+
                $(out.push($crate::port::value::Field::to_val(&self.$col));)*
            }
        }

        impl $crate::port::statement::Record for $row {
            fn take(cells: &mut dyn $crate::port::statement::Cells) -> Result<Self, $crate::Broken> {
                Ok(Self {
                    $($key: $crate::port::statement::next(cells)?,)+
                    $($col: $crate::port::statement::next(cells)?,)*
                })
            }
        }

        impl $crate::port::table::Row for $row {
            const PAGE: $crate::port::statement::Sql = $crate::port::statement::Stmt::<(), ()>::new(concat!(
                "SELECT ", $crate::columns!($($key)+ $($col)*), " FROM ", $table,
                " WHERE workspace_id = $1 AND ", $crate::after!($($key)+)
            )).sql();
            const TABLE: $crate::port::table::Table = $crate::port::table::Table {
                name: $table,
                columns: &[
                    $((stringify!($key), <$ktype as $crate::port::value::Field>::KIND),)+
                    $((stringify!($col), <$type as $crate::port::value::Field>::KIND),)*
                ],
                key: [$(stringify!($key)),+].len(),
                put: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "INSERT INTO ", $table, " (workspace_id", $(", ", stringify!($key),)+
                    $(", ", stringify!($col),)* ") VALUES ($1", $crate::marks!($($key)+ $($col)*),
                    ") ON CONFLICT (workspace_id", $(", ", stringify!($key),)+ ") DO ",
                    $crate::overwrite!($($col)*)
                )).sql(),
                delete: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "DELETE FROM ", $table, " WHERE workspace_id = $1", $crate::equal!($($key)+)
                )).sql(),
                one: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "SELECT ", $crate::columns!($($key)+ $($col)*), " FROM ", $table,
                    " WHERE workspace_id = $1", $crate::equal!($($key)+)
                )).sql(),
                clear: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "DELETE FROM ",
                    $table,
                    " WHERE workspace_id = $1"
                ))
                .sql(),
                count: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "SELECT COUNT(*) FROM ",
                    $table,
                    " WHERE workspace_id = $1"
                ))
                .sql(),
                all: $crate::port::statement::Stmt::<(), ()>::new(concat!(
                    "SELECT ", $crate::columns!($($key)+ $($col)*), " FROM ", $table,
                    " WHERE workspace_id = $1 ORDER BY ", $crate::columns!($($key)+)
                )).sql(),
            };
        }

        impl $row {
            $crate::lists! { $row $table [$($key)+ $($col)*] $($list $by, $rest;)* }
            /// Every statement of this table.
            pub const ALL: &[(&str, $crate::port::statement::Sql)] = &[
                ("PUT", <Self as $crate::port::table::Row>::TABLE.put),
                ("DELETE", <Self as $crate::port::table::Row>::TABLE.delete),
                ("ONE", <Self as $crate::port::table::Row>::TABLE.one),
                ("ALL", <Self as $crate::port::table::Row>::TABLE.all),
                ("PAGE", <Self as $crate::port::table::Row>::PAGE),
                ("CLEAR", <Self as $crate::port::table::Row>::TABLE.clear),
                ("COUNT", <Self as $crate::port::table::Row>::TABLE.count),
                $((stringify!($list), Self::$list.sql()),)*
            ];
        }
    };
}

/// Column names, parted by commas.
#[macro_export]
#[doc(hidden)]
macro_rules! columns {
    ($first:ident $($more:ident)*) => { concat!(stringify!($first) $(, ", ", stringify!($more))*) };
}

/// What a write does to a row that is there.
#[macro_export]
#[doc(hidden)]
macro_rules! overwrite {
    () => { "NOTHING" };
    ($first:ident $($more:ident)*) => { concat!(
        "UPDATE SET ", stringify!($first), " = excluded.", stringify!($first)
        $(, ", ", stringify!($more), " = excluded.", stringify!($more))*
    ) };
}

/// The condition on a key of up to four columns, from `$2`.
#[macro_export]
#[doc(hidden)]
macro_rules! equal {
    ($a:ident) => { concat!(" AND ", stringify!($a), " = $2") };
    ($a:ident $b:ident) => { concat!($crate::equal!($a), " AND ", stringify!($b), " = $3") };
    ($a:ident $b:ident $c:ident) => { concat!($crate::equal!($a $b), " AND ", stringify!($c), " = $4") };
    ($a:ident $b:ident $c:ident $d:ident) => {
        concat!($crate::equal!($a $b $c), " AND ", stringify!($d), " = $5")
    };
}

/// The rows after a key of up to three columns, from `$2`, so many of them.
#[macro_export]
#[doc(hidden)]
macro_rules! after {
    ($a:ident) => { concat!(stringify!($a), " > $2 ORDER BY ", stringify!($a), " LIMIT $3") };
    ($a:ident $b:ident) => {
        concat!("(", $crate::columns!($a $b), ") > ($2, $3) ORDER BY ", $crate::columns!($a $b), " LIMIT $4")
    };
    ($a:ident $b:ident $c:ident) => { concat!(
        "(", $crate::columns!($a $b $c), ") > ($2, $3, $4) ORDER BY ", $crate::columns!($a $b $c), " LIMIT $5"
    ) };
}

/// `, $2, $3, ...`: one mark a column.
#[macro_export]
#[doc(hidden)]
macro_rules! marks {
    ($($col:ident)+) => { $crate::marks!(@ [$($col)+] [
        ", $2" ", $3" ", $4" ", $5" ", $6" ", $7" ", $8" ", $9" ", $10" ", $11" ", $12" ", $13" ", $14" ", $15"
        ", $16" ", $17" ", $18" ", $19" ", $20" ", $21" ", $22" ", $23" ", $24" ", $25" ", $26" ", $27" ", $28"
        ", $29" ", $30" ", $31" ", $32" ", $33" ", $34" ", $35" ", $36" ", $37" ", $38" ", $39" ", $40" ", $41"
    ] []) };
    (@ [] [$($left:literal)*] [$($out:literal)*]) => { concat!($($out),*) };
    (@ [$first:ident $($more:ident)*] [$mark:literal $($left:literal)*] [$($out:literal)*]) => {
        $crate::marks!(@ [$($more)*] [$($left)*] [$($out)* $mark])
    };
}

/// The constants of the lists of a table.
#[macro_export]
#[doc(hidden)]
macro_rules! lists {
    ($row:ident $table:literal $cols:tt $($list:ident $by:tt, $rest:literal;)*) => {
        $($crate::lists! { @one $row $table $cols $list $by, $rest })*
    };
    (@one $row:ident $table:literal [$($col:ident)+] $list:ident [$by:ident: $btype:ty], $rest:literal) => {
        #[doc = concat!("The rows with one of these ", stringify!($by), "s.")]
        pub const $list: $crate::port::statement::Stmt<$crate::port::statement::Among<$btype>, $row> =
            $crate::port::statement::Stmt::new(concat!(
                "SELECT ", $crate::columns!($($col)+), " FROM ", $table,
                " WHERE workspace_id = $1 AND ", stringify!($by), $crate::among!(), $rest
            ));
    };
    (@one $row:ident $table:literal [$($col:ident)+] $list:ident ($by:ident: $btype:ty), $rest:literal) => {
        #[doc = concat!("The rows with this ", stringify!($by), ".")]
        pub const $list: $crate::port::statement::Stmt<($btype,), $row> =
            $crate::port::statement::Stmt::new(concat!(
                "SELECT ", $crate::columns!($($col)+), " FROM ", $table,
                " WHERE workspace_id = $1 AND ", stringify!($by), " = $2 ", $rest
            ));
    };
}
