//! A project's page: where our work stands, how the client's project stands, the next contact, and what came up.

use super::{event_view, facts_view, flags_view, requests_view, state_view};
use crate::{
    clients::{
        next::{self, Names, name_of},
        opened::Opened,
        sheet::{self, Sheet},
    },
    field,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
};
use jiff::civil::Date;
use maud::{Markup, html};
use seguito_core::{id::MemberId, project::Stage};
use seguito_store::{
    read::{house::MemberLine, project::ProjectPage},
    rows::{PlannedRow, ProjectRow},
};
use seguito_words::Words;
use uuid::Uuid;

/// What was read.
pub(super) struct Loaded {
    /// The project with all that belongs to it.
    pub(super) page: ProjectPage,
    /// The client's other projects.
    pub(super) others: Vec<ProjectRow>,
    /// What was planned by hand.
    pub(super) planned: Vec<PlannedRow>,
    /// The members, former ones last.
    pub(super) members: Vec<MemberLine>,
    /// F8: working days between contacts with one person.
    pub(super) gap: u16,
}

/// A project's page as it is asked for.
pub(super) struct View<'a> {
    /// Who looks, and where.
    pub(super) here: &'a Here,
    /// Their words.
    pub(super) w: Words,
    /// What was read.
    pub(super) loaded: &'a Loaded,
    /// The project with all that belongs to it.
    pub(super) page: &'a ProjectPage,
    /// The form that is open.
    pub(super) opened: &'a Opened,
    /// The form of another day, not needed or a pause, in place of the acts.
    pub(super) order: Option<&'a Markup>,
    /// The reader's day.
    pub(super) today: Date,
    /// Whether the reader may change anything.
    pub(super) writes: bool,
}

impl View<'_> {
    /// The page's own address.
    pub(super) fn at(&self) -> String {
        self.here.href(&format!("projects/{}", self.page.project.id))
    }

    /// Where a contact with the client is planned by hand.
    fn plan(&self) -> String {
        sheet::opens(&self.here.href(&format!("clients/{}", self.page.client.id)), "plan", None)
    }

    /// An address below it.
    pub(super) fn under(&self, path: &str) -> String {
        format!("{}/{path}", self.at())
    }

    /// A form of this page: where it goes, what its button says, where it stands.
    pub(super) fn sheet(&self, path: &str, save: String, place: &str) -> Sheet {
        Sheet { action: self.under(path), back: format!("{}#{place}", self.at()), save }
    }

    /// A link that opens a form here, for whoever may write.
    pub(super) fn opens(&self, what: &str, of: Option<Uuid>, label: &str, about: &str) -> Markup {
        html! {
            @if self.writes {
                a class="btn soft" href=(sheet::opens(&self.at(), what, of)) {
                    (label) @if !about.is_empty() { " " span class="vh" { (about) } }
                }
            }
        }
    }

    /// A day inside a sentence.
    pub(super) fn day(&self, day: Date) -> String {
        self.w.day_in_text(day, self.today)
    }

    /// The name of a member.
    pub(super) fn member(&self, id: MemberId) -> &str {
        name_of(&self.loaded.members, id)
    }
}

/// The whole page.
pub(super) fn page(view: &View<'_>) -> Markup {
    let project = &view.page.project;
    let body = html! {
        div class="spread" {
            div {
                (facts_view::form(view))
                (next_contact(view))
                (state_view::state(view))
                (flags_view::flags(view))
                (requests_view::requests(view))
                (requests_view::opportunities(view))
                (event_view::event(view))
                (event_view::outcome(view))
            }
            (facts_view::aside(view))
        }
    };
    let leaf = Leaf { title: &project.name, tab: Tab::Projects, class: "project", mast: mast(view), body };
    page::book(view.here, leaf)
}

fn mast(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    let flags = page.flags.iter().filter(|flag| flag.closed.is_none()).count();
    html! {
        header class="mast" {
            div class="when" { (margin(view)) }
            div class="what" {
                h1 { (page.project.name) }
                p class="lede" {
                    a href=(view.here.href(&format!("clients/{}", page.client.id))) { (page.client.name) } ". "
                    (w.project_lede(w.kind_of(page.project.kind), state_view::sentence(view)))
                    @if flags > 0 {
                        " " (seguito_words::capital(w.project_now_flags(flags, w.number_in_text(flags as u16))))
                    }
                }
                (stages(view))
                @if view.opened.is("stage") { (stage_form(view)) }
            }
        }
    }
}

