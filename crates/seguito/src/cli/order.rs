//! `seguito another-day`, `not-needed` and `pause`: a person's word on what is planned (F10).

use super::{Failure, about::About};
use clap::Args;
use seguito_core::refusal::{Refusal, Wrong};
use seguito_ops::order::{self, NotNeeded, Pause as PauseUntil};
use seguito_words::{Toward, Words};
use std::process::ExitCode;

/// The next planned contact on another day.
#[derive(Args)]
pub struct AnotherDay {
    #[command(flatten)]
    about: About,
    /// Which day: friday, 3 dec, 2026-12-03
    day: String,
    /// Why; needed beyond the days that the rule allows
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    reason: String,
}

/// The next planned contact waived.
#[derive(Args)]
pub struct NotNeededNow {
    #[command(flatten)]
    about: About,
    /// Why
    #[arg(long, value_name = "WORDS")]
    reason: String,
}

/// Nothing until a day.
#[derive(Args)]
pub struct Pause {
    #[command(flatten)]
    about: About,
    /// On which day it begins again: 7 jan, 2027-01-07
    #[arg(long, value_name = "DAY")]
    until: String,
    /// Why
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    reason: String,
}

/// `seguito another-day CLIENT DAY`.
pub async fn another_day(asked: AnotherDay) -> Result<ExitCode, Failure> {
    let found = asked.about.find().await?;
    let (day, touchpoint) = (found.day(&asked.day, Toward::Future)?, found.next()?.id);
    let command = order::AnotherDay { touchpoint, day, reason: asked.reason };
    let done = found
        .change(command, |tx, actor, command, now| Box::pin(order::another_day(tx, actor, command, now)));
    let w = found.opened.words;
    let done = done.await.map_err(|failure| stays(w, failure))?;
    found.told(&done, &w.order_moved(&found.page.client.name, w.day_with_weekday(day)))
}

/// `seguito not-needed CLIENT`.
pub async fn not_needed(asked: NotNeededNow) -> Result<ExitCode, Failure> {
    let found = asked.about.find().await?;
    let command = NotNeeded { touchpoint: found.next()?.id, reason: asked.reason };
    let done =
        found.change(command, |tx, actor, command, now| Box::pin(order::not_needed(tx, actor, command, now)));
    let w = found.opened.words;
    let done = done.await.map_err(|failure| stays(w, failure))?;
    found.told(&done, &w.order_waived(&found.page.client.name))
}

/// What keeps a failing project close is said in a sentence of its own (F6).
fn stays(w: Words, failure: Failure) -> Failure {
    match failure {
        Failure::Refused(Refusal::Fields { problems })
            if problems.iter().any(|it| it.wrong == Wrong::Stays) =>
        {
            Failure::Stays(w.order_failure())
        }
        other => other,
    }
}

/// `seguito pause CLIENT --until DAY`.
pub async fn pause(asked: Pause) -> Result<ExitCode, Failure> {
    let found = asked.about.find().await?;
    let until = found.day(&asked.until, Toward::Future)?;
    let (client, project) = (found.page.client.id, found.project);
    let command = PauseUntil { client, project, until, reason: asked.reason };
    let done =
        found.change(command, |tx, actor, command, now| Box::pin(order::pause(tx, actor, command, now)));
    let w = found.opened.words;
    found.told(&done.await?, &w.order_paused(found.name(), w.day_with_weekday(until)))
}
