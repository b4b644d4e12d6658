//! What they ask for, and what would help them.

use super::project_view::View;
use crate::{field, form::Form};
use maud::{Markup, html};
use seguito_store::rows::{OpportunityRow, RequestRow};
use seguito_words::Words;

/// Requests: those that wait for an answer first.
pub(super) fn requests(view: &View<'_>) -> Markup {
    let w = view.w;
    let mut all: Vec<_> = view.page.requests.iter().collect();
    all.sort_by_key(|request| (request.state != "open", std::cmp::Reverse(request.opened)));
    html! {
        div class="section" id="requests" {
            div {
                h2 { (w.project_requests()) }
                @if all.is_empty() { p class="note" { (w.project_requests_none()) } }
            }
        }
        @for request in all { (request_line(view, request)) }
        div class={ "line flat" @if view.opened.is("request") { " now" } } {
            div class="when" {}
            div class="what" {
                @if view.opened.is("request") { (request_form(view)) }
                @else { (view.opens("request", None, &w.project_request_add(), "")) }
            }
        }
    }
}

fn request_line(view: &View<'_>, request: &RequestRow) -> Markup {
    let w = view.w;
    let answering = view.opened.is_of("answer", request.id.0);
    let answered = request.answered.map_or_else(String::new, |day| view.day(day));
    html! {
        article class={ "line" @if answering { " now" } } {
            div class="when" { time datetime=(request.opened) { (w.day_short(request.opened, view.today)) } }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h3 { (request.text) }
                            span class="chip" { (kind(w, &request.kind)) }
                            @match request.state.as_str() {
                                "open" => span class="chip wait" { (w.project_request_waits()) },
                                "accepted" => span class="chip done" { (w.project_request_accepted(answered)) },
                                _ => span class="chip know" { (w.project_request_refused(answered)) },
                            }
                        }
                        @if !request.reason.is_empty() { p class="said" { (request.reason) } }
                    }
                    @if request.state == "open" && !answering {
                        div class="acts" {
                            @let about = w.project_request_answer_named(&request.text);
                            (view.opens("answer", Some(request.id.0), &w.project_request_answer(), &about))
                        }
                    }
                }
                @if answering { (answer_form(view, request)) }
            }
        }
    }
}

fn kind(w: Words, key: &str) -> String {
    match key {
        "analysis" => w.project_request_analysis(),
        "change" => w.project_request_change(),
        _ => w.project_request_idea(),
    }
}

fn request_form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("kind", "analysis".to_owned())]));
    let kinds = ["analysis", "change", "idea"].map(|key| (key.to_owned(), kind(w, key))).to_vec();
    let fields = [
        field::choice("kind", w.project_request_kind(), kinds).whole(),
        field::area("text", w.project_request_text()).whole(),
    ];
    view.sheet("requests", w.project_request_save(), "requests").show(w, &form, view.opened, &fields)
}

fn answer_form(view: &View<'_>, request: &RequestRow) -> Markup {
    let w = view.w;
    let form = view.opened.or(Form::default);
    let answers =
        vec![("yes".to_owned(), w.project_request_accept()), ("no".to_owned(), w.project_request_refuse())];
    let fields = [
        field::choice("answer", w.project_request_which(), answers).whole(),
        field::area("reason", w.project_request_reason()).whole(),
    ];
    let path = format!("requests/{}/answer", request.id);
    view.sheet(&path, w.project_request_answer_save(), "requests").show(w, &form, view.opened, &fields)
}

/// Opportunities: notes to ourselves.
pub(super) fn opportunities(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        div class="section" id="opportunities" {
            div {
                h2 { (w.project_opportunities()) }
                @if view.page.opportunities.is_empty() { p class="note" { (w.project_opportunities_none()) } }
            }
        }
        @for one in view.page.opportunities.iter().rev() { (opportunity_line(view, one)) }
        div class={ "line flat" @if view.opened.is("opportunity") { " now" } } {
            div class="when" {}
            div class="what" {
                @if view.opened.is("opportunity") { (opportunity_form(view, None)) }
                @else { (view.opens("opportunity", None, &w.project_opportunity_add(), "")) }
            }
        }
    }
}

fn opportunity_line(view: &View<'_>, one: &OpportunityRow) -> Markup {
    let w = view.w;
    let updating = view.opened.is_of("update", one.id.0);
    html! {
        article class={ "line" @if updating { " now" } } {
            div class="when" { time datetime=(one.opened) { (w.day_short(one.opened, view.today)) } }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h3 { (one.text) }
                            span class={ "chip" @if one.state == "won" { " done" } } {
                                (state(w, &one.state))
                            }
                        }
                        @if !one.next_step.is_empty() {
                            p class="said" { span class="label" { (w.project_opportunity_step()) } " " (one.next_step) }
                        }
                    }
                    @if !updating {
                        div class="acts" {
                            @let about = w.project_opportunity_named(&one.text);
                            (view.opens("update", Some(one.id.0), &w.project_opportunity_update(), &about))
                        }
                    }
                }
                @if updating { (opportunity_form(view, Some(one))) }
            }
        }
    }
}

fn state(w: Words, key: &str) -> String {
    match key {
        "offered" => w.project_opportunity_offered(),
        "won" => w.project_opportunity_won(),
        "lost" => w.project_opportunity_lost(),
        _ => w.project_opportunity_draft(),
    }
}

/// An opportunity as the form shows it.
pub(super) fn filled(one: &OpportunityRow) -> Form {
    Form::of([
        ("text", one.text.clone()),
        ("next_step", one.next_step.clone()),
        ("state", one.state.clone()),
        ("version", one.version.to_string()),
    ])
}

fn opportunity_form(view: &View<'_>, one: Option<&OpportunityRow>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| one.map_or_else(Form::default, filled));
    let states = ["draft", "offered", "won", "lost"].map(|key| (key.to_owned(), state(w, key))).to_vec();
    let mut fields = vec![
        field::area("text", w.project_opportunity_text()).hint(w.project_opportunity_hint()).whole(),
        field::line("next_step", w.project_opportunity_step()).optional().whole(),
    ];
    if one.is_some() {
        fields.push(field::choice("state", w.project_opportunity_state(), states).whole());
    }
    let path = one.map_or_else(|| "opportunities".to_owned(), |one| format!("opportunities/{}", one.id));
    view.sheet(&path, w.project_opportunity_save(), "opportunities").show(w, &form, view.opened, &fields)
}
