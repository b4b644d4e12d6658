//! The narrow sheet of a one-time link.

use crate::{
    field::{self, summary},
    form::Form,
    page,
    sign_in::sheet::{acts, line},
    visitor::Visitor,
};
use maud::{Markup, html};
use seguito_ops::invitation::Invited;
use seguito_words::Words;

pub(super) fn page(visitor: &Visitor, whom: &Invited, form: &Form) -> Markup {
    let w = Words::of(visitor.language);
    let known = whom.joins && whom.has_account;
    let (title, lede) = match (whom.joins, known) {
        (true, true) => (w.join_title(&whom.workspace), w.join_lede_known(&whom.name)),
        (true, false) => (w.join_title(&whom.workspace), w.join_lede(&whom.name, &whom.mail)),
        (false, _) => (w.join_reset_title(), w.join_reset_lede(&whom.name, &whom.mail)),
    };
    let label = if known { w.join_password_known() } else { w.join_password() };
    let field = field::typed("password", label.clone(), "password");
    let field = match known {
        true => field.autocomplete("current-password"),
        false => field
            .autocomplete("new-password")
            .hint(w.join_password_hint(w.count(seguito_ops::password::LEAST))),
    };
    let content = html! {
        (page::mast(html! {}, &title, &lede))
        form method="post" {
            input type="hidden" name="mail" autocomplete="username" value=(whom.mail);
            (line(html! {}, html! {
                (summary(w, form, &[("password", label)]))
                div class="fields half-wide" { (field.whole().show(w, form)) }
            }))
            (acts(html! { button class="btn primary" data-sending=(w.act_saving()) { (w.join_do()) } }))
        }
    };
    page::letter(visitor, &title, content)
}

/// The same for used, expired and unknown links.
pub(super) fn ended(visitor: &Visitor) -> Markup {
    let w = Words::of(visitor.language);
    let content = html! {
        (page::mast(html! {}, &w.join_ended(), &w.join_ended_why()))
        (acts(html! { a class="btn" href="/sign-in" { (w.door_sign_in()) } }))
    };
    page::letter(visitor, &w.join_ended(), content)
}
