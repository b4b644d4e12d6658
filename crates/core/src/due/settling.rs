//! What settles an occurrence: a contact that took place, named the project and asked the script (F11).

use super::{case::Case, talk::Talk, thread::Thread};
use crate::{
    agenda::Occurrence,
    cadence::SettlesOn,
    facts::{Order, OrderKind},
    time::Day,
};

/// Whether a contact is of the kind that settles occurrences of a thread, whatever its day.
pub(crate) fn settles(thread: &Thread, talk: &Talk) -> bool {
    let named = thread.project.is_none_or(|project| talk.about(project.id));
    match (thread.rule.settled_by, thread.rule.script.as_deref()) {
        (SettlesOn::AskedSpoken, Some(script)) => named && talk.asked(script, false),
        (SettlesOn::Asked, Some(script)) => named && talk.asked(script, true),
        (SettlesOn::AskedSpoken | SettlesOn::Asked, None) => named && talk.spoken(),
        (SettlesOn::Spoken, _) => talk.spoken() && with_that_person(thread, talk),
        (SettlesOn::Noted, _) => false,
    }
}

/// A contact planned by hand is with one person, about one project, if it says so.
fn with_that_person(thread: &Thread, talk: &Talk) -> bool {
    let Some(planned) = thread.planned else { return true };
    planned.contact.is_none_or(|contact| talk.interaction.contact == Some(contact))
        && planned.project.is_none_or(|project| talk.about(project))
}

/// "Not needed", if somebody said it of this occurrence. A firm rule heeds it not (F6).
pub(crate) fn waiver<'a>(
    case: &Case<'a>,
    thread: &Thread,
    occurrence: &Occurrence,
) -> Option<(Day, &'a Order)> {
    if thread.rule.firm || case.orders.is_empty() {
        return None;
    }
    let said = |order: &Order| matches!(&order.what, OrderKind::NotNeeded { occurrence: meant } if meant == occurrence);
    case.orders.iter().find(|(_, order)| said(order)).copied()
}
