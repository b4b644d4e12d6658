//! Which database, and whether it can be trusted with an acknowledged change (T2).

use crate::{
    migrate,
    port::{
        broken::Broken,
        lite::{self, Shelf},
        pg,
        scope::Scope,
    },
};
use deadpool_postgres::Pool;
use seguito_core::id::WorkspaceId;
use std::{fmt, path::PathBuf, sync::Arc};

/// Where the data are.
#[derive(Clone, Debug)]
pub enum Settings {
    /// A SQLite file.
    File(PathBuf),
    /// `postgres://...`
    Url(String),
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) engine: Engine,
}

#[derive(Clone)]
pub(crate) enum Engine {
    Lite { read: Arc<Shelf>, write: Arc<Shelf> },
    Pg(Pool),
}

/// Why the start is refused.
#[derive(Debug)]
pub enum OpenError {
    /// The data are of a newer Seguito.
    Newer {
        /// The data's version.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// PostgreSQL would acknowledge a change before it is on the disk.
    Unsafe {
        /// The setting, `fsync` or `synchronous_commit`.
        setting: String,
    },
    /// PostgreSQL is older than 15.
    TooOld {
        /// Its version number, for example 140010.
        version: i64,
    },
    /// The address asks for TLS to PostgreSQL, which is not spoken yet.
    Tls,
    /// It cannot be opened, written or reached.
    Broken(Broken),
}

impl<E: Into<Broken>> From<E> for OpenError {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { found, known } => write!(f, "data of version {found}, this Seguito knows {known}"),
            Self::Unsafe { setting } => write!(f, "PostgreSQL runs with {setting} off"),
            Self::TooOld { version } => write!(f, "PostgreSQL {version} is older than 15"),
            Self::Tls => write!(f, "TLS to PostgreSQL is not spoken"),
            Self::Broken(broken) => broken.fmt(f),
        }
    }
}

impl std::error::Error for OpenError {}

impl Store {
    /// Opens the database and brings its tables up to date.
    pub async fn open(settings: &Settings) -> Result<Self, OpenError> {
        match settings {
            Settings::File(file) => {
                let file = file.clone();
                let opened = tokio::task::spawn_blocking(move || open_file(&file)).await;
                opened.map_err(|e| Broken::fault(e.to_string()))?
            }
            Settings::Url(url) => open_url(url).await,
        }
    }

    /// Everything of one workspace hangs on this.
    pub fn scope(&self, workspace: WorkspaceId) -> Scope {
        Scope { engine: self.engine.clone(), workspace: Some(workspace) }
    }

    /// For what must look across workspaces: sign-in, a token's row, claiming the installation.
    pub fn across(&self) -> Scope {
        Scope { engine: self.engine.clone(), workspace: None }
    }

    /// Which database serves, for pages and the log.
    pub fn engine_name(&self) -> &'static str {
        match self.engine {
            Engine::Lite { .. } => "SQLite",
            Engine::Pg(_) => "PostgreSQL",
        }
    }
}

fn open_file(file: &std::path::Path) -> Result<Store, OpenError> {
    let mut writer = lite::open_writer(file)?;
    migrate::lite(&mut writer)?;
    let readers = std::thread::available_parallelism().map_or(4, |n| n.get() * 2).clamp(4, 16);
    let readers: Result<Vec<_>, _> = (0..readers).map(|_| lite::open_reader(file)).collect();
    let engine = Engine::Lite { read: Shelf::new(readers?), write: Shelf::new(vec![writer]) };
    Ok(Store { engine })
}

async fn open_url(url: &str) -> Result<Store, OpenError> {
    if wants_tls(url) {
        return Err(OpenError::Tls);
    }
    let pool = pg::pool(url, 24)?;
    let mut conn = pool.get().await.map_err(Broken::from)?;
    let row = conn.query_one("SELECT current_setting('server_version_num')::bigint", &[]).await?;
    let version = row.get(0);
    if version < 150_000 {
        return Err(OpenError::TooOld { version });
    }
    for setting in ["fsync", "synchronous_commit"] {
        let row = conn.query_one("SELECT current_setting($1)", &[&setting]).await?;
        if row.get::<_, String>(0) == "off" {
            return Err(OpenError::Unsafe { setting: setting.into() });
        }
    }
    migrate::pg(&mut conn).await?;
    drop(conn);
    Ok(Store { engine: Engine::Pg(pool) })
}

/// Whether an address insists on TLS: then it is never spoken to in the clear.
fn wants_tls(url: &str) -> bool {
    let asked = url.split(['?', '&', ' ']).find_map(|part| part.strip_prefix("sslmode="));
    asked.is_some_and(|mode| !matches!(mode, "disable" | "prefer"))
}
