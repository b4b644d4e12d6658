//! A rule as a sentence with fields in it. A part that cannot be saved is marked, with how to mend it.

use super::{
    edit::{CHANNELS, unit_key},
    sheet_show::Shown,
    target::pack,
};
use crate::here::Here;
use maud::{Markup, html};
use seguito_core::{
    cadence::{Counted, Part, Rule, Shield, TriggerKind, WrongRule},
    people::Channel,
    time::{Span, Unit},
};
use seguito_words::{SCRIPTS, Words};

/// The fields of the open sentence.
pub(super) struct Fields<'a> {
    pub w: Words,
    pub shown: &'a Shown,
}

pub(super) fn rule(here: &Here, shown: &Shown, rule: &Rule) -> Markup {
    let fields = Fields { w: here.words(), shown };
    let w = fields.w;
    html! {
        div class="sentence" {
            @for (at, step) in rule.first.iter().enumerate() {
                (first(&fields, at, step.after, step.before, step.least)) }
            @if let Some(every) = rule.repeat {
                span class="bit" {
                    (if rule.first.is_empty() { w.cadence_every() } else { w.cadence_then_every() }) " "
                    (fields.span("repeat", every, Part::Repeat))
                }
            }
            (start(&fields, rule))
            @if rule.trigger.on != TriggerKind::ByHand && rule.trigger.on != TriggerKind::OwnRhythm {
                (counted(&fields, rule)) }
            @if rule.shield != Shield::None { (channels(&fields, rule)) }
            (window(&fields, rule))
        }
        (fields.errors(&[Part::First, Part::Repeat, Part::Trigger, Part::Window, Part::Channels, Part::Key]))
        @if rule.slower.is_some() || rule.later_window.is_some() { (later(&fields, rule)) }
        @if rule.shield != Shield::None { (scripts(&fields, rule)) }
        (in_force(&fields, rule))
    }
}

fn first(fields: &Fields, at: usize, after: Span, before: bool, least: bool) -> Markup {
    let w = fields.w;
    let words = match (at, before) {
        (_, true) => w.cadence_before(),
        (0, _) => w.cadence_first_after(),
        _ => w.cadence_next_after(),
    };
    html! {
        span class="bit" { (words) " " (fields.span(&format!("first{at}"), after, Part::First)) }
        @if least { span class="bit" { (w.cadence_least()) } }
    }
}

/// What starts the rule: only our stage can be chosen.
fn start(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    if let Some(stage) = rule.trigger.stage {
        let stages =
            pack(&fields.shown.edited, &fields.shown.sheet).map_or(&[][..], |pack| pack.kind.stages());
        let options: Vec<_> = stages.iter().map(|s| (s.key().to_owned(), w.stage_of(*s))).collect();
        return html! {
            span class="bit" {
                (w.cadence_from_stage()) " "
                (fields.select("stage", w.cadence_stage(), &options, stage.key(), Part::Trigger))
            }
        };
    }
    let words = match rule.trigger.on {
        TriggerKind::StartSettledOrBuilding => w.cadence_from_start(),
        TriggerKind::StartSettled => w.cadence_from_settled(),
        TriggerKind::Concluded => w.cadence_from_concluded(),
        TriggerKind::Failed => w.cadence_from_failed(),
        TriggerKind::EventPlanned => w.cadence_from_event(),
        TriggerKind::Blocked => w.cadence_from_blocked(),
        TriggerKind::ConcludedOrClosed => w.cadence_from_closed(),
        TriggerKind::OwnRhythm => w.cadence_from_rhythm(),
        TriggerKind::Prospect => w.cadence_from_prospect(),
        TriggerKind::ByHand | TriggerKind::Stage => w.cadence_from_hand(),
    };
    html! { span class="bit" { (words) } }
}

fn counted(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    let options = [
        (Counted::Trigger.key().to_owned(), w.cadence_counted_trigger()),
        (Counted::LastAsked.key().to_owned(), w.cadence_counted_last_asked()),
        (Counted::LastContact.key().to_owned(), w.cadence_counted_last_contact()),
    ];
    html! {
        span class="bit" {
            (w.cadence_counting()) " "
            (fields.select("counted", w.cadence_counted(), &options, rule.counted.key(), Part::Repeat))
        }
    }
}

fn channels(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    let shown = (rule.channels.len() + 1).clamp(1, CHANNELS);
    html! {
        @for at in 0..shown {
            @let none = if at == 0 { w.cadence_channel_any() } else { w.cadence_channel_none() };
            @let all = Channel::ALL.iter().map(|c| (c.key().to_owned(), w.channel(*c)));
            @let options: Vec<_> = std::iter::once((String::new(), none)).chain(all).collect();
            @let kept = rule.channels.get(at).map_or("", |channel| channel.key());
            span class="bit" {
                @if at == 0 { (w.cadence_by()) } @else { (w.cadence_else_by()) } " "
                @if at == 0 && rule.as_agreed { (w.cadence_first_agreed()) " " }
                (fields.select(&format!("channel{at}"), w.cadence_channel(w.count(at + 1)), &options,
                    kept, Part::Channels))
            }
        }
    }
}

fn window(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    let (earliest, latest) = rule.window;
    html! {
        span class="bit" {
            (w.cadence_earlier()) " "
                (fields.number("earlier", (-earliest).to_string(), w.cadence_window(), Part::Window))
            " " (w.cadence_earlier_after())
        }
        span class="bit" {
            (w.cadence_later()) " " (fields.number("later", latest.to_string(), w.cadence_window(), Part::Window))
            " " (w.cadence_later_after())
        }
    }
}

