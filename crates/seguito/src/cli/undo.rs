//! `seguito undo BATCH`: takes back a list that was brought in, as a whole.

use super::{Failure, place::Place};
use crate::terminal;
use clap::Args;
use seguito_core::{id::BatchId, refusal::Refusal};
use seguito_ops::{
    Refused,
    import::{touched_names, undo_batch},
};
use std::process::ExitCode;

/// A list to take back.
#[derive(Args)]
pub struct Undo {
    #[command(flatten)]
    place: Place,
    /// The batch, as the import named it
    batch: String,
}

pub async fn run(asked: Undo) -> Result<ExitCode, Failure> {
    let opened = asked.place.open().await?;
    let w = opened.words;
    let batch = asked.batch.parse().map(BatchId).map_err(|_| Failure::Asked(w.wrong_unknown()))?;
    let (actor, now) = (opened.actor.clone(), terminal::now());
    let undoing =
        opened.scope.write(move |tx| Box::pin(async move { undo_batch(tx, &actor, batch, now).await }));
    match undoing.await {
        Ok(_) => {
            println!("{}", w.import_undone());
            Ok(ExitCode::SUCCESS)
        }
        Err(Refused::Refusal(Refusal::Touched { count })) => {
            let asking =
                opened.scope.write(move |tx| Box::pin(async move { touched_names(tx, batch).await }));
            let names = asking.await?;
            eprintln!("{}. {}", w.import_touched(), w.import_touched_note());
            names.iter().for_each(|name| eprintln!("  {name}"));
            Err(Failure::Refused(Refusal::Touched { count }))
        }
        Err(refused) => Err(refused.into()),
    }
}
