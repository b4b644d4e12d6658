//! The cookie of a signed-in person, and who that person is in this workspace.

use crate::{
    App,
    access::Scope,
    error::Trouble,
    here::{Here, midday},
    toast::Said,
    visitor::Visitor,
};
use axum::http::{HeaderMap, HeaderValue, header};
use seguito_core::{access::scope_allows, time::Moment};
use seguito_ops::{Actor, actor, sign_in};
use seguito_store::{
    Broken,
    read::{house, today},
};

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
    visitor: &Visitor,
    headers: &HeaderMap,
    slug: Option<&str>,
) -> Result<Here, Trouble> {
    let token = cookie(headers, session_cookie(app)).ok_or(Trouble::SignInFirst)?;
    let slug = slug.ok_or(Trouble::Absent)?;
    if let Some(actor) = actor::by_session(app.store(), token, slug, visitor.now).await? {
        see(app, token, visitor.now);
        return here(app, visitor, actor, Said::of(headers)).await;
    }
    match sign_in::doors(app.store(), token, visitor.now).await? {
        Some(_) => Err(Trouble::Absent),
        None => Err(Trouble::SignInFirst),
    }
}

/// Whose API token this is, if it allows the scope.
///
/// # Errors
/// [`Trouble::SignInFirst`] without a living token; [`Trouble::MayNotWrite`] where the scope is not allowed.
pub(crate) async fn by_token(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    scope: Scope,
) -> Result<Here, Trouble> {
    let token = bearer(headers).ok_or(Trouble::SignInFirst)?;
    let actor = actor::by_token(app.store(), token, visitor.now).await?.ok_or(Trouble::SignInFirst)?;
    if !actor
        .scopes
        .as_ref()
        .is_some_and(|scopes| scopes.iter().any(|held| scope_allows(held, scope.noun, scope.verb)))
    {
        return Err(Trouble::MayNotWrite);
    }
    here(app, visitor, actor, None).await
}

/// The token that a program shows.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let line = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    line.strip_prefix("Bearer ").map(str::trim)
}

async fn here(app: &App, visitor: &Visitor, actor: Actor, said: Option<Said>) -> Result<Here, Trouble> {
    let mut visitor = visitor.clone();
    visitor.language = actor.language;
    visitor.single_keys = actor.single_keys;
    let (member, midday) = (actor.member, midday(&actor, actor.today(visitor.now)));
    let scope = app.store().scope(actor.workspace);
    let read = scope.read(move |read| {
        Box::pin(async move {
            let workspace = house::workspace(read).await?;
            let waiting = today::count(read, member, (Moment::UNIX_EPOCH, midday)).await?;
            Ok::<_, Broken>((workspace, waiting))
        })
    });
    let (workspace, waiting) = read.await?;
    Ok(Here { visitor, actor, workspace, waiting: Some(waiting), said })
}

/// Notes that the browser was seen, off the request: nobody waits for it, and its failure is only logged.
fn see(app: &App, token: &str, now: Moment) {
    let (app, token) = (app.clone(), token.to_owned());
    if app.first_look(&token, now) {
        tokio::spawn(async move {
            if let Err(broken) = sign_in::see(app.store(), &token, now).await {
                tracing::warn!(%broken, "a sign-in could not be noted as seen");
            }
        });
    }
}
