//! The bound: the least that a server in this language over this database does for the same page. It reads fifty rows
//! from one index and writes them; it knows no sign-in, no compression, no language.

use crate::{Failed, option};
use axum::{Router, extract::State, response::Html, routing::get};
use maud::{DOCTYPE, html};
use rusqlite::{Connection, OpenFlags};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

const ROWS: &str = "SELECT id, rule, day, standing FROM touchpoint \
    WHERE workspace_id = ?1 AND member_id = ?2 AND awaited = 1 AND opens_at < ?3 ORDER BY opens_at, id LIMIT 50";

struct Desk {
    free: Mutex<Vec<Connection>>,
    file: String,
    workspace: Uuid,
    member: Uuid,
    until: i64,
}

/// Serves until it is killed.
pub async fn run(args: &[&str]) -> Result<(), Failed> {
    let needed = |name| option(args, name).ok_or_else(|| format!("{name} is missing"));
    let desk = Desk {
        free: Mutex::default(),
        file: needed("--file")?.to_owned(),
        workspace: needed("--workspace")?.parse()?,
        member: needed("--member")?.parse()?,
        until: needed("--until")?.parse()?,
    };
    let listener = tokio::net::TcpListener::bind(needed("--listen")?).await?;
    let ready = get(|| async { "ok" });
    let routes = Router::new().route("/healthz", ready).route("/", get(page)).with_state(Arc::new(desk));
    Ok(axum::serve(listener, routes).await?)
}

async fn page(State(desk): State<Arc<Desk>>) -> Html<String> {
    let drawn = tokio::task::spawn_blocking(move || draw(&desk)).await;
    Html(drawn.ok().and_then(Result::ok).unwrap_or_else(|| "it broke".into()))
}

fn draw(desk: &Desk) -> rusqlite::Result<String> {
    let free = desk.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let conn = match free {
        Some(conn) => conn,
        None => Connection::open_with_flags(&desk.file, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
    };
    let rows = {
        let mut ask = conn.prepare_cached(ROWS)?;
        let row = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(Uuid, String, String, String)> {
            let id: Vec<u8> = row.get(0)?;
            Ok((Uuid::from_slice(&id).unwrap_or_default(), row.get(1)?, row.get(2)?, row.get(3)?))
        };
        let key = (desk.workspace.as_bytes().as_slice(), desk.member.as_bytes().as_slice(), desk.until);
        ask.query_map(key, row)?.collect::<rusqlite::Result<Vec<_>>>()?
    };
    desk.free.lock().unwrap_or_else(PoisonError::into_inner).push(conn);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Today" } }
            body {
                h1 { (rows.len()) " people" }
                ol {
                    @for (id, rule, day, standing) in &rows {
                        li id=(id) { h2 { (rule) } p { time datetime=(day) { (day) } " " (standing) } }
                    }
                }
            }
        }
    };
    Ok(page.into_string())
}
