//! One contact to make: who, why, and for the current one everything needed before dialling.

use super::day::{Detail, Due, Opened, When};
use crate::{
    here::Here,
    page::{near_day, pennant},
    stage_chip::stage_chip,
};
use maud::{Markup, html};
use seguito_words::Words;

/// An entry that is not the current one: a summary, and the way to log it.
pub(super) fn waiting(here: &Here, due: &Due) -> Markup {
    let w = here.words();
    let at = here.href(&format!("today?at={}", due.id));
    html! {
        article class="line" id={ "t-" (due.id) } data-entry={ (at) "#t-" (due.id) } {
            (when(here, due))
            div class="what" {
                div class="tp" {
                    div { (head(here, due)) (chips(here, due, true)) }
                    @if here.writes() {
                        div class="acts" {
                            @if let Some((path, asks)) = &due.ours {
                                a class="btn soft" href=(here.href(path)) {
                                    (asks) " " span class="vh" { (due.client) }
                                }
                            } @else {
                                a class="btn soft" href={ (at) "&do=log#t-" (due.id) } data-key="l" {
                                    (w.today_log()) " " span class="vh" { (w.today_log_with(&due.client)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The current entry: facts, script and acts, or the form that was opened.
pub(super) fn current(here: &Here, due: &Due, opened: &Opened) -> Markup {
    html! {
        article class="line now" id={ "t-" (due.id) } data-entry={ (here.href("today?at=")) (due.id) "#t-" (due.id) } {
            (when(here, due))
            div class="what" {
                div class="tp" { div { (head(here, due)) (chips(here, due, false)) } }
                @if let Some(detail) = &due.detail {
                    (facts(detail))
                    @match opened {
                        Opened::Form(form) => (form),
                        Opened::Acts => { (script(here, due, detail)) (acts(here, due, detail)) },
                    }
                }
            }
        }
    }
}

fn when(here: &Here, due: &Due) -> Markup {
    let w = here.words();
    html! {
        div class="when" {
            @match &due.when {
                When::Late(since) => {
                    span class="late" { (w.today_is_late()) } br;
                    (near_day(w, *since, here.today(), |day| w.today_since(day)))
                },
                When::NoDay => span class="late" { (w.today_no_day()) },
                When::Hours(hours) => b { (hours) },
                When::AnyTime => (w.today_any_time()),
            }
        }
    }
}

fn head(here: &Here, due: &Due) -> Markup {
    let w = here.words();
    html! {
        div class="tp-head" {
            h3 { a href=(here.href(&format!("clients/{}", due.client_id))) { (due.client) } }
            span class="who" {
                @match &due.who { Some(who) => (who), None => (w.today_nobody_known()) }
            }
        }
        @for why in &due.why { p class="why" { (why) } }
    }
}

fn chips(here: &Here, due: &Due, with_notes: bool) -> Markup {
    let w = here.words();
    html! {
        div class="chips" {
            @if let Some(channel) = due.channel { span class="chip" { (w.channel(channel)) } }
            @if let Some((kind, stage)) = due.stage { (stage_chip(w, kind, stage)) }
            @for flag in &due.flags { span class="chip flag" { (pennant()) (flag) } }
            @for mark in &due.marks { span class="chip know" { (mark) } }
            @if with_notes { (notes(w, due)) }
        }
    }
}

/// Plain facts, and the ways to reach the person by one press.
fn notes(w: Words, due: &Due) -> Markup {
    html! {
        @for (at, note) in due.notes.iter().enumerate() { span class=[(at > 0).then_some("dot")] { (note) } }
        @if let Some(tel) = &due.tel { a href={ "tel:" (tel) } { (w.act_call(&due.first_name)) } }
        @if let Some(mail) = &due.mail { a href={ "mailto:" (mail) } { (w.act_write(&due.first_name)) } }
    }
}

fn facts(detail: &Detail) -> Markup {
    html! {
        dl class="facts" {
            @for (label, value) in &detail.facts { div { dt { (label) } dd { (value) } } }
        }
    }
}

fn script(here: &Here, due: &Due, detail: &Detail) -> Markup {
    let w = here.words();
    let id = format!("ask-{}", due.id);
    html! {
        details class="fold doubts" {
            summary { (detail.yes) }
            dl class="pairs" {
                @for (doubt, answer) in &detail.doubts { div { dt { (doubt) } dd { (answer) } } }
            }
        }
        @if let Some((name, questions)) = &detail.script {
            p class="label" id=(id) { (w.today_ask(name)) }
            ol class="script" aria-labelledby=(id) { @for question in questions { li { (question) } } }
        }
        @for offer in &detail.offers { p class="slip offer" { (offer) } }
    }
}

fn acts(here: &Here, due: &Due, detail: &Detail) -> Markup {
    let w = here.words();
    let opens = |what: &str| format!("{}{}&do={what}#t-{}", here.href("today?at="), due.id, due.id);
    html! {
        div class="acts" {
            @if here.writes() {
                @if let Some((path, asks)) = &due.ours {
                    a class="btn primary" href=(here.href(path)) { (asks) }
                } @else {
                    a class="btn primary" href=(opens("log")) data-key="l" { (w.today_log_this()) " " kbd { "L" } }
                }
            }
            @if let Some(tel) = &due.tel {
                a class="btn" href={ "tel:" (tel) } data-key="c" { (w.act_call(&due.first_name)) " " kbd { "C" } }
            }
            @if let Some(mail) = &due.mail {
                a class=(if due.tel.is_none() { "btn" } else { "btn plain" }) href={ "mailto:" (mail) } {
                    (w.act_write(&due.first_name))
                }
            }
        }
        @if here.writes() && detail.may_wait {
            div class="acts later" {
                a class="btn plain" href=(opens("day")) data-key="s" { (w.act_another_day()) kbd { "S" } }
                a class="btn plain" href=(opens("waiver")) data-key="x" { (w.act_not_needed()) }
                a class="btn plain" href=(opens("pause")) { (w.act_pause()) }
            }
        }
    }
}
