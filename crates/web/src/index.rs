//! The index at the edge of the book: tabs, tools, the list of keys, and the palette that script fills.

use crate::{here::Here, page::Tab, visitor::Visitor};
use maud::{Markup, html};
use seguito_core::people::Language;
use seguito_words::Words;

/// Tabs and tools of the workspace.
pub(crate) fn index(here: &Here, tab: Tab) -> Markup {
    let w = here.words();
    let on_phone = matches!(tab, Tab::Weeks | Tab::Held | Tab::Settings | Tab::More);
    html! {
        header class="index" {
            a class="brand" href=(here.href("today")) {
                b { (w.shell_brand()) } span { (here.workspace.name) }
            }
            nav class="tabs" aria-label=(w.shell_index()) {
                ul class="tabs-list" {
                    li { (one(here, tab, Tab::Today, "today", &w.shell_today(), html! { (waiting(here)) })) }
                    li { (one(here, tab, Tab::Clients, "clients", &w.shell_clients(), html! {})) }
                    li { (one(here, tab, Tab::Projects, "projects", &w.shell_projects(), html! {})) }
                    li class="wide" { (one(here, tab, Tab::Weeks, "weeks", &w.shell_weeks(), html! {})) }
                    li class="wide" { (one(here, tab, Tab::Held, "held", &w.shell_held(), html! {})) }
                    li class="wide" { (one(here, tab, Tab::Settings, "settings", &w.shell_settings(), html! {})) }
                    @if here.writes() {
                        li class="narrow" { (one(here, tab, Tab::Log, "log", &w.shell_log(), html! {})) }
                    }
                    li class="narrow" {
                        a href=(here.href("more")) aria-current=[on_phone.then_some("true")] { (w.shell_more()) }
                    }
                }
            }
            (tools(here))
            p class="me" { a href=(here.href("settings/me")) { (here.actor.name) } }
        }
    }
}

fn tools(here: &Here) -> Markup {
    let w = here.words();
    html! {
        nav class="tools" aria-label=(w.shell_tools()) {
            ul class="tabs-list" {
                li { a href=(here.href("find")) data-key="ctrl+k" { (w.shell_find_or_do()) " " kbd { "Ctrl K" } } }
                @if here.writes() {
                    li { a href=(here.href("log")) data-key="n" { (w.shell_log_contact()) " " kbd { "N" } } }
                }
                li {
                    button type="button" popovertarget="keys" data-key="?" { (w.shell_keyboard()) " " kbd { "?" } }
                }
            }
        }
    }
}

fn one(here: &Here, current: Tab, tab: Tab, path: &str, name: &str, after: Markup) -> Markup {
    html! {
        a href=(here.href(path)) aria-current=[(current == tab).then_some("page")] { (name) (after) }
    }
}

fn waiting(here: &Here) -> Markup {
    let w = here.words();
    html! {
        @if let Some(count) = here.waiting.filter(|count| *count > 0) {
            span class="num" aria-label=(w.shell_waiting(count, w.number(count))) { (w.number(count)) }
        }
    }
}

/// The five languages, each in itself; a press keeps the choice in this browser and shows the same page.
pub(crate) fn languages(visitor: &Visitor) -> Markup {
    let w = Words::of(visitor.language);
    html! {
        nav aria-label=(w.door_languages()) {
            @for language in Language::ALL.iter().copied() {
                @let here = language == visitor.language;
                a href={ "/language/" (language.key()) "?next=" (crate::form::encoded(&visitor.path)) }
                    lang=(language.key()) hreflang=(language.key()) aria-current=[here.then_some("true")]
                    { (w.language_name(language)) }
            }
        }
    }
}

/// The list of keys, opened by `?` or by its button.
pub(crate) fn keys(w: Words) -> Markup {
    let rows = [
        ("Ctrl K", w.keys_find()),
        ("N", w.keys_log()),
        ("/", w.keys_search()),
        ("J", w.keys_next()),
        ("K", w.keys_previous()),
        ("Enter", w.keys_open()),
        ("L", w.keys_log_this()),
        ("C", w.keys_call()),
        ("S", w.keys_another_day()),
        ("X", w.keys_not_needed()),
        ("Ctrl Enter", w.keys_save()),
        ("Esc", w.keys_close()),
        ("Z", w.keys_undo()),
        ("?", w.keys_this()),
    ];
    html! {
        div class="dialog keys" id="keys" popover role="dialog" aria-labelledby="keys-title" {
            h2 id="keys-title" { (w.shell_keyboard()) }
            dl class="keys-list" {
                @for (key, does) in rows { div { dt { kbd { (key) } } dd { (does) } } }
            }
            p class="hint" { (w.keys_hint()) }
            div class="acts" {
                button class="btn" type="button" popovertarget="keys" popovertargetaction="hide" { (w.act_close()) }
            }
        }
    }
}

/// Find or do: filled by script from the tabs and from `/find`; without script its link leads to that page.
pub(crate) fn palette(here: &Here) -> Markup {
    let w = here.words();
    html! {
        dialog class="dialog palette" id="palette" aria-label=(w.shell_find_or_do()) {
            form action=(here.href("find")) method="get" role="search" {
                label class="vh" for="palette-q" { (w.shell_find_or_do()) }
                input class="input" id="palette-q" name="q" type="text" inputmode="search" autocomplete="off"
                    role="combobox" aria-expanded="true" aria-controls="palette-found" aria-autocomplete="list";
            }
            div id="palette-found" role="listbox" aria-label=(w.shell_find_or_do()) {}
        }
    }
}
