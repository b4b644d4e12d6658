//! `seguito client list`: clients with their next contact.

use super::{Failure, place::Place, table::Table};
use crate::terminal;
use clap::Args;
use seguito_core::{id::ClientId, time::Day};
use seguito_store::read::client::{self, ClientCursor, ClientFilter, ClientLine};
use serde::Serialize;
use std::process::ExitCode;

/// Read so many at once.
const PAGE: i64 = 500;

/// Clients with their next contact.
#[derive(Args)]
pub struct ClientList {
    #[command(flatten)]
    place: Place,
    /// Only those of the member
    #[arg(long)]
    mine: bool,
    /// Only those with this tag
    #[arg(long, value_name = "TAG", default_value = "", hide_default_value = true)]
    tag: String,
    /// Only those with whom nothing is planned
    #[arg(long)]
    nothing_planned: bool,
    /// JSON instead of a table
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    id: ClientId,
    name: &'a str,
    manager: &'a str,
    last_contact: Option<Day>,
    next_day: Option<Day>,
    tags: &'a [String],
}

pub async fn run(asked: ClientList) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open(now).await?;
    let manager = asked.mine.then_some(opened.actor.member);
    let facet = if asked.nothing_planned { "nothing".to_owned() } else { String::new() };
    let filter = ClientFilter { manager, facet, tag: asked.tag, ..ClientFilter::default() };
    let mut lines: Vec<ClientLine> = Vec::new();
    loop {
        let from =
            lines.last().map_or_else(ClientCursor::by_name, |line| ClientCursor::by_name().after(line));
        let filter = filter.clone();
        let page = opened.scope.read(move |read| Box::pin(client::list(read, filter, from, PAGE))).await?;
        let whole = page.len() as i64 == PAGE;
        lines.extend(page);
        if !whole {
            break;
        }
    }
    if asked.json {
        let lines: Vec<_> = lines.iter().map(line).collect();
        println!("{}", super::table::json(&lines)?);
        return Ok(ExitCode::SUCCESS);
    }
    let (w, today) = (opened.words, opened.actor.today(now));
    let rows = lines.iter().map(|line| {
        let next = planned(line).map_or_else(|| w.cli_nothing_planned(), |day| w.day_short(day, today));
        vec![next, line.name.clone(), line.manager.clone(), line.tags.0.join(", ")]
    });
    print!("{}", Table(rows.collect()));
    Ok(ExitCode::SUCCESS)
}

fn planned(line: &ClientLine) -> Option<Day> {
    line.entry.as_ref().map(|entry| entry.0.day)
}

fn line(line: &ClientLine) -> Line<'_> {
    Line {
        id: line.id,
        name: &line.name,
        manager: &line.manager,
        last_contact: line.last_contact,
        next_day: planned(line),
        tags: &line.tags.0,
    }
}
