//! From the fields of a sentence to the rule that they say. What is no number counts as zero: the check marks it.

use super::{
    edit_clientwide,
    target::{Target, rule_mut},
};
use crate::form::Form;
use seguito_core::{
    cadence::{Also, Cadences, Counted, LaterWindow, Rule, Shield, Slower},
    people::Channel,
    project::Stage,
    time::{Span, Unit},
};

/// Channels that a sentence can name, one after the other.
pub(super) const CHANNELS: usize = 4;

/// The cadences with one sentence edited as the form says.
pub(super) fn edited(cadences: &Cadences, sheet: &str, target: &Target, form: &Form) -> Cadences {
    let mut edited = cadences.clone();
    match target {
        Target::Rule(key) => {
            if let Some(rule) = rule_mut(&mut edited, sheet, key) {
                apply(rule, form);
            }
        }
        Target::Marks => edit_clientwide::marks(&mut edited.marks, form),
        Target::Tries => edit_clientwide::tries(&mut edited.tries, form),
    }
    edited
}

fn apply(rule: &mut Rule, form: &Form) {
    if rule.trigger.stage.is_some() {
        rule.trigger.stage = Stage::from_key(form.get("stage")).or(rule.trigger.stage);
    }
    for (at, step) in rule.first.iter_mut().enumerate() {
        step.after = span(form, &format!("first{at}"));
    }
    if rule.repeat.is_some() {
        rule.repeat = Some(span(form, "repeat"));
    }
    rule.counted = Counted::from_key(form.get("counted")).unwrap_or(rule.counted);
    rule.window = (-number(form, "earlier"), number(form, "later"));
    rule.later_window = rule.later_window.map(|_| LaterWindow {
        from: form.get("from_number").trim().parse().unwrap_or_default(),
        window: (-number(form, "then_earlier"), number(form, "then_later")),
    });
    rule.slower = rule.slower.map(|_| Slower {
        after: form.get("slower_after").trim().parse().unwrap_or_default(),
        every: span(form, "slower"),
    });
    if rule.shield != Shield::None {
        rule.channels = channels(form);
        rule.script = Some(form.get("script").to_owned()).filter(|script| !script.is_empty());
        let also = Some(form.get("also").to_owned()).filter(|script| !script.is_empty());
        let every = form.get("also_every").trim().parse().unwrap_or_default();
        rule.also = also.map(|script| Also { script, every });
    }
    if rule.switchable {
        rule.enabled = form.ticked("enabled");
    }
}

/// The channels in their order, each once.
fn channels(form: &Form) -> Vec<Channel> {
    let mut named = Vec::new();
    for at in 0..CHANNELS {
        let channel = Channel::from_key(form.get(&format!("channel{at}")));
        named.extend(channel.filter(|channel| !named.contains(channel)));
    }
    named
}

/// A length: its number, and its unit under the same name with `_unit`.
pub(super) fn span(form: &Form, name: &str) -> Span {
    let count = form.get(name).trim().parse().unwrap_or_default();
    Span { count, unit: unit(form.get(&format!("{name}_unit"))) }
}

/// A unit by its name in the form.
fn unit(key: &str) -> Unit {
    match key {
        "working-days" => Unit::WorkingDays,
        "weeks" => Unit::Weeks,
        "months" => Unit::Months,
        _ => Unit::Days,
    }
}

/// The name of a unit in the form.
pub(super) const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "days",
        Unit::WorkingDays => "working-days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
    }
}

fn number(form: &Form, name: &str) -> i16 {
    form.get(name).trim().parse().unwrap_or_default()
}
