//! Who you are: language of the page, sign-in, sign-out, one-time links.

mod language_choose;

use crate::{access::Access, router::Routes};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/language/{language}", Access::Public, language_choose::handle)
}