/// The week of our work, as the margin's figure.
fn margin(view: &View<'_>) -> Markup {
    let (w, stages) = (view.w, &view.page.stages);
    let closed = stages.iter().find(|entered| entered.stage == Stage::Closed).map(|entered| entered.day);
    let began = stages.iter().map(|entered| entered.day).min().unwrap_or(view.today);
    let (since, below) = match closed {
        Some(day) => (day, w.project_margin_since()),
        None => (began, w.project_margin_of()),
    };
    let week = (view.today - since).get_days().max(0) / 7 + 1;
    page::margin_figure(&w.project_margin_week(), &w.number(week), &below)
}

/// Our work as a ruler; each stage is a link that says when it began.
fn stages(view: &View<'_>) -> Markup {
    let (w, project) = (view.w, &view.page.project);
    let all = project.kind.stages();
    let current = all.iter().position(|stage| *stage == project.stage).unwrap_or_default();
    html! {
        ol class={ "stages of-" (all.len()) } aria-label=(w.project_stages()) {
            @for (at, stage) in all.iter().enumerate() {
                @let entered = view.page.stages.iter().rev().find(|entered| entered.stage == *stage);
                li class=[(at < current).then_some("past")] aria-current=[(at == current).then_some("step")] {
                    @if view.writes {
                        a href={ (view.at()) "?do=stage&stage=" (stage.key()) "#do" } { (w.stage_of(*stage)) }
                    } @else {
                        (w.stage_of(*stage))
                    }
                    span class="meta" {
                        @if let Some(entered) = entered {
                            @if at == current { (w.project_stage_since(view.day(entered.day))) }
                            @else { (view.day(entered.day)) }
                        }
                    }
                }
            }
        }
    }
}

fn stage_form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| {
        let asked =
            view.here.visitor.path.split_once('?').map(|(_, query)| Form::parse(query)).unwrap_or_default();
        Form::of([("stage", asked.get("stage").to_owned()), ("day", view.today.to_string())])
    });
    let stages = view.page.project.kind.stages().iter();
    let options = stages.map(|stage| (stage.key().to_owned(), w.stage_of(*stage))).collect();
    let fields = [
        field::choice("stage", w.stage(), options).whole(),
        field::line("day", w.project_stage_day()).hint(w.project_stage_hint()),
    ];
    view.sheet("stages", w.project_stage_save(), "main").show(w, &form, view.opened, &fields)
}

/// The next contact in this project: the page's main action.
fn next_contact(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    let names = Names {
        client: &page.client.name,
        contacts: &page.contacts,
        members: &view.loaded.members,
        planned: &view.loaded.planned,
        gap: view.loaded.gap,
        today: view.today,
    };
    let first = page.touchpoints.iter().find(|touchpoint| touchpoint.awaited);
    html! {
        div class={ "line" @if first.is_some() { " now" } } {
            div class="when" {
                @if let Some(first) = first {
                    (next::margin(w, &first.entry.0, view.today, next::hours(w, &page.contacts, &first.entry.0)))
                }
            }
            div class="what" {
                div class="slip" {
                    p class="label" { (w.client_next()) }
                    @match first {
                        Some(first) => {
                            (next::sentence(w, &names, &first.entry.0))
                            @match view.order.filter(|_| view.writes) {
                    Some(form) => div id="do" class="stack" { (form) },
                    None => @if view.writes { (next::acts(view.here, &view.at(), first, !view.opened.any())) },
                    }
                        },
                        None => {
                            p class="why" { b { (w.client_next_none()) } " " (w.projects_idle_why()) }
                            @if view.writes {
                                p class="acts" { a class="btn" href=(view.plan()) { (w.client_plan()) } }
                            }
                        },
                    }
                    @for waiting in page.touchpoints.iter().filter(|touchpoint| !touchpoint.awaited) {
                        @if let Some(held) = names.held(w, waiting) { p class="meta" { (held) } }
                    }
                }
            }
        }
    }
}
