//! What was deleted, by whom, until when it can be brought back.

mod record_restore;
mod trash_show;
mod view;

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::{Read, Write};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/trash", Member(Read), trash_show::handle).post(
        "/w/{workspace}/trash/{trash}/restoration",
        Member(Write),
        record_restore::handle,
    )
}
