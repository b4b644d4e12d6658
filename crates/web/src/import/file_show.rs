//! Shows where a file is chosen, and the lists that were brought in.

use super::{
    file_view::{self, Shown},
    waiting,
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_store::{Broken, read::list};

pub(super) async fn handle(State(app): State<App>, here: Here, query: Form) -> Result<Markup, Trouble> {
    page(&app, &here, &query, None).await
}

/// The page; with `wrong`, why the file could not be read.
pub(super) async fn page(
    app: &App,
    here: &Here,
    form: &Form,
    wrong: Option<&str>,
) -> Result<Markup, Trouble> {
    let waiting = waiting::name(app, here).await?;
    let lists = here.read(app, |read| {
        Box::pin(async move { Ok::<_, Broken>((list::batches(read).await?, list::mappings(read).await?)) })
    });
    let (batches, mappings) = lists.await?;
    let mappings = mappings.into_iter().map(|row| row.name).collect();
    Ok(file_view::page(here, &Shown { form, wrong, waiting, batches, mappings }))
}
