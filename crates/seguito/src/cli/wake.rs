//! `seguito wake`: after a restore, what goes out by itself may go out again.

use super::{Failure, place};
use crate::{config::data::Data, terminal};
use clap::Args;
use seguito_ops::quiet;
use std::process::ExitCode;

/// A restored installation.
#[derive(Args)]
pub struct Wake {
    #[command(flatten)]
    data: Data,
}

pub async fn run(asked: Wake) -> Result<ExitCode, Failure> {
    let store = place::store(&asked.data).await?;
    let w = terminal::words();
    println!("{}", if quiet::wake(&store).await? { w.quiet_ended() } else { w.quiet_was_not() });
    Ok(ExitCode::SUCCESS)
}
