//! Finds while one types, and without script as a page.

use super::{acts::acts, view};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_store::read::find::{Found, find};
use seguito_words::sort_key;

/// All that the page shows.
pub(super) struct Shown {
    pub typed: String,
    pub found: Vec<Found>,
    pub acts: Vec<super::acts::Act>,
    /// A client is chosen to plan a contact with.
    pub plan: bool,
}

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let typed: String = form.get("q").trim().chars().take(200).collect();
    let words = seguito_words::typed(&typed);
    let plan = form.get("for") == "plan" && here.writes();
    let asked = words.clone();
    let mut found = here.read(&app, move |read| Box::pin(async move { find(read, &asked).await })).await?;
    let language = here.visitor.language;
    let place = |kind: &str| ["client", "contact", "project"].iter().position(|one| *one == kind);
    found.sort_by_cached_key(|one| (place(&one.kind), sort_key(language, &one.name), one.id));
    let acts = if plan { Vec::new() } else { acts(&here, &words) };
    Ok(view::page(&here, &Shown { typed, found, acts, plan }))
}
