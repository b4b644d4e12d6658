//! Asks each request, before its handler, whether its sender may.

use crate::{
    App, access::Access, error::Trouble, form::Form, here::Here, session, sign_in::again, throttle::Turn,
    toast, visitor::Visitor,
};
use axum::{
    body::Body,
    extract::{FromRequest, Request},
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

/// Runs the handler for those who may; leads strangers to the sign-in and back.
pub(crate) async fn guard(access: Access, request: Request, next: Next) -> Response {
    if access == Access::Public {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    match admitted(access, &parts).await {
        Ok(here) => {
            let _turn = match turn(access, &parts) {
                Ok(turn) => turn,
                Err(trouble) => return trouble.into_response(),
            };
            let language = here.visitor.language;
            let told = here.said.is_some().then(|| parts.extensions.get::<App>().map(toast::told)).flatten();
            parts.extensions.insert(here);
            let mut answer = next.run(Request::from_parts(parts, body)).await;
            // what goes wrong is told in the member's language, not in the browser's
            answer.extensions_mut().insert(language);
            forgetting(answer, told)
        }
        Err(Trouble::SignInFirst) if !parts.uri.path().starts_with("/api/") => match parts.method {
            Method::POST => keep_for_later(parts, body).await,
            _ => lead_to_sign_in(&parts),
        },
        Err(trouble) => trouble.into_response(),
    }
}

/// A program's token may ask so much and no more; people are not counted, and of a made-up token nothing is kept.
fn turn(access: Access, request: &Parts) -> Result<Option<Turn>, Trouble> {
    let app = request.extensions.get::<App>().filter(|_| matches!(access, Access::Token(_)));
    let (Some(app), Some(token)) = (app, session::bearer(&request.headers)) else { return Ok(None) };
    app.throttle().enter(token, app.now()).map(Some)
}

/// A page that told what was done takes the cookie away.
fn forgetting(mut answer: Response, told: Option<HeaderValue>) -> Response {
    if let Some(line) = told.filter(|_| answer.status() == StatusCode::OK) {
        answer.headers_mut().append(header::SET_COOKIE, line);
    }
    answer
}

async fn admitted(access: Access, request: &Parts) -> Result<Here, Trouble> {
    let app = request.extensions.get::<App>().ok_or_else(|| Trouble::broken("no app at the door"))?;
    let visitor =
        request.extensions.get::<Visitor>().ok_or_else(|| Trouble::broken("no visitor at the door"))?;
    let here = match access {
        Access::Token(scope) => session::by_token(app, visitor, &request.headers, scope).await?,
        _ => session::by_cookie(app, visitor, &request.headers, slug(request.uri.path())).await?,
    };
    match access.allows(here.actor.role) || matches!(access, Access::Token(_)) {
        true => Ok(here),
        false => Err(Trouble::MayNotWrite),
    }
}

/// The workspace's slug, first in the path: `/w/SLUG/...`.
pub(crate) fn slug(path: &str) -> Option<&str> {
    path.strip_prefix("/w/")?.split('/').next()
}

/// What was typed is shown to its sender, who may sign in beside it and send it again; what is no form is led away.
async fn keep_for_later(parts: Parts, body: Body) -> Response {
    let led = lead_to_sign_in(&parts);
    let path = parts.uri.path().to_owned();
    let known = (parts.extensions.get::<App>().cloned(), parts.extensions.get::<Visitor>().cloned());
    let (Some(app), Some(visitor)) = known else { return led };
    match Form::from_request(Request::from_parts(parts, body), &app).await {
        Ok(form) if !form.pairs().is_empty() => {
            (StatusCode::UNAUTHORIZED, again(&visitor, &path, &form)).into_response()
        }
        _ => led,
    }
}

fn lead_to_sign_in(request: &Parts) -> Response {
    let path = request.uri.path_and_query().map_or("/", |both| both.as_str());
    let back = match request.method {
        Method::GET => format!("/sign-in?next={}", crate::form::encoded(path)),
        _ => "/sign-in".to_owned(),
    };
    let mut answer = Redirect::to(&back).into_response();
    answer.headers_mut().insert(header::VARY, header::HeaderValue::from_static("cookie"));
    answer
}
