//! Two people saved the same record: the second sees both versions and chooses, nothing is lost.

use crate::{field::Field, form::Form};
use maud::{Markup, html};
use seguito_words::Words;

/// A field that says one thing in what was saved, and another in what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Apart {
    label: String,
    theirs: String,
    mine: String,
}

impl Apart {
    /// A field by its label and what stands in either version; `None` where both say the same.
    pub(crate) fn new(label: String, theirs: String, mine: String) -> Option<Self> {
        (theirs != mine).then_some(Self { label, theirs, mine })
    }

    /// The fields that differ, in the words of the form.
    pub(crate) fn of(fields: &[Field], theirs: &Form, mine: &Form) -> Vec<Self> {
        let apart = |field: &Field| Self::new(field.titled().1, field.said(theirs), field.said(mine));
        fields.iter().filter_map(apart).collect()
    }
}

/// Both versions side by side, above the form that holds one's own.
pub(crate) fn both(w: Words, apart: &[Apart]) -> Markup {
    html! {
        div class="slip wait" role="alert" {
            h3 { (w.client_both_title()) }
            p { (w.client_both_lede()) }
            @if apart.is_empty() {
                p { (w.client_both_same()) }
            } @else {
                dl class="twin" {
                    div class="heads" {
                        dt { span class="vh" { (w.client_dossier()) } }
                        dd { (w.client_both_theirs()) }
                        dd { (w.client_both_mine()) }
                    }
                    @for Apart { label, theirs, mine } in apart {
                        div { dt { (label) } dd { (theirs) } dd class="other" { (mine) } }
                    }
                }
            }
        }
    }
}
