//! `seguito plan CLIENT DAY`: a contact planned by hand, "call Tuesday about the licence" (F10).

use super::{Failure, about::About, log, record_named as named};
use clap::Args;
use seguito_core::people::Channel;
use seguito_ops::plan::{self, PlanContact};
use seguito_words::Toward;
use std::process::ExitCode;

/// A contact to plan.
#[derive(Args)]
pub struct Plan {
    #[command(flatten)]
    about: About,
    /// Which day: tuesday, 3 dec, 2026-12-03
    day: String,
    /// What about
    #[arg(long = "about", value_name = "WORDS")]
    words: String,
    /// How: phone, video, meeting, mail, chat
    #[arg(long, value_parser = log::channel, default_value = "phone")]
    channel: Channel,
    /// With which person: the beginning of the name
    #[arg(long = "with", value_name = "NAME")]
    contact: Option<String>,
}

pub async fn run(asked: Plan) -> Result<ExitCode, Failure> {
    let found = asked.about.find().await?;
    let (w, day) = (found.opened.words, found.day(&asked.day, Toward::Future)?);
    let contact = asked.contact.as_ref().map(|name| named::contact(w, &found.page, name)).transpose()?;
    let (client, project, channel, about) = (found.page.client.id, found.project, asked.channel, asked.words);
    let command = PlanContact { client, contact, member: None, project, channel, day, about };
    let done = found.change(command, |tx, actor, command, now| Box::pin(plan::plan(tx, actor, command, now)));
    found.told(&done.await?, &w.client_planned(w.day_with_weekday(day)))
}
