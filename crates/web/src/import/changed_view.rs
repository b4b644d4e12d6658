//! Old beside new, and the words that were not understood.

use super::{
    trial::Trial,
    trial_view::{MOST, more},
};
use crate::{clients::choices, here::Here};
use maud::{Markup, html};
use seguito_core::id::{ClientId, ContactId};
use seguito_links::import::{
    dry_run::{Change, Question, Verdict},
    mapping::Field,
};
use std::collections::HashMap;

/// What changes, old beside new.
pub(super) fn changed(here: &Here, trial: &Trial) -> Markup {
    let w = here.words();
    let names: HashMap<(ClientId, Option<ContactId>), &str> =
        trial.known.iter().map(|known| ((known.client, known.contact), known.record.client_name())).collect();
    let rows: Vec<_> = trial
        .run
        .outcomes
        .iter()
        .filter_map(|outcome| match &outcome.verdict {
            Verdict::Changed { client, contact, changes } => {
                Some((outcome.row, (*client, *contact), changes))
            }
            _ => None,
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            div class="section" { div { h2 id="changed" { (w.import_changed_title()) } } }
            @for (row, key, changes) in rows.iter().take(MOST) {
                div class="line" {
                    div class="when" { (w.import_row(w.number(*row))) }
                    div class="what decide" {
                        h3 { (names.get(key).copied().unwrap_or_default()) }
                        dl class="twin" {
                            div class="heads" { dt { } dd { (w.import_is_now()) } dd { (w.import_would_be()) } }
                            @for change in *changes { (one(here, change)) }
                        }
                    }
                }
            }
            (more(w, rows.len()))
        }
    }
}

fn one(here: &Here, change: &Change) -> Markup {
    let w = here.words();
    let label = change.head.clone().unwrap_or_else(|| change.field.title(&w));
    html! {
        div { dt { (label) } dd { (change.from) } dd class="other" { (change.to) } }
    }
}

/// The words that a person is asked for, each once for all its rows.
pub(super) fn asked(here: &Here, questions: &[Question]) -> Markup {
    let w = here.words();
    html! {
        @if !questions.is_empty() {
            div class="section" {
                div { h2 id="words" { (w.import_ask_title()) } p class="note" { (w.import_ask_note()) } }
            }
            @for (at, question) in questions.iter().enumerate() {
                @let rows = question.rows.len();
                div class="line" {
                    div class="when" { (w.import_row(w.number(question.rows.first().copied().unwrap_or(0)))) }
                    div class="what decide" {
                        h3 {
                            label for={ "q" (at) } { (w.import_ask(&question.doubt.head, &question.doubt.typed)) }
                        }
                        p class="why" {
                            (question.doubt.why.told(&w)) " "
                            span class="meta" { (w.import_ask_rows(rows, w.count(rows))) }
                        }
                        (control(here, at, question.doubt.field))
                    }
                }
            }
        }
    }
}

fn control(here: &Here, at: usize, field: Field) -> Markup {
    let w = here.words();
    let name = format!("q{at}");
    let mut options = match field {
        Field::Country => choices::countries_by_name(w).to_vec(),
        Field::Language => choices::languages(w),
        _ => Vec::new(),
    };
    let hint = if field == Field::Zone { w.import_ask_zone_hint() } else { w.import_ask_day_hint() };
    if !options.is_empty() {
        options.insert(0, (String::new(), w.import_ask_open()));
    }
    html! {
        div class="field" {
            @if options.is_empty() {
                input class="input" id=(name) name=(name) autocomplete="off" aria-describedby={ (name) "-hint" };
                span class="hint" id={ (name) "-hint" } { (hint) }
            } @else {
                select class="input" id=(name) name=(name) {
                    @for (key, text) in &options { option value=(key) { (text) } }
                }
            }
        }
    }
}
