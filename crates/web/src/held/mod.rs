//! What is held, moved or waived: every occurrence with its why and its way back. Nothing vanishes (F10).

mod group;
mod held_show;
mod line;
mod order_recall;
mod view;

pub use group::Group;
pub use line::{HeldLine, Reader, list};

use crate::{access::Access::Member, router::Routes};
use seguito_core::access::Verb::{Read, Write};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/held", Member(Read), held_show::handle).post(
        "/w/{workspace}/held/{order}/recall",
        Member(Write),
        order_recall::handle,
    )
}
