//! The narrow sheets: sign-in, and which workspace.

use super::sheet::{acts, line};
use crate::{field, form::Form, page, visitor::Visitor};
use maud::{Markup, html};
use seguito_store::rows::DoorRow;
use seguito_words::Words;

/// Mail and password.
pub(super) fn sign_in(visitor: &Visitor, form: &Form) -> Markup {
    let w = Words::of(visitor.language);
    let content = html! {
        (page::mast(html! {}, &w.door_sign_in(), &w.door_sign_in_lede()))
        form method="post" action="/sign-in" {
            input type="hidden" name="next" value=(form.get("next"));
            (line(html! {}, html! {
                @if !form.sound() { p class="slip bad" role="alert" { (w.door_wrong()) } }
                div class="fields half-wide" {
                    (field::typed("mail", w.door_mail(), "email").autocomplete("username").whole().show(w, form))
                }
            }))
            (line(html! {}, html! {
                div class="fields half-wide" {
                    (field::typed("password", w.door_password(), "password")
                        .autocomplete("current-password").hint(w.door_forgotten()).whole().show(w, form))
                }
            }))
            (acts(html! { button class="btn primary" data-sending=(w.door_sign_in()) { (w.door_sign_in()) } }))
        }
    };
    page::letter(visitor, &w.door_sign_in(), content)
}

/// Which workspace, where there are several, or none any more.
pub(super) fn doors(visitor: &Visitor, doors: &[DoorRow]) -> Markup {
    let w = Words::of(visitor.language);
    let sentence = if doors.is_empty() { w.door_none() } else { w.door_which_lede() };
    let content = html! {
        (page::mast(html! {}, &w.door_which(), &sentence))
        @for door in doors {
            (line(html! {}, html! { h2 { a href={ "/w/" (door.slug) "/today" } { (door.name) } } }))
        }
        form method="post" action="/sign-out" {
            (acts(html! { button class="btn plain" { (w.shell_sign_out()) } }))
        }
    };
    page::letter(visitor, &w.door_which(), content)
}
