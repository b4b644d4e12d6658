//! The kinds of waiting, in the order of the page, and what was ordered by a person.

use seguito_core::{
    agenda::{HeldWhy, Occurrence},
    id::OrderId,
};
use seguito_store::read::weeks::{HeldRow, OrderLine, UNPLACEABLE_KIND};
use seguito_words::Words;
use serde::Serialize;

/// Why something waits, as the page gathers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = HeldKind)]
pub enum Group {
    /// It has no possible day.
    Unplaceable,
    /// Nobody at the client may be reached.
    OutOfReach,
    /// On another day.
    Moved,
    /// Nothing until a day.
    Paused,
    /// Not needed.
    Waived,
    /// Served by another contact.
    Merged,
    /// Its turn comes.
    Backlog,
}

impl Group {
    pub(super) const ALL: [Self; 7] = [
        Self::Unplaceable,
        Self::OutOfReach,
        Self::Moved,
        Self::Paused,
        Self::Waived,
        Self::Merged,
        Self::Backlog,
    ];

    /// Of which group a row is.
    pub(super) fn of(row: &HeldRow) -> Self {
        match row.why.as_ref().map(|why| &why.0) {
            None => Self::Unplaceable,
            Some(HeldWhy::Planned | HeldWhy::Moved) => Self::Moved,
            Some(HeldWhy::Merged { .. }) => Self::Merged,
            Some(HeldWhy::Paused { .. }) => Self::Paused,
            Some(HeldWhy::Waived { .. }) => Self::Waived,
            Some(HeldWhy::OutOfReach) => Self::OutOfReach,
            Some(HeldWhy::Backlog) => Self::Backlog,
        }
    }

    /// How it stands in the address.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Unplaceable => UNPLACEABLE_KIND,
            Self::OutOfReach => "out-of-reach",
            Self::Moved => "moved",
            Self::Paused => "paused",
            Self::Waived => "waived",
            Self::Merged => "merged",
            Self::Backlog => "backlog",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.key() == key)
    }

    /// Title and note of the group, and its words in the filter's sentence.
    pub(super) fn texts(self, w: Words) -> [String; 3] {
        match self {
            Self::Unplaceable => {
                [w.held_group_unplaceable(), w.held_note_unplaceable(), w.held_which_unplaceable()]
            }
            Self::OutOfReach => {
                [w.held_group_out_of_reach(), w.held_note_out_of_reach(), w.held_which_out_of_reach()]
            }
            Self::Moved => [w.held_group_moved(), w.held_note_moved(), w.held_which_moved()],
            Self::Paused => [w.held_group_paused(), w.held_note_paused(), w.held_which_paused()],
            Self::Waived => [w.held_group_waived(), w.held_note_waived(), w.held_which_waived()],
            Self::Merged => [w.held_group_merged(), w.held_note_merged(), w.held_which_merged()],
            Self::Backlog => [w.held_group_backlog(), w.held_note_backlog(), w.held_which_backlog()],
        }
    }
}

/// The order behind a row that a person moved, paused or waived.
pub(super) fn order_of<'a>(row: &HeldRow, orders: &'a [OrderLine]) -> Option<&'a OrderLine> {
    let living = orders.iter().filter(|order| order.taken_back_at.is_none());
    match row.why.as_ref().map(|why| &why.0)? {
        HeldWhy::Paused { order, .. } | HeldWhy::Waived { order } => by_id(living, *order),
        HeldWhy::Planned | HeldWhy::Moved => by_occurrence(living, &row.entry.0.occurrence),
        _ => None,
    }
}

fn by_id<'a>(mut orders: impl Iterator<Item = &'a OrderLine>, id: OrderId) -> Option<&'a OrderLine> {
    orders.find(|order| order.id == id)
}

/// The last word on an occurrence; orders come last given first.
fn by_occurrence<'a>(
    mut orders: impl Iterator<Item = &'a OrderLine>,
    occurrence: &Occurrence,
) -> Option<&'a OrderLine> {
    orders.find(|order| {
        order.kind == "another-day" && order.occurrence.as_ref().is_some_and(|one| one.0 == *occurrence)
    })
}
