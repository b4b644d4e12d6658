//! What pages, API and terminal ask. Nothing here changes anything.

pub mod client;
pub mod client_page;
pub mod client_tidy;
pub mod fact_rows;
pub mod facts;
pub mod find;
pub mod house;
pub mod list;
pub mod looked_after;
pub mod project;
pub mod rules;
pub mod tally;
pub mod timeline;
pub mod today;
pub mod touchpoint;
pub mod weeks;
