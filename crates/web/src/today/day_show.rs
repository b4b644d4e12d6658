//! The page of the day. `?at=ENTRY` says which entry is the current one, `&do=WHAT` what is opened under it.

use super::{
    day::Opened,
    gather::{Asked, gather, known},
    make, view,
};
use crate::{App, error::Trouble, form::Form, here::Here, log};
use axum::extract::State;
use jiff::ToSpan;
use maud::Markup;
use seguito_core::{
    access::{Verb, may},
    id::TouchpointId,
    time::Moment,
};
use seguito_store::read::today::TodayRow;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let asked = Asked { member: here.actor.member, midnight: here.midnight(), morrow: morrow(&here) };
    let mut read = here.read(&app, move |read| Box::pin(gather(read, asked))).await?;
    let mut page = make::page(&here, &mut read);
    let at: Option<TouchpointId> = form.get("at").parse().ok();
    let current = read.rows.iter().position(|row| Some(row.id) == at).unwrap_or(0);
    if let Some(row) = read.rows.get(current).cloned() {
        let now = here.now();
        let known = {
            let row = row.clone();
            here.read(&app, move |read| Box::pin(async move { known(read, &row, now).await })).await?
        };
        page.due[current].detail = Some(make::detail(&here, &row, &known));
        page.opened = opened(&app, &here, &row, &form).await?;
    }
    Ok(view::page(&here, &page, current))
}

/// What is opened under the current entry, for those who may write.
async fn opened(app: &App, here: &Here, row: &TodayRow, form: &Form) -> Result<Opened, Trouble> {
    if !may(here.actor.role, Verb::Write) {
        return Ok(Opened::Acts);
    }
    Ok(match form.get("do") {
        "log" => Opened::Form(log::in_place(app, here, row.client_id, row.id).await?),
        _ => Opened::Acts,
    })
}

fn morrow(here: &Here) -> Moment {
    here.midnight().checked_add(24.hours()).unwrap_or(Moment::MAX)
}
