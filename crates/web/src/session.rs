//! The cookie of a signed-in person, and who that person is in this workspace.

use crate::{App, access::Scope, error::Trouble, here::Here, visitor::Visitor};
use axum::http::{HeaderMap, HeaderValue, header};

/// Days after which an unused sign-in ends in the browser; the server has its own, shorter look at it.
const DAYS: u32 = 90;

/// The value of a cookie of the request.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The `Set-Cookie` line that keeps a value for the browser alone, not for script.
pub fn set_cookie(app: &App, name: &str, value: &str, seconds: u32) -> HeaderValue {
    let secure = if app.site().secure() { "; Secure" } else { "" };
    let line = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&line).unwrap_or(HeaderValue::from_static(""))
}

/// The name of the cookie that holds a sign-in; browsers take the prefix as a promise of https.
pub fn session_cookie(app: &App) -> &'static str {
    if app.site().secure() { "__Host-seguito" } else { "seguito" }
}

/// The line that signs this browser in.
pub fn signed_in(app: &App, token: &str) -> HeaderValue {
    set_cookie(app, session_cookie(app), token, DAYS * 24 * 60 * 60)
}

/// The line that makes this browser forget a sign-in.
pub fn signed_out(app: &App) -> HeaderValue {
    set_cookie(app, session_cookie(app), "", 0)
}

/// Who is signed in with the cookie, as a member of the workspace with this slug.
///
/// # Errors
/// [`Trouble::SignInFirst`] for a stranger; [`Trouble::Absent`] where the workspace is not theirs.
pub(crate) async fn by_cookie(
    app: &App,
    _visitor: &Visitor,
    headers: &HeaderMap,
    _slug: Option<&str>,
) -> Result<Here, Trouble> {
    cookie(headers, session_cookie(app)).ok_or(Trouble::SignInFirst)?;
    Err(Trouble::SignInFirst)
}

/// Whose API token this is, if it allows the scope.
///
/// # Errors
/// [`Trouble::SignInFirst`] without a living token; [`Trouble::MayNotWrite`] where the scope is not allowed.
pub(crate) async fn by_token(
    _app: &App,
    _visitor: &Visitor,
    headers: &HeaderMap,
    _scope: Scope,
) -> Result<Here, Trouble> {
    headers.get(header::AUTHORIZATION).ok_or(Trouble::SignInFirst)?;
    Err(Trouble::SignInFirst)
}
