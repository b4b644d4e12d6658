//! Keeps a language for this browser. A GET, because it changes no record: only a cookie.

use crate::{App, error::Trouble, form::Form, session::set_cookie, visitor::LANGUAGE_COOKIE};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::people::Language;

pub(super) async fn handle(
    State(app): State<App>,
    Path(language): Path<String>,
    form: Form,
) -> Result<Response, Trouble> {
    let language = Language::from_key(&language).ok_or(Trouble::Absent)?;
    let line = set_cookie(&app, LANGUAGE_COOKIE, language.key(), 365 * 24 * 60 * 60);
    let mut answer = Redirect::to(own_path(form.get("next"))).into_response();
    answer.headers_mut().append(header::SET_COOKIE, line);
    Ok(answer)
}

/// A path of this installation, never another place: `//evil`, `/\evil` and full addresses lead to the start.
pub(crate) fn own_path(next: &str) -> &str {
    let own =
        next.starts_with('/') && !next[1..].starts_with(['/', '\\']) && !next.contains(char::is_control);
    if own { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn only_a_path_of_ours_is_followed() {
        assert_eq!(own_path("/w/vela/today?at=1"), "/w/vela/today?at=1");
        for foreign in ["//evil.example", "/\\evil.example", "https://evil.example", "", "today", "/a\nb"] {
            assert_eq!(own_path(foreign), "/", "{foreign:?}");
        }
    }
}
