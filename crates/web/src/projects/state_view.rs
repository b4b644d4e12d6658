//! The client's own project (F1): how it stands, who builds it, who said so; every word of it stays, newest first.

use super::project_view::View;
use crate::{field, form::Form};
use maud::{Markup, html};
use seguito_core::project::{Builder, ClientState, SaidBy};
use seguito_store::rows::StateSaidRow;

/// One sentence: how it stands now.
pub(super) fn sentence(view: &View<'_>) -> String {
    let (w, project) = (view.w, &view.page.project);
    let day = || view.page.states.last().map_or_else(String::new, |said| view.day(said.day));
    match (project.state, project.builder) {
        (ClientState::Unknown, _) => w.project_now_unknown(),
        (ClientState::NotStarted, _) => w.project_now_not_started(),
        (ClientState::Starting, _) => w.project_now_starting(),
        (ClientState::Building, Builder::Us) => w.project_now_building_us(),
        (ClientState::Building, Builder::Client) => w.project_now_building_client(),
        (ClientState::Building, Builder::Others) => w.project_now_building_others(),
        (ClientState::Building, Builder::Nobody) => w.project_now_building_nobody(),
        (ClientState::Concluded, _) => w.project_now_concluded(day()),
        (ClientState::Failed, _) => w.project_now_failed(day()),
        (ClientState::WillNotConclude, _) => w.project_now_will_not_conclude(),
    }
}

/// The section.
pub(super) fn state(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        div class="section" id="state" {
            div {
                h2 { (w.project_state()) }
                p class="note" { (w.project_state_note()) }
            }
        }
        @if view.opened.is("state") {
            div class="line now" { div class="when" {} div class="what" { (form(view)) } }
        }
        @for said in view.page.states.iter().rev() { (line(view, said)) }
        div class="line flat" {
            div class="when" {}
            div class="what" {
                @if view.page.states.is_empty() { p class="muted" { (w.project_state_never()) } }
                @if !view.opened.is("state") { (view.opens("state", None, &w.project_state_say(), "")) }
            }
        }
    }
}

fn line(view: &View<'_>, said: &StateSaidRow) -> Markup {
    let w = view.w;
    let (builder, by) = (w.builder(said.builder), w.said_by(said.said_by));
    html! {
        div class="line flat" {
            div class="when" { time datetime=(said.day) { (w.day_short(said.day, view.today)) } }
            div class="what" {
                p { b { (w.state_of(said.state)) } }
                p class="meta" {
                    @if said.entered == said.day { (w.project_state_line(builder, by)) }
                    @else { (w.project_state_entered(builder, by, view.day(said.entered))) }
                }
            }
        }
    }
}

fn form(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    let form = view.opened.or(|| {
        Form::of([
            ("builder", project.builder.key().to_owned()),
            ("said_by", SaidBy::Client.key().to_owned()),
            ("day", view.today.to_string()),
        ])
    });
    let states = ClientState::ALL.iter().map(|state| (state.key().to_owned(), w.state_of(*state))).collect();
    let builders =
        Builder::ALL.iter().map(|builder| (builder.key().to_owned(), w.builder(*builder))).collect();
    let said_by = SaidBy::ALL.iter().map(|by| (by.key().to_owned(), w.said_by(*by))).collect();
    let fields = [
        field::choice("state", w.project_state_which(), states).whole(),
        field::choice("builder", w.project_state_builder(), builders).whole(),
        field::choice("said_by", w.project_state_said_by(), said_by).whole(),
        field::line("day", w.project_state_day()),
    ];
    view.sheet("states", w.project_state_save(), "state").show(w, &form, view.opened, &fields)
}
