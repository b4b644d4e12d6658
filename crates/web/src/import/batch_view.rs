//! A list that was brought in.

use super::{
    batch_show::Shown,
    file_view::counts,
    follow_view::how_often,
    weeks_chart::{self, followed},
};
use crate::{
    field,
    form::Form,
    here::Here,
    page::{Leaf, Tab, book, margin_day, mast},
};
use maud::{Markup, html};
use seguito_store::rows::ClientRow;
use seguito_words::capital;

/// More are not listed one by one: a form has its limit of fields.
const TICKED: usize = 800;

pub(super) fn page(here: &Here, shown: &Shown, form: &Form) -> Markup {
    let w = here.words();
    let new = usize::try_from(shown.batch.counts.0.new_clients).unwrap_or(usize::MAX);
    let title = w.import_done(new, w.count(new));
    let writes = here.writes() && shown.batch.undone_at.is_none();
    let body = html! {
        div class="single" {
            (touched(here, shown))
            (where_to(here, shown))
            (weeks_chart::section(here, &shown.weeks))
            // what was followed as it came in is not asked for again
            @if writes && !shown.clients.is_empty() && !followed(&shown.weeks) { (follow(here, shown, form)) }
            @if writes { (back(here, shown)) }
        }
    };
    let day = here.actor.calendar.day_at(shown.batch.made_at);
    let mast = mast(margin_day(w, day), &title, &counts(w, &shown.batch));
    book(here, Leaf { title: &title, tab: Tab::Settings, class: "import", mast, body })
}

fn touched(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        @if !shown.touched.is_empty() {
            div class="line" {
                div class="when" {}
                div class="what" {
                    div class="slip bad" role="alert" data-summary {
                        h2 { (w.import_touched()) }
                        p { (w.import_touched_note()) }
                        ul { @for name in &shown.touched { li { (name) } } }
                    }
                }
            }
        }
    }
}

fn where_to(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let main = followed(&shown.weeks) || shown.clients.is_empty() || !here.writes();
    html! {
        div class="line" {
            div class="when" {}
            div class="what stack" {
                p { b { (shown.batch.name) } }
                @if let Some(at) = shown.batch.undone_at {
                    p class="why" { (w.import_undone_on(w.day_long(here.actor.calendar.day_at(at)))) }
                }
                div class="acts" {
                    a class={ "btn" @if main { " primary" } } href=(here.href("today")) { (w.import_done_today()) }
                    a class="btn" href=(here.href("clients")) { (w.import_done_clients()) }
                }
            }
        }
    }
}

fn follow(here: &Here, shown: &Shown, form: &Form) -> Markup {
    let w = here.words();
    let action = here.href(&format!("import/{}/follow", shown.batch.id));
    let every = capital(w.import_every());
    let labels = [("count", every.clone()), ("unit", w.import_unit()), ("client", w.import_ticked())];
    html! {
        div class="section" {
            div { h2 id="follow" { (w.import_follow()) } p class="note" { (w.import_follow_note()) } }
        }
        div class="line now tall" {
            div class="when" {}
            div class="what" {
                form class="stack-l" method="post" action=(action) aria-labelledby="follow" {
                    (field::summary(w, form, &labels))
                    div class="sentence" { (how_often(w, form, &every)) }
                    (selection(here, &shown.clients, form))
                    div class="acts" {
                        button class="btn primary" data-sending=(w.act_saving()) {
                            (w.import_follow_do())
                        }
                    }
                }
            }
        }
    }
}

fn selection(here: &Here, clients: &[ClientRow], form: &Form) -> Markup {
    let w = here.words();
    if clients.len() > TICKED {
        return html! { input type="hidden" name="everyone" value="on"; };
    }
    // at first everybody is ticked; a form that comes back keeps what was ticked
    let all = form.problems().is_empty();
    html! {
        details class="fold" id="client" open[form.problem("client").is_some()] {
            summary { (w.import_ticked()) }
            @if form.problem("client").is_some() { p class="error" { (w.import_follow_none()) } }
            div class="choice" {
                @for client in clients {
                    @let id = client.id.to_string();
                    @let ticked = all || form.all("client").any(|one| one == id);
                    label { input type="checkbox" name="client" value=(id) checked[ticked]; (client.name) }
                }
            }
        }
    }
}

fn back(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        div class="section" { div { h2 { (w.act_undo()) } p class="note" { (w.import_undo_note()) } } }
        div class="line bare" {
            div class="when" {}
            div class="what" {
                form method="post" action=(here.href(&format!("import/{}/undo", shown.batch.id))) {
                    button class="btn" data-sending=(w.import_undoing()) { (w.import_undo()) }
                }
            }
        }
    }
}
