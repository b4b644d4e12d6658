//! `seguito held`: what is held, moved or waived, each with its why and its way back (F10).

use super::{Failure, place::Place, table};
use crate::terminal;
use clap::Args;
use seguito_core::{id::MemberId, time::Day};
use seguito_store::{Broken, Read, read::weeks::BEGINNING};
use seguito_web::held::{self, HeldLine, Reader};
use seguito_words::Words;
use std::process::ExitCode;

/// Read so many at once.
const PAGE: i64 = 500;

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
    let opened = asked.place.open(now).await?;
    let (words, today) = (opened.words, opened.actor.today(now));
    let member = asked.mine.then_some(opened.actor.member);
    let reader = Reader { actor: opened.actor.clone(), words, today };
    let lines = opened.scope.read(move |read| Box::pin(async move { all(read, &reader, member).await }));
    let lines = lines.await?;
    if asked.json {
        println!("{}", table::json(&lines)?);
    } else if lines.is_empty() {
        println!("{}", words.held_empty());
    } else {
        lines.iter().for_each(|line| println!("{}", shown(words, today, line)));
    }
    Ok(ExitCode::SUCCESS)
}

async fn all(read: &mut Read, reader: &Reader, member: Option<MemberId>) -> Result<Vec<HeldLine>, Broken> {
    let mut lines: Vec<HeldLine> = Vec::new();
    loop {
        let from = lines.last().map_or(BEGINNING, HeldLine::place);
        let page = held::list(read, reader, member, (from, PAGE)).await?;
        let whole = page.len() as i64 == PAGE;
        lines.extend(page);
        if !whole {
            return Ok(lines);
        }
    }
}

fn shown(w: Words, today: Day, line: &HeldLine) -> String {
    let mut text = vec![format!("{} · {}", w.day_short(line.day, today), line.client.name)];
    let back = line.order.map(|order| w.cli_way_back(order.to_string()));
    text.extend(line.waits.iter().chain(&line.said).chain(&back).map(|sentence| format!("  {sentence}")));
    text.join("\n")
}
