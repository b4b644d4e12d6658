//! `seguito mark CLIENT KIND`: what makes a client need us closer, and its end (F9).

use super::{
    Failure,
    about::{About, Found},
    one_of::one_of,
};
use clap::Args;
use seguito_core::{facts::MarkKind, id::FactId};
use seguito_ops::mark::{self, MarkOn, SetMark};
use seguito_words::Toward;
use std::process::ExitCode;

/// A mark.
#[derive(Args)]
pub struct Mark {
    #[command(flatten)]
    about: About,
    /// Which: fragile, team-forming, installing, silent
    #[arg(value_parser = kind)]
    kind: MarkKind,
    /// Since which day; without it today
    #[arg(long, value_name = "DAY", conflicts_with = "ended")]
    since: Option<String>,
    /// It holds no longer: ends the mark that stands
    #[arg(long)]
    ended: bool,
}

fn kind(key: &str) -> Result<MarkKind, String> {
    one_of(MarkKind::ALL, MarkKind::key, key)
}

pub async fn run(asked: Mark) -> Result<ExitCode, Failure> {
    let found = asked.about.find().await?;
    let (w, kind) = (found.opened.words, asked.kind);
    if asked.ended {
        let command = MarkOn { mark: standing(&found, kind)?, day: None };
        let done =
            found.change(command, |tx, actor, command, now| Box::pin(mark::end(tx, actor, command, now)));
        return found.told(&done.await?, &w.client_mark_now_ended());
    }
    let since = asked.since.as_ref().map(|day| found.day(day, Toward::Past)).transpose()?;
    let command = SetMark { client: found.page.client.id, project: found.project, kind, since };
    let done = found.change(command, |tx, actor, command, now| Box::pin(mark::set(tx, actor, command, now)));
    found.told(&done.await?, &w.client_mark_saved())
}

/// The mark of this kind that holds, on the project if one was named; else the client's own before a project's.
fn standing(found: &Found, kind: MarkKind) -> Result<FactId, Failure> {
    let holds = found.page.marks.iter().filter(|mark| mark.kind == kind && mark.ended.is_none());
    let meant = holds.filter(|mark| found.project.is_none() || mark.project_id == found.project);
    let w = found.opened.words;
    let none = || Failure::Asked(w.cli_no_mark(found.name(), w.mark(kind)));
    meant.min_by_key(|mark| mark.project_id.is_some()).map(|mark| mark.id).ok_or_else(none)
}
