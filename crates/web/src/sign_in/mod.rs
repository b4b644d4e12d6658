//! Who you are: language of the page, sign-in, sign-out, the way to one's workspace.

mod again;
mod door_choose;
pub(crate) mod language_choose;
mod session_begin;
mod session_end;
pub(crate) mod sheet;
mod view;

pub(crate) use again::again;

use crate::{access::Access::Public, router::Routes};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Public, door_choose::handle)
        .get("/sign-in", Public, session_begin::show)
        .post("/sign-in", Public, session_begin::handle)
        .post("/sign-out", Public, session_end::handle)
        .get("/language/{language}", Public, language_choose::handle)
}
