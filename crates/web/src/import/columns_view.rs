//! Each column with a sample of its cells, and what it means.

use super::{choices_read::written, waiting::Tried};
use maud::{Markup, html};
use seguito_links::{
    import::{
        Table,
        mapping::{Column, DayOrder, Field, Target},
    },
    record::Label,
};
use seguito_words::Words;

/// Characters of a sample.
const SAMPLE: usize = 60;
/// Rows looked through for one.
const LOOKED: usize = 200;

/// The section.
pub(super) fn columns(w: Words, tried: &Tried) -> Markup {
    let (table, mapping) = (&tried.trial.table, &tried.trial.mapping);
    let count = mapping.columns.len();
    html! {
        div class="section" {
            div {
                h2 id="columns" { (w.import_columns(count, w.count(count))) }
                p class="note" { (w.import_columns_note()) }
            }
        }
        div class="line flat" {
            div class="when" {}
            div class="what stack" {
                ul class="pairing tabs-list" {
                    @for (at, column) in mapping.columns.iter().enumerate() { (pairing(w, table, at, column)) }
                }
                @if !mapping.day_order_sure { (order(w, mapping.day_order)) }
                div class="acts" { button class="btn soft" name="do" value="look" { (w.import_count_again()) } }
            }
        }
    }
}

fn pairing(w: Words, table: &Table, at: usize, column: &Column) -> Markup {
    let now = written(&column.target);
    html! {
        li {
            div {
                label for={ "c" (at) } { (column.head) }
                span class="meta" { (sample(table, at)) }
                @if column.target.field == Field::Extra { span class="chip know" { (w.import_kept_extra()) } }
            }
            select class="input" id={ "c" (at) } name={ "c" (at) } {
                @for target in targets(&column.target) {
                    @let key = written(&target);
                    option value=(key) selected[key == now] { (title(w, &target)) }
                }
            }
        }
    }
}

/// What a column can mean: what it means now, and every field without a label.
fn targets(now: &Target) -> Vec<Target> {
    let plain = Field::ALL.iter().map(|field| Target::plain(*field)).filter(|target| target != now);
    std::iter::once(*now).chain(plain).collect()
}

fn title(w: Words, target: &Target) -> String {
    let name = target.field.title(&w);
    match target.label {
        Some(label) => w.column_numbered(name, Label::title(label, &w)),
        None if target.group > 0 => w.column_numbered(name, w.number(target.group)),
        None => name,
    }
}

fn sample(table: &Table, at: usize) -> String {
    let cells = table.rows.iter().take(LOOKED).filter_map(|row| row.cells.get(at)).map(|cell| cell.trim());
    let mut seen: Vec<&str> = Vec::new();
    for cell in cells.filter(|cell| !cell.is_empty()) {
        if !seen.contains(&cell) {
            seen.push(cell);
        }
        if seen.len() == 2 {
            break;
        }
    }
    seen.join(", ").chars().take(SAMPLE).collect()
}

fn order(w: Words, now: DayOrder) -> Markup {
    let choices = [
        (DayOrder::DayFirst, "day-first", w.import_day_first()),
        (DayOrder::MonthFirst, "month-first", w.import_month_first()),
    ];
    html! {
        fieldset class="field" {
            legend { (w.import_day_order()) }
            div class="choice" {
                @for (order, key, text) in choices {
                    label { input type="radio" name="order" value=(key) checked[order == now]; (text) }
                }
            }
        }
    }
}
