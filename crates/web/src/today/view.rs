//! The Today page: whom to reach, and beside it what waits.

use super::{
    aside::aside,
    day::{Missing, TodayPage, When},
    entry,
};
use crate::{
    here::Here,
    page::{self, Leaf, Tab},
};
use maud::{Markup, html};
use seguito_core::access::{Verb, may};
use seguito_words::Words;

/// The sheet of a day, drawn: all of the page but its frame.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    mast: Markup,
    body: Markup,
}

/// The whole page.
pub(super) fn page(here: &Here, Sheet { mast, body }: Sheet) -> Markup {
    let title = here.words().shell_today();
    page::book(here, Leaf { title: &title, tab: Tab::Today, class: "today", mast, body })
}

/// Draws the sheet.
pub(super) fn sheet(here: &Here, today: &TodayPage, current: usize) -> Sheet {
    let w = here.words();
    let title = title(w, today);
    let body = html! {
        div class="spread" {
            div {
                h2 class="vh" { (w.today_list()) }
                @if !today.failed.is_empty() { p class="slip bad" { (w.today_failed(w.list(&today.failed))) } }
                (list(here, today, current))
            }
            (aside(here, today))
        }
    };
    Sheet { mast: page::mast(page::margin_day(w, today.day), &title, &lede(w, today)), body }
}

fn list(here: &Here, today: &TodayPage, current: usize) -> Markup {
    let w = here.words();
    if today.due.is_empty() {
        return if today.missing == Missing::default() {
            nobody(here, today)
        } else {
            first_day(here, today)
        };
    }
    html! {
        @for (at, due) in today.due.iter().enumerate() {
            @if at == current {
                (entry::current(here, due, &today.opened))
            } @else {
                (entry::waiting(here, due))
            }
        }
        div class="end" { p { (w.today_end(today.tomorrow, w.number_in_text(small(today.tomorrow)))) } }
    }
}

fn title(w: Words, today: &TodayPage) -> String {
    if today.due.is_empty() && today.missing != Missing::default() {
        return w.today_first_title();
    }
    let count = today.due.len();
    seguito_words::capital(w.today_title(count, w.number_in_text(small(count as i64))))
}

/// How long it takes, at a quarter of an hour each, and how many are late.
fn lede(w: Words, today: &TodayPage) -> String {
    let count = today.due.len();
    if count == 0 {
        return if today.missing == Missing::default() { String::new() } else { w.today_first_lede() };
    }
    let late = today.due.iter().filter(|due| matches!(due.when, When::Late(_))).count();
    let hours = w.number_in_text(small((count as i64 + 2) / 4));
    let word = seguito_words::capital(w.number_in_text(small(late as i64)));
    format!("{} {}", w.today_length(count, hours), w.today_late(late, count - late, word))
}

fn small(number: i64) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn nobody(here: &Here, today: &TodayPage) -> Markup {
    let w = here.words();
    html! {
        div class="line bare" {
            div class="when" {}
            div class="what empty" {
                p class="why" {
                    @match &today.next {
                        Some((client, day)) => (w.today_empty_next(client, w.day_with_weekday(*day))),
                        None => (w.today_empty()),
                    }
                }
                p class="acts" { a class="btn" href=(here.href("weeks")) { (w.today_see_weeks()) } }
            }
        }
    }
}

/// One line per missing thing.
fn first_day(here: &Here, today: &TodayPage) -> Markup {
    let w = here.words();
    html! {
        @if today.missing.client {
            div class="line" {
                div class="when" { (w.shell_clients()) }
                div class="what stack" {
                    p class="why" { (w.today_no_client()) }
                    @if here.writes() {
                        div class="acts" {
                            a class="btn primary" href=(here.href("clients/new")) { (w.today_add_client()) }
                            a class="btn" href=(here.href("import")) { (w.today_import()) }
                        }
                    }
                    @if may(here.actor.role, Verb::MoveWorkspace) {
                        form class="acts" method="post" action=(here.href("settings/demo")) {
                            button class="btn plain" { (w.today_demo()) }
                        }
                    }
                }
            }
        }
        @if today.missing.rhythm {
            div class="line" {
                div class="when" { (w.shell_rhythms()) }
                div class="what stack" {
                    p class="why" { (w.today_no_rhythm()) }
                    @if here.writes() {
                        div class="acts" {
                            a class="btn primary" href=(here.href("clients")) { (w.today_plan_rhythm()) }
                        }
                    }
                }
            }
        }
    }
}
