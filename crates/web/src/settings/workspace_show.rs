//! The workspace: its name, language, place, and the limit of contacts.

use super::{calendar_form, workspace_view};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use seguito_core::refusal::Refusal;
use seguito_ops::Refused;
use seguito_store::read::house::workspace;

/// A part of the page that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    House,
    Limits,
}

/// The section that could not be saved.
pub(super) struct Sent {
    pub section: Section,
    /// As it was sent.
    pub form: Form,
    /// Somebody else saved it first.
    pub crossed: bool,
}

impl Sent {
    /// A form that an op refused: what is wrong is noted in it, or it was saved by somebody else first.
    pub(super) fn refused(section: Section, mut form: Form, refused: Refused) -> Result<Self, Trouble> {
        let mut crossed = false;
        match refused {
            Refused::Refusal(Refusal::Conflict { .. }) => crossed = true,
            Refused::Refusal(refusal) => form.refused(refusal)?,
            other => return Err(other.into()),
        }
        Ok(Self { section, form, crossed })
    }

    /// The page once more, with its status; crossed, with the workspace as it stands since.
    pub(super) async fn again(self, app: &App, mut here: Here) -> Result<Response, Trouble> {
        let status = if self.crossed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        if self.crossed {
            here.workspace = here.read(app, |read| Box::pin(workspace(read))).await?;
        }
        Ok((status, workspace_view::page(&here, Some(&self))).into_response())
    }
}

pub(super) async fn handle(here: Here) -> Markup {
    workspace_view::page(&here, None)
}

/// What stands in a section: what was typed, else what is kept.
pub(super) fn form(here: &Here, sent: Option<&Sent>, section: Section) -> Form {
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
