//! The list, by kind: why it waits, who said so, and the way back.

use super::{
    group::{Group, order_of},
    held_show::Shown,
    line,
};
use crate::{
    back,
    here::Here,
    names::first_word,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use maud::{Markup, html};
use seguito_store::read::weeks::{HeldRow, OrderLine};
use seguito_words::capital;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let count = shown.count;
    let number = capital(w.number_in_text(u16::try_from(count).unwrap_or(u16::MAX)));
    let title = w.held_title(count, number);
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Held,
            class: "held",
            mast: mast(margin_figure("", &w.count(count), &w.held_margin()), &title, &w.held_lede()),
            body: html! { div class="single" { (filter(here, shown)) (groups(here, shown)) } },
        },
    )
}

fn filter(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let mut whose = vec![("all".to_owned(), w.weeks_everybodys()), ("me".to_owned(), w.weeks_mine())];
    let others = shown.members.iter().filter(|m| m.removed_at.is_none() && m.id != here.actor.member);
    whose.extend(others.map(|m| (m.id.to_string(), w.weeks_of_member(first_word(&m.name)))));
    let who = match shown.member {
        None => "all".to_owned(),
        Some(member) if member == here.actor.member => "me".to_owned(),
        Some(member) => member.to_string(),
    };
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="finder words" method="get" action=(here.href("held")) aria-label=(w.weeks_filter()) {
                    div class="filter" {
                        span class="bit" {
                            (w.weeks_show()) " " label class="vh" for="which" { (w.held_which()) }
                            select class="word" id="which" name="which" {
                                option value="all" selected[shown.which.is_none()] { (w.held_which_all()) }
                                @for group in Group::ALL {
                                    @let [_, _, text] = group.texts(w);
                                    option value=(group.key()) selected[shown.which == Some(group)] { (text) }
                                }
                            }
                            ","
                        }
                        " "
                        span class="bit" {
                            label class="vh" for="who" { (w.weeks_whose()) }
                            select class="word" id="who" name="who" {
                                @for (key, text) in &whose { option value=(key) selected[*key == who] { (text) } }
                            }
                            "."
                        }
                    }
                    div class="acts" { button class="btn soft" { (w.act_show()) } }
                }
            }
        }
    }
}

fn groups(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        @if shown.rows.is_empty() { (empty(here)) }
        @for group in Group::ALL {
            @let rows: Vec<&HeldRow> = shown.rows.iter().filter(|row| Group::of(row) == group).collect();
            @if !rows.is_empty() {
                @let [title, note, _] = group.texts(w);
                div class="section" { div { h2 { (title) } p class="note" { (note) } } }
                @for row in rows { (one(here, shown, group, row)) }
            }
        }
        div class="end" {
            p {
                @if let Some(next) = &shown.next {
                    a href=(next_page(here, shown, next)) { (w.held_idle_more()) } " · "
                }
                a href=(here.href("weeks")) { (w.held_to_weeks()) } " · "
                a href=(here.href("nothing-planned")) { (w.shell_nothing_planned()) }
            }
        }
    }
}

fn next_page(here: &Here, shown: &Shown, next: &str) -> String {
    let which = shown.which.map_or("all", Group::key);
    let who = shown.member.map_or_else(|| "all".to_owned(), |member| member.to_string());
    format!("{}?which={which}&who={who}&after={next}", here.href("held"))
}

fn empty(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" { (w.held_empty()) }
                    div class="acts" { a class="btn" href=(here.href("weeks")) { (w.held_to_weeks()) } }
                }
            }
        }
    }
}

fn one(here: &Here, shown: &Shown, group: Group, row: &HeldRow) -> Markup {
    let w = here.words();
    let entry = &row.entry.0;
    let named = shown.names.named(entry, &row.client, row.contact.as_deref());
    let around = shown.names.around(named);
    let order = order_of(row, &shown.orders);
    html! {
        article class="line" id={ "t-" (row.id) } data-entry {
            div class="when" { time datetime=(row.day) { (w.day_short(row.day, here.today())) } }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h3 { a href=(here.href(&format!("clients/{}", row.client_id))) { (row.client) } }
                            @if let Some(contact) = &row.contact { span class="who" { (contact) } }
                        }
                        @for sentence in line::waits(w, group, row, &around) { p class="why" { (sentence) } }
                        div class="chips" {
                            span { (w.rule_name(&entry.occurrence.rule)) }
                            @if let Some(project) = &row.project { span class="dot" { (project) } }
                            @if let Some(order) = order { span class="dot" { (line::said(w, &here.actor, here.today(), order)) } }
                        }
                    }
                    div class="acts" { (way_back(here, group, row, order)) }
                }
            }
        }
    }
}

fn way_back(here: &Here, group: Group, row: &HeldRow, order: Option<&OrderLine>) -> Markup {
    let w = here.words();
    let client = here.href(&format!("clients/{}", row.client_id));
    let of = w.held_of(&row.client);
    let link =
        |text: String| html! { a class="btn soft" href=(client) { (text) span class="vh" { " " (of) } } };
    let writes = here.writes();
    match (group, order) {
        (Group::Moved | Group::Paused | Group::Waived, Some(order)) if writes => {
            let text = match group {
                Group::Moved => w.held_undo_move(),
                Group::Paused => w.held_end_pause(),
                _ => w.held_take_back(),
            };
            html! {
                form method="post" action=(here.href(&format!("held/{}/recall", order.id))) {
                    (back::field(&here.visitor.path))
                    button class="btn soft" data-sending=(w.act_saving()) { (text) span class="vh" { " " (of) } }
                }
            }
        }
        (Group::Unplaceable, _) if writes => html! {
            @let form = here.href(&format!("touchpoints/{}/day", row.id));
            a class="btn soft" href=(back::from(&form, &here.visitor.path)) {
                (w.held_choose_day()) span class="vh" { " " (of) }
            }
        },
        (Group::OutOfReach, _) if writes => link(w.held_name_person()),
        _ => link(w.held_see_client()),
    }
}
