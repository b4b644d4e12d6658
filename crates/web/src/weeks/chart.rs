//! The load as a chart: a bar a working day, the preferred most as a line; always with its table.

use super::{
    days::OneDay,
    load_drawing::{self, Bar},
    weeks_show::Shown,
};
use crate::here::Here;
use maud::{Markup, html};

/// How high the drawing is, in its own units.
const HEIGHT: usize = 156;

pub(super) fn section(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let days: Vec<&OneDay> = shown.ahead.days().collect();
    if shown.ahead.count() == 0 {
        return html! {};
    }
    html! {
        div class="section" { div { h2 id="load" { (w.weeks_load()) } p class="note" { (w.weeks_load_desc()) } } }
        div class="line bare" {
            div class="when" {}
            div class="what" {
                figure class="load-chart" { (drawing(here, &days)) }
                details class="fold" {
                    summary { (w.weeks_as_table()) }
                    div class="scroll" tabindex="0" role="region" aria-labelledby="load" {
                        (day_table(here, &days)) (member_table(here, shown))
                    }
                }
            }
        }
    }
}

fn drawing(here: &Here, days: &[&OneDay]) -> Markup {
    let w = here.words();
    let labels = (days.len() / 15 + 1).max(1);
    let bar = |(at, day): (usize, &&OneDay)| {
        let count = day.rows.len();
        Bar {
            count,
            room: day.room,
            over: day.room > 0 && count > day.room,
            figure: (count > 0 && days.len() <= 30).then(|| w.count(count)),
            label: (at % labels == 0).then(|| day.day.day().to_string()),
            ..Bar::default()
        }
    };
    let bars: Vec<Bar> = days.iter().enumerate().map(bar).collect();
    load_drawing::drawing("load", (&w.weeks_load(), &w.weeks_load_desc()), HEIGHT, &bars)
}

fn day_table(here: &Here, days: &[&OneDay]) -> Markup {
    let w = here.words();
    html! {
        table class="table" {
            thead {
                tr {
                    th scope="col" { (w.weeks_table_day()) }
                    th scope="col" class="n" { (w.weeks_table_contacts()) }
                    th scope="col" class="n" { (w.weeks_table_most()) }
                }
            }
            tbody {
                @for day in days {
                    tr {
                        td { (w.day_with_weekday(day.day)) }
                        td class="n" { (w.count(day.rows.len())) }
                        td class="n" { (w.count(day.room)) }
                    }
                }
            }
        }
    }
}

/// The same by member, where several are shown.
fn member_table(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let of = |id| shown.ahead.entries().filter(|row| row.member_id == id).count();
    html! {
        @if shown.ask.member(here.actor.member).is_none() {
            table class="table" {
                caption { (w.weeks_by_member()) }
                thead {
                    tr {
                        th scope="col" { (w.weeks_table_member()) }
                        th scope="col" class="n" { (w.weeks_table_contacts()) }
                        th scope="col" class="n" { (w.weeks_table_most()) }
                    }
                }
                tbody {
                    @for worker in &shown.team {
                        @let room: usize = shown.ahead.days().map(|day| worker.room(day.day)).sum();
                        tr {
                            td { (worker.name) }
                            td class="n" { (w.count(of(worker.id))) }
                            td class="n" { (w.count(room)) }
                        }
                    }
                }
            }
        }
    }
}
