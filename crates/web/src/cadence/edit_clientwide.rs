//! From the fields of the two sentences that hold for every sheet: marks (F9) and tries (F11).

use super::edit::span;
use crate::form::Form;
use seguito_core::cadence::{MarkFactors, Tries};

/// Shares of an interval that a mark can leave of it, the whole first.
pub(super) const SHARES: [(u16, u16); 5] = [(1, 1), (3, 4), (2, 3), (1, 2), (1, 3)];

/// How a share stands in the form: `2/3`.
pub(super) fn share_key((part, whole): (u16, u16)) -> String {
    format!("{part}/{whole}")
}

pub(super) fn marks(marks: &mut MarkFactors, form: &Form) {
    let share = |name: &str, kept: (u16, u16)| {
        SHARES.into_iter().find(|share| share_key(*share) == form.get(name)).unwrap_or(kept)
    };
    marks.fragile = share("fragile", marks.fragile);
    marks.team_forming = share("team_forming", marks.team_forming);
    marks.installing = share("installing", marks.installing);
    marks.floor = span(form, "floor");
    marks.fragile_asks_after = span(form, "asks");
}

pub(super) fn tries(tries: &mut Tries, form: &Form) {
    let number = |name: &str| form.get(name).trim().parse().unwrap_or_default();
    tries.next = span(form, "next");
    tries.silent_after = number("silent_after");
    tries.silent_channels = number("silent_channels");
    tries.silent = span(form, "silent");
}
