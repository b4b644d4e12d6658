//! Where our work on a project stands, as a chip: six ticks and the stage's name.

use maud::{Markup, html};
use seguito_core::project::{Kind, Stage};
use seguito_words::Words;
use std::{fmt::Write, ops::Range};

/// The chip of a project's stage.
pub(crate) fn stage_chip(w: Words, kind: Kind, stage: Stage) -> Markup {
    let stages = kind.stages();
    let now = stages.iter().position(|one| *one == stage).unwrap_or_default();
    html! { span class="chip" { (ticks(now, stages.len())) (w.stage_of(stage)) } }
}

/// Those reached filled, the current one taller.
fn ticks(now: usize, of: usize) -> Markup {
    html! {
        svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" {
            path class="on" d=(drawn(0..now + 1, now)) {}
            @if now + 1 < of { path class="off" d=(drawn(now + 1..of, now)) {} }
        }
    }
}

/// Bars of three by nine, five apart, down to the line.
fn drawn(ticks: Range<usize>, now: usize) -> String {
    let mut path = String::with_capacity(16 * ticks.len());
    for tick in ticks {
        let _ = write!(path, "M{} {}h3V12h-3z", tick * 5, if tick == now { 0 } else { 3 });
    }
    path
}
