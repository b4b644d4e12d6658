//! A form that was sent after its sign-in had ended: nothing of it is lost. All that was typed waits on the page, to be
//! sent again once its sender is signed in, in another tab.

use super::sheet::{acts, line};
use crate::{
    form::{Form, encoded},
    guard::slug,
    page,
    visitor::Visitor,
};
use maud::{Markup, html};
use seguito_words::Words;

/// Characters from which on a text is shown, so that one sees that it is there.
const LONG: usize = 30;

/// The page; `path` is where the form was sent.
pub(crate) fn again(visitor: &Visitor, path: &str, form: &Form) -> Markup {
    let w = Words::of(visitor.language);
    // a password is typed anew
    let kept = || form.pairs().iter().filter(|(name, _)| !name.contains("password"));
    let written = |text: &str| text.contains(' ') && text.chars().count() >= LONG;
    let content = html! {
        (page::mast(html! {}, &w.door_again(), &w.door_again_lede()))
        form method="post" action=(path) {
            @for (name, value) in kept() { input type="hidden" name=(name) value=(value); }
            @for (_, value) in kept().filter(|(_, value)| written(value)) {
                (line(html! {}, html! { p class="slip" { (value) } }))
            }
            (acts(html! {
                a class="btn primary" href={ "/sign-in?next=" (encoded(&today(path))) } target="_blank" rel="noopener" {
                    (w.door_again_sign_in())
                }
                button class="btn" { (w.door_again_send()) }
            }))
        }
    };
    page::letter(visitor, &w.door_again(), content)
}

/// Today of the workspace that a path belongs to.
fn today(path: &str) -> String {
    slug(path).map_or_else(|| "/".to_owned(), |slug| format!("/w/{slug}/today"))
}
