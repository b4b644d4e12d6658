//! Who sits at the two ends of a contact: our member, and a person of the client who may be reached.

use super::case::Case;
use crate::{
    cadence::{Rule, Shield},
    facts::{Contact, Planned, Project},
    id::MemberId,
    people::Channel,
    time::working_days::Sides,
};
use std::rc::Rc;

/// For which member, with whom, and the days on which both work.
#[derive(Clone)]
pub(crate) struct Seat<'a> {
    /// Our side.
    pub member: MemberId,
    /// Their side; `None`: nobody is known, or it is for ourselves.
    pub contact: Option<&'a Contact>,
    /// Nobody there may be contacted; the person named is the one whom it would have been.
    pub out_of_reach: bool,
    /// Days on which both work.
    pub sides: Rc<Sides<'a>>,
}

/// Chooses the seat of a rule. Do-not-contact wins: then another person of the client, else it is out of reach (F6).
pub(crate) fn seat<'a>(
    case: &Case<'a>,
    rule: &Rule,
    project: Option<&'a Project>,
    planned: Option<&'a Planned>,
) -> Seat<'a> {
    let manager = project.map_or(case.facts.client.manager, |project| project.manager);
    let member = planned.map_or(manager, |planned| planned.member);
    if rule.shield == Shield::None {
        return Seat { member, contact: None, out_of_reach: false, sides: case.sides(None, member) };
    }
    let wished =
        planned.and_then(|planned| planned.contact).or_else(|| project.and_then(|project| project.contact));
    let wished = wished.and_then(|id| case.contact(id));
    let only = planned.is_some_and(|planned| planned.contact.is_some());
    let (contact, out_of_reach) = choose(case, wished, only);
    Seat { member, contact, out_of_reach, sides: case.sides(contact, member) }
}

fn choose<'a>(case: &Case<'a>, wished: Option<&'a Contact>, only: bool) -> (Option<&'a Contact>, bool) {
    let first = wished.or(case.facts.contacts.first());
    if case.facts.client.do_not_contact.is_some() {
        return (first, true);
    }
    let others = case.facts.contacts.iter().filter(|_| !(only && wished.is_some()));
    match wished.into_iter().chain(others).find(|contact| reachable(contact)) {
        Some(contact) => (Some(contact), false),
        None => (first, first.is_some()),
    }
}

fn reachable(contact: &Contact) -> bool {
    contact.do_not_contact.is_none() && contact.left.is_none()
}

/// The channels of a person in their own order, as far as a rule allows them; none allowed: the rule's own.
pub(crate) fn channels(rule: &Rule, contact: Option<&Contact>) -> Vec<Channel> {
    let own = contact.map_or(&[][..], |contact| &contact.channels);
    let allowed = |channel: &Channel| rule.channels.is_empty() || rule.channels.contains(channel);
    let fitting: Vec<_> =
        if rule.as_agreed { own.to_vec() } else { own.iter().copied().filter(allowed).collect() };
    match (fitting.is_empty(), rule.channels.is_empty()) {
        (false, _) => fitting,
        (true, false) => rule.channels.clone(),
        (true, true) => vec![Channel::Phone],
    }
}

/// The channel to try after the one last tried: the person's channels in turn (F11).
pub(crate) fn channel(
    rule: &Rule,
    planned: Option<&Planned>,
    contact: Option<&Contact>,
    last: Option<Channel>,
) -> Option<Channel> {
    if rule.shield == Shield::None {
        return None;
    }
    let mut channels = channels(rule, contact);
    if let Some(planned) = planned {
        channels.retain(|channel| *channel != planned.channel);
        channels.insert(0, planned.channel);
    }
    let tried = last.and_then(|last| channels.iter().position(|channel| *channel == last));
    let next = tried.map_or(0, |at| (at + 1) % channels.len().max(1));
    channels.get(next).copied()
}
