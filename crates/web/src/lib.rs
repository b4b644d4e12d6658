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
pub mod api;
pub mod assets;
mod back;
mod cadence;
mod clients;
mod crossed;
mod door;
pub mod error;
pub mod field;
mod find;
mod first_run;
pub mod form;
mod guard;
mod headers;
pub mod health;
pub mod held;
pub mod here;
pub mod import;
mod index;
mod join;
pub mod log;
mod more;
mod names;
mod nothing_planned;
mod order;
pub mod page;
mod projects;
pub mod router;
pub mod session;
mod settings;
mod sign_in;
pub mod site;
mod stage_chip;
mod throttle;
pub mod toast;
mod today;
mod trash;
mod trouble_page;
mod undo;
pub mod visitor;
mod weeks;

use jiff::SignedDuration;
use router::Routes;
use seguito_core::time::Moment;
use seguito_links::import::ReadFile;
use seguito_store::Store;
use sha2::Digest;
use site::Site;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

/// What every handler can reach.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    site: Site,
    clock: Clock,
    store: Store,
    read_file: ReadFile,
    /// Lists being brought in.
    imports: import::Jobs,
    /// How much each token has asked.
    throttle: throttle::Throttle,
    /// Days as they were drawn.
    days: today::Days,
    /// When each sign-in was last noted as seen, so that the database is asked at most hourly.
    seen: Mutex<HashMap<[u8; 32], Moment>>,
}

/// Where the moment comes from: the machine's clock, or a test's.
pub type Clock = Box<dyn Fn() -> Moment + Send + Sync>;

impl App {
    /// An installation.
    pub fn new(site: Site, clock: Clock, store: Store) -> Self {
        Self::reading(site, clock, store, seguito_links::import::in_child)
    }

    /// An installation that reads foreign files in its own way: tests have no binary to read them.
    pub fn reading(site: Site, clock: Clock, store: Store, read_file: ReadFile) -> Self {
        Self(Arc::new(Parts {
            site,
            clock,
            store,
            read_file,
            imports: import::Jobs::default(),
            throttle: throttle::Throttle::default(),
            days: today::Days::default(),
            seen: Mutex::default(),
        }))
    }

    /// How files that strangers wrote are read (security promise T11).
    pub(crate) fn read_file(&self) -> ReadFile {
        self.0.read_file
    }

    /// The lists being brought in.
    pub(crate) fn imports(&self) -> &import::Jobs {
        &self.0.imports
    }

    /// How much each token has asked.
    pub(crate) fn throttle(&self) -> &throttle::Throttle {
        &self.0.throttle
    }

    /// Days as they were drawn.
    pub(crate) fn days(&self) -> &today::Days {
        &self.0.days
    }

    /// The database, for reads and for ops; pages reach it through [`here::Here::scope`].
    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    /// Whether this sign-in has not been noted as seen within the hour; it is from now on.
    pub(crate) fn first_look(&self, token: &str, now: Moment) -> bool {
        let key = sha2::Sha256::digest(token).into();
        let Ok(mut seen) = self.0.seen.lock() else { return false };
        if seen.get(&key).is_some_and(|last| now.duration_since(*last) < SignedDuration::from_hours(1)) {
            return false;
        }
        if seen.len() > 10_000 {
            seen.clear();
        }
        seen.insert(key, now);
        true
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
    Routes::new()
        .with(assets::routes())
        .with(health::routes())
        .with(sign_in::routes())
        .with(first_run::routes())
        .with(today::routes())
        .with(api::routes())
        .with(log::routes())
        .with(weeks::routes())
        .with(held::routes())
        .with(find::routes())
        .with(nothing_planned::routes())
        .with(trash::routes())
        .with(settings::routes())
        .with(cadence::routes())
        .with(join::routes())
        .with(order::routes())
        .with(undo::routes())
        .with(more::routes())
        .with(clients::routes())
        .with(projects::routes())
        .with(import::routes())
}

/// The whole of it, ready to be served.
pub fn service(app: &App) -> axum::Router {
    serving(routes(), app)
}

/// These routes, ready to be served: tests add one that is wrong on purpose.
pub fn serving(routes: Routes, app: &App) -> axum::Router {
    door::around(routes.router(), app)
}
