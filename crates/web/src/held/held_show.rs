//! Shows what is held: of one member or of all, of one kind or of all.

use super::{group::Group, view};
use crate::{App, error::Trouble, form::Form, here::Here, names::Names};
use axum::extract::State;
use jiff::civil::date;
use maud::Markup;
use seguito_core::{
    agenda::Entry,
    id::{MemberId, OrderId, TouchpointId},
    time::{Day, Moment},
};
use seguito_store::{
    Broken,
    read::{
        house::{self, MemberLine},
        weeks::{self, HeldRow, OrderLine},
    },
};
use uuid::Uuid;

/// Rows shown at most.
pub(super) const MOST: usize = 300;
/// Orders looked through for the reasons given.
const ORDERS: i64 = 1_000;
/// Nothing that waits is older.
const LONG_AGO: Day = date(2000, 1, 1);

/// All that the page shows.
pub(super) struct Shown {
    /// One kind, or `None` = all.
    pub which: Option<Group>,
    /// `None` = everybody's.
    pub member: Option<MemberId>,
    pub rows: Vec<HeldRow>,
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
    let (today, gap) = (here.today(), here.workspace.gap);
    let shown = here.read(&app, move |read| {
        Box::pin(async move {
            let mut rows = weeks::unplaceable(read, member).await?;
            let start = (LONG_AGO, TouchpointId(Uuid::nil()));
            let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
            rows.extend(weeks::held(read, member, start, limit).await?);
            rows.retain(|row| which.is_none_or(|which| which == Group::of(row)));
            let orders = weeks::orders(read, (Moment::MAX, OrderId(Uuid::max())), ORDERS).await?;
            let members = house::members(read).await?;
            let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
            let names = Names::of(read, (gap, today), &entries).await?;
            Ok::<_, Broken>(Shown { which, member, rows, orders, members, names })
        })
    });
    Ok(view::page(&here, &shown.await?))
}
