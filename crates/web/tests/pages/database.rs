//! A database that nobody has claimed: a SQLite file, or a database of its own on the PostgreSQL server that
//! `SEGUITO_TEST_PAGES_ON` names.

use seguito_store::{Settings, Store};
use std::sync::atomic::{AtomicU32, Ordering};

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

/// Makes the database, and says where it is.
async fn made_on(server: &str, name: &str) -> String {
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0")).await.unwrap();
    let (address, _) = server.rsplit_once('/').unwrap();
    format!("{address}/{name}")
}