/// What changes from a later occurrence on (F6).
fn later(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    html! {
        div class="sentence" {
            @if let Some(later) = rule.later_window {
                span class="bit" {
                    (w.cadence_from_the()) " "
                    (fields.number("from_number", later.from.to_string(), w.cadence_number(), Part::Window)) " "
                    (w.cadence_from_the_after())
                }
                span class="bit" {
                    (fields.number("then_earlier", (-later.window.0).to_string(), w.cadence_window(), Part::Window)) " "
                    (w.cadence_earlier_after())
                }
                span class="bit" {
                    (w.cadence_later()) " "
                    (fields.number("then_later", later.window.1.to_string(), w.cadence_window(), Part::Window)) " "
                    (w.cadence_later_after())
                }
            }
            @if let Some(slower) = rule.slower {
                span class="bit" {
                    (w.cadence_slower_after()) " "
                    (fields.number("slower_after", slower.after.to_string(), w.cadence_number(), Part::Repeat))
                }
                span class="bit" { (w.cadence_slower_every()) " " (fields.span("slower", slower.every, Part::Repeat)) }
            }
        }
    }
}

fn scripts(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    let none = (String::new(), w.cadence_ask_none());
    let all = SCRIPTS.iter().filter_map(|key| Some(((*key).to_owned(), w.script_name(key)?)));
    let options: Vec<_> = std::iter::once(none).chain(all).collect();
    let also = rule.also.as_ref();
    let every = also.map_or_else(|| "3".to_owned(), |also| also.every.to_string());
    html! {
        div class="fields" {
            div class="field" {
                label for="script" { (w.cadence_ask()) }
                (fields.bare_select("script", &options, rule.script.as_deref().unwrap_or_default(), Part::Script))
            }
            div class="field" {
                label for="also" { (w.cadence_also()) }
                (fields.bare_select("also", &options, also.map_or("", |also| also.script.as_str()), Part::Script))
            }
            div class="field" {
                label for="also_every" { (w.cadence_also_every()) }
                (fields.bare_number("also_every", every, Part::Script))
            }
        }
        (fields.errors(&[Part::Script]))
    }
}

fn in_force(fields: &Fields, rule: &Rule) -> Markup {
    let w = fields.w;
    html! {
        @if rule.switchable {
            div class="check keep" {
                input type="checkbox" id="enabled" name="enabled" value="on" checked[rule.enabled];
                label for="enabled" { (w.cadence_in_force()) }
                span class="meta" { (w.cadence_in_force_note()) " " (w.cadence_wish_wins()) }
            }
        } @else { p class="hint" { (w.cadence_never_off_why()) } }
        (fields.errors(&[Part::Enabled]))
    }
}

impl Fields<'_> {
    /// What is wrong with a part of the open sentence.
    fn wrong(&self, part: Part) -> Option<WrongRule> {
        let (seen, target) = (self.shown.seen.as_ref()?, self.shown.target.as_ref()?);
        let here = |problem: &&seguito_core::cadence::Problem| {
            problem.part == part && target.has(&self.shown.sheet, problem)
        };
        seen.problems.iter().find(here).map(|problem| problem.wrong)
    }

    /// What is wrong with these parts, under the sentence.
    pub(super) fn errors(&self, parts: &[Part]) -> Markup {
        html! {
            @for part in parts {
                @if let Some(wrong) = self.wrong(*part) {
                    p class="error" id={ "wrong-" (part.key()) } { (self.w.wrong_rule(wrong)) }
                }
            }
        }
    }

    /// What was typed, else what is kept.
    fn value(&self, name: &str, kept: String) -> String {
        let form = &self.shown.form;
        if form.has("sent") && form.has(name) { form.get(name).to_owned() } else { kept }
    }

    /// A number in the sentence, with a label for those who do not see it.
    pub(super) fn number(&self, name: &str, kept: String, label: String, part: Part) -> Markup {
        html! { label class="vh" for=(name) { (label) } (self.bare_number(name, kept, part)) }
    }

    fn bare_number(&self, name: &str, kept: String, part: Part) -> Markup {
        let wrong = self.wrong(part).is_some();
        html! {
            input class="input count" id=(name) name=(name) inputmode="numeric" autocomplete="off"
                value=(self.value(name, kept)) aria-invalid=[wrong.then_some("true")]
                aria-describedby=[wrong.then(|| format!("wrong-{}", part.key()))];
        }
    }

    /// A choice in the sentence.
    pub(super) fn select(
        &self,
        name: &str,
        label: String,
        options: &[(String, String)],
        kept: &str,
        part: Part,
    ) -> Markup {
        html! { label class="vh" for=(name) { (label) } (self.bare_select(name, options, kept, part)) }
    }

    fn bare_select(&self, name: &str, options: &[(String, String)], kept: &str, part: Part) -> Markup {
        let wrong = self.wrong(part).is_some();
        html! {
            select class="input" id=(name) name=(name) aria-invalid=[wrong.then_some("true")] {
                @for (key, text) in options { option value=(key) selected[key == kept] { (text) } }
            }
        }
    }

    /// A length: its number and its unit.
    pub(super) fn span(&self, name: &str, kept: Span, part: Part) -> Markup {
        let w = self.w;
        let units = [
            (unit_key(Unit::Days).to_owned(), w.cadence_days()),
            (unit_key(Unit::WorkingDays).to_owned(), w.cadence_working_days()),
            (unit_key(Unit::Weeks).to_owned(), w.cadence_weeks()),
            (unit_key(Unit::Months).to_owned(), w.cadence_months()),
        ];
        html! {
            (self.number(name, kept.count.to_string(), w.cadence_number(), part)) " "
            (self.select(&format!("{name}_unit"), w.cadence_unit(), &units, unit_key(kept.unit), part))
        }
    }
}
