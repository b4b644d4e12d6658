//! The days as they were drawn, each kept for as long as it would be drawn alike: the page is opened again and again
//! between two contacts, and seldom is anything new on it.

use super::view::Sheet;
use crate::here::Here;
use seguito_core::id::MemberId;
use seguito_ops::Actor;
use seguito_store::rows::WorkspaceRow;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// Days kept at most, some 80 kB each.
const KEPT: usize = 200;

/// The last drawn day of each member.
#[derive(Debug, Default)]
pub(crate) struct Days(Mutex<HashMap<MemberId, (DrawnFrom, Sheet)>>);

/// All that a day is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DrawnFrom {
    /// Whose day it is, and who may do what on it.
    actor: Actor,
    workspace: WorkspaceRow,
    /// Stands for every record of the workspace.
    revision: i64,
    /// What has become late or is now open changes with the clock, by whole minutes.
    minute: i64,
}

impl DrawnFrom {
    /// From a workspace as it stands at a revision.
    pub(super) fn of(here: &Here, revision: i64) -> Self {
        let minute = here.now().as_second().div_euclid(60);
        Self { actor: here.actor.clone(), workspace: here.workspace.clone(), revision, minute }
    }
}

impl Days {
    /// The day as it was drawn, if it would be drawn alike.
    pub(super) fn kept(&self, from: &DrawnFrom) -> Option<Sheet> {
        let days = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        days.get(&from.actor.member).filter(|(kept, _)| kept == from).map(|(_, sheet)| sheet.clone())
    }

    /// Keeps a day in place of the one before.
    pub(super) fn keep(&self, from: DrawnFrom, sheet: Sheet) {
        let mut days = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if days.len() >= KEPT {
            days.clear();
        }
        days.insert(from.actor.member, (from, sheet));
    }
}
