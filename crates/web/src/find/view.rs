//! One field, then what was found, then what can be done.

use super::{acts::Act, find_show::Shown};
use crate::{
    here::Here,
    page::{Leaf, Tab, book, mast},
};
use maud::{Markup, html};
use seguito_store::read::find::Found;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let title = w.find_title();
    let lede = if shown.plan { w.find_lede_plan() } else { w.find_lede() };
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::More,
            class: "find",
            mast: mast(html! {}, &title, &lede),
            body: html! { div class="single" { (field(here, shown)) (found(here, shown)) (acts(here, shown)) } },
        },
    )
}

fn field(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="finder" method="get" action=(here.href("find")) role="search" {
                    @if shown.plan { input type="hidden" name="for" value="plan"; }
                    div class="field" {
                        label for="q" { (w.find_what()) }
                        input class="input" id="q" name="q" type="search" value=(shown.typed) autocomplete="off"
                            data-search data-focus aria-describedby="q-hint";
                    }
                    div class="acts" { button class="btn primary" { (w.act_find()) } }
                    p class="hint" id="q-hint" { (w.find_hint()) }
                }
            }
        }
    }
}

fn found(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        @if !shown.found.is_empty() {
            div class="section" { div { h2 { (w.find_things()) } } }
            @for thing in &shown.found { (one(here, shown, thing)) }
            @if let Some(client) = single_client(shown) { (with_client(here, shown, client)) }
        } @else if shown.typed.chars().count() > 1 && shown.acts.is_empty() {
            div class="line" {
                div class="when" {}
                div class="what" {
                    div class="empty" {
                        p class="why" { b { (w.find_none(&shown.typed)) } " " (w.find_none_next()) }
                        @if here.writes() {
                            div class="acts" { a class="btn" href=(here.href("clients/new")) { (w.find_add_client()) } }
                        }
                    }
                }
            }
        }
    }
}

/// A thing: its kind in the margin, its name as a link. The link carries its kind for the palette.
fn one(here: &Here, shown: &Shown, thing: &Found) -> Markup {
    let w = here.words();
    let client = here.href(&format!("clients/{}", thing.client_id));
    let (href, kind, meta) = match thing.kind.as_str() {
        "project" => {
            (here.href(&format!("projects/{}", thing.id)), w.find_project(), w.find_project_of(&thing.client))
        }
        "contact" => (client, w.find_contact(), w.find_contact_at(&thing.client)),
        _ => (client, w.find_client(), w.find_client()),
    };
    let href = if shown.plan { here.href(&format!("clients/{}?do=plan#do", thing.client_id)) } else { href };
    html! {
        div class="line brief named" data-entry {
            div class="when" { (kind) }
            div class="what" {
                p class="result" {
                    a class="serif" href=(href) data-found=(meta) { (thing.name) }
                    @if thing.kind != "client" { " " span class="meta" { (thing.client) } }
                }
            }
        }
    }
}

/// The one client that everything found belongs to.
fn single_client(shown: &Shown) -> Option<&Found> {
    let first = shown.found.first()?;
    shown.found.iter().all(|thing| thing.client_id == first.client_id).then_some(first)
}

fn with_client(here: &Here, shown: &Shown, thing: &Found) -> Markup {
    let w = here.words();
    if shown.plan || !here.writes() {
        return html! {};
    }
    let rows = [
        (here.href(&format!("log?client={}", thing.client_id)), w.find_log_with(&thing.client)),
        (here.href(&format!("clients/{}?do=plan#do", thing.client_id)), w.find_plan_with(&thing.client)),
    ];
    html! {
        @for (href, text) in rows { (act(here, &Act { href, text, page: false })) }
    }
}

fn acts(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        @if !shown.acts.is_empty() {
            div class="section" { div { h2 { (w.find_acts()) } } }
            @for one in &shown.acts { (act(here, one)) }
        }
    }
}

fn act(here: &Here, one: &Act) -> Markup {
    let w = here.words();
    let kind = if one.page { w.find_page() } else { w.find_act() };
    html! {
        div class="line brief named" data-entry {
            div class="when" { (kind) }
            div class="what" { p class="result" { a href=(one.href) data-found=(kind) { (one.text) } } }
        }
    }
}
