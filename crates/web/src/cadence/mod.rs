//! The cadence editor (F10): each sheet of rules as sentences with fields in them, beside what an edit changes, for
//! whom. The state stands in the address; saving asks for a preview of exactly what is saved.

mod edit;
mod edit_clientwide;
#[cfg(test)]
mod guide_tests;
mod list_show;
mod list_view;
mod preview_make;
mod preview_show;
mod preview_view;
mod rule_crossed;
mod rule_line;
mod rule_save;
mod sentence;
mod sentence_clientwide;
mod sheet_show;
mod sheet_view;
mod target;

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::{Read, Write};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/w/{workspace}/rhythms", Member(Read), list_show::handle)
        .get("/w/{workspace}/rhythms/{pack}", Member(Read), sheet_show::handle)
        .post("/w/{workspace}/rhythms/{pack}", Member(Write), rule_save::handle)
        .post("/w/{workspace}/rhythms/{pack}/preview", Member(Write), preview_show::handle)
}
