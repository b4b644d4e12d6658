//! The sheet: a filter that is a sentence, then week by week, day by day.

use super::{
    aside,
    ask::{FAR, Whose},
    chart,
    days::{OneDay, Week},
    entry,
    team::Off,
    weeks_show::Shown,
};
use crate::{
    here::Here,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use jiff::ToSpan;
use maud::{Markup, html};
use seguito_core::time::{Span, Unit};
use seguito_words::capital;

/// Weeks whose entries are shown whole; later ones name the clients.
const WHOLE: usize = 2;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let count = shown.ahead.count();
    let in_words = capital(w.number_in_text(u16::try_from(count).unwrap_or(u16::MAX)));
    let title = w.weeks_title(count, span(here, shown.ask.weeks), in_words);
    let figure = w.count(count);
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Weeks,
            class: "ahead",
            mast: mast(
                margin_figure(&w.weeks_margin_reach(), &figure, &w.weeks_margin_people(count)),
                &title,
                &lede(here, shown),
            ),
            body: html! {
                div class="spread" {
                    div { (filter(here, shown)) (list(here, shown)) }
                    (aside::aside(here, shown))
                }
            },
        },
    )
}

fn lede(here: &Here, shown: &Shown) -> String {
    let w = here.words();
    let most = shown.ahead.most();
    if most == 0 {
        return w.weeks_empty();
    }
    let number = w.number_in_text(u16::try_from(most).unwrap_or(u16::MAX));
    let moved = aside::moves(shown).len();
    let mut said = vec![w.weeks_most(most, number)];
    if moved > 0 {
        let number = capital(w.number_in_text(u16::try_from(moved).unwrap_or(u16::MAX)));
        said.push(w.weeks_some_moved(moved, number));
    }
    said.join(" ")
}

/// "three weeks".
fn span(here: &Here, weeks: u8) -> String {
    here.words().span(Span { count: weeks.into(), unit: Unit::Weeks })
}

fn filter(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let who = shown.ask.who_key();
    let mut whose = vec![("me".to_owned(), w.weeks_mine()), ("all".to_owned(), w.weeks_everybodys())];
    let others = shown.team.iter().filter(|worker| worker.id != here.actor.member);
    whose
        .extend(others.map(|worker| {
            (worker.id.to_string(), w.weeks_of_member(crate::names::first_word(&worker.name)))
        }));
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                form class="finder words" method="get" action=(here.href("weeks")) aria-label=(w.weeks_filter()) {
                    div class="filter" {
                        span class="bit" {
                            (w.weeks_show()) " " label class="vh" for="who" { (w.weeks_whose()) }
                            select class="word" id="who" name="who" {
                                @for (key, text) in &whose { option value=(key) selected[*key == who] { (text) } }
                            }
                        }
                        " "
                        span class="bit" {
                            (w.weeks_of_the_next()) " " label class="vh" for="weeks" { (w.weeks_how_far()) }
                            select class="word" id="weeks" name="weeks" {
                                @for weeks in FAR {
                                    option value=(weeks) selected[weeks == shown.ask.weeks] { (span(here, weeks)) }
                                }
                            }
                            "."
                        }
                    }
                    div class="acts" {
                        button class="btn soft" { (w.act_show()) }
                        @if here.writes() {
                            a class="btn primary" href=(here.href("find?for=plan")) { (w.weeks_plan()) }
                        }
                    }
                }
            }
        }
    }
}

fn list(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let until = shown.ask.before(here.today()).checked_sub(1.day()).unwrap_or(here.today());
    html! {
        @if shown.ahead.count() == 0 { (empty(here)) }
        @for (at, week) in shown.ahead.weeks.iter().enumerate() {
            @if !week.days.is_empty() {
                (heading(here, week, at == 0))
                @for day in &week.days { (one_day(here, shown, day, at < WHOLE)) }
            }
        }
        (chart::section(here, shown))
        div class="end" {
            p {
                (w.weeks_end(w.day_in_text(until, here.today())))
                @if let Some(further) = shown.ask.further() {
                    " "
                    a href={ (here.href("weeks")) "?who=" (shown.ask.who_key()) "&weeks=" (further) } {
                        (w.weeks_further(span(here, further)))
                    }
                }
            }
        }
    }
}

