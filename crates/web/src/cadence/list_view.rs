//! The sheets as a list: for how many clients in the margin, what each is for on the page.

use super::{list_show::Sheet, sheet_view::sheet_name, target::CLIENT};
use crate::{
    here::Here,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use maud::{Markup, html};

pub(super) fn page(here: &Here, sheets: &[Sheet]) -> Markup {
    let w = here.words();
    let title = w.cadence_list_title();
    let figure = w.count(sheets.len());
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Settings,
            class: "cadences",
            mast: mast(
                margin_figure("", &figure, &w.cadence_list_margin(sheets.len())),
                &title,
                &w.cadence_list_lede(),
            ),
            body: html! {
                div class="single" {
                    @for sheet in sheets { (one(here, sheet)) }
                    div class="end" { p { a href=(here.href("settings")) { (w.settings_title()) } } }
                }
            },
        },
    )
}

fn one(here: &Here, sheet: &Sheet) -> Markup {
    let w = here.words();
    let name = sheet_name(w, &sheet.key);
    let href = here.href(&format!("rhythms/{}", sheet.key));
    let clients = w.cadence_clients(sheet.clients, w.count(sheet.clients));
    html! {
        article class="line" data-entry {
            div class="when" { @if sheet.key != CLIENT { (clients) } }
            div class="what" {
                div class="tp" {
                    div {
                        h2 class="name" { a href=(href) { (name) } }
                        p class="why" { (super::sheet_view::lede(w, &sheet.key)) }
                        div class="chips" {
                            @if sheet.own { span class="chip know" { (w.cadence_own()) } }
                            @else { span class="chip" { (w.cadence_shipped()) } }
                            span { (w.cadence_rules_count(sheet.rules, w.count(sheet.rules))) }
                        }
                    }
                    div class="acts" {
                        a class="btn soft" href=(href) { (w.cadence_open()) span class="vh" { " " (name) } }
                    }
                }
            }
        }
    }
}
