//! `seguito next`: the next person to reach, with what to ask.

use super::{Failure, place::Place};
use crate::terminal;
use clap::Args;
use seguito_web::api::day::{self, Touchpoint};
use seguito_words::Words;
use std::process::ExitCode;

/// The next person to reach.
#[derive(Args)]
pub struct Next {
    #[command(flatten)]
    place: Place,
    /// JSON instead of text
    #[arg(long)]
    json: bool,
}

pub async fn run(asked: Next) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open(now).await?;
    let today = opened.actor.today(now);
    let (actor, words) = (opened.actor.clone(), opened.words);
    let day = opened
        .scope
        .read(move |read| Box::pin(async move { day::of(read, &actor, words, today).await }))
        .await?;
    let next = day.due.first();
    if asked.json {
        println!("{}", super::table::json(&next)?);
    } else {
        let text =
            next.map_or_else(|| words.cli_nobody(words.day_in_text(today, today)), |next| shown(words, next));
        println!("{text}");
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(w: Words, next: &Touchpoint) -> String {
    let person = next.contact.as_ref();
    let mut lines = vec![match person {
        Some(person) => format!("{} · {}", next.client.name, person.name),
        None => next.client.name.clone(),
    }];
    lines.push(next.why.clone());
    let reached = person.and_then(|person| person.phone.clone().or(person.mail.clone()));
    lines.extend(next.channel.map(|channel| match reached {
        Some(reached) => format!("{}: {reached}", w.channel(channel)),
        None => w.channel(channel),
    }));
    let scripts = || next.script.iter().chain(&next.second_script);
    lines.extend(scripts().flat_map(|script| script.opening.clone()));
    let questions = scripts().flat_map(|script| &script.questions);
    lines.extend(questions.enumerate().map(|(at, question)| format!("  {}  {question}", at + 1)));
    lines.extend(next.offers.iter().cloned());
    lines.join("\n")
}
