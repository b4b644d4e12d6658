//! What is said of one that is held, on the page and in the terminal.

use super::group::{Group, order_of};
use crate::{
    names::{Names, first_word},
    weeks::LONG_AGO,
};
use seguito_core::{
    agenda::{Entry, Held},
    id::{ClientId, OrderId, TouchpointId},
    time::Day,
};
use seguito_ops::Actor;
use seguito_store::{
    Broken, Read,
    read::{
        house,
        weeks::{self, HeldRow, OrderLine},
    },
};
use seguito_words::{Around, Words};
use serde::Serialize;
use std::collections::HashMap;

/// Read so many at once.
const PAGE: i64 = 500;

/// One that is held, moved or waived, or has no possible day.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// With which client.
    pub client: String,
    /// The day on which it opens.
    pub day: Day,
    /// How it is held: `moved`, `paused`, `waived`, `merged`, `out-of-reach`, `backlog`, `unplaceable`.
    pub held: &'static str,
    /// Why, in sentences.
    pub why: Vec<String>,
    /// Who said so.
    pub said: Option<String>,
    /// By what it is taken back.
    pub order: Option<OrderId>,
}

/// What is held, of all members or of the one who asks: all of it, but for what has no possible day as much as its page
/// shows.
///
/// # Errors
/// What the database could not do.
pub async fn list(
    read: &mut Read,
    words: Words,
    actor: &Actor,
    mine: bool,
    today: Day,
) -> Result<Vec<Line>, Broken> {
    let member = mine.then_some(actor.member);
    let mut rows = weeks::unplaceable(read, member).await?;
    let mut from = (LONG_AGO, TouchpointId(uuid::Uuid::nil()));
    loop {
        let page = weeks::held(read, member, from, PAGE).await?;
        let whole = page.len() as i64 == PAGE;
        from = page.last().map_or(from, |row| (row.day, row.id));
        rows.extend(page);
        if !whole {
            break;
        }
    }
    let mut orders: HashMap<ClientId, Vec<OrderLine>> = HashMap::new();
    for order in weeks::orders_of(read, rows.iter().map(|row| row.client_id)).await? {
        orders.entry(order.client_id).or_default().push(order);
    }
    let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
    let gap = house::workspace(read).await?.gap;
    let names = Names::of(read, (gap, today), &entries).await?;
    let line = |row: &HeldRow| {
        let own = orders.get(&row.client_id).map_or(&[][..], Vec::as_slice);
        line(words, actor, today, row, (own, &names))
    };
    Ok(rows.iter().map(line).collect())
}

fn line(w: Words, actor: &Actor, today: Day, row: &HeldRow, (orders, names): (&[OrderLine], &Names)) -> Line {
    let (group, order) = (Group::of(row), order_of(row, orders));
    let named = names.named(&row.entry.0, &row.client, row.contact.as_deref());
    Line {
        client: row.client.clone(),
        day: row.day,
        held: group.key(),
        why: waits(w, group, row, &names.around(named)),
        said: order.map(|order| said(w, actor, today, order)),
        order: order.map(|order| order.id),
    }
}

/// Why it waits; what moved it, step by step.
pub(super) fn waits(w: Words, group: Group, row: &HeldRow, around: &Around<'_>) -> Vec<String> {
    let entry = &row.entry.0;
    if group == Group::Unplaceable {
        return w.standing(entry, around).into_iter().chain([w.unplaceable_way_out()]).collect();
    }
    let steps: Vec<String> = entry.reason.moves.iter().map(|step| w.moved(step, around)).collect();
    if group == Group::Moved && !steps.is_empty() {
        return steps;
    }
    let held = row.why.as_ref().map(|why| Held { entry: entry.clone(), why: why.0.clone() });
    held.map(|held| w.held(&held, around)).into_iter().collect()
}

/// Who said so, when, and why.
pub(super) fn said(w: Words, actor: &Actor, today: Day, order: &OrderLine) -> String {
    let day = w.day_in_text(actor.calendar.day_at(order.at), today);
    match order.reason.as_str() {
        "" => w.held_said_plainly(first_word(&order.member), day),
        reason => w.held_said(first_word(&order.member), day, reason),
    }
}
