//! What is wrong with an edited cadence: the sentence's part is named, so that the page can mark it.

use super::{Cadences, Counted, MarkFactors, Pack, Rule, Shield, TriggerKind};
use crate::{
    people::names,
    time::{Span, Unit},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

names! {
    /// A part of a rule's sentence, as the editor shows it.
    Part {
        /// The rule's name.
        Key = "key",
        /// What starts it.
        Trigger = "trigger",
        /// The first occurrences.
        First = "first",
        /// The repeat, and a slower one.
        Repeat = "repeat",
        /// What ends it.
        Until = "until",
        /// How far from the ideal day.
        Window = "window",
        /// The script, and a second one.
        Script = "script",
        /// The channels.
        Channels = "channels",
        /// Whether it is on.
        Enabled = "enabled",
        /// How marks shorten repeats.
        Marks = "marks",
        /// How tries go on.
        Tries = "tries",
    }
}

names! {
    /// What is wrong with a part.
    WrongRule {
        /// Nothing is there, but something must be.
        Missing = "missing",
        /// A length of zero.
        Zero = "zero",
        /// Longer than ten years, or shorter than the one before it.
        OutOfRange = "out-of-range",
        /// The window ends before it begins, or does not hold the ideal day.
        Backwards = "backwards",
        /// The window reaches into the next occurrence.
        WiderThanStep = "wider-than-step",
        /// It does not exist for this kind of engagement.
        Unknown = "unknown",
        /// Another rule of the pack has the name.
        Taken = "taken",
        /// It may not be switched off.
        MayNotBeOff = "may-not-be-off",
    }
}

/// One part of one rule that must be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = RuleProblem)]
pub struct Problem {
    /// The pack's key; `None` for what holds without a project.
    pub pack: Option<String>,
    /// The rule's key; `None` for marks and tries.
    pub rule: Option<String>,
    /// Which part of the sentence.
    pub part: Part,
    /// What is wrong with it.
    pub wrong: WrongRule,
}

impl Cadences {
    /// Everything that is wrong; empty = it may be saved.
    pub fn check(&self) -> Vec<Problem> {
        let packs = self.packs.iter().flat_map(check_pack);
        let client = check_rules(None, &self.client);
        packs.chain(client).chain(check_marks(&self.marks)).chain(self.check_tries()).collect()
    }

    fn check_tries(&self) -> Vec<Problem> {
        let tries = &self.tries;
        let zero = [tries.next, tries.silent].iter().any(|span| span.count == 0)
            || tries.silent_after == 0
            || tries.silent_channels == 0;
        zero.then_some(Problem { pack: None, rule: None, part: Part::Tries, wrong: WrongRule::Zero })
            .into_iter()
            .collect()
    }
}

fn check_marks(marks: &MarkFactors) -> Option<Problem> {
    let broken = |(part, whole): (u16, u16)| part == 0 || part > whole;
    let factors = [marks.fragile, marks.team_forming, marks.installing].into_iter().any(broken);
    let lengths = marks.floor.count == 0 || marks.fragile_asks_after.count == 0;
    let wrong = if lengths { WrongRule::Zero } else { WrongRule::OutOfRange };
    (factors || lengths).then_some(Problem { pack: None, rule: None, part: Part::Marks, wrong })
}

fn check_pack(pack: &Pack) -> Vec<Problem> {
    let mut problems = check_rules(Some(pack.key.as_str()), &pack.rules);
    let stages = pack.kind.stages();
    let foreign = |rule: &&Rule| rule.trigger.stage.is_some_and(|stage| !stages.contains(&stage));
    problems.extend(pack.rules.iter().filter(foreign).map(|rule| {
        let (pack, rule) = (Some(pack.key.clone()), Some(rule.key.clone()));
        Problem { pack, rule, part: Part::Trigger, wrong: WrongRule::Unknown }
    }));
    problems
}

fn check_rules(pack: Option<&str>, rules: &[Rule]) -> Vec<Problem> {
    let mut keys = BTreeSet::new();
    let mut problems = Vec::new();
    for rule in rules {
        let taken = (!keys.insert(&rule.key)).then_some((Part::Key, WrongRule::Taken));
        let found = check_rule(rule, pack.is_some()).into_iter().chain(taken);
        problems.extend(found.map(|(part, wrong)| Problem {
            pack: pack.map(str::to_owned),
            rule: Some(rule.key.clone()),
            part,
            wrong,
        }));
    }
    problems
}

type Wrong = Option<(Part, WrongRule)>;

fn check_rule(rule: &Rule, in_project: bool) -> Vec<(Part, WrongRule)> {
    [
        rule.key.trim().is_empty().then_some((Part::Key, WrongRule::Missing)),
        check_trigger(rule, in_project),
        check_first(rule),
        check_repeat(rule),
        check_window(rule),
        rule.also.as_ref().filter(|also| also.every == 0).map(|_| (Part::Script, WrongRule::Zero)),
        (rule.shield == Shield::None && rule.script.is_some()).then_some((Part::Script, WrongRule::Unknown)),
        (!rule.enabled && !rule.switchable).then_some((Part::Enabled, WrongRule::MayNotBeOff)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn check_trigger(rule: &Rule, in_project: bool) -> Wrong {
    use TriggerKind::*;
    let of_client = matches!(rule.trigger.on, OwnRhythm | Prospect | ByHand);
    if of_client == in_project {
        return Some((Part::Trigger, WrongRule::Unknown));
    }
    match (rule.trigger.on, rule.trigger.stage) {
        (Stage, None) => Some((Part::Trigger, WrongRule::Missing)),
        (Stage, Some(_)) | (_, None) => None,
        (_, Some(_)) => Some((Part::Trigger, WrongRule::Unknown)),
    }
}

/// Each first step is longer than nothing and, counted from one fact, later than the step before it.
fn check_first(rule: &Rule) -> Wrong {
    if rule.first.is_empty() && rule.repeat.is_none() {
        let own_length = matches!(rule.trigger.on, TriggerKind::OwnRhythm | TriggerKind::ByHand);
        return (!own_length).then_some((Part::First, WrongRule::Missing));
    }
    if let Some(wrong) = rule.first.iter().find_map(|step| wrong_length(step.after)) {
        return Some((Part::First, wrong));
    }
    let one_fact = rule.counted != Counted::LastContact;
    let later =
        |pair: &[super::Step]| pair[0].before || least_days(pair[0].after) < least_days(pair[1].after);
    (one_fact && !rule.first.windows(2).all(later)).then_some((Part::First, WrongRule::OutOfRange))
}

fn check_repeat(rule: &Rule) -> Wrong {
    let lengths = rule.repeat.into_iter().chain(rule.slower.map(|slower| slower.every));
    lengths.filter_map(wrong_length).map(|wrong| (Part::Repeat, wrong)).next()
}

/// A window holds the ideal day, and is narrower than the rhythm it belongs to.
fn check_window(rule: &Rule) -> Wrong {
    let later = rule.later_window.map(|later| later.window);
    for (earliest, latest) in [Some(rule.window), later].into_iter().flatten() {
        if earliest > 0 || latest < 0 {
            return Some((Part::Window, WrongRule::Backwards));
        }
        let width = i32::from(latest) - i32::from(earliest);
        if rule.repeat.is_some_and(|repeat| width >= working_days(repeat)) && width > 0 {
            return Some((Part::Window, WrongRule::WiderThanStep));
        }
    }
    None
}

fn wrong_length(span: Span) -> Option<WrongRule> {
    match least_days(span) {
        0 => Some(WrongRule::Zero),
        days if days > LONGEST_IN_DAYS => Some(WrongRule::OutOfRange),
        _ => None,
    }
}

/// Ten years: longer is a slip of the keyboard.
const LONGEST_IN_DAYS: i32 = 3653;

/// The calendar days that a length has at least.
fn least_days(span: Span) -> i32 {
    let count = i32::from(span.count);
    match span.unit {
        Unit::Days | Unit::WorkingDays => count,
        Unit::Weeks => count * 7,
        Unit::Months => count * 28,
    }
}

/// The working days that a length has about, five a week.
fn working_days(span: Span) -> i32 {
    match span.unit {
        Unit::WorkingDays => i32::from(span.count),
        Unit::Days | Unit::Weeks | Unit::Months => (least_days(span) * 5 + 6) / 7,
    }
}
