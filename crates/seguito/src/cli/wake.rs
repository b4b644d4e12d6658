//! `seguito wake`: after a restore, what goes out by itself may go out again.

use super::{Failure, place};
use crate::{config::data::Data, terminal};
use clap::Args;
use seguito_store::{Broken, archive};
use std::process::ExitCode;

/// A restored installation.
#[derive(Args)]
pub struct Wake {
    #[command(flatten)]
    data: Data,
}

pub async fn run(asked: Wake) -> Result<ExitCode, Failure> {
    let store = place::store(&asked.data).await?;
    let across = store.across();
    let waking = across.write(|tx| {
        Box::pin(async move { Ok::<_, Broken>(tx.run_across(&archive::heads::WAKE, ()).await? > 0) })
    });
    let w = terminal::words();
    println!("{}", if waking.await? { w.quiet_ended() } else { w.quiet_was_not() });
    Ok(ExitCode::SUCCESS)
}
