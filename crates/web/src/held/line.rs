//! What is said of one that is held, on the page, to programs and in the terminal.

use super::group::{Group, order_of};
use crate::{
    api::day::Name,
    names::{Names, first_word},
};
use seguito_core::{
    agenda::{Entry, Held, HeldWhy, Reason},
    id::*,
    time::Day,
};
use seguito_ops::Actor;
use seguito_store::{
    Broken, Read,
    read::{
        house,
        weeks::{self, HeldRow, OrderLine, Place},
    },
};
use seguito_words::{Around, Words};
use serde::Serialize;
use std::collections::HashMap;

/// What is held, moved or waived, or has no possible day.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct HeldLine {
    /// Its id.
    pub id: TouchpointId,
    /// With which client.
    pub client: Name<ClientId>,
    /// With which person.
    pub contact: Option<Name<ContactId>>,
    /// Of which project.
    pub project: Option<Name<ProjectId>>,
    /// For which member.
    pub member: MemberId,
    /// How it waits.
    pub kind: Group,
    /// The day on which it opens.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// The day on which its pause ends.
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Day>,
    /// Why it is due, in one sentence of the member's language.
    pub why: String,
    /// Why it is due, as data.
    pub reason: Reason,
    /// Why it waits, in sentences of the member's language.
    pub waits: Vec<String>,
    /// Why it waits, as data; `null` = it has no possible day.
    pub held: Option<HeldWhy>,
    /// Who said so, and when.
    pub said: Option<String>,
    /// The word by which it is taken back.
    pub order: Option<OrderId>,
}

/// Who reads it, and on which day.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The member.
    pub actor: Actor,
    /// In which language.
    pub words: Words,
    /// The member's day.
    pub today: Day,
}

impl HeldLine {
    /// Where the list goes on after it.
    pub fn place(&self) -> Place {
        (self.held.is_some(), self.day, self.id)
    }
}

/// What is held after a place, of all members or of one.
///
/// # Errors
/// What the database could not do.
pub async fn list(
    read: &mut Read,
    reader: &Reader,
    member: Option<MemberId>,
    (after, limit): (Place, i64),
) -> Result<Vec<HeldLine>, Broken> {
    let rows = weeks::waiting(read, (member, None), after, limit).await?;
    let mut orders: HashMap<ClientId, Vec<OrderLine>> = HashMap::new();
    for order in weeks::orders_of(read, rows.iter().map(|row| row.client_id)).await? {
        orders.entry(order.client_id).or_default().push(order);
    }
    let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
    let gap = house::workspace(read).await?.gap;
    let names = Names::of(read, (gap, reader.today), &entries).await?;
    let line = |row: &HeldRow| {
        let own = orders.get(&row.client_id).map_or(&[][..], Vec::as_slice);
        line(reader, row, (own, &names))
    };
    Ok(rows.iter().map(line).collect())
}

fn line(reader: &Reader, row: &HeldRow, (orders, names): (&[OrderLine], &Names)) -> HeldLine {
    let (w, entry) = (reader.words, &row.entry.0);
    let (kind, order) = (Group::of(row), order_of(row, orders));
    let named = names.named(entry, &row.client, row.contact.as_deref());
    let held = row.why.as_ref().map(|why| why.0.clone());
    HeldLine {
        id: row.id,
        client: Name { id: row.client_id, name: row.client.clone() },
        contact: row.contact_id.map(|id| Name { id, name: row.contact.clone().unwrap_or_default() }),
        project: row.project_id.map(|id| Name { id, name: row.project.clone().unwrap_or_default() }),
        member: row.member_id,
        kind,
        day: row.day,
        until: match &held {
            Some(HeldWhy::Paused { until, .. }) => Some(*until),
            _ => None,
        },
        why: names.why(w, entry, &row.client, row.contact.as_deref()),
        reason: entry.reason.clone(),
        waits: waits(w, kind, row, &names.around(named)),
        held,
        said: order.map(|order| said(w, &reader.actor, reader.today, order)),
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
