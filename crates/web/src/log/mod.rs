//! Logging a contact: in place on Today, or from anywhere; what follows is shown before it is saved.

mod client_ask;
mod congratulation;
mod contact_correct;
mod contact_log;
mod correction_crossed;
mod draft_keep;
mod form_read;
mod moment_read;
mod next_show;
mod sheet;
mod sheet_load;
mod view;

pub use moment_read::moment;
pub(crate) use sheet_load::in_place;

use crate::{
    access::{Access::Member, Verb::Write},
    router::Routes,
};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/w/{workspace}/log", Member(Write), client_ask::handle)
        .post("/w/{workspace}/log", Member(Write), contact_log::handle)
        .post("/w/{workspace}/log/draft", Member(Write), draft_keep::handle)
        .post("/w/{workspace}/log/preview", Member(Write), next_show::handle)
        .get("/w/{workspace}/log/{interaction}", Member(Write), contact_correct::show)
        .post("/w/{workspace}/log/{interaction}", Member(Write), contact_correct::handle)
}
