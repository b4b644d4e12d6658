//! What lists of clients can ask for, read off a client's facts and agenda.

use seguito_core::{
    agenda::{Agenda, HeldWhy, Standing},
    facts::Facts,
    project::{ClientState, Stage},
};
use seguito_store::read::client::NO_MAIL;
use std::collections::BTreeSet;

/// Facets between blanks: ` fragile in-NO project `. What the decision does not know is said beside it: whether nobody
/// there has a mail address.
pub fn facets(facts: &Facts, agenda: &Agenda, mailless: bool) -> String {
    let mut out: BTreeSet<String> = facts.marks().map(|mark| mark.kind.key().to_owned()).collect();
    let states = || facts.projects.iter().filter_map(|p| p.states.last().map(|said| said.state));
    let going = facts.projects.iter().any(|p| {
        let ours = p.stages.last().is_none_or(|entered| entered.stage != Stage::Closed);
        let theirs = p.states.last().is_some_and(|said| said.state != ClientState::Concluded);
        ours || theirs
    });
    let failing = states().any(|state| matches!(state, ClientState::Failed | ClientState::WillNotConclude));
    let unplaceable = agenda.due.iter().any(|e| matches!(e.standing, Standing::Unplaceable { .. }));
    let said = [
        ("project", going),
        ("past", !going && !facts.projects.is_empty()),
        ("prospect", facts.client.prospect.is_some()),
        ("failing", failing),
        ("do-not-contact", facts.client.do_not_contact.is_some()),
        ("out-of-reach", agenda.held.iter().any(|held| held.why == HeldWhy::OutOfReach)),
        ("unplaceable", unplaceable),
        (NO_MAIL, mailless),
        ("nothing", agenda.due.is_empty() && agenda.held.is_empty()),
    ];
    out.extend(said.into_iter().filter(|(_, so)| *so).map(|(facet, _)| facet.to_owned()));
    out.extend(facts.client.calendar.country.as_ref().map(|country| format!("in-{country}")));
    format!(" {} ", out.into_iter().collect::<Vec<_>>().join(" "))
}
