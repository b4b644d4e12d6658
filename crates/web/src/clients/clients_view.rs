//! The list of clients as a page.

use super::{
    client_line::line,
    clients_aside::aside,
    clients_show::{place, written},
    sheet,
};
use crate::{
    form::{Form, encoded},
    here::Here,
    page::{self, Leaf, Tab},
};
use maud::{Markup, html};
use seguito_core::time::Day;
use seguito_store::read::{
    client::{ClientCounts, ClientCursor, ClientFilter, ClientLine},
    client_tidy::Tidy,
    house::MemberLine,
};
use seguito_words::Words;

/// The list as it was read.
pub(super) struct ClientsPage {
    /// Its lines.
    pub(super) lines: Vec<ClientLine>,
    /// Whether there are more.
    pub(super) more: bool,
    /// How many clients there are, and of each kind.
    pub(super) counts: ClientCounts,
    /// What stands beside the list.
    pub(super) tidy: Tidy,
    /// Tags in use.
    pub(super) tags: Vec<(String, i64)>,
    /// The members, former ones last.
    pub(super) members: Vec<MemberLine>,
    /// What was asked for.
    pub(super) asked: Asked,
    /// Whether the reader may change anything.
    pub(super) writes: bool,
}

/// What the address asks for.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// Words to find.
    pub(super) word: String,
    /// The filter.
    pub(super) filter: ClientFilter,
    /// Who looks after them, as it stands in the address: empty, `me`, an id.
    pub(super) by: String,
    /// `next`, `name`, `silence`.
    pub(super) order: String,
    /// Where the page begins.
    pub(super) from: ClientCursor,
    /// Whether several are being chosen.
    pub(super) choosing: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            word: String::new(),
            filter: ClientFilter::default(),
            by: String::new(),
            order: "next".to_owned(),
            from: ClientCursor::by_next(),
            choosing: false,
        }
    }
}

impl Asked {
    /// From the address.
    pub(super) fn of(here: &Here, query: &Form) -> Self {
        let by = query.get("by").to_owned();
        let manager = if by == "me" { Some(here.actor.member) } else { by.parse().ok() };
        let order = match query.get("order") {
            known @ ("name" | "silence") => known,
            _ => "next",
        };
        Self {
            word: query.get("q").trim().to_owned(),
            filter: ClientFilter {
                manager,
                facet: query.get("which").to_owned(),
                country: query.get("country").to_owned(),
                tag: query.get("tag").to_owned(),
            },
            by,
            from: place(order, query.get("after")),
            order: order.to_owned(),
            choosing: query.get("do") == "reassign",
        }
    }

    /// The address without its place.
    pub(super) fn query(&self) -> String {
        let filter = &self.filter;
        let pairs = [
            ("q", &self.word),
            ("which", &filter.facet),
            ("by", &self.by),
            ("country", &filter.country),
            ("tag", &filter.tag),
            ("order", &self.order),
        ];
        let said = pairs
            .iter()
            .filter(|(name, value)| !value.is_empty() && (*name, value.as_str()) != ("order", "next"));
        said.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
    }

    fn narrowed(&self) -> bool {
        !self.word.is_empty() || self.filter != ClientFilter::default()
    }
}

/// The whole page.
pub(super) fn page(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    let all = clients.counts.all;
    let title = w.clients_title(all, w.number_in_text(u16::try_from(all).unwrap_or(u16::MAX)));
    let title = seguito_words::capital(title);
    let margin = page::margin_figure(&w.clients_margin_all(), &w.number(all), &w.clients_margin_clients(all));
    let body = html! {
        div class="spread" {
            div {
                h2 class="vh" { (w.clients_by_next()) }
                @if all == 0 { (first_day(here, clients)) } @else {
                    (finder(here, clients)) (list(here, clients))
                }
            }
            (aside(here, clients))
        }
    };
    let mast = page::mast(margin, &title, &lede(w, clients));
    page::book(here, Leaf { title: &w.shell_clients(), tab: Tab::Clients, class: "clients", mast, body })
}

