//! How a form on a client's or a project's page ends: on to the page with a word and an Undo, or the same page again
//! with what was typed.

use super::opened::Opened;
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{self, Said},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use seguito_core::refusal::Refusal;
use seguito_ops::{Refused, client::Done};
use uuid::Uuid;

/// Runs an op in this workspace: `op!(&here, &app, wish::note, command)`.
macro_rules! op {
    ($here:expr, $app:expr, $op:path, $command:expr) => {{
        let (actor, now, command) = ($here.actor.clone(), $here.now(), $command);
        $here.write($app, move |tx| Box::pin(async move { $op(tx, &actor, command, now).await })).await
    }};
}
pub(crate) use op;

/// A form that was sent: which, of which record, and where on its page it stands.
pub(crate) struct Sent {
    /// The form's name in the address: `?do=...`.
    pub(crate) what: &'static str,
    /// The record that it changes.
    pub(crate) of: Option<Uuid>,
    /// The page, and the place on it.
    pub(crate) back: String,
    /// What was typed.
    pub(crate) form: Form,
}

/// What an op refuses when the form could not even be read; the problems are in the form.
pub(crate) fn unread() -> Refused {
    Refusal::Fields { problems: Vec::new() }.into()
}

/// Where a line of the timeline is taken back.
pub(crate) fn undo(here: &Here, sequence: i64) -> String {
    here.href(&format!("undo/{sequence}"))
}

/// On to the page, which says what was done.
pub(crate) fn kept(app: &App, here: &Here, to: &str, done: &Done, text: String) -> Response {
    toast::done(app, to, Said::with_undo(text, undo(here, done.sequence)))
}

/// What is to be shown again: `Ok` = the op was done and answered.
pub(crate) enum Ended {
    /// The answer.
    Done(Response),
    /// The page with this form open.
    Again(Opened, StatusCode),
}

impl Ended {
    /// Sorts what came of an op; `said` is told when it was done.
    pub(crate) fn of(
        (app, here): (&App, &Here),
        mut sent: Sent,
        outcome: Result<Done, Refused>,
        said: impl FnOnce(&Done) -> String,
    ) -> Result<Self, Trouble> {
        match outcome {
            Ok(done) => {
                let text = said(&done);
                Ok(Self::Done(kept(app, here, &sent.back, &done, text)))
            }
            Err(Refused::Refusal(Refusal::Conflict { current })) => {
                sent.form.set("version", current.to_string());
                let opened = Opened::sent(sent.what, sent.of, sent.form);
                Ok(Self::Again(opened, StatusCode::CONFLICT))
            }
            Err(Refused::Refusal(refusal)) => {
                sent.form.refused(refusal)?;
                Ok(Self::Again(Opened::sent(sent.what, sent.of, sent.form), StatusCode::UNPROCESSABLE_ENTITY))
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// The page again, with its status.
pub(crate) fn again(status: StatusCode, page: Markup) -> Response {
    (status, page).into_response()
}
