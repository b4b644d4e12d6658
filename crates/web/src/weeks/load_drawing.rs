//! Contacts beside room, drawn: a bar a day or a week, and what is liked at most as one line of steps over them.

use maud::{Markup, html};
use std::fmt::Write;

/// The drawing, in its own units; room above for figures, below for days.
const WIDTH: usize = 720;
const ABOVE: usize = 24;
const BELOW: usize = 26;
/// The widest bar.
const WIDEST: usize = 64;

/// One bar.
#[derive(Debug, Default)]
pub(crate) struct Bar {
    /// All its contacts.
    pub(crate) count: usize,
    /// Those of them drawn lighter, at its foot.
    pub(crate) rest: usize,
    /// How many are liked at most; none where nobody works.
    pub(crate) room: usize,
    /// Drawn as too much.
    pub(crate) over: bool,
    /// What stands over it.
    pub(crate) figure: Option<String>,
    /// What stands below it.
    pub(crate) label: Option<String>,
}

/// The drawing of bars under a name that is its own on the page.
pub(crate) fn drawing(id: &str, (title, desc): (&str, &str), height: usize, bars: &[Bar]) -> Markup {
    let most = bars.iter().map(|bar| bar.count.max(bar.room)).max().unwrap_or(1).max(1);
    let (step, floor) = (WIDTH / bars.len().max(1), height - BELOW);
    let top = |count: usize| floor - count * (floor - ABOVE) / most;
    html! {
        svg class="chart" viewBox={ "0 0 " (WIDTH) " " (height) } role="img"
            aria-labelledby={ (id) "-title " (id) "-desc" } {
            title id={ (id) "-title" } { (title) }
            desc id={ (id) "-desc" } { (desc) }
            path class="axis" d={ "M0 " (floor) "H" (step * bars.len()) } {}
            @for (at, bar) in bars.iter().enumerate() { (column(at * step, step, floor, &top, bar)) }
            path class="cap" d=(steps(step, &top, bars)) {}
            @for (at, bar) in bars.iter().enumerate() {
                @let middle = at * step + step / 2;
                @if let Some(figure) = &bar.figure {
                    text class="fig strong" x=(middle) y=(top(bar.count) - 6) text-anchor="middle" { (figure) }
                }
                @if let Some(label) = &bar.label {
                    text class="fig" x=(middle) y=(height - 6) text-anchor="middle" { (label) }
                }
            }
        }
    }
}

fn column(x: usize, step: usize, floor: usize, top: &dyn Fn(usize) -> usize, bar: &Bar) -> Markup {
    let width = (step * 3 / 5).clamp(2, WIDEST);
    let x = x + (step - width) / 2;
    html! {
        @if bar.rest > 0 {
            rect class="bar rest" x=(x) y=(top(bar.rest)) width=(width) height=(floor - top(bar.rest)) {}
        }
        @if bar.count > bar.rest {
            rect class=(if bar.over { "bar over" } else { "bar" }) x=(x) y=(top(bar.count)) width=(width)
                height=(top(bar.rest) - top(bar.count)) {}
        }
    }
}

/// The line of what is liked at most: level over each bar, broken where nobody works.
fn steps(step: usize, top: &dyn Fn(usize) -> usize, bars: &[Bar]) -> String {
    let mut path = String::new();
    let mut before = None;
    for (at, bar) in bars.iter().enumerate() {
        let level = (bar.room > 0).then(|| top(bar.room));
        // writing to a text does not fail
        _ = match (before, level) {
            (_, None) => Ok(()),
            (None, Some(level)) => write!(path, "M{} {level}H{}", at * step, (at + 1) * step),
            (Some(_), Some(level)) => write!(path, "V{level}H{}", (at + 1) * step),
        };
        before = level;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_steps_and_breaks_where_nobody_works() {
        let bars = [4, 4, 2, 0, 1].map(|room| Bar { room, ..Bar::default() });
        assert_eq!(steps(10, &|count| 100 - count, &bars), "M0 96H10V96H20V98H30M40 99H50");
    }
}
