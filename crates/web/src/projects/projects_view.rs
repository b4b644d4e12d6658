//! The list of projects as a page.

use super::projects_show::{full, written};
use crate::{
    clients::{next, word},
    form::{Form, encoded},
    here::Here,
    names::first_word,
    page::{self, Leaf, Tab, pennant},
    stage_chip::stage_chip,
};
use maud::{Markup, html};
use seguito_core::project::{ClientState, Kind};
use seguito_store::read::{
    house::MemberLine,
    project::{ProjectCounts, ProjectFilter, ProjectLine},
};
use seguito_words::{Named, Words};

/// The list as it was read.
pub(super) struct ProjectsPage {
    /// Its lines, by need.
    pub(super) lines: Vec<ProjectLine>,
    /// Those with nothing planned.
    pub(super) idle: Vec<ProjectLine>,
    /// How many projects there are, and how they stand.
    pub(super) counts: ProjectCounts,
    /// The members, former ones last.
    pub(super) members: Vec<MemberLine>,
    /// What was asked for.
    pub(super) asked: Asked,
    /// Whether the reader may change anything.
    pub(super) writes: bool,
}

/// What the address asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Words to find.
    pub(super) word: String,
    /// The filter.
    pub(super) filter: ProjectFilter,
    /// `open`, `flagged`, the key of a state, or empty.
    pub(super) which: String,
    /// Who leads them: empty, `me`, an id.
    pub(super) by: String,
    /// Only those with nothing planned.
    pub(super) idle: bool,
    /// After which line the page begins.
    pub(super) after: String,
}

impl Asked {
    /// From the address.
    pub(super) fn of(here: &Here, query: &Form) -> Self {
        let (which, by) = (query.get("which").to_owned(), query.get("by").to_owned());
        let manager = if by == "me" { Some(here.actor.member) } else { by.parse().ok() };
        Self {
            word: query.get("q").trim().to_owned(),
            filter: ProjectFilter {
                manager,
                kind: Kind::from_key(query.get("kind")),
                state: ClientState::from_key(&which),
                open: which == "open",
                flagged: which == "flagged",
            },
            which,
            by,
            idle: query.get("list") == "idle",
            after: query.get("after").to_owned(),
        }
    }

    fn query(&self) -> String {
        let kind = self.filter.kind.map_or("", Kind::key);
        let pairs = [("q", self.word.as_str()), ("which", &self.which), ("by", &self.by), ("kind", kind)];
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
    }
}

/// The whole page.
pub(super) fn page(here: &Here, projects: &ProjectsPage) -> Markup {
    let (w, all) = (here.words(), projects.counts.all);
    let title = w.projects_title(all, w.number_in_text(u16::try_from(all).unwrap_or(u16::MAX)));
    let margin = page::margin_figure(&w.clients_margin_all(), &w.number(all), &w.projects_margin(all));
    let body = html! {
        div class="spread" {
            div {
                h2 class="vh" { (w.projects_by_next()) }
                @if all == 0 { (first_day(here, projects)) } @else {
                    (finder(here, projects)) (list(here, projects))
                }
            }
            (aside(here, projects))
        }
    };
    let mast = page::mast(margin, &seguito_words::capital(title), &lede(w, projects));
    page::book(here, Leaf { title: &w.shell_projects(), tab: Tab::Projects, class: "projects", mast, body })
}

fn lede(w: Words, projects: &ProjectsPage) -> String {
    let ProjectCounts { all, flagged, running, .. } = projects.counts;
    if all == 0 {
        return w.projects_lede_first();
    }
    let number = |n: i64| w.number_in_text(u16::try_from(n).unwrap_or(u16::MAX));
    let running = w.projects_lede_running(running, number(running));
    format!("{running} {}", seguito_words::capital(w.projects_lede_flags(flagged, number(flagged))))
}

fn finder(here: &Here, projects: &ProjectsPage) -> Markup {
    let (w, asked) = (here.words(), &projects.asked);
    let mut members = vec![(String::new(), w.clients_by_any()), ("me".to_owned(), w.clients_by_me())];
    let others = projects.members.iter().filter(|m| m.removed_at.is_none() && m.id != here.actor.member);
    members.extend(others.map(|member| (member.id.to_string(), member.name.clone())));
    let mut kinds = vec![(String::new(), w.projects_kinds_any())];
    kinds.extend(Kind::ALL.iter().map(|kind| (kind.key().to_owned(), w.kind_of(*kind).to_lowercase())));
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="finder" role="search" aria-label=(w.shell_projects()) method="get"
                    action=(here.href("projects")) {
                    div class="field" {
                        label for="q" { (w.projects_find()) " " kbd { "/" } }
                        input class="input" id="q" name="q" type="search" value=(asked.word) autocomplete="off"
                            data-search;
                    }
                    div class="acts" {
                        button class="btn" { (w.act_find()) }
                        @if projects.writes {
                            a class="btn primary" href=(here.href("projects/new")) { (w.projects_add()) }
                        }
                    }
                    div class="filter" {
                        (word("which", &w.projects_which(), &w.clients_show(), &kinds_of(w), &asked.which, ""))
                        (word("by", &w.projects_manager(), &w.projects_by(), &members, &asked.by, ","))
                        @let kind = asked.filter.kind.map_or("", Kind::key);
                        (word("kind", &w.kind(), &w.projects_kinds(), &kinds, kind, "."))
                    }
                }
            }
        }
    }
}

