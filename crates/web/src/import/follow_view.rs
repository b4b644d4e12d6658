//! "Follow these, this often": whom, how often, counted from where.

use super::{
    trial::Trial,
    weeks_chart::{self, Week},
};
use crate::{clients::relation_view::units, form::Form, here::Here};
use maud::{Markup, html};
use seguito_words::Words;
use std::collections::BTreeMap;

/// Tags offered for a selection.
const TAGS: usize = 20;

/// The section of the trial.
pub(super) fn section(here: &Here, trial: &Trial, form: &Form, weeks: &[Week]) -> Markup {
    let w = here.words();
    let mut whom = vec![("all".to_owned(), w.import_whom_all()), ("new".to_owned(), w.import_whom_new())];
    whom.extend(tags(trial).into_iter().map(|tag| (format!("tag:{tag}"), w.import_whom_tag(tag))));
    html! {
        div class="section" {
            div { h2 id="follow" { (w.import_follow()) } p class="note" { (w.import_follow_note()) } }
        }
        div class="line now tall" {
            div class="when" {}
            div class="what stack-l" {
                div class="sentence" {
                    span class="bit" { label for="whom" { (w.import_whom()) } (select("whom", &whom, form)) }
                    " " (how_often(w, form, &w.import_every()))
                }
                button class="btn no-script" formaction=(here.href("import/trial/weeks")) { (w.import_weeks_see()) }
                div id="weeks-made" data-live { (weeks_chart::within(here, weeks)) }
            }
        }
    }
}

/// The commonest tags of the file.
fn tags(trial: &Trial) -> Vec<&str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in trial.drafts.iter().flat_map(|draft| &draft.record.tags) {
        *counts.entry(tag).or_default() += 1;
    }
    let mut tags: Vec<(&str, usize)> = counts.into_iter().collect();
    tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    tags.into_iter().take(TAGS).map(|(tag, _)| tag).collect()
}

/// How often, and from where it counts: a sentence, or the end of one that has begun.
pub(super) fn how_often(w: Words, form: &Form, every: &str) -> Markup {
    let from = [("last".to_owned(), w.import_from_last()), ("today".to_owned(), w.import_from_today())];
    let invalid = form.problem("count").map(|_| "true");
    html! {
        span class="bit" {
            label for="count" { (every) }
            input class="input count" id="count" name="count" inputmode="numeric" autocomplete="off"
                value=(form.get("count")) aria-invalid=[invalid];
            label class="vh" for="unit" { (w.import_unit()) }
            (select("unit", &units(w), form))
        }
        " "
        span class="bit" { label for="from" { (w.import_from()) } (select("from", &from, form)) }
    }
}

fn select(name: &str, options: &[(String, String)], form: &Form) -> Markup {
    html! {
        select class="input" id=(name) name=(name) {
            @for (key, text) in options { option value=(key) selected[key == form.get(name)] { (text) } }
        }
    }
}
