//! Marks (F9, F11): what makes them need us closer, or answer less; each with its day and its end.

use super::{client_view::View, sheet::Sheet};
use crate::{field, form::Form};
use maud::{Markup, html};
use seguito_core::facts::MarkKind;
use seguito_store::rows::MarkRow;

/// Marks that hold, then earlier ones on a press.
pub(super) fn marks(view: &View<'_>) -> Markup {
    let w = view.w;
    let (holding, ended): (Vec<_>, Vec<_>) = view.page.marks.iter().partition(|mark| mark.ended.is_none());
    html! {
        section id="marks" {
            h2 { (w.client_marks()) }
            @if holding.is_empty() {
                p class="meta" { (w.client_mark_none()) }
            } @else {
                ul class="notes" { @for mark in holding { (one(view, mark)) } }
            }
            @if !ended.is_empty() {
                details class="fold" {
                    summary { (w.client_mark_earlier()) }
                    ul class="notes" { @for mark in ended { (one(view, mark)) } }
                }
            }
            @if view.opened.is("mark") { (form(view)) }
            @else { (view.opens("mark", None, &w.client_mark_add(), "")) }
        }
    }
}

fn one(view: &View<'_>, mark: &MarkRow) -> Markup {
    let (w, name) = (view.w, view.w.mark(mark.kind));
    let project = view.page.projects.iter().find(|project| Some(project.id) == mark.project_id);
    let at = format!("marks/{}", mark.id);
    html! {
        li {
            (name)
            span class="meta" {
                @if let Some(ended) = mark.ended { (w.client_mark_ended(view.day(ended))) }
                @else { (w.client_mark_since_day(view.day(mark.since))) }
                @if let Some(confirmed) = mark.confirmed {
                    span class="dot" { (w.client_mark_confirmed(view.day(confirmed))) }
                }
                @if let Some(project) = project { span class="dot" { (project.name) } }
            }
            @if mark.ended.is_none() && view.writes {
                div class="acts tight" {
                    (view.press(&format!("{at}/end"), &w.client_mark_end(), &name, &[]))
                    (view.press(&format!("{at}/confirmation"), &w.client_mark_confirm(), &name, &[]))
                }
            }
        }
    }
}

fn form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("since", view.today.to_string())]));
    let kinds = MarkKind::ALL.iter().map(|kind| (kind.key().to_owned(), w.mark(*kind))).collect();
    let projects = view.page.projects.iter().map(|project| (project.id.to_string(), project.name.clone()));
    let on = std::iter::once((String::new(), w.client_person_whole())).chain(projects).collect();
    let sheet = Sheet {
        action: view.under("marks"),
        back: format!("{}#marks", view.at()),
        save: w.client_mark_save(),
    };
    let fields = [
        field::choice("kind", w.client_mark_which(), kinds).hint(w.client_mark_hint()).whole(),
        field::line("since", w.client_mark_since()),
        field::select("project", w.client_mark_on(), on),
    ];
    sheet.show(w, &form, view.opened, &fields)
}
