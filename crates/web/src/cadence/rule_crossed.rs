//! A rule that two people edit: what the other saved beside what the sentence says.

use super::{
    rule_line::when,
    sheet_show::Shown,
    target::{CLIENT, Target},
};
use crate::crossed::Apart;
use seguito_core::cadence::{Cadences, Rule};
use seguito_words::Words;

/// The parts of the open rule that differ from what is saved.
pub(super) fn apart(w: Words, shown: &Shown) -> Vec<Apart> {
    let Some(Target::Rule(key)) = &shown.target else { return Vec::new() };
    let sheet = Some(shown.sheet.as_str()).filter(|sheet| *sheet != CLIENT);
    let rule = |cadences: &Cadences| cadences.rule(sheet, key).map(|rule| parts(w, rule));
    let (Some(theirs), Some(mine)) = (rule(&shown.stored), rule(&shown.edited)) else { return Vec::new() };
    let pairs = theirs.into_iter().zip(mine);
    pairs.filter_map(|((label, theirs), (_, mine))| Apart::new(label, theirs, mine)).collect()
}

fn parts(w: Words, rule: &Rule) -> Vec<(String, String)> {
    let script = rule.script.as_deref().and_then(|script| w.script_name(script));
    let channels: Vec<_> = rule.channels.iter().map(|channel| w.channel(*channel)).collect();
    let (earlier, later) = rule.window;
    vec![
        (w.log_at(), when(w, rule)),
        (w.log_how(), w.list(&channels)),
        (w.cadence_window(), format!("{}…{}", w.number(earlier), w.number(later))),
        (w.cadence_ask(), script.unwrap_or_else(|| w.cadence_ask_none())),
        (w.cadence_in_force(), if rule.enabled { w.log_outcome_yes() } else { w.log_outcome_no() }),
    ]
}
