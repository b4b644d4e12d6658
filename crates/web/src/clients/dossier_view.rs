//! The dossier: what is known of a client as such, its projects, tags and further fields.

use super::{choices, client_view::View, extra_keep, sheet::Sheet};
use crate::{field, form::Form, stage_chip::stage_chip};
use maud::{Markup, html};
use seguito_store::rows::ClientRow;
use seguito_words::Words;

/// The form, when it is open.
pub(super) fn form(view: &View<'_>) -> Markup {
    let w = view.w;
    if !view.opened.is("dossier") {
        return html! {};
    }
    let form = view.opened.or(|| filled(&view.page.client));
    let sheet = Sheet { action: view.at(), back: view.at(), save: w.client_save() };
    let members = choices::members(&view.loaded.members, form.get("manager"));
    let days = html! {
        fieldset class="field whole" id="days" {
            legend { (w.client_working_days()) }
            (field::several("days", &choices::weekdays(w), &form))
            @if let Some(wrong) = form.problem("days") { span class="error" { (w.wrong(wrong)) } }
        }
    };
    html! {
        div class="line now" {
            div class="when" {}
            div class="what" {
                h2 { (w.client_edit()) } (sheet.with(w, &form, view.opened, &fields(w, members), days))
            }
        }
    }
}

fn fields(w: Words, members: choices::Options) -> Vec<field::Field> {
    vec![
        field::line("name", w.clients_name()).autocomplete("organization").whole(),
        field::select("manager", w.clients_manager(), members),
        field::select("language", w.clients_language(), choices::languages(w)),
        field::select("country", w.clients_country(), choices::countries(w, w.clients_country_unknown()))
            .hint(w.clients_country_hint()),
        field::line("region", w.client_region()).hint(w.client_region_hint()).optional(),
        field::line("zone", w.clients_zone()).hint(w.clients_zone_hint()),
        field::line("tags", w.client_tags()).hint(w.client_tags_hint()).optional(),
        field::line("from", w.client_works_from()),
        field::line("until", w.client_works_until()),
        field::area("note", w.client_note()).optional().whole(),
    ]
}

/// A client as the form shows it.
pub(super) fn filled(row: &ClientRow) -> Form {
    let calendar = &row.calendar.0;
    let mut pairs = vec![
        ("name", row.name.clone()),
        ("manager", row.manager_id.to_string()),
        ("language", row.language.key().to_owned()),
        ("country", calendar.country.clone().unwrap_or_default()),
        ("region", calendar.region.clone().unwrap_or_default()),
        ("zone", calendar.zone.clone()),
        ("tags", row.tags.0.join(", ")),
        ("from", calendar.from.strftime("%H:%M").to_string()),
        ("until", calendar.until.strftime("%H:%M").to_string()),
        ("note", row.note.clone()),
        ("version", row.version.to_string()),
    ];
    pairs.extend(calendar.days.iter().map(|day| ("days", day.to_string())));
    Form::of(pairs)
}

/// Its projects, newest first.
pub(super) fn projects(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    html! {
        section id="projects" {
            h2 { (w.client_projects()) }
            @if page.projects.is_empty() {
                p class="meta" { (w.client_project_none()) }
            } @else {
                ul class="notes" {
                    @for project in &page.projects {
                        li {
                            a href=(view.here.href(&format!("projects/{}", project.id))) { (project.name) }
                            span class="meta" {
                                (w.client_project_line(w.kind_of(project.kind), w.state_of(project.state)))
                            }
                            div class="chips" { (stage_chip(w, project.kind, project.stage)) }
                        }
                    }
                }
            }
            @if view.writes {
                a class="btn plain" href={ (view.here.href("projects/new")) "?client=" (page.client.id) } {
                    (w.client_project_add())
                }
            }
        }
    }
}

/// Tags lead to whoever shares them; further fields stand as they came.
pub(super) fn tags(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    html! {
        @if !client.tags.0.is_empty() {
            section {
                h2 { (w.client_tags()) }
                div class="chips" {
                    @for tag in &client.tags.0 {
                        a class="chip" href={ (view.here.href("clients")) "?tag=" (crate::form::encoded(tag)) } {
                            (tag)
                        }
                    }
                }
            }
        }
        section id="further" {
            h2 { (w.client_extra()) }
            @if view.opened.is_of(extra_keep::FORM, client.id.0) {
                (extra_keep::form(view, "extra", &client.extra.0, client.version))
            } @else {
                (extra_keep::shown(view, client.id.0, &client.extra.0))
            }
        }
    }
}
