//! A sentence that is not being edited: when in the margin, what for, how, and the way to change it.

use super::sheet_show::Shown;
use crate::here::Here;
use maud::{Markup, html};
use seguito_core::{
    agenda::Purpose,
    cadence::{Rule, Shield, Step, TriggerKind},
};
use seguito_words::{Addressed, Words};

pub(super) fn rule_line(here: &Here, shown: &Shown, rule: &Rule) -> Markup {
    let w = here.words();
    let (name, why) = (w.rule_name(&rule.key), why(w, rule.purpose));
    line(here, shown, (&when(w, rule), &rule.key), (&name, &why), chips(w, rule))
}

/// The letters of a when that the margin holds in two lines; a longer one stands over its rule.
const MARGIN: usize = 30;

/// A line with the way to change it.
pub(super) fn line(
    here: &Here,
    shown: &Shown,
    (when, key): (&str, &str),
    (name, why): (&str, &str),
    chips: Markup,
) -> Markup {
    let w = here.words();
    let href = format!("{}?rule={key}#rule", here.href(&format!("rhythms/{}", shown.sheet)));
    html! {
        div class={ "line" @if when.chars().count() > MARGIN { " over" } } data-entry {
            div class="when" { (when) }
            div class="what" {
                div class="tp" {
                    div { h3 { (name) } p class="why" { (why) } (chips) }
                    @if here.writes() {
                        div class="acts" {
                            a class="btn soft" href=(href) {
                                (w.act_change()) span class="vh" { " " (w.cadence_change_rule(name)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// When, for the margin: "every six weeks", "six months and twelve months, then every year".
pub(super) fn when(w: Words, rule: &Rule) -> String {
    match (rule.first.as_slice(), rule.repeat, rule.trigger.on) {
        ([], None, TriggerKind::OwnRhythm) => w.cadence_as_agreed(),
        ([], None, _) => w.cadence_on_its_day(),
        ([], Some(every), _) => w.every(every),
        (steps, None, _) => w.list(&steps.iter().map(|step| after(w, step)).collect::<Vec<_>>()),
        (steps, Some(every), _) => {
            let spans: Vec<_> = steps.iter().map(|step| w.span(step.after)).collect();
            w.cadence_and_then(w.list(&spans), w.every(every))
        }
    }
}

fn after(w: Words, step: &Step) -> String {
    if step.before { w.cadence_ahead(w.span(step.after)) } else { w.cadence_after(w.span(step.after)) }
}

fn chips(w: Words, rule: &Rule) -> Markup {
    let questions = rule.script.as_deref().map(|script| {
        let count = w.script_questions(script, None, Addressed::default()).len();
        w.cadence_questions(count, w.count(count))
    });
    html! {
        div class="chips" {
            @if rule.shield == Shield::None { span class="chip" { (w.cadence_for_ourselves()) } }
            @else {
                @if rule.as_agreed { span class="chip" { (w.cadence_as_agreed_chip()) } }
                @else if let Some(channel) = rule.channels.first() { span class="chip" { (w.channel(*channel)) } }
                @else { span class="chip" { (w.cadence_as_preferred()) } }
            }
            @if !rule.enabled { span class="chip wait" { (w.cadence_is_off()) } }
            @if let Some(questions) = questions { span { (questions) } }
            @if matches!(rule.shield, Shield::Agreed | Shield::Urgent) { span class="dot" { (w.cadence_exempt()) } }
            @if !rule.switchable { span class="dot" { (w.cadence_never_off()) } }
        }
    }
}

/// What a rule is for, in one sentence.
pub(super) fn why(w: Words, purpose: Purpose) -> String {
    match purpose {
        Purpose::HearStart => w.cadence_why_hear_start(),
        Purpose::HearBuild => w.cadence_why_hear_build(),
        Purpose::HearUse => w.cadence_why_hear_use(),
        Purpose::Congratulate => w.cadence_why_congratulate(),
        Purpose::PlanAttendance | Purpose::NoteAttendance => w.cadence_why_plan_attendance(),
        Purpose::StayClose => w.cadence_why_stay_close(),
        Purpose::Unblock => w.cadence_why_unblock(),
        Purpose::Interval => w.cadence_why_interval(),
        Purpose::Daily => w.cadence_why_daily(),
        Purpose::Sprint => w.cadence_why_sprint(),
        Purpose::CheckIn => w.cadence_why_check_in(),
        Purpose::YearReview => w.cadence_why_year_review(),
        Purpose::Aftercare => w.cadence_why_aftercare(),
        Purpose::KeepRhythm => w.cadence_why_keep_rhythm(),
        Purpose::Prospect => w.cadence_why_prospect(),
        Purpose::ByHand => w.cadence_why_by_hand(),
        Purpose::ConfirmMark => w.cadence_why_other(),
    }
}
