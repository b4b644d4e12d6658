//! `seguito held`: what is held, moved or waived, each with its why and its way back (F10).

use super::{Failure, place::Place, table};
use crate::terminal;
use clap::Args;
use seguito_core::time::Day;
use seguito_web::held::{self, Line};
use seguito_words::Words;
use std::process::ExitCode;

/// What waits.
#[derive(Args)]
pub struct Held {
    #[command(flatten)]
    place: Place,
    /// Only those of the member
    #[arg(long)]
    mine: bool,
    /// JSON instead of text
    #[arg(long)]
    json: bool,
}

pub async fn run(asked: Held) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open_as_of(now).await?;
    let (w, today, mine) = (opened.words, opened.actor.today(now), asked.mine);
    let actor = opened.actor.clone();
    let lines = opened
        .scope
        .read(move |read| Box::pin(async move { held::list(read, w, &actor, mine, today).await }));
    let lines = lines.await?;
    if asked.json {
        println!("{}", table::json(&lines)?);
    } else if lines.is_empty() {
        println!("{}", w.held_empty());
    } else {
        lines.iter().for_each(|line| println!("{}", shown(w, today, line)));
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(w: Words, today: Day, line: &Line) -> String {
    let mut text = vec![format!("{} · {}", w.day_short(line.day, today), line.client)];
    let back = line.order.map(|order| w.cli_way_back(order.to_string()));
    text.extend(line.why.iter().chain(&line.said).chain(&back).map(|sentence| format!("  {sentence}")));
    text.join("\n")
}
