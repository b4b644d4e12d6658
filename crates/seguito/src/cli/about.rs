//! A change about one client, as several commands make it: the client found by name, the op run, the way back told.

use super::{
    Failure,
    place::{Opened, Place},
    record_named as named, table,
};
use crate::terminal;
use clap::Args;
use seguito_core::{
    id::ProjectId,
    time::{Day, Moment},
};
use seguito_ops::{Actor, Refused, client::Done};
use seguito_store::{Tx, port::tx::Act, read::client::ClientPage, rows::TouchpointRow};
use seguito_words::Toward;
use std::process::ExitCode;

/// A client, or one of its projects.
#[derive(Args)]
pub struct About {
    #[command(flatten)]
    place: Place,
    /// Which client: the beginning of the name, or the id
    client: String,
    /// One of its projects alone: the beginning of its name
    #[arg(long, value_name = "NAME")]
    project: Option<String>,
    /// JSON instead of sentences
    #[arg(long)]
    json: bool,
}

/// What was found of it.
pub struct Found {
    /// The workspace, and who acts.
    pub opened: Opened,
    /// The client, whole.
    pub page: ClientPage,
    /// The project that was named.
    pub project: Option<ProjectId>,
    now: Moment,
    json: bool,
}

/// An op about a client.
pub type Op<C> = for<'a> fn(&'a mut Tx, &'a Actor, C, Moment) -> Act<'a, Done, Refused>;

impl About {
    /// Finds the client and the project.
    pub async fn find(&self) -> Result<Found, Failure> {
        let now = terminal::now();
        let opened = self.place.open(now).await?;
        let page = named::client(&opened, &self.client, now).await?;
        let project = self.project.as_ref().map(|name| named::project(opened.words, &page, name));
        Ok(Found { project: project.transpose()?, opened, page, now, json: self.json })
    }
}

impl Found {
    /// The contact that is planned next, with the project if one was named.
    pub fn next(&self) -> Result<&TouchpointRow, Failure> {
        let of_project = |row: &&TouchpointRow| self.project.is_none() || row.project_id == self.project;
        let awaited = self.page.touchpoints.iter().filter(|row| row.awaited).filter(of_project);
        let next = awaited.min_by_key(|row| (row.day, row.opens_at));
        next.ok_or_else(|| Failure::Asked(self.opened.words.cli_nothing_planned_with(self.name())))
    }

    /// The name of the client, or of the project that was named.
    pub fn name(&self) -> &str {
        let project = self.page.projects.iter().find(|project| Some(project.id) == self.project);
        project.map_or(self.page.client.name.as_str(), |project| project.name.as_str())
    }

    /// A day as people type it.
    pub fn day(&self, typed: &str, toward: Toward) -> Result<Day, Failure> {
        let (w, today) = (self.opened.words, self.opened.actor.today(self.now));
        w.read_day(typed, today, toward).map_err(|unread| Failure::Asked(w.unread(&unread)))
    }

    /// Runs an op.
    pub async fn change<C: Send + 'static>(&self, command: C, op: Op<C>) -> Result<Done, Failure> {
        let (actor, now) = (self.opened.actor.clone(), self.now);
        let done =
            self.opened.scope.write(move |tx| Box::pin(async move { op(tx, &actor, command, now).await }));
        Ok(done.await?)
    }

    /// Says what was done, and how it is taken back.
    pub fn told(&self, done: &Done, sentence: &str) -> Result<ExitCode, Failure> {
        if self.json {
            let next_day = done.agenda.next().map(|entry| entry.day);
            let answer =
                serde_json::json!({ "id": done.id, "sequence": done.sequence, "next_day": next_day });
            println!("{}", table::json(&answer)?);
        } else {
            println!("{sentence}\n{}", self.opened.words.cli_way_back(done.sequence.to_string()));
        }
        Ok(ExitCode::SUCCESS)
    }
}
