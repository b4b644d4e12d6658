//! What lies beside Today: what waits, and whom nothing is planned with.

use super::day::{Note, TodayPage};
use crate::here::Here;
use maud::{Markup, html};

pub(super) fn aside(here: &Here, today: &TodayPage) -> Markup {
    let w = here.words();
    html! {
        aside class="aside" aria-label=(w.today_beside()) {
            section {
                h2 { (w.today_held()) }
                @if today.held.is_empty() { p class="meta" { (w.today_nothing_held()) } }
                (notes(here, &today.held, None))
                @if !today.held.is_empty() {
                    p class="meta" { a href=(here.href("held")) { (w.today_all_held()) } }
                }
            }
            section {
                h2 { (w.today_nothing_planned()) }
                @if today.missing.client { p class="meta" { (w.today_no_client()) } }
                @else if today.unplanned.is_empty() { p class="meta" { (w.today_all_planned()) } }
                (notes(here, &today.unplanned, here.writes().then(|| w.today_plan_one())))
            }
        }
    }
}

fn notes(here: &Here, notes: &[Note], act: Option<String>) -> Markup {
    html! {
        @if !notes.is_empty() {
            ul class="notes" {
                @for note in notes {
                    @let client = here.href(&format!("clients/{}", note.client_id));
                    li {
                        a href=(client) { (note.client) }
                        span class="meta" {
                            (note.text)
                            @if let Some(act) = &act {
                                " " a href={ (client) "?do=plan" } { (act) span class="vh" { " " (note.client) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
