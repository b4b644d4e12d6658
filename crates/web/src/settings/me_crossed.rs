//! One's own settings saved in two windows, or by an owner meanwhile: both versions of a section above its form.

use super::{
    calendar_form,
    me_show::{Section, Shown},
};
use crate::{
    clients::choices,
    crossed::{Apart, both},
    field::{self, Field},
    form::Form,
    here::Here,
};
use maud::{Markup, html};
use seguito_words::Words;

/// The version that a section's form changes, and both versions where it was crossed.
pub(super) fn crossed(here: &Here, shown: &Shown, section: Section) -> Markup {
    let w = here.words();
    html! {
        input type="hidden" name="version" value=(shown.row.version);
        @if let Some(mine) = shown.crossed(section) {
            (both(w, &apart(w, section, (&shown.kept(here, section), mine))))
            p { a class="btn plain" href=(here.href("settings/me")) { (w.client_both_keep_theirs()) } }
        }
    }
}

fn apart(w: Words, section: Section, (theirs, mine): (&Form, &Form)) -> Vec<Apart> {
    let days = |form| calendar_form::days_said(w, form);
    let mut apart = Apart::of(&fields(w, section), theirs, mine);
    apart.extend(Apart::new(w.settings_days(), days(theirs), days(mine)));
    apart
}

fn fields(w: Words, section: Section) -> Vec<Field> {
    match section {
        Section::Name => vec![
            field::line("name", w.settings_name()),
            field::choice("language", w.settings_language(), choices::languages(w)),
        ],
        Section::Place => calendar_form::place_fields(w).into(),
        Section::Hours => {
            let mut fields = Vec::from(calendar_form::hour_fields(w));
            fields.push(field::line("daily_load", w.settings_load()));
            fields
        }
        Section::Keys => {
            let said = (w.log_outcome_yes(), w.log_outcome_no());
            vec![field::yes_or_no("single_keys", w.settings_single_keys(), said)]
        }
        Section::Leaves | Section::Password => Vec::new(),
    }
}
