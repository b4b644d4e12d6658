//! A form in place: summary, fields, acts; the links that open one; the buttons that are a form by themselves.

use super::opened::Opened;
use crate::{
    crossed::{Apart, both},
    field::{self, Field},
    form::Form,
};
use maud::{Markup, html};
use seguito_words::Words;

/// The keys that save a form, as they stand on its button.
pub(crate) const SAVE_KEY: &str = "Ctrl Enter";

/// Where a form goes, and what its buttons say.
pub(crate) struct Sheet {
    /// Where it is posted.
    pub(crate) action: String,
    /// The page without it.
    pub(crate) back: String,
    /// Verb and object of the main button.
    pub(crate) save: String,
}

impl Sheet {
    /// The form. With `theirs` in `opened`, both versions stand above it.
    pub(crate) fn show(&self, w: Words, form: &Form, opened: &Opened, fields: &[Field]) -> Markup {
        self.with(w, form, opened, fields, html! {})
    }

    /// The form, with something more under its fields.
    pub(crate) fn with(
        &self,
        w: Words,
        form: &Form,
        opened: &Opened,
        fields: &[Field],
        more: Markup,
    ) -> Markup {
        let labels: Vec<_> = fields.iter().map(Field::titled).collect();
        let crossed = opened.theirs.as_ref();
        let save = crossed.map_or_else(|| self.save.clone(), |_| w.client_both_keep_mine());
        html! {
            form class="doing stack-l" id="do" method="post" action=(self.action) novalidate {
                (field::summary(w, form, &labels))
                @if let Some(theirs) = crossed { (both(w, &Apart::of(fields, theirs, form))) }
                @if form.has("version") { input type="hidden" name="version" value=(form.get("version")); }
                div class="fields by-two" { @for field in fields { (field.show(w, form)) } }
                (more)
                div class="acts foot" {
                    button class="btn primary" data-sending=(w.act_saving()) {
                        (save) " " kbd { (SAVE_KEY) }
                    }
                    a class="btn plain" href=(self.back) data-key="escape" {
                        @if crossed.is_some() { (w.client_both_keep_theirs()) } @else { (w.act_cancel()) }
                        kbd { "Esc" }
                    }
                }
            }
        }
    }
}

/// A button that is a form by itself: one press does it, and Undo takes it back.
pub(crate) fn press(action: &str, class: &str, label: &str, about: &str, pairs: &[(&str, &str)]) -> Markup {
    html! {
        form class="press" method="post" action=(action) {
            @for (name, value) in pairs { input type="hidden" name=(name) value=(value); }
            button class={ "btn " (class) } {
                (label) @if !about.is_empty() { " " span class="vh" { (about) } }
            }
        }
    }
}

/// A link that opens a form on its page.
pub(crate) fn opens(page: &str, what: &str, of: Option<uuid::Uuid>) -> String {
    match of {
        Some(of) => format!("{page}?do={what}&of={of}#do"),
        None => format!("{page}?do={what}#do"),
    }
}
