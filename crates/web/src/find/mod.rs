//! Find or do: clients, their people, projects by the beginnings of words, and acts; things before acts.
//! The palette (Ctrl K) shows what this page finds: every link with `data-found`.

mod acts;
mod find_show;
mod view;

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::Read;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/find", Member(Read), find_show::handle)
}
