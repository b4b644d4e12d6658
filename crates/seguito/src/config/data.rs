//! Where the data are.

use super::folder::{self, For, Unusable};
use clap::Args;
use seguito_store::Settings;
use std::{
    fs::File,
    path::{Path, PathBuf},
};

/// The data: a folder with an embedded database, or a PostgreSQL.
#[derive(Args, Clone, Debug, Default)]
pub struct Data {
    /// Folder of the data; without it the user's own data folder
    #[arg(long, env = "SEGUITO_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database: postgres://user:password@host/name
    #[arg(long, env = "SEGUITO_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
}

impl Data {
    /// The folder: as told, else `seguito` in the user's data folder.
    pub fn folder(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(users_folder)
    }

    /// The database.
    pub fn settings(&self) -> Settings {
        match &self.database {
            Some(url) => Settings::Url(url.clone()),
            None => Settings::File(self.folder().join("seguito.db")),
        }
    }

    /// Claims the folder for whoever must be alone with it; who is at a PostgreSQL is asked of itself, once it is open.
    pub fn claim(&self, purpose: For) -> Result<Option<File>, Unusable> {
        match &self.database {
            None => folder::claim(&self.folder(), purpose).map(Some),
            Some(_) => Ok(None),
        }
    }

    /// As it is told to people: the folder, or the address without its password.
    pub fn shown(&self) -> String {
        match &self.database {
            None => self.folder().display().to_string(),
            Some(url) => without_password(url),
        }
    }
}

fn users_folder() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = set("HOME").unwrap_or_else(|| Path::new(".").to_owned());
    let folder = match (set("XDG_DATA_HOME"), cfg!(target_os = "macos")) {
        (Some(folder), _) => folder,
        (None, true) => home.join("Library/Application Support"),
        (None, false) => home.join(".local/share"),
    };
    folder.join("seguito")
}

fn without_password(url: &str) -> String {
    match url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (user, host))) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}")
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        assert_eq!(without_password("postgres://me:p:ss@host/db"), "postgres://me@host/db");
        assert_eq!(without_password("postgres://host/db"), "postgres://host/db");
    }
}
