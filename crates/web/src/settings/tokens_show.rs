//! API tokens: one's own, what each may do, until when; a new one is shown once.

use super::{proof, tokens_view};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{extract::State, http::HeaderMap};
use maud::Markup;
use seguito_store::rows::TokenRow;

/// All that the page shows.
pub(super) struct Shown {
    pub tokens: Vec<TokenRow>,
    pub proven: bool,
    /// A token just made: its name and itself.
    pub made: Option<(String, String)>,
    /// The form for a new one.
    pub form: Form,
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
) -> Result<Markup, Trouble> {
    Ok(tokens_view::page(&here, &shown(&app, &here, &headers, (None, fresh())).await?))
}

/// The form as it is before anything is chosen: the least that is of use.
pub(super) fn fresh() -> Form {
    Form::of([("days", "90".to_owned()), ("scopes", "read".to_owned())])
}

/// What the page shows, with a token just made, or with a form to mend.
pub(super) async fn shown(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    (made, form): (Option<(String, String)>, Form),
) -> Result<Shown, Trouble> {
    let me = here.actor.member;
    let tokens =
        here.read(app, move |read| Box::pin(async move { read.all(&TokenRow::BY_MEMBER, (me,)).await }));
    let proven = proof::proven(app, here, headers).await?;
    Ok(Shown { tokens: tokens.await?, proven, made, form })
}
