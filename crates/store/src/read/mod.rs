//! What pages, API and terminal ask. Nothing here changes anything.

pub mod facts;
pub mod rules;
pub mod today;
pub mod touchpoint;
