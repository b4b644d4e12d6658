//! What changes, for whom: a live region that the server fills on each change of the sentence.

use super::{
    preview_make::{MyWeek, Seen, Stays, directions},
    sheet_show::Shown,
};
use crate::{here::Here, names::first_word};
use maud::{Markup, html};
use seguito_core::time::Day;
use seguito_ops::cadence_preview::Changed;
use seguito_words::capital;

/// Contacts of a week drawn one by one; more are drawn in proportion, with their figure.
const PIPS: usize = 12;
/// How many lines of each kind are shown.
const MOST: usize = 12;

pub(super) fn aside(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        aside class="aside preview" aria-label=(w.cadence_preview()) aria-live="polite"
            id="preview" data-live {
            section {
                h2 { (w.cadence_preview()) }
                @match &shown.seen {
                    _ if shown.clients == 0 => p class="why" { (w.cadence_preview_no_client()) },
                    Some(seen) if !seen.problems.is_empty() => (wrong(here, seen)),
                    Some(seen) if seen.differs => (changes(here, seen)),
                    _ => p class="why" { (w.cadence_preview_nothing_yet()) },
                }
            }
            (acts(here, shown))
            @if let Some(seen) = shown.seen.as_ref().filter(|seen| seen.differs && seen.problems.is_empty()) {
                section { h2 { (w.cadence_weeks_ahead()) } (weeks(here, &seen.weeks)) }
            }
        }
    }
}

fn wrong(here: &Here, seen: &Seen) -> Markup {
    let w = here.words();
    html! {
        div class="slip bad" {
            p { (w.cadence_preview_wrong()) }
            @for problem in &seen.problems { p { (w.wrong_rule(problem.wrong)) } }
        }
    }
}

fn changes(here: &Here, seen: &Seen) -> Markup {
    let w = here.words();
    html! {
        p class="why" { (sentence(here, seen)) }
        ul class="moves tabs-list" {
            @for one in seen.moves.iter().take(MOST) { (moved(here, one)) }
            @for (one, why) in seen.stays.iter().take(MOST) { (stayed(here, one, why)) }
        }
        @let hidden = seen.moves.len().saturating_sub(MOST) + seen.stays.len().saturating_sub(MOST);
        @if hidden > 0 { p class="meta" { (w.cadence_and_more(hidden, w.count(hidden))) } }
    }
}

/// How many hear from us sooner, later, newly, no more; and what it makes of one's own weeks.
fn sentence(here: &Here, seen: &Seen) -> String {
    let w = here.words();
    let all = w.number_in_text(u16::try_from(seen.clients).unwrap_or(u16::MAX));
    let number = |count: usize| capital(w.number_in_text(u16::try_from(count).unwrap_or(u16::MAX)));
    let [sooner, later, begins, ends] = directions(&seen.moves);
    let mut said = Vec::new();
    if seen.moves.is_empty() {
        said.push(w.cadence_preview_nobody());
    }
    match sooner {
        0 => {}
        _ if seen.clients == 1 => said.push(w.cadence_preview_sooner_only()),
        _ => said.push(w.cadence_preview_sooner(sooner, &all, number(sooner))),
    }
    match later {
        0 => {}
        _ if seen.clients == 1 => said.push(w.cadence_preview_later_only()),
        _ => said.push(w.cadence_preview_later(later, &all, number(later))),
    }
    if begins > 0 {
        said.push(w.cadence_preview_begins(begins, number(begins)));
    }
    if ends > 0 {
        said.push(w.cadence_preview_ends(ends, number(ends)));
    }
    let before: usize = seen.weeks.iter().map(|week| week.before).sum();
    let after: usize = seen.weeks.iter().map(|week| week.there + week.moved).sum();
    if before != after {
        said.push(w.cadence_preview_load(w.count(after), w.count(before)));
    }
    said.join(" ")
}

