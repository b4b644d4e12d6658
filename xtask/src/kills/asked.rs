//! How often, and on which database.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// What was asked: 25 rounds on SQLite, unless said otherwise.
pub struct Asked {
    /// How many kills.
    pub rounds: u64,
    /// A new PostgreSQL database; `None` = SQLite.
    pub url: Option<String>,
}

impl Asked {
    /// From `--rounds N` and `--database sqlite|postgres`.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut asked = Self { rounds: 25, url: None };
        for pair in words.chunks(2) {
            match pair {
                ["--rounds", rounds] => {
                    asked.rounds = rounds.parse().map_err(|_| "--rounds takes a number".to_owned())?;
                }
                ["--database", "sqlite"] => asked.url = None,
                ["--database", "postgres"] => {
                    asked.url = Some(new_database(&format!("kills_{}", std::process::id()))?)
                }
                _ => return Err(format!("{pair:?}: --rounds N, --database sqlite or postgres")),
            }
        }
        Ok(asked)
    }
}

/// Makes a database of the proof's own, as it claims a new installation; its address.
pub fn new_database(name: &str) -> Result<String, String> {
    let url = std::env::var("SEGUITO_TEST_POSTGRES");
    let url = url.map_err(|_| "SEGUITO_TEST_POSTGRES names no PostgreSQL".to_owned())?;
    let (server, _) = url.rsplit_once('/').ok_or("SEGUITO_TEST_POSTGRES names no database")?;
    let made = Command::new(psql()).args(["-q", &url, "-c", &format!("CREATE DATABASE {name}")]).status();
    match made {
        Ok(status) if status.success() => Ok(format!("{server}/{name}")),
        Ok(status) => Err(format!("psql ended with {status}")),
        Err(error) => Err(format!("psql: {error}")),
    }
}

/// The newest psql where Debian keeps them, else the one on the path.
fn psql() -> PathBuf {
    let kept = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let kept = kept.map(|version| version.path()).filter(|version| version.join("bin/psql").exists());
    kept.max_by_key(|version| number(version))
        .map_or_else(|| "psql".into(), |version| version.join("bin/psql"))
}

/// The version that a folder is named after: 9.6 comes before 15.
fn number(version: &Path) -> Vec<u32> {
    let name = version.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_is_the_highest_number() {
        let newest = ["9.6", "15", "9.10", "bin"].into_iter().max_by_key(|name| number(Path::new(name)));
        assert_eq!(newest, Some("15"));
    }

    #[test]
    fn rounds_and_database_are_read_and_anything_else_is_refused() {
        assert!(matches!(Asked::read(&[]), Ok(Asked { rounds: 25, url: None })));
        assert!(matches!(
            Asked::read(&["--rounds", "7", "--database", "sqlite"]),
            Ok(Asked { rounds: 7, .. })
        ));
        assert!(["--rounds", "--round"].iter().all(|word| Asked::read(&[word]).is_err()));
        assert!(Asked::read(&["--database", "oracle"]).is_err());
    }
}
