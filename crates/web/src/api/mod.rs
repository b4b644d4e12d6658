//! The JSON API, `/api/v1`: the same ops and the same reads as the pages, for programs. The workspace and the member
//! come from the token; its scopes are asked at the door, route by route.

mod change;
mod client;
pub mod day;
mod interaction;
mod paging;
mod project;

use crate::{
    access::{Access, Scope, Verb},
    router::Routes,
};

/// A route that a token may use which may read the noun.
const fn reads(noun: &'static str) -> Access {
    Access::Token(Scope { noun, verb: Verb::Read })
}

/// A route that a token may use which may change the noun.
const fn writes(noun: &'static str) -> Access {
    Access::Token(Scope { noun, verb: Verb::Write })
}

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/today", reads("touchpoints"), day::show)
        .get("/api/v1/clients", reads("clients"), client::list)
        .post("/api/v1/clients", writes("clients"), client::add)
        .get("/api/v1/clients/{client}", reads("clients"), client::show)
        .get("/api/v1/projects", reads("projects"), project::list)
        .post("/api/v1/projects", writes("projects"), project::add)
        .get("/api/v1/projects/{project}", reads("projects"), project::show)
        .post("/api/v1/projects/{project}/stages", writes("projects"), project::enter_stage)
        .post("/api/v1/projects/{project}/states", writes("projects"), project::say_state)
        .post("/api/v1/interactions", writes("interactions"), interaction::log)
}
