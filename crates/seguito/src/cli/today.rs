//! `seguito today`: the member's day.

use super::{Failure, place::Place, table::Table};
use crate::terminal;
use clap::Args;
use seguito_core::time::Day;
use seguito_web::api::day::{self, DayAnswer, Touchpoint};
use seguito_words::Words;
use std::process::ExitCode;

/// Whom to reach.
#[derive(Args)]
pub struct Today {
    #[command(flatten)]
    place: Place,
    /// Another day: tomorrow, 3 dec, 2026-12-03
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// JSON instead of a table
    #[arg(long)]
    json: bool,
}

pub async fn run(asked: Today) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open(now).await?;
    let today = opened.actor.today(now);
    let on = asked.on.map_or(Ok(today), |text| a_day(opened.words, &text, today))?;
    let (actor, words) = (opened.actor.clone(), opened.words);
    let day = opened
        .scope
        .read(move |read| Box::pin(async move { day::of(read, &actor, words, on).await }))
        .await?;
    if asked.json {
        println!("{}", super::table::json(&day)?);
    } else {
        print!("{}", shown(words, &day, today));
    }
    Ok(ExitCode::SUCCESS)
}

/// A day as people type it.
pub fn a_day(words: Words, text: &str, today: Day) -> Result<Day, Failure> {
    words
        .read_day(text, today, seguito_words::Toward::Future)
        .map_err(|unread| Failure::Asked(words.unread(&unread)))
}

fn shown(w: Words, day: &DayAnswer, today: Day) -> String {
    if day.due.is_empty() {
        return format!("{}\n", w.cli_nobody(w.day_in_text(day.day, today)));
    }
    let rows = day.due.iter().map(|touchpoint| row(w, touchpoint, today)).collect();
    format!("{}\n{}", w.shell_waiting(day.due.len(), w.number(day.due.len() as i64)), Table(rows))
}

fn row(w: Words, touchpoint: &Touchpoint, today: Day) -> Vec<String> {
    let person = touchpoint.contact.as_ref();
    vec![
        w.day_short(touchpoint.day, today),
        touchpoint.client.name.clone(),
        person.map_or_else(String::new, |person| person.name.clone()),
        touchpoint.channel.map_or_else(String::new, |channel| w.channel(channel)),
        person.and_then(|person| person.phone.clone().or(person.mail.clone())).unwrap_or_default(),
        touchpoint.why.clone(),
    ]
}
