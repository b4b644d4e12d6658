//! Congratulations credit the client's path (F12): a draft that praises our own part is pointed out, never held back.

use super::{sheet::Sheet, view::ruled};
use crate::form::Form;
use maud::{Markup, html};
use seguito_core::{facts::Outcome, tone};
use seguito_store::rows::Standing;
use seguito_words::Words;

/// Where the words are written; shown by `log.css` once the conclusion is spoken of.
pub(super) fn congratulation(w: Words, sheet: &Sheet) -> Markup {
    let (form, name) = (&sheet.form, "congratulation");
    let wrong = form.problem(name).map(|wrong| w.wrong(wrong));
    html! {
        div class="if-congratulating stack" {
            @if let Some(opening) = w.script_opening("conclusion") { p class="why" { (opening) } }
            div class="ruled" {
                (ruled(w, name, &w.log_congratulation(), form.get(name), wrong))
            }
        }
    }
}

/// Whether the conclusion was spoken of, so that the words of congratulation are shown.
pub(super) fn concluding(form: &Form) -> bool {
    let outcome = Outcome::from_key(form.get("outcome"));
    let finished = form.get("standing") == Standing::Finished.key();
    outcome.is_some_and(|outcome| tone::congratulates(outcome, finished, form.all("scripts")))
}

/// What to look at again before it is said or sent; replaced by script on each pause.
pub(super) fn advice(w: Words, sheet: &Sheet) -> Markup {
    let told = told(w, sheet);
    html! {
        div id="tone" data-live aria-live="polite" {
            @if !told.is_empty() {
                div class="slip wait stack" {
                    p class="legend" { (w.log_tone()) }
                    @for sentence in &told { p { (sentence) } }
                }
            }
        }
    }
}

/// The advice on the words of congratulation and on the note.
fn told(w: Words, sheet: &Sheet) -> Vec<String> {
    let form = &sheet.form;
    let drafts = ["congratulation", "note"].map(|name| form.get(name));
    if concluding(form) { w.advice_on(&drafts, &sheet.languages) } else { Vec::new() }
}
