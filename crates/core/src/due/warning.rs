//! What a person is told who is about to start a contact: the shield warns, and never stops one (F8).

use super::{book::Group, case::Case, shield::Trial};
use crate::{
    agenda::Bound,
    cadence::{Cadences, Limits},
    facts::Facts,
    id::{ContactId, MemberId},
    time::Moment,
};

/// What speaks against starting a contact now: too soon after the last one with this person, or more a week with
/// this client than the workspace allows. `None`: nothing does. Only contacts made count, not planned ones.
pub fn warning(
    facts: &Facts,
    cadences: &Cadences,
    limits: &Limits,
    (contact, member): (ContactId, MemberId),
    now: Moment,
) -> Option<Bound> {
    let case = Case::new(facts, cadences, limits, now);
    let sides = case.sides(case.contact(contact), member);
    // What was made earlier today counts too.
    let known = case.today.tomorrow().unwrap_or(case.today);
    let trial = Trial { day: case.today, known, contact: Some(contact), sides: &sides };
    trial.bound(&case, std::iter::empty::<&Group>())
}