fn empty(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" { (w.weeks_empty()) " " (w.weeks_empty_next()) }
                    div class="acts" {
                        a class="btn" href=(here.href("nothing-planned")) { (w.shell_nothing_planned()) }
                    }
                }
            }
        }
    }
}

fn heading(here: &Here, week: &Week, this: bool) -> Markup {
    let w = here.words();
    let today = here.today();
    let friday = week.days.last().map_or(week.monday, |day| day.day);
    let title = match this {
        true => w.weeks_this_week(),
        false => w.weeks_week(w.day_in_text(week.monday, today), w.day_in_text(friday, today)),
    };
    let number = capital(w.number_in_text(u16::try_from(week.count()).unwrap_or(u16::MAX)));
    let note = match week.busiest() {
        Some(day) => w.weeks_in_all_busiest(number, w.weekday(day.day)),
        None => w.weeks_in_all(week.count(), number),
    };
    html! {
        div class="section" { div { h2 { (title) } p class="note" { (note) } } }
    }
}

fn one_day(here: &Here, shown: &Shown, day: &OneDay, whole: bool) -> Markup {
    let w = here.words();
    html! {
        div class="line opens" {
            div class="when" {
                time datetime=(day.day) { (w.weekday_short(day.day)) " " b { (day.day.day()) } }
            }
            div class="what" {
                div class="head" {
                    h3 { (day_title(here, day)) }
                    @if day.room > 0 || !day.rows.is_empty() { (places(here, day)) }
                }
                @if let Some(off) = day.off { p class="why cold" { (off_text(here, shown, off)) } }
                @if !whole && !day.rows.is_empty() { p { (names(here, day)) } }
            }
        }
        @if whole { @for row in &day.rows { (entry::entry(here, shown, row)) } }
    }
}

fn day_title(here: &Here, day: &OneDay) -> String {
    let w = here.words();
    let (today, count) = (here.today(), day.rows.len());
    let weekday = w.weekday(day.day);
    let number = capital(w.number_in_text(u16::try_from(count).unwrap_or(u16::MAX)));
    match (day.day - today).get_days() {
        0 => w.weeks_today(count, number),
        1 => w.weeks_tomorrow(count, number),
        _ if day.room > 0 && count > day.room => w.weeks_over(number, weekday),
        _ if day.room > 0 && count == day.room && count > 1 => w.weeks_full(number, weekday),
        _ => w.weeks_on_day(count, weekday, number),
    }
}

fn off_text(here: &Here, shown: &Shown, off: Off) -> String {
    let w = here.words();
    let mine = matches!(shown.ask.whose, Whose::Mine);
    match off {
        Off::Holiday(name) if mine => w.weeks_holiday(name),
        Off::Holiday(name) => name.to_owned(),
        Off::Away if mine => w.weeks_you_away(),
        Off::Away => w.weeks_away(),
        Off::Week => w.weeks_day_off(),
    }
}

/// The places of a day as squares: taken, moved here, free; beyond what fits, the words alone.
fn places(here: &Here, day: &OneDay) -> Markup {
    let w = here.words();
    let shown = day.room.max(day.rows.len());
    html! {
        span class="places" {
            span { (w.weeks_places(w.count(day.rows.len()), w.count(day.room))) }
            @if shown <= 12 {
                svg class="pips" width=(shown * 15) height="12" viewBox={ "0 0 " (shown * 15) " 12" }
                    aria-hidden="true" {
                    @for at in 0..shown { (pip(day, at)) }
                }
            }
        }
    }
}

fn pip(day: &OneDay, at: usize) -> Markup {
    let stayed = day.rows.iter().filter(|row| super::days::moved(&row.entry.0).is_none()).count();
    html! {
        @if at < stayed { rect class="on" x=(at * 15) y="0" width="12" height="12" {} }
        @else if at < day.rows.len() { rect class="moved" x=(at * 15 + 1) y="1" width="10" height="10" {} }
        @else { rect class="free" x={ (at * 15) ".5" } y="0.5" width="11" height="11" {} }
    }
}

fn names(here: &Here, day: &OneDay) -> Markup {
    html! {
        @for (at, row) in day.rows.iter().enumerate() {
            @if at > 0 { ", " }
            a class="serif" href=(here.href(&format!("clients/{}", row.client_id))) { (row.client) }
        }
    }
}
