//! Decisions a second of one core: an occurrence of a rule placed or settled, on kept facts.

use super::{Bench, Row, median};
use crate::{Failed, machine};
use seguito_core::{due::decide, facts::Facts, id::ClientId, time::Moment};
use seguito_store::{
    Broken, Read,
    port::statement::TOGETHER,
    read::{
        fact_rows,
        facts::{self, Members},
        rules::{self, Rules},
        touchpoint,
    },
};
use std::hint::black_box;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let now = Moment::now();
    let scope = place.scope();
    let read = scope.read(move |read| Box::pin(async move { known(read, now).await }));
    let (rules, facts): (Rules, Vec<Facts>) = read.await.map_err(|broken: Broken| broken.to_string())?;
    let rate = |_| {
        let (before, mut decided) = (machine::cpu("thread-self"), 0);
        while machine::cpu("thread-self") - before < 1.0 {
            for facts in &facts {
                let (agenda, effort) = decide(facts, &rules.cadences, &rules.limits, now);
                black_box(agenda);
                decided += effort.occurrences;
            }
        }
        decided as f64 / (machine::cpu("thread-self") - before)
    };
    let value = median((0..5).map(rate).collect());
    let says =
        format!("decisions a second of one core, on {} clients with two years of contacts", facts.len());
    Ok(vec![Row::at_least("decisions", ("decisions", &says), value, (500_000.0, "a second"))])
}

async fn known(read: &mut Read, now: Moment) -> Result<(Rules, Vec<Facts>), Broken> {
    let rules = rules::load(read).await?;
    let nil = ClientId(uuid::Uuid::nil());
    let ids = read.all(&touchpoint::CLIENTS, (nil, 320)).await?;
    let ids: Vec<ClientId> = ids.into_iter().map(|(id,)| id).collect();
    let mut members = Members::default();
    let mut out = Vec::new();
    for some in ids.chunks(TOGETHER) {
        for rows in fact_rows::of_several(read, some).await? {
            out.push(facts::make(read, rows, &[], (&mut members, now)).await?);
        }
    }
    Ok((rules, out))
}
