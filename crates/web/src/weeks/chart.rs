//! The load as a chart: a bar a working day, the preferred most as a line; always with its table.

use super::{days::OneDay, weeks_show::Shown};
use crate::here::Here;
use maud::{Markup, html};

/// The drawing, in its own units.
const WIDTH: usize = 720;
const HEIGHT: usize = 150;
/// Room above for figures, below for days.
const ABOVE: usize = 20;
const BELOW: usize = 22;

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
    let most = days.iter().map(|day| day.rows.len().max(day.room)).max().unwrap_or(1).max(1);
    let step = WIDTH / days.len().max(1);
    let bar = (step * 3 / 5).clamp(2, 36);
    let scale = |count: usize| count * (HEIGHT - ABOVE - BELOW) / most;
    let floor = HEIGHT - BELOW;
    let labels = (days.len() / 15 + 1).max(1);
    html! {
        svg class="chart" viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="load-title load-desc" {
            title id="load-title" { (w.weeks_load()) }
            desc id="load-desc" { (w.weeks_load_desc()) }
            path class="axis" d={ "M0 " (floor) "H" (WIDTH) } {}
            @for (at, day) in days.iter().enumerate() {
                @let (x, count) = (at * step, day.rows.len());
                @let height = scale(count);
                @let middle = x + step / 2;
                @if count > 0 {
                    rect class=(if day.room > 0 && count > day.room { "bar over" } else { "bar" })
                        x=(middle - bar / 2) y=(floor - height) width=(bar) height=(height) {}
                    @if days.len() <= 30 {
                        text class="fig" x=(middle) y=(floor - height - 5) text-anchor="middle" { (w.count(count)) }
                    }
                }
                @if day.room > 0 { path class="cap" d={ "M" (x) " " (floor - scale(day.room)) "h" (step) } {} }
                @if at % labels == 0 {
                    text class="fig" x=(middle) y=(HEIGHT - 5) text-anchor="middle" { (day.day.day()) }
                }
            }
        }
    }
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
