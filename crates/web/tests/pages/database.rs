//! A database that nobody has claimed: a SQLite file, or a database of its own on the PostgreSQL server that
//! `SEGUITO_TEST_PAGES_ON` names.

use seguito_store::{Settings, Store};
use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};
use tokio::sync::OnceCell;
use tokio_postgres::{Client, NoTls, error::SqlState};

pub async fn fresh() -> Store {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("desk_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let settings = match std::env::var("SEGUITO_TEST_PAGES_ON") {
        Ok(server) => Settings::Url(made_on(&server, &name).await),
        Err(_) => {
            let file = std::env::temp_dir().join(format!("seguito-{name}.db"));
            let _ = std::fs::remove_file(&file);
            Settings::File(file)
        }
    };
    Store::open(&settings).await.unwrap()
}

/// Makes the database, and says where it is. The tables are made once, and copied for each: that is several times
/// faster.
async fn made_on(server: &str, name: &str) -> String {
    static TABLES: OnceCell<String> = OnceCell::const_new();
    let client = connected(server).await;
    let tables = TABLES.get_or_init(|| with_tables(server)).await;
    copied(&client, name, tables).await;
    beside(server, name)
}

/// A database with all tables and nothing in them.
async fn with_tables(server: &str) -> String {
    let name = format!("desk_{}_tables", std::process::id());
    copied(&connected(server).await, &name, "template0").await;
    drop(Store::open(&Settings::Url(beside(server, &name))).await.unwrap());
    name
}

/// Copies a database, once whoever was connected to it has left.
async fn copied(client: &Client, name: &str, from: &str) {
    let copy = format!("CREATE DATABASE {name} TEMPLATE {from}");
    for _ in 0..500 {
        match client.batch_execute(&copy).await {
            Err(busy) if busy.code() == Some(&SqlState::OBJECT_IN_USE) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            done => return done.unwrap(),
        }
    }
    panic!("somebody stays in {from}");
}

async fn connected(server: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

fn beside(server: &str, name: &str) -> String {
    let (address, _) = server.rsplit_once('/').unwrap();
    format!("{address}/{name}")
}
