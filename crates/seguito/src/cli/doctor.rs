//! `seguito doctor`: replays every client from zero and compares with what is kept.

use super::{Failure, place};
use crate::{config::data::Data, terminal};
use clap::Args;
use seguito_ops::{doctor, sweep};
use std::process::ExitCode;

/// The proof.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    data: Data,
}

/// Ends with 7 where something does not hold.
pub async fn run(asked: Doctor) -> Result<ExitCode, Failure> {
    let w = terminal::words();
    let store = place::store(&asked.data).await?;
    sweep::sweep(&store, terminal::now()).await?;
    let found = doctor::examine(&store).await?;
    for difference in &found.differences {
        let client = difference.client.map_or_else(String::new, |client| client.to_string());
        println!("{}  {client}  {}", difference.workspace, difference.what);
    }
    println!(
        "{}",
        w.cli_doctor(
            w.count(found.clients),
            w.count(found.touchpoints),
            w.number(found.lines),
            w.count(found.differences.len())
        )
    );
    Ok(if found.differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(7) })
}
