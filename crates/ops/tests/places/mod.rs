//! Databases with nothing in them, and a folder, all gone at the end.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use seguito_store::{Settings, Store};
use std::path::PathBuf;
use uuid::Uuid;

/// A folder of one test.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("seguito-archive-{}", Uuid::now_v7()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A new SQLite in it.
    pub async fn sqlite(&self, name: &str) -> Store {
        Store::open(&Settings::File(self.path(&format!("{name}.db")))).await.expect("SQLite opens")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// Both databases without a row: a new file, and a new database where `SEGUITO_TEST_POSTGRES` names a server.
pub async fn empty_places(scratch: &Scratch) -> Vec<(&'static str, Store)> {
    let mut places = vec![("SQLite", scratch.sqlite(&format!("empty-{}", Uuid::now_v7())).await)];
    if let Ok(url) = std::env::var("SEGUITO_TEST_POSTGRES") {
        places.push((
            "PostgreSQL",
            Store::open(&Settings::Url(new_database(&url).await)).await.expect("opens"),
        ));
    }
    places
}

/// Makes a database on the server and gives its address. The server is the tests' own and goes with them.
async fn new_database(url: &str) -> String {
    let name = format!("empty_{}", Uuid::now_v7().simple());
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("a server");
    let talking = tokio::spawn(connection);
    client.batch_execute(&format!("CREATE DATABASE {name}")).await.expect("a database");
    drop(client);
    talking.await.expect("talked").expect("talked");
    let (server, _) = url.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}
