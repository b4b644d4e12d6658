//! One-time links that an owner hands over: to join a workspace, or to set a new password. Looking uses nothing up.

mod link_take;
mod view;

use crate::{access::Access::Public, router::Routes};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/join/{token}", Public, link_take::show).post(
        "/join/{token}",
        Public,
        link_take::handle,
    )
}
