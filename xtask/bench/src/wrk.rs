//! Load, by `wrk`, and what it saw.

use crate::Failed;
use std::process::Command;

/// What came of a round.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// Requests answered.
    pub requests: f64,
    /// Half of them within so many milliseconds.
    pub p50: f64,
    /// Of a hundred ninety-nine.
    pub p99: f64,
}

/// One round: eight connections, for so many seconds. An answer that is no success is a failure.
pub fn round(
    url: &str,
    headers: &[(&str, &str)],
    seconds: u32,
    script: Option<&str>,
) -> Result<Seen, Failed> {
    let mut command = Command::new("wrk");
    command.args(["-t2", "-c8", "--latency", "--timeout", "10s", &format!("-d{seconds}s")]);
    for (name, value) in headers {
        command.args(["-H", &format!("{name}: {value}")]);
    }
    command.args(script.into_iter().flat_map(|script| ["-s", script]));
    let out = command.arg(url).output().map_err(|error| format!("wrk: {error}"))?;
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let failed = said.lines().any(|line| line.contains("Non-2xx") || line.contains("Socket errors"));
    if failed || !out.status.success() {
        return Err(format!("{url}: {said}{}", String::from_utf8_lossy(&out.stderr)).into());
    }
    let at =
        |share: &str| said.lines().find_map(|line| line.trim().strip_prefix(share)).and_then(milliseconds);
    let requests = said.lines().find_map(|line| line.trim().split_once(" requests in "));
    let requests = requests.and_then(|(count, _)| count.parse().ok());
    match (requests, at("50%"), at("99%")) {
        (Some(requests), Some(p50), Some(p99)) if requests > 0.0 => Ok(Seen { requests, p50, p99 }),
        _ => Err(format!("wrk said what nobody understands: {said}").into()),
    }
}

fn milliseconds(text: &str) -> Option<f64> {
    let text = text.trim();
    let (number, factor) = match text {
        _ if text.ends_with("us") => (text.trim_end_matches("us"), 0.001),
        _ if text.ends_with("ms") => (text.trim_end_matches("ms"), 1.0),
        _ => (text.trim_end_matches('s'), 1000.0),
    };
    Some(number.parse::<f64>().ok()? * factor)
}
