//! What a browser sees of Today: how much comes over the wire, and when the largest part stands.

use super::{Bench, Row};
use crate::Failed;
use std::process::Command;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let server = place.serve(bench)?;
    let url = format!("http://{}{}", server.address, place.path("today"));
    let script = bench.root.join("e2e/today_seen.mjs");
    let out = Command::new("node").arg(script).args([&url, &place.cookie]).output()?;
    if !out.status.success() {
        return Err(format!("node: {}", String::from_utf8_lossy(&out.stderr)).into());
    }
    let seen: serde_json::Value = serde_json::from_slice(&out.stdout)?;
    let figure = |name: &str| seen[name].as_f64().ok_or_else(|| format!("no {name} in {seen}"));
    let page = figure("page")? / 1000.0;
    let assets = figure("assets")? / 1000.0;
    let largest = figure("largest")? / 1000.0;
    let says = "the largest part of Today stands, processor slowed 4 ×";
    Ok(vec![
        Row::at_most("browser", ("today-size", "Today over the wire, compressed"), page, (15.0, "kB")),
        Row::at_most(
            "browser",
            ("assets-size", "all assets of a first visit, with fonts"),
            assets,
            (200.0, "kB"),
        ),
        Row::at_most("browser", ("today-largest", says), largest, (0.5, "s")),
    ])
}
