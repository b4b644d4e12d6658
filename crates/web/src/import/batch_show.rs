//! Shows a list that was brought in: what it brought, whom to follow, the way back.

use super::{
    batch_view,
    trial_show::first,
    weeks_chart::{self, Week},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::{Path, State};
use maud::Markup;
use seguito_core::id::BatchId;
use seguito_store::{
    Broken,
    read::list,
    rows::{BatchRow, ClientRow},
};

/// A list that was brought in, with the clients it made that are still there.
pub(super) struct Shown {
    pub batch: BatchRow,
    pub clients: Vec<ClientRow>,
    /// What it makes of the coming weeks.
    pub weeks: Vec<Week>,
    /// What was touched since and stands in the way of taking it back.
    pub touched: Vec<String>,
}

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, batch)): Path<(String, String)>,
    here: Here,
) -> Result<Markup, Trouble> {
    let shown = load(&app, &here, read_id(&batch)?).await?;
    Ok(batch_view::page(&here, &shown, &first()))
}

/// The id in the address.
pub(super) fn read_id(text: &str) -> Result<BatchId, Trouble> {
    text.parse().map(BatchId).map_err(|_| Trouble::Absent)
}

/// The list and its clients.
pub(super) async fn load(app: &App, here: &Here, batch: BatchId) -> Result<Shown, Trouble> {
    let today = here.today();
    let loading = here.read(app, move |read| {
        Box::pin(async move {
            let batch: BatchRow = read.need((batch,)).await?;
            let clients = list::made_by(read, &batch).await?;
            let ids = clients.iter().map(|client| client.id).collect();
            let weeks = weeks_chart::load(read, today, ids).await?;
            Ok::<_, Broken>((batch, clients, weeks))
        })
    });
    let (batch, clients, weeks) = loading.await?;
    Ok(Shown { batch, clients, weeks, touched: Vec::new() })
}

/// The page for a form that was not done.
pub(super) fn again(here: &Here, shown: &Shown, form: &Form) -> Markup {
    batch_view::page(here, shown, form)
}
