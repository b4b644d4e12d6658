//! The paper of a settings page: one column of sections, each with its own save.

use crate::{
    here::Here,
    page::{Leaf, Tab, book, mast},
};
use maud::{Markup, html};

/// A page of settings.
pub(super) fn sheet(here: &Here, (title, lede): (&str, &str), sections: Markup) -> Markup {
    let w = here.words();
    let index = title == w.settings_title();
    book(
        here,
        Leaf {
            title,
            tab: Tab::Settings,
            class: "settings",
            mast: mast(html! {}, title, lede),
            body: html! {
                div class="single" {
                    (sections)
                    @if !index { div class="end" { p { a href=(here.href("settings")) { (w.settings_all()) } } } }
                }
            },
        },
    )
}

/// One section: its name in the margin, what it holds on the page.
pub(super) fn section(id: &str, name: &str, content: Markup) -> Markup {
    html! {
        section class="line" id=(id) aria-labelledby={ (id) "-name" } {
            div class="when" {}
            div class="what" { div class="stack-l" { h2 id={ (id) "-name" } { (name) } (content) } }
        }
    }
}

/// The button that saves a section.
pub(super) fn save(text: &str, sending: &str, about: &str) -> Markup {
    html! {
        div class="acts" {
            button class="btn" data-sending=(sending) { (text) span class="vh" { ": " (about) } }
        }
    }
}
