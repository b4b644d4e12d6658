//! The file to choose, and the lists that were brought in.

use super::file_send::SAVED;
use crate::{
    field,
    form::Form,
    here::Here,
    page::{Leaf, Tab, book, margin_day, mast},
};
use maud::{Markup, html};
use seguito_links::import::{FileKind, mapping::Preset, table::MOST_ROWS};
use seguito_store::rows::BatchRow;
use seguito_words::Words;

/// Lists shown of those that were brought in.
const PAST: usize = 20;
/// What a browser offers to choose.
const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.vcf,text/csv,text/vcard";

/// All that the page shows.
pub(super) struct Shown<'a> {
    pub form: &'a Form,
    pub wrong: Option<&'a str>,
    pub waiting: Option<String>,
    pub batches: Vec<BatchRow>,
    pub mappings: Vec<String>,
}

pub(super) fn page(here: &Here, shown: &Shown<'_>) -> Markup {
    let w = here.words();
    let body = html! {
        div class="single" {
            @if let Some(file) = &shown.waiting { (waiting(here, file)) }
            (choose(here, shown))
            (past(here, &shown.batches))
        }
    };
    let mast = mast(margin_day(w, here.today()), &w.import_title(), &w.import_lede());
    book(here, Leaf { title: &w.import_title(), tab: Tab::Settings, class: "import", mast, body })
}

fn waiting(here: &Here, file: &str) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                p class="why" { (w.import_waiting(file)) }
                div class="acts" { a class="btn" href=(here.href("import/trial")) { (w.import_waiting_go()) } }
            }
        }
    }
}

fn choose(here: &Here, shown: &Shown<'_>) -> Markup {
    let w = here.words();
    let megabytes =
        |kind: FileKind| w.number(i64::try_from(kind.size_limit() / 1_000_000).unwrap_or(i64::MAX));
    let limits =
        w.import_file_hint(megabytes(FileKind::Csv), megabytes(FileKind::VCard), w.number(MOST_ROWS));
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="stack-l" method="post" action=(here.href("import")) enctype="multipart/form-data" {
                    @if let Some(sentence) = shown.wrong {
                        div class="slip bad" role="alert" data-summary {
                            p { a href="#file" { (sentence) } }
                        }
                    }
                    div class="fields by-two" {
                        div class="field" {
                            label for="file" { (w.import_file()) }
                            input class="input" id="file" name="file" type="file" accept=(ACCEPT) required
                                aria-invalid=[shown.wrong.map(|_| "true")] aria-describedby="file-hint";
                            span class="hint" id="file-hint" { (limits) }
                        }
                        (field::select("preset", w.import_preset(), presets(w, &shown.mappings)).show(w, shown.form))
                    }
                    div class="acts" {
                        button class="btn primary" data-sending=(w.import_looking()) { (w.import_look()) }
                    }
                }
            }
        }
    }
}

fn presets(w: Words, kept: &[String]) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), w.import_preset_guess())];
    all.extend(kept.iter().map(|name| (format!("{SAVED}{name}"), w.import_preset_saved(name))));
    all.extend(Preset::ALL.iter().map(|preset| (preset.key().to_owned(), preset_name(w, *preset))));
    all
}

/// A preset's name.
pub(super) fn preset_name(w: Words, preset: Preset) -> String {
    match preset {
        Preset::Seguito => w.import_preset_seguito(),
        Preset::Google => w.import_preset_google(),
        Preset::Outlook => w.import_preset_outlook(),
        Preset::Thunderbird => w.import_preset_thunderbird(),
        Preset::Zoho => w.import_preset_zoho(),
        Preset::LastContacted => w.import_preset_last_contacted(),
        Preset::VCard => w.import_preset_vcard(),
        Preset::Generic => w.import_preset_generic(),
    }
}

fn past(here: &Here, batches: &[BatchRow]) -> Markup {
    let w = here.words();
    html! {
        div class="section" { div { h2 { (w.import_past()) } } }
        @if batches.is_empty() {
            div class="line" {
                div class="when" {}
                div class="what" { p class="why" { (w.import_past_none()) } }
            }
        }
        @for batch in batches.iter().take(PAST) {
            @let day = here.actor.calendar.day_at(batch.made_at);
            div class="line" {
                div class="when" { time datetime=(day) { (w.day_short(day, here.today())) } }
                div class="what" {
                    div class="tp-head" {
                        h3 { a href=(here.href(&format!("import/{}", batch.id))) { (batch.name) } }
                        @if let Some(at) = batch.undone_at {
                            span class="chip" {
                                (w.import_past_undone(w.day_long(here.actor.calendar.day_at(at))))
                            }
                        }
                    }
                    p class="meta" { (counts(w, batch)) }
                }
            }
        }
    }
}

/// What a list brought, in a sentence.
pub(super) fn counts(w: Words, batch: &BatchRow) -> String {
    let counts = &batch.counts.0;
    w.import_done_lede(
        w.number(counts.new_contacts),
        w.number(counts.changed),
        w.number(counts.equal),
        w.number(counts.refused),
    )
}
