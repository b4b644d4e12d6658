//! The event or party (F5), the answer to the one question (F4), and staying close after a failure (F6).

use super::project_view::View;
use crate::{clients::sheet, field, form::Form};
use maud::{Markup, html};
use seguito_core::project::ClientState;

/// The event: its day, who goes, who was there.
pub(super) fn event(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    html! {
        div class="section" id="event" {
            div {
                h2 { (w.project_event()) }
                @if project.event_day.is_none() { p class="note" { (none(view)) } }
            }
        }
        @if let Some(day) = project.event_day {
            div class="line" {
                div class="when" { time datetime=(day) { (w.day_short_with_weekday(day)) } }
                div class="what" {
                    @if !project.event_name.is_empty() { h3 { (project.event_name) } }
                    p { (attendance(view)) }
                    @if view.opened.is("attendance") { (attendance_form(view, day <= view.today)) }
                }
            }
        }
        div class={ "line flat" @if view.opened.is("event") { " now" } } {
            div class="when" {}
            div class="what" {
                @if view.opened.is("event") { (event_form(view)) } @else { (event_acts(view)) }
            }
        }
    }
}

/// That there is no event, and, while there may still be one, that it is asked for (F5).
fn none(view: &View<'_>) -> String {
    match view.page.project.state {
        ClientState::Concluded | ClientState::Failed | ClientState::WillNotConclude => {
            view.w.project_event_none_was()
        }
        _ => view.w.project_event_none(),
    }
}

fn attendance(view: &View<'_>) -> String {
    let (w, project) = (view.w, &view.page.project);
    match (project.event_noted, project.event_planned) {
        (Some(_), _) => w.project_event_was(&project.event_who),
        (None, Some(_)) => w.project_event_goes(&project.event_who),
        (None, None) => w.project_event_open(),
    }
}

fn event_acts(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    let over = project.event_day.is_some_and(|day| day <= view.today);
    let asks = if over { w.project_event_went() } else { w.project_event_go() };
    html! {
        div class="acts" {
            @if project.event_day.is_some() {
                @if !view.opened.is("attendance") { (view.opens("attendance", None, &asks, "")) }
                (view.opens("event", None, &w.project_event_change(), ""))
                @if view.writes {
                    (sheet::press(&view.under("event/end"), "plain", &w.project_event_drop(), "", &[]))
                }
            } @else {
                (view.opens("event", None, &w.project_event_add(), ""))
            }
        }
    }
}

fn event_form(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    let form = view.opened.or(|| {
        let day = project.event_day.map_or_else(String::new, |day| day.to_string());
        Form::of([("day", day), ("name", project.event_name.clone())])
    });
    let fields = [field::line("day", w.project_event_day()), field::line("name", w.project_event_name())];
    view.sheet("event", w.project_event_save(), "event").show(w, &form, view.opened, &fields)
}

fn attendance_form(view: &View<'_>, over: bool) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("who", view.page.project.event_who.clone())]));
    let (asks, save) = match over {
        true => (w.project_event_went(), w.project_event_went_save()),
        false => (w.project_event_go(), w.project_event_go_save()),
    };
    view.sheet("attendance", save, "event").show(w, &form, view.opened, &[field::line("who", asks).whole()])
}

/// The outcome, shown for ever with its day; and the quarter's rhythm after a long failure.
pub(super) fn outcome(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    let failing = matches!(project.state, ClientState::Failed | ClientState::WillNotConclude);
    html! {
        @if project.state == ClientState::Concluded || project.outcome_answer.is_some() {
            div class="section" id="outcome" {
                div { h2 { (w.project_outcome()) } p class="note" { (w.project_outcome_asked()) } }
            }
            div class={ "line" @if view.opened.is("outcome") { " now" } } {
                div class="when" {
                    @if let Some(day) = project.outcome_day {
                        time datetime=(day) { (w.day_short(day, view.today)) }
                    }
                }
                div class="what" { (answer(view)) }
            }
        }
        @if failing { (quarterly(view)) }
    }
}

fn answer(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    html! {
        @match (&project.outcome_answer, project.outcome_day) {
            (Some(key), Some(day)) => {
                h3 { (super::answer(w, key)) }
                @if !project.outcome.is_empty() { blockquote class="why said" { (project.outcome) } }
                p class="meta" { (w.project_outcome_said(view.day(day))) }
            },
            _ => @if view.opened.is("outcome") {
                (outcome_form(view))
            } @else {
                p class="why" { (w.project_outcome_waits()) }
                (view.opens("outcome", None, &w.project_outcome_add(), ""))
            },
        }
    }
}

fn outcome_form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("day", view.today.to_string())]));
    let answers = ["yes", "partly", "no"].map(|key| (key.to_owned(), super::answer(w, key))).to_vec();
    let fields = [
        field::choice("answer", w.project_outcome_which(), answers).whole(),
        field::area("words", w.project_outcome_words()).optional().whole(),
        field::line("day", w.project_outcome_day()),
    ];
    view.sheet("outcome", w.project_outcome_save(), "outcome").show(w, &form, view.opened, &fields)
}

fn quarterly(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    html! {
        div class="section" id="quarterly" {
            div {
                h2 { (w.project_quarterly()) }
                @if project.quarterly.is_none() { p class="note" { (w.project_quarterly_may()) } }
            }
        }
        div class={ "line" @if view.opened.is("quarterly") { " now" } } {
            div class="when" {}
            div class="what" {
                @if let Some(since) = &project.quarterly {
                    p { (w.project_quarterly_now(view.day(since.0.day), &project.quarterly_reason)) }
                } @else if view.opened.is("quarterly") {
                    (quarterly_form(view))
                } @else {
                    (view.opens("quarterly", None, &w.project_quarterly_go(), ""))
                }
            }
        }
    }
}

fn quarterly_form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(Form::default);
    let fields = [field::area("reason", w.project_quarterly_reason()).whole()];
    view.sheet("quarterly", w.project_quarterly_save(), "quarterly").show(w, &form, view.opened, &fields)
}