/// Whole sentences: who is due, who is fragile, with whom nothing is planned.
fn lede(w: Words, clients: &ClientsPage) -> String {
    if clients.counts.all == 0 {
        return w.clients_lede_first();
    }
    let count =
        |facet: &str| clients.counts.by_facet.iter().find(|(name, _)| *name == facet).map_or(0, |(_, n)| *n);
    let number = |n: i64| w.number_in_text(u16::try_from(n).unwrap_or(u16::MAX));
    let (due, fragile, idle) = (clients.tidy.due, count("fragile"), count("nothing"));
    let mut told = vec![w.clients_lede_due(due, number(due))];
    if fragile > 0 {
        told.push(w.clients_lede_fragile(fragile, number(fragile)));
    }
    if idle > 0 {
        told.push(w.clients_lede_idle(idle, number(idle)));
    }
    told.into_iter().map(seguito_words::capital).collect::<Vec<_>>().join(" ")
}

fn finder(here: &Here, clients: &ClientsPage) -> Markup {
    let (w, asked) = (here.words(), &clients.asked);
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="finder" role="search" aria-label=(w.shell_clients()) method="get"
                    action=(here.href("clients")) {
                    div class="field" {
                        label for="q" { (w.clients_find()) " " kbd { "/" } }
                        input class="input" id="q" name="q" type="search" value=(asked.word) autocomplete="off"
                            data-search;
                    }
                    div class="acts" {
                        button class="btn" { (w.act_find()) }
                        @if clients.writes {
                            a class={ "btn" @if !asked.choosing { " primary" } } href=(here.href("clients/new")) {
                                (w.clients_add())
                            }
                        }
                    }
                    (filter(here, clients))
                }
            }
        }
    }
}

/// The filter: a sentence whose choices are words in it.
fn filter(here: &Here, clients: &ClientsPage) -> Markup {
    let (w, asked) = (here.words(), &clients.asked);
    let mut members = vec![(String::new(), w.clients_by_any()), ("me".to_owned(), w.clients_by_me())];
    let others = clients.members.iter().filter(|m| m.removed_at.is_none() && m.id != here.actor.member);
    members.extend(others.map(|member| (member.id.to_string(), member.name.clone())));
    let mut tags = vec![(String::new(), w.clients_tagged_any())];
    tags.extend(clients.tags.iter().map(|(tag, _)| (tag.clone(), tag.clone())));
    let orders = vec![
        ("next".to_owned(), w.clients_order_next()),
        ("name".to_owned(), w.clients_order_name()),
        ("silence".to_owned(), w.clients_order_silence()),
    ];
    html! {
        div class="filter" {
            (word("which", &w.clients_which(), &w.clients_show(), &kinds(w), &asked.filter.facet, ""))
            (word("by", &w.clients_manager(), &w.clients_by(), &members, &asked.by, ","))
            @if !clients.tags.is_empty() {
                (word("tag", &w.client_tags(), &w.clients_tagged(), &tags, &asked.filter.tag, ","))
            }
            (word("order", &w.clients_order(), "", &orders, &asked.order, "."))
            @if !asked.filter.country.is_empty() {
                input type="hidden" name="country" value=(asked.filter.country);
                a class="bit" href=(here.href("clients")) { (w.country(&asked.filter.country)) " ×" }
            }
        }
    }
}

/// A word of the filter: what stands before it, the choice, what stands after it.
pub(crate) fn word(
    name: &str,
    label: &str,
    before: &str,
    options: &[(String, String)],
    chosen: &str,
    after: &str,
) -> Markup {
    html! {
        span class="bit" {
            @if !before.is_empty() { (before) " " }
            label class="vh" for={ "f-" (name) } { (label) }
            select class="word" id={ "f-" (name) } name=(name) {
                @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
            }
            (after)
        }
    }
}

fn kinds(w: Words) -> Vec<(String, String)> {
    [
        ("", w.clients_which_all()),
        ("project", w.clients_which_running()),
        ("past", w.clients_which_past()),
        ("prospect", w.clients_which_prospect()),
        ("fragile", w.clients_which_fragile()),
        ("silent", w.clients_which_silent()),
        ("failing", w.clients_which_failing()),
        ("do-not-contact", w.clients_which_no_contact()),
        ("nothing", w.clients_which_idle()),
    ]
    .into_iter()
    .map(|(key, text)| (key.to_owned(), text))
    .collect()
}

