//! Beside the list of clients: marks, places, what wants tidying.

use super::{clients_view::ClientsPage, next::mark};
use crate::here::Here;
use maud::{Markup, html};
use seguito_words::Words;

pub(super) fn aside(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    html! {
        aside class="aside" aria-label=(w.clients_beside()) {
            section { h2 { (w.clients_marks()) } (marks(here, clients)) }
            @if !clients.counts.countries.is_empty() {
                section { h2 { (w.clients_where()) } (places(here, clients)) }
            }
            section { h2 { (w.clients_tidy()) } (tidy(here, clients)) }
        }
    }
}

fn marks(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    let shown: Vec<_> =
        clients.counts.by_facet.iter().filter_map(|(facet, count)| told(w, facet, *count)).collect();
    html! {
        @if shown.is_empty() {
            p class="meta" { (w.clients_mark_none()) }
        } @else {
            ul class="notes" {
                @for (facet, name, note, count) in shown {
                    li {
                        div class="row" {
                            a href={ (here.href("clients")) "?which=" (facet) } { (name) }
                            span class="num" { (w.number(count)) }
                        }
                        span class="meta" { (note) }
                    }
                }
            }
        }
    }
}

/// A mark that somebody carries: its key, name, what it means, how many.
fn told(w: Words, facet: &str, count: i64) -> Option<(&str, String, String, i64)> {
    let note = match facet {
        "fragile" => w.clients_mark_fragile(),
        "team-forming" => w.clients_mark_team_forming(),
        "installing" => w.clients_mark_installing(),
        "silent" => w.clients_mark_silent(),
        "failing" => w.clients_mark_failing(),
        "do-not-contact" => w.clients_mark_no_contact(),
        _ => return None,
    };
    let name = match facet {
        "failing" => w.state_will_not_conclude(),
        "do-not-contact" => w.clients_do_not_contact(),
        _ => mark(w, facet)?,
    };
    (count > 0).then_some((facet, name, note, count))
}

fn places(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    html! {
        ul class="notes" {
            @for (code, count) in clients.counts.countries.iter().take(8) {
                li {
                    div class="row" {
                        a href={ (here.href("clients")) "?country=" (code) } { (w.country(code)) }
                        span class="num" { (w.number(*count)) }
                    }
                }
            }
        }
    }
}

fn tidy(here: &Here, clients: &ClientsPage) -> Markup {
    let (w, tidy, no_mail) = (here.words(), &clients.tidy, clients.counts.no_mail);
    html! {
        @if tidy.twice.is_empty() && no_mail == 0 && tidy.in_trash == 0 {
            p class="meta" { (w.clients_tidy_nothing()) }
        } @else {
            ul class="notes" {
                @for twice in &tidy.twice {
                    @let merge = here.href(&format!("clients/{}/merge?other={}", twice.one, twice.other));
                    li {
                        a href=(merge) { (w.clients_tidy_twice()) }
                        span class="meta" { (w.list(&[&twice.one_name, &twice.other_name])) }
                    }
                }
                @if no_mail > 0 {
                    li {
                        div class="row" {
                            span { (w.clients_tidy_no_mail()) } span class="num" { (w.number(no_mail)) }
                        }
                    }
                }
                @if tidy.in_trash > 0 {
                    li {
                        div class="row" {
                            a href=(here.href("trash")) { (w.shell_trash()) }
                            span class="num" { (w.number(tidy.in_trash)) }
                        }
                    }
                }
            }
        }
    }
}
