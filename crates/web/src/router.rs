//! The table of routes. A route can only be added together with its access, and is guarded by it.

use crate::{App, access::Access, guard::guard};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    handler::Handler,
    middleware::{Next, from_fn},
    routing::{MethodRouter, delete, get, patch, post, put},
};

/// Bytes a body of the API may have.
pub const JSON_BYTES: usize = 5 << 20;

/// Routes of one room, or of all.
#[derive(Default)]
pub struct Routes {
    table: Vec<Declared>,
    router: Router<App>,
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// `GET`, `POST` ...
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
}

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident $method:literal),+ $(,)?) => { $(
        $(#[$doc])*
        pub fn $name<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
        where H: Handler<T, App>, T: 'static {
            self.add($method, path, access, $name(handler))
        }
    )+ };
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    methods! {
        /// A page or an answer; changes nothing.
        get "GET",
        /// A form, or something new in the API.
        post "POST",
        /// API: replaces.
        put "PUT",
        /// API: changes a part.
        patch "PATCH",
        /// API: removes.
        delete "DELETE",
    }

    /// A form with a file of at most `limit` bytes.
    pub fn upload<H, T>(self, path: &'static str, access: Access, limit: usize, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, access, post(handler).layer(DefaultBodyLimit::max(limit)))
    }

    /// The routes of another room beside these.
    pub fn with(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        self.router = self.router.merge(other.router);
        self
    }

    /// The table: what is asked by the tests of access, and printed in the docs.
    pub fn table(&self) -> &[Declared] {
        &self.table
    }

    pub(crate) fn router(self) -> Router<App> {
        self.router
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        handler: MethodRouter<App>,
    ) -> Self {
        self.table.push(Declared { method, path, access });
        let handler = match access {
            Access::Token(_) => handler.layer(DefaultBodyLimit::max(JSON_BYTES)),
            _ => handler,
        };
        let guarded =
            handler.route_layer(from_fn(move |request: Request, next: Next| guard(access, request, next)));
        self.router = self.router.route(path, guarded);
        self
    }
}
