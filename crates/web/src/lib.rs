//! Pages and API over HTTP.
//!
//! # Adding a page
//! 1. A folder for the feature: `mod.rs` (its purpose and `routes()`), `noun_verb.rs` handlers (parse, ask, do,
//!    answer), `view.rs` (maud), `FEATURE.css` (layer `pages`). Name it in [`routes`].
//! 2. Each route is added with its [`access::Access`]: [`router::Routes::get`] takes nothing less. A handler of a
//!    guarded route takes [`here::Here`]: who, where, which language, which moment.
//! 3. The page is a [`page::Leaf`] handed to [`page::book`]. A form is read as [`form::Form`], shown by [`field`],
//!    and ends in [`toast::done`]; with errors the same page again, status 422.
//! 4. Anything that goes wrong is an [`error::Trouble`]; `?` turns a refusal of an op into one.
//! 5. Its messages go into `crates/words/locales/*/FEATURE.ftl`, in all five languages.

pub mod access;
pub mod assets;
mod door;
pub mod error;
pub mod field;
pub mod form;
mod guard;
mod headers;
pub mod health;
pub mod here;
mod index;
pub mod page;
pub mod router;
pub mod session;
mod sign_in;
pub mod site;
pub mod toast;
mod trouble_page;
pub mod visitor;

use router::Routes;
use seguito_core::time::Moment;
use site::Site;
use std::sync::Arc;

/// What every handler can reach.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    site: Site,
    clock: Clock,
}

/// Where the moment comes from: the machine's clock, or a test's.
pub type Clock = Box<dyn Fn() -> Moment + Send + Sync>;

impl App {
    /// An installation.
    pub fn new(site: Site, clock: Clock) -> Self {
        Self(Arc::new(Parts { site, clock }))
    }

    /// Where it can be reached.
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    /// The moment; asked once a request, at the door.
    pub(crate) fn now(&self) -> Moment {
        (self.0.clock)()
    }
}

/// Every route, with its access.
pub fn routes() -> Routes {
    Routes::new().with(assets::routes()).with(health::routes()).with(sign_in::routes())
}

/// The whole of it, ready to be served.
pub fn service(app: &App) -> axum::Router {
    door::around(routes().router(), app)
}
