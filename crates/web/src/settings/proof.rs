//! What opens a door to others asks for the password once more, unless it was just given (security.md 6).

use crate::{
    App,
    error::Trouble,
    field,
    form::Form,
    here::Here,
    session::{cookie, session_cookie},
};
use axum::http::HeaderMap;
use maud::{Markup, html};
use seguito_core::refusal::{Refusal, Wrong};
use seguito_ops::{Refused, password_change};

/// Whether the page may do without asking.
pub(super) async fn proven(app: &App, here: &Here, headers: &HeaderMap) -> Result<bool, Trouble> {
    let token = cookie(headers, session_cookie(app)).unwrap_or_default();
    Ok(password_change::proved(app.store(), token, here.now()).await?)
}

/// Takes the password of the form, if one is needed; a wrong one is noted in the form.
pub(super) async fn prove(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    form: &mut Form,
) -> Result<(), Trouble> {
    if proven(app, here, headers).await? {
        return Ok(());
    }
    let token = cookie(headers, session_cookie(app)).unwrap_or_default();
    if form.get("password").is_empty() {
        form.wrong("password", Wrong::Missing);
        return Ok(());
    }
    match password_change::prove(app.store(), token, form.get("password"), here.now()).await {
        Ok(()) => Ok(()),
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal),
        Err(other) => Err(other.into()),
    }
}

/// The field for it, where it is needed.
pub(super) fn password(here: &Here, form: &Form, proven: bool) -> Markup {
    let w = here.words();
    html! {
        @if !proven {
            div class="fields half-wide" {
                (field::typed("password", w.settings_password_again(), "password")
                    .autocomplete("current-password").hint(w.settings_password_again_hint()).show(w, form))
            }
        }
    }
}