fn kinds_of(w: Words) -> Vec<(String, String)> {
    let mut all = vec![
        (String::new(), w.projects_which_all()),
        ("open".to_owned(), w.projects_which_open()),
        ("flagged".to_owned(), w.projects_which_flagged()),
    ];
    all.extend(
        ClientState::ALL.iter().map(|state| (state.key().to_owned(), w.state_of(*state).to_lowercase())),
    );
    all
}

fn list(here: &Here, projects: &ProjectsPage) -> Markup {
    let w = here.words();
    if projects.lines.is_empty() && projects.idle.is_empty() {
        return html! {
            div class="line" {
                div class="when" {}
                div class="what" {
                    div class="empty" {
                        p class="why" { (w.projects_none_like()) }
                        div class="acts" {
                            a class="btn" href=(here.href("projects")) { (w.projects_which_all()) }
                        }
                    }
                }
            }
        };
    }
    html! {
        @for project in &projects.lines { (line(here, project)) }
        @if !projects.idle.is_empty() {
            div class="section" {
                div { h2 { (w.projects_idle()) } p class="note" { (w.projects_idle_note()) } }
            }
            @for project in &projects.idle { (line(here, project)) }
        }
        (end(here, projects))
    }
}

fn line(here: &Here, project: &ProjectLine) -> Markup {
    let (w, today) = (here.words(), here.today());
    html! {
        article class="line" data-entry="" {
            div class="when" {
                @if let Some(entry) = &project.entry { (next::margin(w, &entry.0, today, None)) }
            }
            div class="what" {
                div class="tp-head" {
                    h3 { a href=(here.href(&format!("projects/{}", project.id))) { (project.name) } }
                    span class="who" {
                        a href=(here.href(&format!("clients/{}", project.client_id))) { (project.client) }
                    }
                }
                p class="why" { (why(here, project)) }
                div class="chips" {
                    (stage_chip(w, project.kind, project.stage))
                    @if project.state != ClientState::Unknown {
                        span class="chip" { (w.state_of(project.state)) }
                    }
                    @if project.flags > 0 {
                        span class="chip flag" {
                            (pennant()) (w.clients_flags(project.flags, w.number(project.flags)))
                        }
                    }
                    span { (w.kind_of(project.kind)) }
                    @if project.manager_id != here.actor.member {
                        span class="dot" { (w.clients_with(&project.manager)) }
                    }
                }
            }
        }
    }
}

fn why(here: &Here, project: &ProjectLine) -> String {
    let w = here.words();
    let Some(entry) = &project.entry else { return w.projects_idle_why() };
    let named = Named { client: first_client(&project.client), contact: None, note: None };
    w.why(&entry.0.reason, &named, entry.0.day, here.today())
}

/// A client that is a person is called by the first name only where it has one word; else as it is.
fn first_client(name: &str) -> &str {
    if name.contains(' ') { name } else { first_word(name) }
}

fn end(here: &Here, projects: &ProjectsPage) -> Markup {
    let w = here.words();
    let base = format!("{}?{}", here.href("projects"), projects.asked.query());
    let next = match (full(projects.lines.len()), full(projects.idle.len())) {
        (true, _) => projects.lines.last().map(|last| format!("{base}&after={}", written(last))),
        (false, true) => projects.idle.last().map(|last| format!("{base}&list=idle&after={}", written(last))),
        (false, false) => None,
    };
    html! {
        div class="end" {
            p {
                @match next {
                    Some(next) => a href=(next) { (w.clients_more()) },
                    None => (w.clients_end()),
                }
                @if !projects.asked.after.is_empty() { " " a href=(base) { (w.clients_from_start()) } }
                " " a href={ (here.href("projects.csv")) "?" (projects.asked.query()) } {
                    (w.clients_export())
                }
            }
        }
    }
}

fn first_day(here: &Here, projects: &ProjectsPage) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" { b { (w.projects_first()) } " " (w.projects_first_next()) }
                    @if projects.writes {
                        div class="acts" {
                            a class="btn primary" href=(here.href("projects/new")) { (w.projects_add()) }
                            a class="btn" href=(here.href("import")) { (w.clients_import()) }
                        }
                    }
                }
            }
        }
    }
}

fn aside(here: &Here, projects: &ProjectsPage) -> Markup {
    let w = here.words();
    html! {
        aside class="aside" aria-label=(w.projects_beside()) {
            @if !projects.counts.states.is_empty() {
                section {
                    h2 { (w.projects_states()) }
                    ul class="notes" {
                        @for (state, count) in &projects.counts.states {
                            li {
                                div class="row" {
                                    a href={ (here.href("projects")) "?which=" (state.key()) } {
                                        (w.state_of(*state))
                                    }
                                    span class="num" { (w.number(*count)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
