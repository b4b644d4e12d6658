//! The workspace: its name, language, place, and the limit of contacts.

use super::{calendar_form, workspace_view};
use crate::{form::Form, here::Here};
use maud::Markup;

/// A part of the page that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    House,
    Limits,
}

/// The section that could not be saved, as it was sent.
pub(super) type Sent = Option<(Section, Form)>;

pub(super) async fn handle(here: Here) -> Markup {
    workspace_view::page(&here, &None)
}

/// What stands in a section: what was typed, else what is kept.
pub(super) fn form(here: &Here, sent: &Sent, section: Section) -> Form {
    match sent {
        Some((one, form)) if *one == section => form.clone(),
        _ => Form::of(kept(here, section)),
    }
}

fn kept(here: &Here, section: Section) -> Vec<(&'static str, String)> {
    let row = &here.workspace;
    match section {
        Section::House => {
            let mut pairs = vec![("name", row.name.clone()), ("language", row.language.key().to_owned())];
            pairs.extend(calendar_form::place(&row.calendar.0));
            pairs.extend(calendar_form::week(here.words(), &row.calendar.0));
            pairs
        }
        Section::Limits => vec![("gap", row.gap.to_string()), ("weekly_cap", row.weekly_cap.to_string())],
    }
}
