//! A start, and the memory that a server holds.

use super::{Bench, Row, median, pages};
use crate::Failed;
use std::{thread::sleep, time::Duration};

/// Starts measured.
const STARTS: usize = 7;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(place.serve(bench)?.started * 1000.0);
    }
    let server = place.serve(bench)?;
    sleep(Duration::from_secs(3));
    let idle = server.memory();
    let paths = pages::asked(&place).await?;
    let each = if bench.quick { 4 } else { 60 / paths.len() as u32 };
    for (_, path) in &paths {
        pages::once(&server, &place, path, each)?;
    }
    let loaded = server.memory();
    let first = "start to the first answer, 10,000 clients";
    let after = format!("memory after {} s of load", each * paths.len() as u32);
    Ok(vec![
        Row::at_most("start", ("start", first), median(starts), (100.0, "ms")),
        Row::at_most("start", ("memory-idle", "memory at rest"), idle, (40.0, "MiB")),
        Row::at_most("start", ("memory-loaded", &after), loaded, (120.0, "MiB")),
    ])
}
