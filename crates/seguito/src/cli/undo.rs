//! `seguito undo WHAT`: takes back what a command did, or a list that was brought in, as a whole.

use super::{
    Failure,
    place::{Opened, Place},
};
use crate::terminal;
use clap::Args;
use seguito_core::{
    id::{BatchId, OrderId},
    refusal::Refusal,
    time::Moment,
};
use seguito_ops::{
    Refused,
    import::{touched_names, undo_batch},
    order::{self, TakeBack},
    undo,
};
use seguito_store::rows::OrderRow;
use std::process::ExitCode;

/// What to take back.
#[derive(Args)]
pub struct Undo {
    #[command(flatten)]
    place: Place,
    /// The number that the command named, the id that `held` names, or the batch that the import named
    what: String,
}

pub async fn run(asked: Undo) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open(now).await?;
    match asked.what.parse() {
        Ok(sequence) => line(&opened, sequence, now).await,
        Err(_) => named(&opened, &asked.what, now).await,
    }
}

/// What has an id.
async fn named(opened: &Opened, what: &str, now: Moment) -> Result<ExitCode, Failure> {
    let id = what.parse().map_err(|_| Failure::Asked(opened.words.cli_undo_what()))?;
    match order(opened, OrderId(id), now).await? {
        Some(code) => Ok(code),
        None => batch(opened, BatchId(id), now).await,
    }
}

/// A line of the timeline.
async fn line(opened: &Opened, sequence: i64, now: Moment) -> Result<ExitCode, Failure> {
    let actor = opened.actor.clone();
    let command = undo::Undo { sequence };
    let undoing =
        opened.scope.write(move |tx| Box::pin(async move { undo::undo(tx, &actor, command, now).await }));
    undoing.await?;
    println!("{}", opened.words.act_undone());
    Ok(ExitCode::SUCCESS)
}

/// A person's word on what is planned, if it is one.
async fn order(opened: &Opened, order: OrderId, now: Moment) -> Result<Option<ExitCode>, Failure> {
    let actor = opened.actor.clone();
    let taking = opened.scope.write(move |tx| {
        Box::pin(async move {
            let known = tx.get::<OrderRow>((order,)).await?.is_some();
            match known {
                true => order::take_back(tx, &actor, TakeBack { order }, now).await.map(Some),
                false => Ok(None),
            }
        })
    });
    let taken = taking.await?;
    Ok(taken.map(|_| {
        println!("{}", opened.words.act_undone());
        ExitCode::SUCCESS
    }))
}

async fn batch(opened: &Opened, batch: BatchId, now: Moment) -> Result<ExitCode, Failure> {
    let w = opened.words;
    let actor = opened.actor.clone();
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
