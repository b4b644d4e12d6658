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
    Broken, Read,
    read::{house, today},
    rows::WorkspaceRow,
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
    let (key, door, now) = (token.to_owned(), slug.to_owned(), visitor.now);
    let across = app.store().across();
    let entered = across.glance(move |read| {
        Box::pin(async move {
            let actor = actor::by_session(read, &key, &door, now).await?;
            entered(read, actor, now).await
        })
    });
    if let Some(entered) = entered.await? {
        see(app, token, visitor.now);
        return Ok(here(visitor, entered, Said::of(headers)));
    }
    match sign_in::doors(app.store(), token, visitor.now).await? {
        Some(_) => Err(Trouble::Absent),
        None => Err(Trouble::SignInFirst),
    }
}

/// Whose API token this is, if it allows the scope.
///
/// # Errors
/// [`Trouble::SignInFirst`] without a living token; [`Trouble::ScopeLacks`] where it was not made for this.
pub(crate) async fn by_token(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    scope: Scope,
) -> Result<Here, Trouble> {
    let token = bearer(headers).ok_or(Trouble::SignInFirst)?;
    let (key, now) = (token.to_owned(), visitor.now);
    let across = app.store().across();
    let entered = across.glance(move |read| {
        Box::pin(async move {
            let actor = actor::by_token(read, &key, now).await?;
            entered(read, actor, now).await
        })
    });
    let entered = entered.await?.ok_or(Trouble::SignInFirst)?;
    let language = entered.actor.language;
    let allows = |held: &String| scope_allows(held, scope.noun, scope.verb);
    match entered.actor.scopes.as_ref().is_some_and(|scopes| scopes.iter().any(allows)) {
        true => Ok(here(visitor, entered, None)),
        false => Err(Trouble::ScopeLacks { scope, language }),
    }
}

/// The token that a program shows.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let line = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    line.strip_prefix("Bearer ").map(str::trim)
}

/// A member, and what every page shows of their workspace.
struct Entered {
    actor: Actor,
    workspace: WorkspaceRow,
    waiting: i64,
}

/// What every page shows, read with the member: the door is one read.
async fn entered(read: &mut Read, actor: Option<Actor>, now: Moment) -> Result<Option<Entered>, Broken> {
    let Some(actor) = actor else { return Ok(None) };
    let workspace = house::workspace(read).await?;
    let midday = midday(&actor, actor.today(now));
    let waiting = today::count(read, actor.member, (Moment::UNIX_EPOCH, midday)).await?;
    Ok(Some(Entered { actor, workspace, waiting }))
}

fn here(visitor: &Visitor, entered: Entered, said: Option<Said>) -> Here {
    let Entered { actor, workspace, waiting } = entered;
    let mut visitor = visitor.clone();
    visitor.language = actor.language;
    visitor.single_keys = actor.single_keys;
    Here { visitor, actor, workspace, waiting: Some(waiting), said }
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
