//! Shows the clients without a next contact, the longest silence first.

use super::view;
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_core::{id::ClientId, time::Day};
use seguito_store::{
    Broken,
    read::client::{self, ClientCursor, ClientFilter, ClientLine},
};

/// Clients a page.
const MOST: i64 = 100;

/// All that the page shows.
pub(super) struct Shown {
    pub lines: Vec<ClientLine>,
    /// All of them, on this page or not.
    pub count: i64,
    /// Where the next page begins.
    pub next: Option<String>,
    /// The rhythm that is typed, and who is ticked.
    pub form: Form,
}

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    Ok(view::page(&here, &shown(&app, &here, form).await?))
}

/// What the page shows, with the form as it stands.
pub(super) async fn shown(app: &App, here: &Here, form: Form) -> Result<Shown, Trouble> {
    let from = after(form.get("after")).unwrap_or_else(ClientCursor::by_silence);
    let read = here.read(app, move |read| {
        Box::pin(async move {
            let filter = ClientFilter { facet: "nothing".into(), ..ClientFilter::default() };
            let lines = client::list(read, filter, from, MOST + 1).await?;
            let counts = client::counts(read).await?;
            Ok::<_, Broken>((lines, counts))
        })
    });
    let (mut lines, counts) = read.await?;
    let more = lines.len() > usize::try_from(MOST).unwrap_or(usize::MAX);
    lines.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    let next = lines.last().filter(|_| more).map(|line| format!("{},{}", line.silent_since, line.id));
    let count = counts.by_facet.iter().find(|(facet, _)| *facet == "nothing").map_or(0, |(_, count)| *count);
    Ok(Shown { lines, count, next, form })
}

/// A place in the list, as it stands in the address.
fn after(text: &str) -> Option<ClientCursor> {
    let (day, id) = text.split_once(',')?;
    Some(ClientCursor::Silence(day.parse::<Day>().ok()?, ClientId(id.parse().ok()?)))
}
