//! Pages in the process, through the router: one file a room.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by failing")]

mod api;
mod api_change;
mod at_once;
mod cadence;
mod clients;
mod database;
mod demo;
mod desk;
mod doors;
mod export;
mod find;
mod first_run;
mod headers;
mod held;
mod import;
mod isolation;
mod limits;
mod log;
mod nothing_planned;
mod order;
mod projects;
mod reader;
mod settings;
mod sign_in;
mod today;
mod trash;
mod weeks;
