//! The first run: four short sheets. Only the set-up word and the owner's sign-in cannot be skipped; what is skipped
//! waits on Today, one line each.

mod client_add;
mod house_claim;
mod rhythm_begin;
mod rhythm_preview;
mod view;
mod week_set;

use crate::{
    access::Access::{Owner, Public},
    router::Routes,
};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/first-run", Public, house_claim::show)
        .post("/first-run", Public, house_claim::handle)
        .get("/w/{workspace}/first-run/week", Owner, week_set::show)
        .post("/w/{workspace}/first-run/week", Owner, week_set::handle)
        .get("/w/{workspace}/first-run/client", Owner, client_add::show)
        .post("/w/{workspace}/first-run/client", Owner, client_add::handle)
        .get("/w/{workspace}/first-run/rhythm", Owner, rhythm_begin::show)
        .post("/w/{workspace}/first-run/rhythm", Owner, rhythm_begin::handle)
        .post("/w/{workspace}/first-run/rhythm/preview", Owner, rhythm_preview::handle)
}
