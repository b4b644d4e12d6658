//! The paper: a book with index tabs and one sheet for members, a letter for everybody else.
//!
//! A page makes its [`Leaf`] and hands it to [`book`]; a page without a workspace calls [`letter`].

use crate::{
    assets,
    here::Here,
    index, toast,
    visitor::{Theme, Visitor},
};
use jiff::civil::Date;
use maud::{DOCTYPE, Markup, html};
use seguito_core::access::{Verb, may};
use seguito_words::Words;

/// One page of the book.
pub struct Leaf<'a> {
    /// The page's own title, also its `<h1>` unless `mast` says otherwise.
    pub title: &'a str,
    /// The index tab it belongs to.
    pub tab: Tab,
    /// A class on the sheet, for the feature's own style sheet; the feature's name.
    pub class: &'static str,
    /// The head of the sheet: see [`mast`].
    pub mast: Markup,
    /// What is under it: `.spread` with an aside, or `.single`.
    pub body: Markup,
}

/// The index tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Whom to reach today.
    Today,
    /// Clients and their people.
    Clients,
    /// Projects.
    Projects,
    /// The coming weeks.
    Weeks,
    /// What is held back, moved, waived; nothing planned.
    Held,
    /// Settings, rhythms, import, trash.
    Settings,
    /// The log form, from anywhere.
    Log,
    /// What does not fit on a phone's five tabs.
    More,
}

/// A whole page of a member.
pub fn book(here: &Here, leaf: Leaf) -> Markup {
    let w = here.words();
    let content = html! {
        @if here.workspace.demo { (demo(here)) }
        div class="book" {
            (index::index(here, leaf.tab))
            main class={ "sheet " (leaf.class) } id="main" tabindex="-1" {
                (leaf.mast)
                (leaf.body)
            }
        }
        (toast::toast(here))
        (index::keys(w))
        (index::palette(here))
    };
    whole(&here.visitor, leaf.title, None, content)
}

/// On every page of a demo: that it is one, and the one press that removes it.
fn demo(here: &Here) -> Markup {
    let w = here.words();
    html! {
        aside class="demo" aria-label=(w.settings_demo()) {
            p { (w.shell_demo()) }
            @if may(here.actor.role, Verb::MoveWorkspace) {
                form method="post" action=(here.href("settings/demo/removal")) {
                    button class="btn plain" { (w.shell_demo_end()) }
                }
            }
        }
    }
}

/// A whole page without the index: sign-in, first run, errors, links.
pub fn letter(visitor: &Visitor, title: &str, content: Markup) -> Markup {
    let content = html! {
        (letterhead(visitor, None))
        main class="sheet letter short" id="main" tabindex="-1" { (content) }
    };
    whole(visitor, title, Some("portal"), content)
}

/// The head of a letter: the brand, a word beside it, and the five languages.
pub fn letterhead(visitor: &Visitor, beside: Option<&str>) -> Markup {
    let w = Words::of(visitor.language);
    html! {
        header class="letterhead" {
            p { b class="brand-name" { (w.shell_brand()) } @if let Some(text) = beside { span { (text) } } }
            (index::languages(visitor))
        }
    }
}

/// The mast of a letter: a figure or nothing in the margin, a title and a sentence on the page.
pub fn letter_mast(figure: Option<Markup>, title: &str, sentence: &str) -> Markup {
    mast(html! { @if let Some(figure) = figure { (figure) } }, title, sentence)
}

/// The head of a sheet: what is in the margin, the `<h1>`, and one sentence that is true today.
pub fn mast(margin: Markup, title: &str, sentence: &str) -> Markup {
    html! {
        header class="mast" {
            div class="when" { (margin) }
            div class="what" {
                h1 { (title) }
                @if !sentence.is_empty() { p class="lede" { (sentence) } }
            }
        }
    }
}

/// The margin's large day.
pub fn margin_day(w: Words, day: Date) -> Markup {
    let (weekday, weekday_short) = (w.weekday(day), w.weekday_short(day));
    let (month, month_short) = (w.month(day), w.month_short(day));
    html! {
        span class="day-name" {
            span class="only-wide" { (weekday) } span class="only-narrow" { (weekday_short) }
        }
        time class="day" datetime=(day) { (day.day()) }
        span class="day-name" {
            span class="only-wide" { (month) } span class="only-narrow" { (month_short) }
        }
    }
}

/// A day in the margin, by its weekday where it is near; the weekday is short where the margin is narrow.
pub fn near_day(w: Words, day: Date, today: Date, say: impl Fn(String) -> String) -> Markup {
    let wide = w.day_short_near(day, today);
    let narrow = if wide == w.weekday(day) { w.weekday_short(day) } else { wide.clone() };
    html! {
        span class="only-wide" { (say(wide)) }
        span class="only-narrow" { (say(narrow)) }
    }
}

/// The margin's one figure, with a word above and below.
pub fn margin_figure(above: &str, figure: &str, below: &str) -> Markup {
    html! {
        span class="day-name" { (above) }
        (large(figure))
        span class="day-name" { (below) }
    }
}

/// The margin's large figure, smaller where it has so many digits that the margin would not hold it.
pub fn large(figure: &str) -> Markup {
    let class = match figure.chars().count() {
        0..=3 => "day",
        4 | 5 => "day long",
        6 | 7 => "day longer",
        _ => "day longest",
    };
    html! { span class=(class) { (figure) } }
}

/// The whole document.
pub fn whole(visitor: &Visitor, title: &str, class: Option<&str>, content: Markup) -> Markup {
    let w = Words::of(visitor.language);
    html! {
        (DOCTYPE)
        html lang=(visitor.language.key()) data-theme=[visitor.theme.map(Theme::key)]
            data-keys=[(!visitor.single_keys).then_some("off")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                title { (w.shell_title(title)) }
                meta name="color-scheme" content=(visitor.theme.map_or("light dark", Theme::key));
                @for font in ["literata.woff2", "atkinson.woff2"] {
                    link rel="preload" href=(assets::address(font)) as="font" type="font/woff2" crossorigin;
                }
                link rel="stylesheet" href=(assets::address("seguito.css"));
                link rel="icon" href=(assets::address("icon.svg")) type="image/svg+xml";
                script type="module" src=(assets::address("seguito.js")) {}
            }
            body class=[class] {
                a class="skip" href="#main" { (w.shell_skip()) }
                (content)
            }
        }
    }
}

/// The one pictogram: the pennant of a red flag.
pub fn pennant() -> Markup {
    html! {
        svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" {
            path d="M1 0v12M1 1h8L7 4l2 3H1" fill="currentColor" stroke="currentColor" stroke-width="1.2" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_of_many_digits_is_smaller() {
        let class = |figure: &str| large(figure).into_string();
        assert_eq!(class("300"), "<span class=\"day\">300</span>");
        assert!(class("9,000").contains("\"day long\""));
        assert!(class("200,000").contains("\"day longer\""));
        assert!(class("1,000,000").contains("\"day longest\""));
    }
}
