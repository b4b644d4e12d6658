//! The lines of a narrow sheet.

use maud::{Markup, html};

/// A line of a letter: a word in the margin, a part of the form on the page.
pub(crate) fn line(margin: Markup, what: Markup) -> Markup {
    html! { div class="line flat" { div class="when" { (margin) } div class="what" { (what) } } }
}

/// The line of the buttons.
pub(crate) fn acts(buttons: Markup) -> Markup {
    html! { div class="line bare" { div class="when" {} div class="what" { div class="acts" { (buttons) } } } }
}
