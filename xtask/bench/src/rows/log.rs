//! Logging a contact: the form sent, everything that follows, the redirect; eight people at once.

use super::{Bench, Row, median, place::Place};
use crate::{Failed, wrk};
use std::fmt::Write;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = Place::copied(bench, "log").await?;
    let known = place.known(400).await?;
    let server = place.serve(bench)?;
    let mut script = String::from("local bodies = {\n");
    for one in &known {
        writeln!(
            script,
            "\"client={}&contact={}&projects={}&channel=phone&outcome=took-place&scripts=build&standing=on-course\
             &progress=On+course&critical=none&note=The+prototype+stands\",",
            one.client, one.contact, one.project
        )?;
    }
    write!(
        script,
        "}}\nlocal at = 0\nrequest = function()\n  at = at % #bodies + 1\n  return wrk.format(\"POST\", nil, nil, \
         bodies[at])\nend\n"
    )?;
    let file = bench.root.join(".cache/load/log.lua");
    std::fs::write(&file, script)?;
    let origin = format!("http://{}", server.address);
    let headers = [
        ("Cookie", place.cookie.as_str()),
        ("Origin", origin.as_str()),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let url = format!("{origin}{}", place.path("log"));
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(wrk::round(&url, &headers, bench.seconds(), file.to_str())?);
    }
    let rate = median(seen.iter().map(|seen| seen.requests).collect()) / f64::from(bench.seconds());
    let says = format!("a contact logged, form to redirect, 8 writers: 99 of 100 ({rate:.0} a second)");
    let value = median(seen.iter().map(|seen| seen.p99).collect());
    Ok(vec![Row::at_most("log", ("log-p99", &says), value, (25.0, "ms"))])
}
