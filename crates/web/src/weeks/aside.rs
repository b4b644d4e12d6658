//! Beside the days: the load week by week, what moved and why, who is away.

use super::{
    ask::Whose,
    days::{Week, moved},
    team::{Off, Worker},
    weeks_show::Shown,
};
use crate::{here::Here, names::first_word};
use jiff::ToSpan;
use maud::{Markup, html};
use seguito_core::time::Day;
use seguito_store::read::today::TodayRow;

/// How many moves are told.
const MOST: usize = 8;

pub(super) fn aside(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        aside class="aside" aria-label=(w.weeks_beside()) {
            section { h2 { (w.weeks_by_week()) } (week_by_week(here, shown)) }
            section { h2 { (w.weeks_moved()) } (moved_list(here, shown)) }
            section { h2 { (w.weeks_away()) } (away(here, shown)) }
        }
    }
}

fn week_by_week(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let widest = shown.ahead.weeks.iter().map(|week| week.room().max(week.count())).max().unwrap_or(1).max(1);
    let mine = shown.team.iter().find(|worker| shown.ask.member(here.actor.member) == Some(worker.id));
    html! {
        ul class="weeks load tabs-list" {
            @for week in &shown.ahead.weeks { (load_bar(here, week, widest)) }
        }
        p class="meta" {
            @match mine {
                Some(worker) => (w.weeks_frame(worker.daily_load, w.count(worker.daily_load))),
                None => (w.weeks_frame_all()),
            }
            @if shown.ask.whose == Whose::Mine { " " a href=(here.href("settings/me#hours")) { (w.weeks_change_it()) } }
        }
    }
}

fn load_bar(here: &Here, week: &Week, widest: usize) -> Markup {
    let w = here.words();
    let (count, room) = (week.count(), week.room());
    html! {
        li {
            time datetime=(week.monday) { (w.day_short(week.monday, here.today())) }
            svg class="loadbar" viewBox={ "0 0 " (widest) " 4" } preserveAspectRatio="none" aria-hidden="true" {
                rect class="on" width=(count.min(room)) height="4" {}
                @if count > room { rect class="over" x=(room) width=(count - room) height="4" {} }
                rect class="cap" width=(room) height="4" {}
            }
            span { (w.weeks_places(w.count(count), w.count(room))) }
        }
    }
}

/// What was moved, each with the day it comes from.
pub(super) fn moves(shown: &Shown) -> Vec<(&TodayRow, Day)> {
    shown.ahead.entries().filter_map(|row| Some((row, moved(&row.entry.0)?.0))).collect()
}

fn moved_list(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let today = here.today();
    let moves = moves(shown);
    html! {
        @if moves.is_empty() { p class="meta" { (w.weeks_none_moved()) } }
        @else {
            ul class="moves tabs-list" {
                @for (row, from) in moves.iter().take(MOST) {
                    li {
                        a class="serif" href=(here.href(&format!("clients/{}", row.client_id))) { (row.client) }
                        span { s { (w.day_short(*from, today)) } " " b class="num" { (w.day_short(row.day, today)) } }
                        span class="meta reason" { (reason(here, shown, row)) }
                    }
                }
            }
        }
        p class="acts" { a class="btn plain" href=(here.href("held")) { (w.weeks_all_held()) } }
    }
}

fn reason(here: &Here, shown: &Shown, row: &TodayRow) -> String {
    let named = shown.names.named(&row.entry.0, &row.client, row.contact.as_deref());
    let around = shown.names.around(named);
    row.entry.0.reason.moves.last().map_or_else(String::new, |step| here.words().moved(step, &around))
}

fn away(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let (today, before) = (here.today(), shown.ask.before(here.today()));
    let leaves = shown.team.iter().flat_map(|worker| worker.calendar.leaves.iter().map(move |l| (worker, l)));
    let leaves: Vec<_> = leaves.filter(|(_, l)| l.until >= today && l.from < before).collect();
    let holidays = holidays(here, shown, before);
    html! {
        @if leaves.is_empty() && holidays.is_empty() { p class="meta" { (w.weeks_nobody_away()) } }
        @else {
            ul class="notes" {
                @for (worker, leave) in &leaves {
                    li {
                        div class="row" {
                            span { (worker.name) }
                            span class="num" {
                                (w.weeks_away_span(w.day_short(leave.from, today), w.day_short(leave.until, today)))
                            }
                        }
                    }
                }
                @for (names, name, day) in &holidays {
                    li {
                        div class="row" { span { (name) } span class="num" { (w.day_short(*day, today)) } }
                        span class="meta" { (names) }
                    }
                }
            }
        }
    }
}

/// The public holidays in these weeks, each with the members whom it is for.
fn holidays(here: &Here, shown: &Shown, before: Day) -> Vec<(String, &'static str, Day)> {
    let mut found = Vec::new();
    let mut day = here.today();
    while day < before {
        let on = |worker: &&Worker| matches!(worker.off(day), Some(Off::Holiday(_)));
        let who: Vec<&Worker> = shown.team.iter().filter(on).collect();
        if let Some(Off::Holiday(name)) = who.first().and_then(|worker| worker.off(day)) {
            let names: Vec<&str> = who.iter().map(|worker| first_word(&worker.name)).collect();
            found.push((here.words().list(&names), name, day));
        }
        day = day.checked_add(1.day()).unwrap_or(before);
    }
    found
}
