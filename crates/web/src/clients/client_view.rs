//! A client's page: the next contact, everything between us, and beside it the dossier.

use super::{
    client_load::{Loaded, Part},
    dossier_view, marks_view,
    next::{self, Names, name_of},
    opened::Opened,
    people_view, promises_view, relation_view, sheet, trail_view,
};
use crate::{
    back,
    here::Here,
    page::{self, Leaf, Tab},
    projects,
    stage_chip::stage_chip,
};
use jiff::civil::Date;
use maud::{Markup, html};
use seguito_core::{
    agenda::HeldWhy,
    time::{Span, Unit},
};
use seguito_store::{read::client::ClientPage, rows::TouchpointRow};
use seguito_words::Words;

/// A client's page as it is asked for.
pub(super) struct View<'a> {
    /// Who looks, and where.
    pub(super) here: &'a Here,
    /// Their words.
    pub(super) w: Words,
    /// What was read.
    pub(super) loaded: &'a Loaded,
    /// The client with all that belongs to it.
    pub(super) page: &'a ClientPage,
    /// Which part of the trail.
    pub(super) part: Part,
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
        self.here.href(&format!("clients/{}", self.page.client.id))
    }

    /// An address below it.
    pub(super) fn under(&self, path: &str) -> String {
        format!("{}/{path}", self.at())
    }

    /// A link that opens a form here, for whoever may write.
    pub(super) fn opens(&self, what: &str, of: Option<uuid::Uuid>, label: &str, about: &str) -> Markup {
        html! {
            @if self.writes {
                a class="btn plain" href=(sheet::opens(&self.at(), what, of)) {
                    (label) @if !about.is_empty() { " " span class="vh" { (about) } }
                }
            }
        }
    }

    /// A button that does one thing at once, for whoever may write.
    pub(super) fn press(&self, path: &str, label: &str, about: &str, pairs: &[(&str, &str)]) -> Markup {
        html! { @if self.writes { (sheet::press(&self.under(path), "plain", label, about, pairs)) } }
    }

    /// A day inside a sentence.
    pub(super) fn day(&self, day: Date) -> String {
        self.w.day_in_text(day, self.today)
    }

    /// The name of a member.
    pub(super) fn member(&self, id: seguito_core::id::MemberId) -> &str {
        name_of(&self.loaded.members, id)
    }

    fn names(&self) -> Names<'_> {
        Names {
            client: &self.page.client.name,
            contacts: &self.page.contacts,
            members: &self.loaded.members,
            planned: &self.page.planned,
            gap: self.loaded.gap,
            today: self.today,
        }
    }
}

/// The whole page.
pub(super) fn page(view: &View<'_>) -> Markup {
    let client = &view.page.client;
    let body = html! {
        div class="spread" {
            div {
                (slips(view))
                (dossier_view::form(view))
                @if client.merged_into.is_none() {
                    (coming(view))
                    (relation_view::plan(view))
                }
                (trail_view::trail(view))
            }
            aside class="aside" aria-label=(view.w.client_dossier()) {
                (people_view::people(view))
                (promises_view::wishes(view))
                (promises_view::promises(view))
                (marks_view::marks(view))
                (dossier_view::projects(view))
                (relation_view::relation(view))
                (dossier_view::tags(view))
            }
        }
    };
    let leaf = Leaf { title: &client.name, tab: Tab::Clients, class: "client", mast: mast(view), body };
    page::book(view.here, leaf)
}

fn mast(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    html! {
        header class="mast" {
            div class="when" { (rhythm(view)) }
            div class="what" {
                h1 { (client.name) }
                p class="lede" { (lede(view)) @if !client.note.is_empty() { " " (client.note) } }
                (chips(view))
                @if view.writes && !view.opened.is("dossier") {
                    div class="acts" {
                        a class="btn plain" href=(sheet::opens(&view.at(), "dossier", None)) data-key="e" {
                            (w.client_edit()) kbd { "E" }
                        }
                    }
                }
            }
        }
    }
}

/// The rhythm in force, as the margin's figure.
fn rhythm(view: &View<'_>) -> Markup {
    let w = view.w;
    match view.loaded.rhythm {
        Some(span) => page::margin_figure(&w.client_margin_every(), &w.number(span.count), &unit(w, span)),
        None => page::margin_figure(&w.client_margin_no(), "–", &w.client_margin_rhythm()),
    }
}

fn unit(w: Words, span: Span) -> String {
    match span.unit {
        Unit::Days => w.client_margin_days(span.count),
        Unit::WorkingDays => w.client_margin_working_days(span.count),
        Unit::Weeks => w.client_margin_weeks(span.count),
        Unit::Months => w.client_margin_months(span.count),
    }
}

fn lede(view: &View<'_>) -> String {
    let (w, client) = (view.w, &view.page.client);
    let since = w.day_long(client.calendar.0.day_at(client.created_at));
    let member = view.member(client.manager_id);
    match &client.calendar.0.country {
        Some(country) => w.client_lede(w.country(country), since, member),
        None => w.client_lede_somewhere(since, member),
    }
}

