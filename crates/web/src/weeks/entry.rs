//! One planned contact in the list of days.

use super::{days::moved, weeks_show::Shown};
use crate::here::Here;
use maud::{Markup, html};
use seguito_core::{
    agenda::{Bound, Entry, Standing},
    time::Moment,
};
use seguito_store::read::today::TodayRow;

pub(super) fn entry(here: &Here, shown: &Shown, row: &TodayRow) -> Markup {
    let w = here.words();
    let entry = &row.entry.0;
    let why = shown.names.why(w, entry, &row.client, row.contact.as_deref());
    let whose = (row.member_id != here.actor.member).then(|| shown.names.member_name(row.member_id));
    html! {
        article class="line" data-entry {
            div class="when" { (when(here, entry)) }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h4 { a href=(here.href(&format!("clients/{}", row.client_id))) { (row.client) } }
                            @if let Some(who) = who(here, row) { span class="who" { (who) } }
                        }
                        p class="why" { (why) }
                        @if let Some(also) = w.why_shortened(&entry.reason) { p class="why cold" { (also) } }
                        div class="chips" {
                            @if let Some(channel) = entry.channel { span class="chip" { (w.channel(channel)) } }
                            (marks(here, entry))
                            (moved_chip(here, row))
                            @if let Some(member) = whose { span class="dot" { (w.weeks_with_member(member)) } }
                        }
                    }
                }
            }
        }
    }
}

fn who(here: &Here, row: &TodayRow) -> Option<String> {
    let contact = row.contact.as_deref()?;
    let title = row.contact_title.as_deref().filter(|title| !title.is_empty());
    Some(title.map_or_else(|| contact.to_owned(), |title| here.words().weeks_who(contact, title)))
}

/// Late, without a day, an agreed hour, or the part of the day that suits both.
fn when(here: &Here, entry: &Entry) -> Markup {
    let w = here.words();
    let local = |moment: Moment| w.time(moment.to_zoned(here.actor.calendar.tz()).time());
    let calendar = &here.actor.calendar;
    let words = match (&entry.standing, entry.at, entry.hours) {
        (Standing::Late { since }, ..) => {
            let since = w.day_short_near(*since, here.today());
            return html! { span class="late" { (w.weeks_late(since)) } };
        }
        (Standing::Unplaceable { .. }, ..) => return html! { span class="late" { (w.weeks_no_day()) } },
        (_, Some(at), _) => local(at),
        (_, None, Some((from, until))) => {
            let time = |moment: Moment| moment.to_zoned(calendar.tz()).time();
            match (time(from) > calendar.from, time(until) < calendar.until) {
                (true, _) => w.weeks_from(local(from)),
                (false, true) => w.weeks_until(local(until)),
                (false, false) => w.weeks_any_time(),
            }
        }
        (_, None, None) => w.weeks_any_time(),
    };
    html! { (words) }
}

fn marks(here: &Here, entry: &Entry) -> Markup {
    let w = here.words();
    html! {
        @if let Some((_, mark)) = entry.reason.shortened { span class="chip know" { (w.mark(mark)) } }
        @if entry.attempt > 1 {
            span class="chip wait" { (w.attempt_number(entry.attempt, w.number(entry.attempt))) }
        }
    }
}

/// That it was moved here; what a person moved can be put back where all that is held stands.
fn moved_chip(here: &Here, row: &TodayRow) -> Markup {
    let w = here.words();
    let Some((from, step)) = moved(&row.entry.0) else { return html! {} };
    html! {
        span class="chip know" { (w.weeks_moved_here(w.day_in_text(from, here.today()))) }
        @if matches!(step.bound, Bound::Person { .. }) {
            span {
                a href={ (here.href("held?which=moved#t-")) (row.id) } {
                    (w.weeks_put_back()) span class="vh" { " " (w.weeks_put_back_of(&row.client)) }
                }
            }
        }
    }
}
