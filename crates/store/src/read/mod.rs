//! What pages, API and terminal ask. Nothing here changes anything.

pub mod client_list;
pub mod client_page;
pub mod facts;
pub mod member_names;
pub mod project_list;
pub mod project_page;
pub mod rules;
pub mod today;
pub mod touchpoint;
pub mod trail;
