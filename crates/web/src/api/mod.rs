//! The JSON API, `/api/v1`: the same ops and the same reads as the pages, for programs. The workspace and the member
//! come from the token; its scopes are asked at the door, route by route.
//!
//! # Adding a noun
//! A file with `noun!` (its record, by the names that the commands use) and a function that adds its lines to the
//! `table`. Route, access, body, answer, paging, `If-Match`, `Idempotency-Key`, the description and its page all
//! come from that line; its scope is a word of `seguito_core::access::NOUNS`.

mod body;
mod changed;
mod client;
mod contact;
pub mod day;
mod described;
mod description;
mod description_view;
mod follow_up;
mod house;
mod interaction;
mod noun;
pub(crate) mod paging;
mod plan;
mod project;
mod read;
mod schema;
mod table;
#[cfg(test)]
mod tests;
mod writing;

use crate::{access::Access, router::Routes};
use table::Api;

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new()
        .get("/api/openapi.json", Access::Public, description::json)
        .get("/api/docs", Access::Public, description::page)
        .with(table().routes)
}

/// Every line of the API.
fn table() -> Api {
    let sayings: [fn(Api) -> Api; 11] = [
        day::touchpoints,
        client::clients,
        contact::contacts,
        client::sayings,
        project::projects,
        project::endings,
        interaction::interactions,
        follow_up::follow_ups,
        plan::plans,
        house::house,
        house::kept,
    ];
    sayings.into_iter().fold(Api::default(), |api, add| add(api))
}
