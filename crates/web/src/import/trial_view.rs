//! What a list would do, in the order in which a person reads it.

use super::{
    changed_view, columns_view, double_view, file_view::preset_name, follow_view, trial::Trial,
    waiting::Tried, weeks_chart::Week,
};
use crate::{
    field,
    form::Form,
    here::Here,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use maud::{Markup, html};
use seguito_links::import::{
    dry_run::{Question, Verdict},
    mapping::Field,
};
use seguito_words::{Words, capital};

/// Rows shown of each kind.
pub(super) const MOST: usize = 100;
/// Words asked for.
const ASKED: usize = 50;

pub(super) fn page(here: &Here, tried: &Tried, form: &Form, weeks: &[Week]) -> Markup {
    let (w, trial) = (here.words(), &tried.trial);
    let coming = trial.coming(&tried.choices.decisions);
    let rows = trial.table.rows.len();
    let number = capital(w.number_in_text(u16::try_from(coming).unwrap_or(u16::MAX)));
    let number = if coming > 12 { w.count(coming) } else { number };
    let title = w.import_ready(coming, number);
    let counts = trial.run.counts;
    let lede = w.import_ready_lede(
        w.number(counts.new),
        w.number(counts.changed),
        w.number(counts.equal),
        w.number(counts.doubtful),
        w.number(counts.refused),
    );
    let margin = margin_figure(&w.import_of_file(), &w.count(rows), &w.import_rows(rows));
    let body = html! {
        div class="spread" {
            form id="trial" method="post" action=(here.href("import/trial"))
                data-preview=(here.href("import/trial/weeks")) {
                (wrong(w, tried, form))
                (tallies(w, trial))
                (double_view::doubles(here, tried))
                (changed_view::asked(here, &asked(trial)))
                (changed_view::changed(here, trial))
                (refused(w, trial))
                (columns_view::columns(w, tried))
                (follow_view::section(here, trial, form, weeks))
                (acts(here, coming))
            }
            (aside(w, tried))
        }
    };
    let mast = mast(margin, &title, &lede);
    book(here, Leaf { title: &title, tab: Tab::Settings, class: "import", mast, body })
}

/// The words that a person is asked for: those whose meaning can be given.
pub(super) fn asked(trial: &Trial) -> Vec<Question> {
    let can = |question: &&Question| {
        matches!(
            question.doubt.field,
            Field::Country | Field::Language | Field::Zone | Field::LastContact | Field::Birthday
        )
    };
    trial.run.questions.iter().filter(can).take(ASKED).cloned().collect()
}

fn wrong(w: Words, tried: &Tried, form: &Form) -> Markup {
    let labels = [("count", capital(w.import_every())), ("unit", w.import_unit())];
    html! {
        (field::summary(w, form, &labels))
        @if let Some(error) = &tried.trial.refused {
            div class="slip bad" role="alert" data-summary { p { a href="#columns" { (error.told(&w)) } } }
        }
    }
}

fn tallies(w: Words, trial: &Trial) -> Markup {
    let counts = trial.run.counts;
    let lines = [
        (counts.new, w.import_new(), w.import_new_note(), None),
        (
            counts.changed,
            w.import_changed(),
            w.import_changed_note(),
            Some(("#changed", w.import_changed_see())),
        ),
        (counts.equal, w.import_equal(), w.import_equal_note(), None),
        (
            counts.doubtful,
            w.import_doubtful(),
            w.import_doubtful_note(),
            Some(("#double", w.import_doubtful_see())),
        ),
        (
            counts.refused,
            w.import_refused(),
            w.import_refused_note(),
            Some(("#refused", w.import_refused_see())),
        ),
    ];
    html! {
        h2 class="vh" { (w.import_holds()) }
        @for (count, name, note, more) in lines {
            div class="line tally" {
                div class="when" { (w.number(count)) }
                div class="what" {
                    div class="tp-head" { h3 { (name) } }
                    p {
                        (note)
                        @if let Some((to, text)) = more.filter(|_| count > 0) { " " a href=(to) { (text) } }
                    }
                }
            }
        }
        div class="end" { p { (w.import_accounted(w.count(trial.table.rows.len()))) } }
    }
}

fn refused(w: Words, trial: &Trial) -> Markup {
    let rows: Vec<_> = trial
        .run
        .outcomes
        .iter()
        .filter_map(|outcome| match &outcome.verdict {
            Verdict::Refused { refused } => Some((outcome.row, refused)),
            _ => None,
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            div class="section" {
                div { h2 id="refused" { (w.import_refused_title()) } p class="note" { (w.import_refused_edit()) } }
            }
            @for (row, refused) in rows.iter().take(MOST) {
                div class="line" {
                    div class="when" { (w.import_row(w.number(*row))) }
                    div class="what" {
                        p { (refused.told(&w)) }
                        @if let Some(cells) = trial.table.rows.iter().find(|line| line.number == *row) {
                            p class="meta" { (spoken(&cells.cells)) }
                        }
                    }
                }
            }
            (more(w, rows.len()))
        }
    }
}

/// The filled cells of a row, shortened.
fn spoken(cells: &[String]) -> String {
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    filled.join(" · ").chars().take(200).collect()
}

/// How many more there are than are shown.
pub(super) fn more(w: Words, all: usize) -> Markup {
    html! {
        @if all > MOST { div class="end" { p { (w.import_more(w.count(all - MOST))) } } }
    }
}

fn acts(here: &Here, coming: usize) -> Markup {
    let w = here.words();
    html! {
        div class="line bare tall" {
            div class="when" {}
            div class="what" {
                div class="acts" {
                    @if coming > 0 {
                        button class="btn primary" name="do" value="apply" data-sending=(w.import_applying()) {
                            (w.import_apply(coming, w.count(coming)))
                        }
                        button class="btn" name="do" value="later" data-sending=(w.import_applying()) {
                            (w.import_apply_later())
                        }
                    }
                    button class="btn plain" formaction=(here.href("import/end")) formnovalidate {
                        (w.import_other_file())
                    }
                }
                p class="hint" { (w.import_one_step()) }
            }
        }
    }
}

fn aside(w: Words, tried: &Tried) -> Markup {
    let table = &tried.trial.table;
    let head = match table.head_row {
        0 => w.import_head_none(),
        row => w.import_head_in(w.number(row)),
    };
    let read_as = [Some(preset_name(w, tried.trial.mapping.preset)), table.encoding.clone()];
    let read_as: Vec<String> = read_as.into_iter().flatten().collect();
    let safe = [
        (w.import_safe_step(), w.import_safe_step_note()),
        (w.import_safe_undo(), w.import_safe_undo_note()),
        (w.import_safe_again(), w.import_safe_again_note()),
    ];
    html! {
        aside class="aside" aria-label=(w.import_beside()) {
            section {
                h2 { (w.import_the_file()) }
                dl class="pairs" {
                    div { dt { (w.import_file_name()) } dd { (tried.name) } }
                    div { dt { (w.import_read_as()) } dd { (read_as.join(", ")) } }
                    @if let Some(sheet) = &table.sheet { div { dt { (w.import_sheet()) } dd { (sheet) } } }
                    div { dt { (w.import_head_row()) } dd { (head) } }
                }
            }
            section {
                h2 { (w.import_safe()) }
                ul class="notes" { @for (title, note) in safe { li { (title) span class="meta" { (note) } } } }
            }
            section {
                h2 { (w.import_mapping()) }
                div class="field" {
                    label for="mapping" { (w.import_mapping_name()) }
                    input class="input" id="mapping" name="mapping" form="trial" autocomplete="off"
                        maxlength="200" value=(tried.choices.keep_as);
                    span class="hint" { (w.import_mapping_hint()) }
                }
            }
        }
    }
}
