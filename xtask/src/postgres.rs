//! The PostgreSQL that `SEGUITO_TEST_POSTGRES` names, told by its own client.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// A database of a task's own, gone with this.
#[derive(Debug)]
pub struct Database {
    /// Its address.
    pub url: String,
    name: String,
}

impl Database {
    /// Makes one in which nothing is.
    ///
    /// # Errors
    /// No server is named, or it makes none.
    pub fn new(name: &str) -> Result<Self, String> {
        let url = beside(&server()?, name)?;
        tell(&server()?, &format!("CREATE DATABASE {name}"))?;
        Ok(Self { url, name: name.to_owned() })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // what was killed may still be connected
        let gone = server().and_then(|url| tell(&url, &format!("DROP DATABASE {} WITH (FORCE)", self.name)));
        if let Err(why) = gone {
            eprintln!("the database {} is left behind: {why}", self.name);
        }
    }
}

/// The address of another database of the same server.
///
/// # Errors
/// The address names no database.
pub fn beside(url: &str, name: &str) -> Result<String, String> {
    let (server, _) = url.rsplit_once('/').ok_or("SEGUITO_TEST_POSTGRES names no database")?;
    Ok(format!("{server}/{name}"))
}

/// Runs a statement; the rows that it answers, without a frame.
///
/// # Errors
/// What the client or the server said.
pub fn tell(url: &str, sql: &str) -> Result<String, String> {
    let done = Command::new(client()).args(["-qAt", "-d", url, "-c", sql]).output();
    let done = done.map_err(|error| format!("psql: {error}"))?;
    match done.status.success() {
        true => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        false => Err(format!("psql: {}", String::from_utf8_lossy(&done.stderr).trim())),
    }
}

fn server() -> Result<String, String> {
    std::env::var("SEGUITO_TEST_POSTGRES").map_err(|_| "SEGUITO_TEST_POSTGRES names no PostgreSQL".to_owned())
}

/// The newest psql where Debian keeps them, else the one on the path.
fn client() -> PathBuf {
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
}
