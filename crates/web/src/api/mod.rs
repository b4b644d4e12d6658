//! The JSON API, `/api/v1`: the same ops and the same reads as the pages, for programs. The workspace and the member
//! come from the token; its scopes are asked at the door, route by route.

pub mod day;

use crate::{
    access::{Access, Scope, Verb},
    router::Routes,
};

/// A route of the API that a token with `NOUN:read` may ask.
const fn reads(noun: &'static str) -> Access {
    Access::Token(Scope { noun, verb: Verb::Read })
}

/// The routes of the API.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/today", reads("touchpoints"), day::show)
}
