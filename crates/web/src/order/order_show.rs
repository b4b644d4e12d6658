//! An order as a page of its own: from a list, and where the page that it came from cannot be shown again.

use super::{Sent, opened};
use crate::{
    App, back,
    error::Trouble,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
};
use axum::extract::{Path, State};
use maud::{Markup, html};
use seguito_core::id::TouchpointId;
use seguito_store::read::today::TodayRow;

/// The path below `/w/WORKSPACE/touchpoints/`.
type Of = Path<(String, TouchpointId)>;

pub(super) async fn day(app: State<App>, here: Here, of: Of, form: Form) -> Result<Markup, Trouble> {
    show(app, here, of, form, "day").await
}

pub(super) async fn waiver(app: State<App>, here: Here, of: Of, form: Form) -> Result<Markup, Trouble> {
    show(app, here, of, form, "waiver").await
}

pub(super) async fn pause(app: State<App>, here: Here, of: Of, form: Form) -> Result<Markup, Trouble> {
    show(app, here, of, form, "pause").await
}

async fn show(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    form: Form,
    what: &'static str,
) -> Result<Markup, Trouble> {
    let sent = Sent::of((&app, &here), what, id, form).await?;
    Ok(page(&here, what, &sent.row, &sent.form))
}

/// The form on a sheet: the client, why a contact is planned, and the fields.
pub(super) fn page(here: &Here, what: &str, row: &TodayRow, form: &Form) -> Markup {
    let w = here.words();
    let back = back::of(here, form);
    let body = html! {
        div class="single" {
            div class="line now" {
                div class="when" { time datetime=(row.day) { (w.day_short(row.day, here.today())) } }
                div class="what" {
                    @if let Some(form) = opened(here, what, row, form, &back) { (form) }
                }
            }
        }
    };
    let sentence = w.rule_name(&row.entry.0.occurrence.rule);
    let mast = page::mast(page::margin_day(w, here.today()), &row.client, &sentence);
    page::book(here, Leaf { title: &row.client, tab: Tab::Today, class: "order-page", mast, body })
}