fn moved(here: &Here, one: &Changed) -> Markup {
    let w = here.words();
    let today = here.today();
    let day = |day: Option<Day>| day.map(|day| w.day_short(day, today));
    // Nobody can be called yesterday.
    let new = one.new.map(|new| new.max(today));
    html! {
        li {
            a class="serif" href=(here.href(&format!("clients/{}", one.client))) { (one.name) }
            span {
                @match day(one.old) { Some(old) => { s { (old) } " " }, None => {} }
                @match day(new) {
                    Some(new) => b class="num" { (new) },
                    None => span class="meta" { (w.cadence_nothing()) },
                }
            }
        }
    }
}

fn stayed(here: &Here, one: &Changed, why: &Stays) -> Markup {
    let w = here.words();
    let text = match why {
        Stays::Due => w.cadence_same_due(),
        Stays::Chosen(member) => w.cadence_same_chosen(first_word(member)),
        Stays::Together => w.cadence_same_together(),
        Stays::Paused => w.cadence_same_paused(),
        Stays::Waived => w.cadence_same_waived(),
        Stays::OutOfReach => w.cadence_same_out_of_reach(),
        Stays::Shield => w.cadence_same_shield(),
        Stays::Same => w.cadence_same_day(),
    };
    html! {
        li {
            a class="serif" href=(here.href(&format!("clients/{}", one.client))) { (one.name) }
            span class="meta" { (w.cadence_no_change()) }
            span class="meta reason" { (text) }
        }
    }
}

fn acts(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let back = here.href(&format!("rhythms/{}", shown.sheet));
    let savable = shown.seen.as_ref().filter(|seen| seen.problems.is_empty() && seen.differs);
    html! {
        @if let Some(target) = &shown.target {
            div class="acts col" {
                @if let Some(seen) = savable {
                    input type="hidden" name="digest" value=(seen.digest);
                    @if shown.look_first { p class="slip wait" role="alert" { (w.cadence_look_first()) } }
                    button class="btn primary" data-save data-sending=(w.act_saving()) {
                        (w.cadence_save(
                            seen.moves.len(),
                            w.number_in_text(u16::try_from(seen.moves.len()).unwrap_or(u16::MAX)),
                        ))
                        " " kbd { "Ctrl" " ↵" }
                    }
                }
                @if shown.seen.is_some() {
                    a class="btn plain" href={ (back) "?rule=" (target.key()) "#rule" } { (w.cadence_back()) }
                }
            }
        }
    }
}

/// One's own next weeks as squares: there, moved here.
fn weeks(here: &Here, weeks: &[MyWeek]) -> Markup {
    let w = here.words();
    html! {
        ul class="weeks tabs-list" {
            @for week in weeks {
                @let all = week.there + week.moved;
                @let (drawn, there) = (all.min(PIPS), week.there * all.min(PIPS) / all.max(1));
                li {
                    span class="num" { (w.day_short(week.monday, here.today())) }
                    svg class="pips" viewBox={ "0 0 " ((drawn.max(1)) * 18) " 14" } role="img"
                        aria-label=(w.cadence_week_count(w.count(all), w.count(week.moved))) {
                        @for at in 0..drawn {
                            @if at < there { rect class="on" x=(at * 18) y="1" width="12" height="12" {} }
                            @else { rect class="moved" x=(at * 18 + 1) y="2" width="10" height="10" {} }
                        }
                        @if all == 0 { path class="none" d="M0 7h12" {} }
                    }
                    @if all > drawn { span class="meta" { (w.count(all)) } }
                }
            }
        }
        p class="key" {
            span {
                svg class="pips" viewBox="0 0 12 12" aria-hidden="true" { rect class="on" width="12" height="12" {} }
                (w.cadence_key_contact())
            }
            span {
                svg class="pips" viewBox="0 0 12 12" aria-hidden="true" {
                    rect class="moved" x="1" y="1" width="10" height="10" {}
                }
                (w.cadence_key_moved())
            }
        }
    }
}
