//! Shows what is held: of one member or of all, of one kind or of all.

use super::{group::Group, view};
use crate::{App, api::paging, error::Trouble, form::Form, here::Here, names::Names};
use axum::extract::State;
use maud::Markup;
use seguito_core::{agenda::Entry, id::MemberId};
use seguito_store::{
    Broken,
    read::{
        house::{self, MemberLine},
        weeks::{self, BEGINNING, HeldRow, OrderLine},
    },
};

/// Rows a page.
const MOST: i64 = 100;

/// All that the page shows.
pub(super) struct Shown {
    /// One kind, or `None` = all.
    pub which: Option<Group>,
    /// `None` = everybody's.
    pub member: Option<MemberId>,
    pub rows: Vec<HeldRow>,
    /// All of them, on this page or not.
    pub count: usize,
    /// Where the next page begins.
    pub next: Option<String>,
    pub orders: Vec<OrderLine>,
    pub members: Vec<MemberLine>,
    pub names: Names,
}

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let which = Group::from_key(form.get("which"));
    let member = match form.get("who") {
        "me" => Some(here.actor.member),
        id => id.parse().ok(),
    };
    let from = paging::after(&form).ok().flatten().unwrap_or(BEGINNING);
    let (today, gap) = (here.today(), here.workspace.gap);
    let shown = here.read(&app, move |read| {
        Box::pin(async move {
            let of = (member, which.map(Group::key));
            let count = usize::try_from(weeks::waiting_count(read, of).await?).unwrap_or_default();
            let rows = weeks::waiting(read, of, from, MOST + 1).await?;
            let page = paging::page(rows, MOST, |row| (row.why.is_some(), row.day, row.id), Clone::clone);
            let (rows, next) = (page.items, page.next);
            let orders = weeks::orders_of(read, rows.iter().map(|row: &HeldRow| row.client_id)).await?;
            let members = house::members(read).await?;
            let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
            let names = Names::of(read, (gap, today), &entries).await?;
            Ok::<_, Broken>(Shown { which, member, rows, count, next, orders, members, names })
        })
    });
    Ok(view::page(&here, &shown.await?))
}
