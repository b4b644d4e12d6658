//! What a list makes of the coming weeks: a bar a week, those who came with it apart from those planned before.

use crate::{
    here::Here,
    weeks::{
        LONG_AGO,
        load_drawing::{self, Bar},
        monday, team,
    },
};
use jiff::ToSpan;
use maud::{Markup, html};
use seguito_core::{id::ClientId, time::Day};
use seguito_store::{Broken, Read, read::weeks};
use std::collections::BTreeSet;

/// Weeks shown.
const WEEKS: usize = 7;
/// How high the drawing is, in its own units.
const HEIGHT: usize = 220;

/// One week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Week {
    from: Day,
    /// Contacts with clients of the list.
    new: usize,
    /// All others.
    rest: usize,
    /// How many the team likes to see at most.
    room: usize,
}

impl Week {
    /// All contacts of the week.
    fn contacts(&self) -> usize {
        self.new + self.rest
    }
}

/// The weeks from today on; what is overdue stands in the first.
pub(super) async fn load(
    read: &mut Read,
    today: Day,
    clients: BTreeSet<ClientId>,
) -> Result<Vec<Week>, Broken> {
    let team = team(read).await?;
    let starts: Vec<Day> = (0..=WEEKS).map(|at| start(today, at)).collect();
    let rows = weeks::between(read, (LONG_AGO, starts[WEEKS]), None).await?;
    let mut all: Vec<Week> =
        starts[..WEEKS].iter().map(|from| Week { from: *from, ..Week::default() }).collect();
    for (week, until) in all.iter_mut().zip(&starts[1..]) {
        let days = week.from.series(1.day()).take_while(|day| day < until);
        week.room = days.map(|day| team.iter().map(|one| one.room(day)).sum::<usize>()).sum();
    }
    for row in rows {
        let at = starts.iter().rposition(|from| *from <= row.day).unwrap_or_default().min(WEEKS - 1);
        let new = clients.contains(&row.client_id);
        if new { all[at].new += 1 } else { all[at].rest += 1 }
    }
    Ok(all)
}

/// Today, then each Monday.
fn start(today: Day, at: usize) -> Day {
    let weeks = i64::try_from(at).unwrap_or_default();
    if at == 0 { today } else { monday(today).checked_add(weeks.weeks()).unwrap_or(Day::MAX) }
}

/// Whether anything is planned with those who came in.
pub(super) fn followed(weeks: &[Week]) -> bool {
    weeks.iter().any(|week| week.new > 0)
}

/// The section, where anything is planned with those who came in.
pub(super) fn section(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    if !followed(weeks) {
        return html! {};
    }
    html! {
        div class="section" {
            div { h2 id="weeks" { (w.import_weeks()) } p class="note" { (w.import_weeks_note()) } }
        }
        div class="line bare" {
            div class="when" {}
            div class="what" { (figure(here, weeks)) }
        }
    }
}

/// The chart under a heading of its own, inside another section.
pub(super) fn within(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    html! {
        @if followed(weeks) {
            h3 class="legend" id="weeks" { (w.import_weeks()) }
            p class="hint" { (w.import_weeks_note()) }
            (figure(here, weeks))
        }
    }
}

fn figure(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    html! {
        figure class="load-chart" {
            (drawing(here, weeks))
            p class="chart-key" {
                span class="new" { (w.import_weeks_new()) }
                span class="rest" { (w.import_weeks_rest()) }
            }
        }
        (bars(here, weeks))
        details class="fold" {
            summary { (w.weeks_as_table()) }
            div class="scroll" tabindex="0" role="region" aria-labelledby="weeks" { (table(here, weeks)) }
        }
    }
}

fn drawing(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    let bar = |week: &Week| Bar {
        count: week.contacts(),
        rest: week.rest,
        room: week.room,
        figure: Some(w.count(week.contacts())),
        label: Some(w.day_short(week.from, here.today())),
        ..Bar::default()
    };
    let bars: Vec<Bar> = weeks.iter().map(bar).collect();
    load_drawing::drawing("weeks", (&w.import_weeks(), &w.import_weeks_note()), HEIGHT, &bars)
}

/// The same for a phone: a bar a line.
fn bars(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    let most = most(weeks);
    html! {
        ul class="bars tabs-list only-narrow" {
            @for week in weeks {
                li {
                    time datetime=(week.from) { (w.day_short(week.from, here.today())) }
                    span class="num" { (w.weeks_places(w.count(week.contacts()), w.count(week.room))) }
                    svg viewBox={ "0 0 " (most) " 4" } preserveAspectRatio="none" aria-hidden="true" {
                        rect class="rest" width=(week.rest) height="4" {}
                        rect class="b" x=(week.rest) width=(week.new) height="4" {}
                        path class="cap-end" d={ "M" (week.room) " 0V4" } {}
                    }
                }
            }
        }
    }
}

/// The largest figure of all, of contacts or of room.
fn most(weeks: &[Week]) -> usize {
    weeks.iter().map(|week| week.contacts().max(week.room)).max().unwrap_or(1).max(1)
}

fn table(here: &Here, weeks: &[Week]) -> Markup {
    let w = here.words();
    html! {
        table class="table" {
            thead {
                tr {
                    th scope="col" { (w.import_weeks_from()) }
                    th scope="col" class="n" { (w.import_weeks_rest()) }
                    th scope="col" class="n" { (w.import_weeks_new()) }
                    th scope="col" class="n" { (w.weeks_table_most()) }
                }
            }
            tbody {
                @for week in weeks {
                    tr {
                        td { (w.day_short(week.from, here.today())) }
                        td class="n" { (w.count(week.rest)) }
                        td class="n" { (w.count(week.new)) }
                        td class="n" { (w.count(week.room)) }
                    }
                }
            }
        }
    }
}
