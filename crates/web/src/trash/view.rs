//! The trash as a ledger: when it was deleted in the margin, what and by whom on the page.

use crate::{
    here::Here,
    names::first_word,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use jiff::ToSpan;
use maud::{Markup, html};
use seguito_core::id::ClientId;
use seguito_store::read::house::TrashLine;
use seguito_words::{Words, capital};
use std::collections::HashMap;

/// Days for which what was deleted is kept.
const DAYS: u16 = 30;

pub(super) fn page(here: &Here, lines: &[TrashLine], clients: &HashMap<ClientId, String>) -> Markup {
    let w = here.words();
    let number = capital(w.number_in_text(u16::try_from(lines.len()).unwrap_or(u16::MAX)));
    let title = w.trash_title(lines.len(), number);
    let days = w.number(DAYS);
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Settings,
            class: "trash",
            mast: mast(
                margin_figure(&w.trash_margin_kept(), &days, &w.trash_margin_days(DAYS)),
                &title,
                &w.trash_lede(DAYS, &days),
            ),
            body: html! {
                div class="single" {
                    @if lines.is_empty() { (empty(here)) }
                    @for line in lines { (one(here, line, clients)) }
                    div class="end" { p { (w.trash_end()) } }
                }
            },
        },
    )
}

fn empty(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" { div class="empty" { p class="why" { b { (w.trash_empty()) } " "
                (w.trash_empty_next()) } } }
        }
    }
}

fn one(here: &Here, line: &TrashLine, clients: &HashMap<ClientId, String>) -> Markup {
    let w = here.words();
    let today = here.today();
    let day = here.actor.calendar.day_at(line.deleted_at);
    let until = day.checked_add(i64::from(DAYS).days()).unwrap_or(day);
    let of = line.client_id.and_then(|id| clients.get(&id)).filter(|_| line.noun != "client");
    html! {
        article class="line" data-entry {
            div class="when" { time datetime=(day) { (w.day_short(day, today)) } }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" { h2 class="name" { (line.name) } span class="who" {
                            (noun(w, &line.noun)) } }
                        p class="why" {
                            (w.trash_by(first_word(&line.member))) " " (w.trash_until(w.day_in_text(until, today)))
                        }
                        @if let Some(client) = of { div class="chips" { span { (w.trash_of(client)) } } }
                    }
                    @if here.writes() {
                        form class="acts" method="post" action=(here.href(&format!("trash/{}/restoration", line.id))) {
                            button class="btn soft" data-sending=(w.act_saving()) {
                                (w.trash_bring_back()) span class="vh" { " " (line.name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn noun(w: Words, noun: &str) -> String {
    match noun {
        "client" => w.trash_client(),
        "contact" => w.trash_contact(),
        "project" => w.trash_project(),
        "interaction" => w.trash_interaction(),
        _ => w.trash_other(),
    }
}
