//! Shows what is held: of one member or of all, of one kind or of all.

use super::{group::Group, view};
use crate::{App, error::Trouble, form::Form, here::Here, names::Names, weeks::LONG_AGO};
use axum::extract::State;
use maud::Markup;
use seguito_core::{
    agenda::Entry,
    id::{MemberId, TouchpointId},
    time::Day,
};
use seguito_store::{
    Broken, Read,
    read::{
        house::{self, MemberLine},
        weeks::{self, HeldRow, OrderLine},
    },
};
use uuid::Uuid;

/// Rows a page.
const MOST: usize = 100;

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
    let from = after(form.get("after"));
    let (today, gap) = (here.today(), here.workspace.gap);
    let shown = here.read(&app, move |read| {
        Box::pin(async move {
            let (mut rows, mut count, mut next) = (Vec::new(), 0, None);
            if which.is_none_or(|which| which == Group::Unplaceable) {
                let all = weeks::unplaceable(read, member).await?;
                count += all.len();
                rows.extend(all.into_iter().filter(|_| from.is_none()));
            }
            if which != Some(Group::Unplaceable) {
                let kind = which.map(Group::key);
                let mut held = held(read, (member, kind), from.unwrap_or_else(beginning)).await?;
                count += usize::try_from(weeks::held_count(read, member, kind).await?).unwrap_or_default();
                if held.len() > MOST {
                    held.truncate(MOST);
                    next = held.last().map(|row| format!("{},{}", row.day, row.id));
                }
                rows.extend(held);
            }
            let orders = weeks::orders_of(read, rows.iter().map(|row| row.client_id)).await?;
            let members = house::members(read).await?;
            let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
            let names = Names::of(read, (gap, today), &entries).await?;
            Ok::<_, Broken>(Shown { which, member, rows, count, next, orders, members, names })
        })
    });
    Ok(view::page(&here, &shown.await?))
}

/// A place in the list.
type Place = (Day, TouchpointId);

/// Before everything that waits.
fn beginning() -> Place {
    (LONG_AGO, TouchpointId(Uuid::nil()))
}

/// A place as it stands in the address.
fn after(text: &str) -> Option<Place> {
    let (day, id) = text.split_once(',')?;
    Some((day.parse().ok()?, id.parse().ok()?))
}

/// A page of what is held, and one more where there is one.
async fn held(
    read: &mut Read,
    (member, kind): (Option<MemberId>, Option<&str>),
    from: Place,
) -> Result<Vec<HeldRow>, Broken> {
    let limit = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    match kind {
        Some(kind) => weeks::held_of(read, (member, kind), from, limit).await,
        None => weeks::held(read, member, from, limit).await,
    }
}
