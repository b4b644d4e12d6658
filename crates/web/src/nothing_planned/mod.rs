//! Clients without a next contact: each needs a day, a rhythm, or a reason (F10).

mod clients_follow;
mod clients_show;
mod view;

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::{Read, Write};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/nothing-planned", Member(Read), clients_show::handle).post(
        "/w/{workspace}/nothing-planned/rhythms",
        Member(Write),
        clients_follow::handle,
    )
}
