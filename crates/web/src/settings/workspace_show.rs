//! The workspace: its name, language, place, and the limit of contacts.

use super::{calendar_form, sent::Sent, workspace_view};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use seguito_store::read::house::workspace;

/// A part of the page that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    House,
    Limits,
}

impl Sent<Section> {
    /// The page once more, with its status; crossed, with the workspace as it stands since.
    pub(super) async fn again(self, app: &App, mut here: Here) -> Result<Response, Trouble> {
        if self.crossed {
            here.workspace = here.read(app, |read| Box::pin(workspace(read))).await?;
        }
        Ok((self.status(), workspace_view::page(&here, Some(&self))).into_response())
    }
}

pub(super) async fn handle(here: Here) -> Markup {
    workspace_view::page(&here, None)
}

/// What stands in a section: what was typed, else what is kept.
pub(super) fn form(here: &Here, sent: Option<&Sent<Section>>, section: Section) -> Form {
    match sent {
        Some(sent) if sent.section == section => sent.form.clone(),
        _ => Form::of(kept(here, section)),
    }
}

/// What is kept.
pub(super) fn kept(here: &Here, section: Section) -> Vec<(&'static str, String)> {
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
