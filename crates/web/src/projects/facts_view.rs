//! The facts of a project: kind, what was advised, who leads it, whom to reach first; and what belongs beside it.

use super::project_view::View;
use crate::{
    clients::{choices, sheet},
    field,
    form::Form,
    stage_chip::stage_chip,
};
use maud::{Markup, html};
use seguito_core::project::{Kind, Solution};
use seguito_store::rows::ProjectRow;
use seguito_words::Words;

/// The form, when it is open.
pub(super) fn form(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    if !view.opened.is("facts") {
        return html! {};
    }
    let form = view.opened.or(|| filled(&page.project));
    let fields = [
        field::line("name", w.project_name()).whole(),
        kind(w),
        solution(w),
        field::select(
            "manager",
            w.project_manager(),
            choices::members(&view.loaded.members, form.get("manager")),
        ),
        field::select(
            "contact",
            w.project_contact(),
            choices::people(&page.contacts, w.projects_contact_any()),
        ),
        field::line("agreed_hour", w.project_hour()).hint(w.project_hour_hint()).optional(),
        field::area("note", w.project_note()).optional().whole(),
    ];
    let sheet = sheet::Sheet { action: view.at(), back: view.at(), save: w.project_save() };
    html! {
        div class="line now" {
            div class="when" {}
            div class="what" { h2 { (w.project_facts_edit()) } (sheet.show(w, &form, view.opened, &fields)) }
        }
    }
}

/// The four kinds.
pub(super) fn kind(w: Words) -> field::Field {
    let kinds = Kind::ALL.iter().map(|kind| (kind.key().to_owned(), w.kind_of(*kind))).collect();
    field::choice("kind", w.projects_kind(), kinds).whole()
}

/// What a consultancy advised.
pub(super) fn solution(w: Words) -> field::Field {
    let solutions = Solution::ALL.iter().map(|one| (one.key().to_owned(), w.solution(*one))).collect();
    field::choice("solution", w.projects_solution(), solutions).hint(w.projects_solution_hint()).whole()
}

/// A project as the form shows it.
pub(super) fn filled(row: &ProjectRow) -> Form {
    Form::of([
        ("name", row.name.clone()),
        ("kind", row.kind.key().to_owned()),
        ("solution", row.solution.map_or_else(String::new, |one| one.key().to_owned())),
        ("manager", row.manager_id.to_string()),
        ("contact", row.contact_id.map_or_else(String::new, |id| id.to_string())),
        ("agreed_hour", row.agreed_hour.map_or_else(String::new, |hour| hour.strftime("%H:%M").to_string())),
        ("note", row.note.clone()),
        ("version", row.version.to_string()),
    ])
}

/// Beside the page.
pub(super) fn aside(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        aside class="aside" aria-label=(w.project_beside()) {
            section {
                h2 { (w.project_facts()) }
                dl class="pairs" {
                    @for (label, value) in facts(view) { div { dt { (label) } dd { (value) } } }
                }
                @if view.writes {
                    a class="btn plain" href=(sheet::opens(&view.at(), "facts", None)) data-key="e" {
                        (w.project_facts_edit())
                    }
                }
            }
            @if view.page.marks.iter().any(|mark| mark.ended.is_none()) { (marks(view)) }
            @if !view.loaded.others.is_empty() { (others(view)) }
            section {
                h2 { (view.page.client.name) }
                ul class="notes" {
                    li {
                        a href=(view.here.href(&format!("clients/{}#trail", view.page.client.id))) {
                            (w.project_trail())
                        }
                    }
                    @if view.writes {
                        li {
                            a href=(view.here.href(&format!("clients/{}?do=mark#do", view.page.client.id))) {
                                (w.client_mark_add())
                            }
                        }
                        li { a href=(view.under("deletion")) { (w.project_delete()) } }
                    }
                }
            }
        }
    }
}

fn facts(view: &View<'_>) -> Vec<(String, String)> {
    let (w, project) = (view.w, &view.page.project);
    let mut facts = vec![(w.kind(), w.kind_of(project.kind))];
    if project.kind == Kind::Consultancy {
        let solution = project.solution.map_or_else(|| w.project_solution_unknown(), |one| w.solution(one));
        facts.push((w.project_solution(), solution));
    }
    facts.push((w.project_manager(), view.page.manager.clone()));
    let contact = view.page.contacts.iter().find(|contact| Some(contact.id) == project.contact_id);
    facts.push((w.project_contact(), contact.map_or_else(|| w.projects_contact_any(), |c| c.name.clone())));
    if let Some(hour) = project.agreed_hour {
        facts.push((w.project_hour(), w.time(hour)));
    }
    if !project.note.is_empty() {
        facts.push((w.project_note(), project.note.clone()));
    }
    facts
}

fn marks(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        section {
            h2 { (w.client_marks()) }
            ul class="notes" {
                @for mark in view.page.marks.iter().filter(|mark| mark.ended.is_none()) {
                    li {
                        (w.mark(mark.kind)) span class="meta" {
                            (w.client_mark_since_day(view.day(mark.since)))
                        }
                    }
                }
            }
        }
    }
}

fn others(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        section {
            h2 { (w.project_others()) }
            ul class="notes" {
                @for other in view.loaded.others.iter().rev() {
                    li {
                        a href=(view.here.href(&format!("projects/{}", other.id))) { (other.name) }
                        div class="chips" { (stage_chip(w, other.kind, other.stage)) }
                    }
                }
            }
        }
    }
}
