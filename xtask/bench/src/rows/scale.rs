//! The same pages where a hundred times as many clients are: a workspace must not feel its neighbours.

use super::{Bench, Row, median, pages, place::Place};
use crate::{Failed, load::IN_ONE};

/// Rounds of each.
const ROUNDS: usize = 3;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let many = if bench.quick { 10 * IN_ONE } else { 100 * IN_ONE };
    let mut rows =
        compare(bench, "SQLite", (bench.place().await?, Place::sqlite(bench, many).await?), many).await?;
    match std::env::var("SEGUITO_TEST_POSTGRES") {
        Ok(url) => {
            let few = Place::postgres(bench, IN_ONE, &url).await?;
            let all = Place::postgres(bench, many, &url).await?;
            rows.extend(compare(bench, "PostgreSQL", (few, all), many).await?);
        }
        Err(_) => eprintln!("  PostgreSQL is left out: SEGUITO_TEST_POSTGRES names none"),
    }
    Ok(rows)
}

async fn compare(
    bench: &Bench,
    database: &str,
    (few, all): (Place, Place),
    many: usize,
) -> Result<Vec<Row>, Failed> {
    let (small, large) = (few.serve(bench)?, all.serve(bench)?);
    let mut rows = Vec::new();
    for ((name, path), (_, other)) in pages::asked(&few).await?.into_iter().zip(pages::asked(&all).await?) {
        let mut ratios = Vec::new();
        for _ in 0..ROUNDS {
            let one = pages::once(&small, &few, &path, bench.seconds())?;
            let two = pages::once(&large, &all, &other, bench.seconds())?;
            ratios.push(two.p50 / one.p50);
        }
        let says = format!("{name}, {database}: the middle one with {many} clients against 10,000");
        let named = format!("scale-{}-{}", database.to_lowercase(), name.replace(' ', "-"));
        rows.push(Row::at_most("scale", (&named, &says), median(ratios), (1.2, "×")));
    }
    Ok(rows)
}