fn chips(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    let open = page.promises.iter().filter(|p| p.kept_on.is_none() && p.retracted_on.is_none()).count();
    let flags = page.flags.iter().filter(|flag| flag.closed.is_none()).count();
    let running = page.projects.iter().find(|project| project.stage != seguito_core::project::Stage::Closed);
    html! {
        div class="chips" {
            @if let Some(project) = running.or(page.projects.first()) {
                (stage_chip(w, project.kind, project.stage))
            }
            @if flags > 0 {
                span class="chip flag" { (page::pennant()) (w.clients_flags(flags, w.count(flags))) }
            }
            @for mark in page.marks.iter().filter(|mark| mark.ended.is_none()).take(2) {
                span class="chip know" { (w.client_chip_marked(w.mark(mark.kind), view.day(mark.since))) }
            }
            @if let Some(outcome) = page.projects.iter().find_map(outcome) {
                span class="chip done" {
                    (w.project_outcome_answered(projects::answer(w, &outcome.0), view.day(outcome.1)))
                }
            }
            @if open > 0 { span class="chip wait" { (w.client_chip_promises(open, w.count(open))) } }
            @if page.client.prospect.is_some() { span class="chip" { (w.clients_prospect()) } }
            @for tag in &page.client.tags.0 { span class="chip" { (tag) } }
        }
    }
}

fn outcome(project: &seguito_store::rows::ProjectRow) -> Option<(String, Date)> {
    Some((project.outcome_answer.clone()?, project.outcome_day?))
}

/// What must be known before anything else.
fn slips(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    let mut told = Vec::new();
    if let Some(dissolved) = &client.dissolved {
        told.push(w.client_dissolved_slip(view.day(dissolved.0.day)));
    }
    if let Some(asked) = &client.do_not_contact {
        told.push(w.client_no_contact_slip(view.day(asked.0.day)));
    }
    html! {
        @if let Some((other, name)) = client.merged_into.zip(view.loaded.merged_into.as_ref()) {
            div class="line bare" {
                div class="when" {}
                div class="what" {
                    p class="slip" {
                        a href=(view.here.href(&format!("clients/{other}"))) { (w.client_merged_slip(name)) }
                    }
                }
            }
        }
        @for text in told {
            div class="line bare" { div class="when" {} div class="what" { p class="slip wait" { (text) } } }
        }
    }
}

/// The next contact, what comes after it, and what waits with a reason.
fn coming(view: &View<'_>) -> Markup {
    let (w, names) = (view.w, view.names());
    let Some(first) = view.page.touchpoints.iter().find(|t| t.awaited) else { return nothing(view) };
    let later: Vec<_> =
        view.page.touchpoints.iter().filter(|t| t.id != first.id && !merged(t)).take(6).collect();
    html! {
        div class="line now" {
            div class="when" {
                (next::margin(w, &first.entry.0, view.today, next::hours(w, &view.page.contacts, &first.entry.0)))
            }
            div class="what" {
                div class="slip" {
                    p class="label" { (w.client_next()) }
                    (next::sentence(w, &names, &first.entry.0))
                    @match view.order.filter(|_| view.writes) {
                    Some(form) => div id="do" class="stack" { (form) },
                    None => @if view.writes { (next::acts(view.here, &view.at(), first, !view.opened.any())) },
                    }
                }
            }
        }
        @if !later.is_empty() {
            div class="line bare" {
                div class="when" {}
                div class="what" { p class="label" { (w.client_next_later()) } }
            }
            @for touchpoint in later { (after(view, &names, touchpoint)) }
        }
    }
}

/// Served by another contact, which says so.
fn merged(touchpoint: &TouchpointRow) -> bool {
    touchpoint.why.as_ref().is_some_and(|why| matches!(why.0, HeldWhy::Merged { .. }))
}

fn after(view: &View<'_>, names: &Names<'_>, touchpoint: &TouchpointRow) -> Markup {
    let (w, entry) = (view.w, &touchpoint.entry.0);
    html! {
        div class="line flat then" {
            div class="when" { (next::margin(w, entry, view.today, None)) }
            div class="what" {
                p class="why" { (names.why(w, entry).join(" ")) }
                @if let Some(held) = names.held(w, touchpoint) { p class="meta" { (held) } }
            }
        }
    }
}

fn nothing(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    let why = match client.do_not_contact.is_some() || client.dissolved.is_some() {
        true => w.client_next_silenced(),
        false => w.client_next_none_why(),
    };
    let names = view.names();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="slip" {
                    p class="label" { (w.client_next()) }
                    p class="why" { b { (w.client_next_none()) } " " (why) }
                    @for touchpoint in &view.page.touchpoints {
                        @if let Some(held) = names.held(w, touchpoint) { p class="meta" { (held) } }
                    }
                    @if view.writes && client.dissolved.is_none() && !view.opened.is("plan") {
                        div class="acts" {
                            a class={ "btn" @if !view.opened.any() { " primary" } }
                                href=(sheet::opens(&view.at(), "plan", None)) { (w.client_plan()) }
                            @let log = view.here.href(&format!("log?client={}", client.id));
                            a class="btn plain" data-key="l" href=(back::from(&log, &view.at())) {
                                (w.client_log()) kbd { "L" }
                            }
                            a class="btn plain" href=(sheet::opens(&view.at(), "rhythm", None)) {
                                (w.client_rhythm_set())
                            }
                        }
                    }
                }
            }
        }
    }
}
