//! Clients and contacts as files for other programs.

pub mod cell;
