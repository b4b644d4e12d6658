//! One project planned anew after a fact, and what an edited rhythm would change for ten thousand.

use super::{Bench, Row, median, p99};
use crate::{Failed, machine};
use seguito_core::{cadence::Cadences, facts::MarkKind, id::*, time::Moment};
use seguito_ops::{cadence_preview::preview, refresh};
use seguito_store::{
    Broken, Tx,
    read::{self, touchpoint},
    rows::MarkRow,
};
use std::time::Instant;
use uuid::Uuid;

/// Plans measured.
const PLANS: usize = 1000;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let now = Moment::now();
    let measured: Result<(), Measured> =
        place.scope().write(move |tx| Box::pin(async move { Err(plan(tx, now).await) })).await;
    let plans = match measured {
        Err(Measured::Plans(plans)) => plans,
        Err(Measured::Broken(broken)) => return Err(broken.into()),
        Ok(()) => Vec::new(),
    };
    let (walls, processor): (Vec<f64>, Vec<f64>) = plans.into_iter().unzip();
    let says = format!(
        "one client planned anew after a fact: 99 of 100 (the middle one {:.2} ms; of processor {:.2} ms, 99 of 100 {:.2})",
        median(walls.clone()),
        median(processor.clone()),
        p99(processor)
    );
    let mut rows = vec![Row::at_most("cadence", ("replan", &says), p99(walls), (3.0, "ms"))];
    let (mut seconds, mut processor, mut looked) = (Vec::new(), Vec::new(), 0);
    for _ in 0..if bench.quick { 3 } else { 7 } {
        let (began, before) = (Instant::now(), machine::cpu("self"));
        let scope = place.scope();
        let rules = scope.read(|read| Box::pin(async move { read::rules::load(read).await })).await?;
        looked = preview(&scope, slower(rules.cadences), now).await?.clients;
        seconds.push(began.elapsed().as_secs_f64() * 1000.0);
        processor.push((machine::cpu("self") - before) * 1000.0);
    }
    let says = format!(
        "what an edited rhythm changes for 10,000 projects of {looked} clients ({:.0} ms of processor)",
        median(processor)
    );
    rows.push(Row::at_most("cadence", ("preview", &says), median(seconds), (300.0, "ms")));
    Ok(rows)
}

/// Every five weeks instead of six.
fn slower(mut cadences: Cadences) -> Cadences {
    let rules = cadences.packs.iter_mut().filter(|pack| pack.key == "consultancy-new-build");
    for rule in rules.flat_map(|pack| &mut pack.rules).filter(|rule| rule.key == "build") {
        rule.repeat = rule.repeat.map(|span| seguito_core::time::Span { count: 5, ..span });
    }
    cadences
}

/// What stops the transaction, so that nothing of it stays.
enum Measured {
    Plans(Vec<(f64, f64)>),
    Broken(Broken),
}

impl From<Broken> for Measured {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

async fn plan(tx: &mut Tx, now: Moment) -> Measured {
    match timed(tx, now).await {
        Ok(plans) => Measured::Plans(plans),
        Err(broken) => Measured::Broken(broken),
    }
}

/// Each client becomes fragile, which moves what is planned.
async fn timed(tx: &mut Tx, now: Moment) -> Result<Vec<(f64, f64)>, Broken> {
    let clients = tx.all(&touchpoint::CLIENTS, (ClientId(Uuid::nil()), i64::MAX)).await?;
    let step = (clients.len() / PLANS).max(1);
    let mut plans = Vec::with_capacity(PLANS);
    for (client_id,) in clients.into_iter().step_by(step) {
        let since = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let (id, kind) = (FactId(Uuid::now_v7()), MarkKind::Fragile);
        tx.put_quietly(&MarkRow {
            id,
            client_id,
            project_id: None,
            kind,
            since,
            ended: None,
            confirmed: None,
        })
        .await?;
        let (began, before) = (Instant::now(), machine::thread_ms());
        refresh::refresh(tx, client_id, now).await?;
        plans.push((began.elapsed().as_secs_f64() * 1000.0, machine::thread_ms() - before));
    }
    Ok(plans)
}