fn list(here: &Here, clients: &ClientsPage) -> Markup {
    let (w, asked) = (here.words(), &clients.asked);
    if clients.lines.is_empty() {
        return nobody(here, clients);
    }
    let (planned, idle): (Vec<_>, Vec<_>) =
        clients.lines.iter().partition(|line| asked.order != "next" || line.next_day < Day::MAX);
    let lines = html! {
        @for client in planned { (line(here, client, asked.choosing)) }
        @if !idle.is_empty() {
            div class="section" {
                div { h2 id="none" { (w.clients_idle()) } p class="note" { (w.clients_idle_note()) } }
            }
            @for client in idle { (line(here, client, asked.choosing)) }
        }
    };
    html! {
        @if asked.choosing && clients.writes { (reassigning(here, clients, lines)) } @else { (lines) }
        (end(here, clients))
    }
}

/// The same lines with a box to tick each, and whom they go to.
fn reassigning(here: &Here, clients: &ClientsPage, lines: Markup) -> Markup {
    let w = here.words();
    let members = super::choices::members(&clients.members, "");
    html! {
        form method="post" action=(here.href("clients/manager")) class="reassign" {
            input type="hidden" name="back" value=(clients.asked.query());
            div class="line now" {
                div class="when" {}
                div class="what" {
                    div class="slip stack" {
                        h3 { (w.clients_reassign()) }
                        p class="hint" { (w.clients_reassign_hint()) }
                        div class="field" {
                            label for="to" { (w.clients_reassign_to()) }
                            select class="input" id="to" name="to" {
                                @for (id, name) in &members { option value=(id) { (name) } }
                            }
                        }
                        div class="acts" {
                            button class="btn primary" data-sending=(w.act_saving()) {
                                (w.clients_reassign_do())
                            }
                            a class="btn plain" href={ (here.href("clients")) "?" (clients.asked.query()) }
                                data-key="escape" {
                                (w.act_cancel()) kbd { "Esc" }
                            }
                        }
                    }
                }
            }
            (lines)
        }
    }
}

fn end(here: &Here, clients: &ClientsPage) -> Markup {
    let (w, asked) = (here.words(), &clients.asked);
    let base = format!("{}?{}", here.href("clients"), asked.query());
    let next = clients.lines.last().filter(|_| clients.more).map(|last| written(&asked.from.after(last)));
    html! {
        div class="end" {
            p {
                @match next {
                    Some(place) => a href={ (base) "&after=" (place) } { (w.clients_more()) },
                    None => (w.clients_end()),
                }
                @if written(&asked.from) != written(&place(&asked.order, "")) {
                    " " a href=(base) { (w.clients_from_start()) }
                }
                " " a href={ (here.href("clients.csv")) "?" (asked.query()) } { (w.clients_export()) }
                " " a href=(here.href("clients.xlsx")) { (w.clients_export_workbook()) }
                " " a href=(here.href("clients.vcf")) { (w.clients_export_cards()) }
                @if clients.writes && !asked.choosing {
                    " " a href={ (base) "&do=reassign" } { (w.clients_reassign()) }
                    " " a href=(here.href("import")) { (w.clients_import()) }
                }
            }
        }
    }
}

fn nobody(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" {
                        @if clients.asked.narrowed() { (w.clients_none_like()) } @else { (w.clients_end()) }
                    }
                    div class="acts" { a class="btn" href=(here.href("clients")) { (w.clients_which_all()) } }
                }
            }
        }
    }
}

/// The first day: one sentence, what comes next.
fn first_day(here: &Here, clients: &ClientsPage) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" { b { (w.clients_first()) } " " (w.clients_first_next()) }
                    @if clients.writes {
                        div class="acts" {
                            a class="btn primary" href=(here.href("clients/new")) { (w.clients_add()) }
                            a class="btn" href=(here.href("import")) { (w.clients_import()) }
                        }
                    }
                }
            }
        }
    }
}

/// Opens the form that plans a contact with a client.
pub(super) fn plan(here: &Here, line: &ClientLine) -> String {
    sheet::opens(&here.href(&format!("clients/{}", line.id)), "plan", None)
}
