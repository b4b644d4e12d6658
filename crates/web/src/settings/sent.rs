//! A section of settings that could not be saved.

use crate::{error::Trouble, form::Form};
use axum::http::StatusCode;
use seguito_core::refusal::Refusal;
use seguito_ops::Refused;

/// Which section, and what was sent.
pub(super) struct Sent<Section> {
    pub section: Section,
    /// As it was sent.
    pub form: Form,
    /// Somebody else saved it first.
    pub crossed: bool,
}

impl<Section> Sent<Section> {
    /// A form with something wrong in it.
    pub(super) fn wrong(section: Section, form: Form) -> Self {
        Self { section, form, crossed: false }
    }

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

    /// The status of the page that shows it once more.
    pub(super) fn status(&self) -> StatusCode {
        if self.crossed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}
