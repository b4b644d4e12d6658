//! The forms of another day, not needed and a pause, in place of the acts of an entry.

use crate::{back, field, form::Form, here::Here};
use maud::{Markup, html};
use seguito_store::read::today::TodayRow;

/// The form of what is asked for: `day`, `waiver` or `pause`; anything else opens nothing. It leads to `page`.
pub(crate) fn opened(here: &Here, what: &str, row: &TodayRow, form: &Form, page: &str) -> Option<Markup> {
    let (title, fields, save) = match what {
        "day" => day(here, row, form),
        "waiver" => waiver(here, row, form),
        "pause" => pause(here, row, form),
        _ => return None,
    };
    let w = here.words();
    Some(html! {
        form class="order stack" method="post" action=(here.href(&format!("touchpoints/{}/{what}", row.id)))
            aria-label=(title) {
            (back::field(page))
            p class="legend" { (title) }
            div class="fields" { (fields) }
            div class="acts" {
                button class="btn primary" type="submit" data-sending=(w.act_saving()) { (save) }
                a class="btn plain" href=(page) data-key="escape" {
                    @if back::on_today(here, page) { (w.order_keep()) } @else { (w.act_cancel()) }
                    kbd { "Esc" }
                }
            }
        }
    })
}

/// Title, fields, and what the button says.
type Parts = (String, Markup, String);

fn day(here: &Here, row: &TodayRow, form: &Form) -> Parts {
    let (w, today) = (here.words(), here.today());
    let (from, until) = row.entry.0.window;
    let (free, past) = match until {
        Some(until) if until < today => (w.order_day_past(w.day_in_text(until, today)), true),
        Some(until) => (w.order_day_window(w.day_in_text(from, today), w.day_in_text(until, today)), false),
        None => (w.order_day_free(), false),
    };
    let reason = field::line("reason", w.order_reason()).hint(free);
    let fields = html! {
        (field::line("day", w.order_day()).hint(w.order_day_hint()).focus().show(w, form))
        (if past || form.problem("reason").is_some() { reason } else { reason.optional() }.show(w, form))
        @if stays(row, form) { p class="slip bad whole" { (w.order_failure()) } }
    };
    (w.order_day_title(&row.client), fields, w.order_move())
}

fn waiver(here: &Here, row: &TodayRow, form: &Form) -> Parts {
    let w = here.words();
    let fields = html! {
        (field::line("reason", w.order_reason()).hint(w.order_waive_why()).focus().whole().show(w, form))
        @if stays(row, form) { p class="slip bad whole" { (w.order_failure()) } }
    };
    (w.order_waive_title(&row.client), fields, w.order_waive())
}

/// Whether it stays whatever is said of it (F6).
fn stays(row: &TodayRow, form: &Form) -> bool {
    row.entry.0.reason.purpose.stays() || form.problem("touchpoint").is_some()
}

fn pause(here: &Here, row: &TodayRow, form: &Form) -> Parts {
    let w = here.words();
    let fields = html! {
        (field::line("until", w.order_pause_until()).hint(w.order_pause_hint()).focus().show(w, form))
        (field::line("reason", w.order_reason()).optional().show(w, form))
    };
    (w.order_pause_title(&row.client), fields, w.order_pause())
}
