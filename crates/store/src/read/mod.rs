//! What pages, API and terminal ask. Nothing here changes anything.

pub mod facts;
