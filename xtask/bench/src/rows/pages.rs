//! How long the pages take that are opened all day.

use super::{Bench, Row, median, place::Place, today::ANEW};
use crate::{Failed, server::Server, wrk};

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let server = place.serve(bench)?;
    let mut rows = Vec::new();
    for (name, path) in asked(&place).await? {
        let mut seen = Vec::new();
        for _ in 0..3 {
            seen.push(once(&server, &place, &path, bench.seconds())?.p99);
        }
        let says = format!("{name}: 99 of 100 at 8 connections");
        let named = (&*format!("{}-p99", name.replace(' ', "-")), &*says);
        rows.push(Row::at_most("pages", named, median(seen), (10.0, "ms")));
    }
    Ok(rows)
}

/// The pages by name.
pub async fn asked(place: &Place) -> Result<Vec<(&'static str, String)>, Failed> {
    let known = place.known(40).await?;
    let one = known.last().ok_or("the member has no client")?;
    Ok(vec![
        ("today", place.path(ANEW)),
        ("client", place.path(&format!("clients/{}", one.client))),
        ("project", place.path(&format!("projects/{}", one.project))),
        ("find", place.path("find?q=fran%20con")),
        ("log form", place.path(&format!("log?client={}", one.client))),
    ])
}

/// One round on one page.
pub fn once(server: &Server, place: &Place, path: &str, seconds: u32) -> Result<wrk::Seen, Failed> {
    let headers = [("Cookie", place.cookie.as_str()), ("Accept-Encoding", "identity")];
    wrk::round(&format!("http://{}{path}", server.address), &headers, seconds, None)
}
