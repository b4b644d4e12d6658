//! All SQL of Seguito, and nothing else: no rule, no HTTP, no mail. One text serves SQLite and PostgreSQL.
//!
//! [`Store`] is picked by an address; `store.scope(workspace)` gives a [`Scope`], on which every statement of a
//! workspace hangs. A table is described once, in [`rows`]; what pages ask is in [`read`].

pub mod all_statements;
pub mod archive;
pub mod event;
mod migrate;
pub mod port;
pub mod read;
pub mod rows;
pub mod tables;

pub use port::{
    broken::{Broken, Cause},
    connect::{OpenError, Settings, Store},
    presence::{InTheWay, Presence},
    scope::Scope,
    tx::{Read, Tx},
    value::Json,
};
