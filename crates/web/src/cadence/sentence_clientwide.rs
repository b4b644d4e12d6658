//! The two sentences that hold for every sheet: how marks shorten repeats, and how tries go on.

use super::{
    edit_clientwide::{SHARES, share_key},
    sentence::Fields,
    sheet_show::Shown,
};
use crate::here::Here;
use maud::{Markup, html};
use seguito_core::cadence::Part;
use seguito_words::Words;

pub(super) fn marks(here: &Here, shown: &Shown) -> Markup {
    let fields = Fields { w: here.words(), shown };
    let (w, marks) = (fields.w, &shown.edited.marks);
    let options: Vec<_> = SHARES.into_iter().map(|share| (share_key(share), share_text(w, share))).collect();
    let rows = [
        ("fragile", w.cadence_fragile(), marks.fragile),
        ("team_forming", w.cadence_team_forming(), marks.team_forming),
        ("installing", w.cadence_installing(), marks.installing),
    ];
    html! {
        div class="fields" {
            @for (name, label, share) in rows {
                div class="field" {
                    label for=(name) { (label) }
                    select class="input" id=(name) name=(name) {
                        @for (key, text) in &options {
                            option value=(key) selected[*key == share_key(share)] { (text) }
                        }
                    }
                }
            }
        }
        div class="sentence" {
            span class="bit" { (w.cadence_floor()) " " (fields.span("floor", marks.floor, Part::Marks)) }
            span class="bit" {
                (w.cadence_fragile_asks()) " " (fields.span("asks", marks.fragile_asks_after, Part::Marks))
            }
        }
        (fields.errors(&[Part::Marks]))
    }
}

fn share_text(w: Words, share: (u16, u16)) -> String {
    match share {
        (3, 4) => w.cadence_share_3_4(),
        (2, 3) => w.cadence_share_2_3(),
        (1, 2) => w.cadence_share_1_2(),
        (1, 3) => w.cadence_share_1_3(),
        _ => w.cadence_share_1(),
    }
}

pub(super) fn tries(here: &Here, shown: &Shown) -> Markup {
    let fields = Fields { w: here.words(), shown };
    let (w, tries) = (fields.w, &shown.edited.tries);
    html! {
        div class="sentence" {
            span class="bit" { (w.cadence_next_try()) " " (fields.span("next", tries.next, Part::Tries)) }
            span class="bit" {
                (w.cadence_silent_after()) " "
                (fields.number("silent_after", tries.silent_after.to_string(), w.cadence_number(), Part::Tries)) " "
                (w.cadence_silent_on()) " "
                (fields.number("silent_channels", tries.silent_channels.to_string(), w.cadence_number(), Part::Tries))
            }
            span class="bit" { (w.cadence_silent_then()) " " (fields.span("silent", tries.silent, Part::Tries)) }
        }
        (fields.errors(&[Part::Tries]))
    }
}
