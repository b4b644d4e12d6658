//! What has just been done, told once on the next page: what happened, what is next, and undo.

use crate::{App, back, here::Here, session};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};

/// The cookie that carries it over the redirect.
const COOKIE: &str = "seguito-said";
/// Longest text kept, in bytes.
const LONGEST: usize = 1_500;

/// A sentence for the next page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The sentence, in the member's language.
    pub text: String,
    /// Where a POST takes it back: a path of this workspace.
    pub undo: Option<String>,
}

impl Said {
    /// A sentence without a way back.
    pub fn new(text: String) -> Self {
        Self { text, undo: None }
    }

    /// With the path that undoes it.
    pub fn with_undo(text: String, undo: String) -> Self {
        Self { text, undo: Some(undo) }
    }

    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(session::cookie(headers, COOKIE)?).ok()?;
        let said: Self = serde_json::from_slice(&bytes).ok()?;
        said.undo.as_deref().is_none_or(|path| path.starts_with("/w/")).then_some(said)
    }
}

/// After a form: on to a page, which tells what was done.
pub fn done(app: &App, to: &str, said: Said) -> Response {
    let mut text = said.text;
    while text.len() > LONGEST {
        text.pop();
    }
    let bytes = serde_json::to_vec(&Said { text, undo: said.undo }).unwrap_or_default();
    let line = session::set_cookie(app, COOKIE, &URL_SAFE_NO_PAD.encode(bytes), 60);
    let mut answer = Redirect::to(to).into_response();
    answer.headers_mut().append(header::SET_COOKIE, line);
    answer
}

/// The line that forgets it, once it has been told.
pub(crate) fn told(app: &App) -> HeaderValue {
    session::set_cookie(app, COOKIE, "", 0)
}

pub(crate) fn toast(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="toast-place" role="status" {
            @if let Some(said) = &here.said {
                div class="toast" data-toast {
                    span { (said.text) }
                    @if let Some(undo) = &said.undo {
                        form method="post" action=(undo) {
                            (back::field(&here.visitor.path))
                            button class="btn plain" data-key="z" { (w.act_undo()) kbd { "Z" } }
                        }
                    }
                }
            }
        }
    }
}
