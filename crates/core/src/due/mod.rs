//! The one decision function.

use crate::{
    agenda::Agenda,
    cadence::{Cadences, Limits},
    facts::Facts,
    time::Moment,
};

/// Decides whom to contact, when, through which channel and why: facts of one client in, its agenda out.
///
/// Pure and total: the same arguments give the same answer, and there is always an answer.
pub fn due(_facts: &Facts, _cadences: &Cadences, _limits: &Limits, _now: Moment) -> Agenda {
    Agenda::default()
}
