//! What a transaction did, row by row: the way back of undo.

use crate::port::value::Val;

/// One row that a change wrote, as it was and as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its table.
    pub table: &'static str,
    /// As it was; `None` = it was not there.
    pub before: Option<Vec<Val>>,
    /// As it is; `None` = it is gone.
    pub after: Option<Vec<Val>>,
}
