//! Today against the bound: processor a request, the two side by side, alternating.

use super::{Bench, Row, median};
use crate::{Failed, server::Server, wrk};
use seguito_core::time::Moment;

/// Today as it is drawn when something has changed: a page with an address of its own is never kept.
pub const ANEW: &str = "today?at=00000000-0000-0000-0000-000000000000";

/// Rounds of each.
const ROUNDS: usize = 5;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let place = bench.place().await?;
    let due = place.due().await?;
    let until = Moment::now() + jiff::SignedDuration::from_hours(16);
    let words = [
        bench.root.display().to_string(),
        "bound".into(),
        "--file".into(),
        place.file.display().to_string(),
        "--workspace".into(),
        place.workspace.0.to_string(),
        "--member".into(),
        place.member.0.to_string(),
        "--until".into(),
        until.as_microsecond().to_string(),
    ];
    let seguito = place.serve(bench)?;
    let bound = Server::start(&std::env::current_exe()?, &words)?;
    let (page, anew) = (place.path("today"), place.path(ANEW));
    let (mut plain, mut zstd, mut drawn, mut least) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let headers = [("Cookie", place.cookie.as_str()), ("Accept-Encoding", "identity")];
        plain.push(cost(&seguito, &page, &headers, bench.seconds())?);
        drawn.push(cost(&seguito, &anew, &headers, bench.seconds())?);
        least.push(cost(&bound, "/", &headers[1..], bench.seconds())?);
        let headers = [("Cookie", place.cookie.as_str()), ("Accept-Encoding", "zstd")];
        zstd.push(cost(&seguito, &page, &headers, bench.seconds())?);
    }
    let (plain, zstd, drawn, least) = (median(plain), median(zstd), median(drawn), median(least));
    let says = format!(
        "Today with {due} people, 10,000 clients, SQLite, while nothing changes: \
         processor a request against the bound ({:.0} µs against {:.0} µs)",
        plain * 1e6,
        least * 1e6
    );
    let compressed = format!("the same with zstd ({:.0} µs)", zstd * 1e6);
    let changing = format!("the same, read and drawn anew each time ({:.0} µs)", drawn * 1e6);
    Ok(vec![
        Row::at_most("today", ("today-processor", &says), plain / least, (3.0, "×")),
        Row::at_most("today", ("today-processor-zstd", &compressed), zstd / least, (4.0, "×")),
        Row::at_most("today", ("today-processor-anew", &changing), drawn / least, (3.0, "×")),
    ])
}

/// Seconds of processor a request.
fn cost(server: &Server, page: &str, headers: &[(&str, &str)], seconds: u32) -> Result<f64, Failed> {
    let before = server.cpu();
    let seen = wrk::round(&format!("http://{}{page}", server.address), headers, seconds, None)?;
    Ok((server.cpu() - before) / seen.requests)
}
