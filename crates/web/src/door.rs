//! The layers around every route, outermost first: headers, compression, the visitor, errors made into pages, limits.

use crate::{
    App, error::Trouble, form::FORM_BYTES, headers::headers, router::JSON_BYTES, trouble_page,
    visitor::Visitor,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use std::time::{Duration, Instant};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, DefaultPredicate, Predicate, predicate::NotForContentType},
    csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

/// Longest address, in bytes.
const ADDRESS: usize = 8 * 1024;
/// Longest head of a request, in bytes of its header lines.
const HEAD: usize = 16 * 1024;
/// Longest time a request may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Puts the layers around the routes.
pub(crate) fn around(routes: Router<App>, app: &App) -> Router {
    let mut csrf = CsrfLayer::new();
    if let Some(url) = &app.site().public_url {
        csrf = csrf.clone().add_trusted_origin(url).unwrap_or(csrf);
    }
    routes
        .fallback(|| async { Trouble::Absent })
        .method_not_allowed_fallback(|| async { Trouble::OtherMethod })
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(csrf)
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), door))
        .layer(CompressionLayer::new().compress_when(worth_packing()))
        .layer(from_fn_with_state(app.clone(), headers))
        .with_state(app.clone())
}

/// Fonts are packed already.
fn worth_packing() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::new("font/"))
}

/// Takes the moment, numbers the request, makes every failure readable, and writes one line of log.
async fn door(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let visitor = Visitor::of(&app, &request);
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let too_long = request.uri().path_and_query().is_some_and(|path| path.as_str().len() > ADDRESS);
    request.extensions_mut().insert(visitor.clone());
    request.extensions_mut().insert(app);
    let answer = match (too_long, head(request.headers()) > HEAD) {
        (true, _) => Trouble::TooLarge { limit: ADDRESS }.into_response(),
        (_, true) => Trouble::HeadTooLarge { limit: HEAD }.into_response(),
        _ => next.run(request).await,
    };
    let mut answer = dressed(answer, &visitor);
    if let Ok(number) = HeaderValue::from_str(&visitor.request.to_string()) {
        answer.headers_mut().insert("x-request-id", number);
    }
    let status = answer.status().as_u16();
    let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(request = %visitor.request, %method, route, status, micros, "answered");
    answer
}

/// Bytes of the header lines, as they came.
fn head(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + ": ".len() + value.len() + "\r\n".len()).sum()
}

/// A failure as a page or as JSON; whatever has its own text stays.
fn dressed(answer: Response, visitor: &Visitor) -> Response {
    let status = answer.status();
    let bare =
        answer.headers().get("content-type").is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let said = answer.extensions().get::<Trouble>().cloned();
    let trouble = match said {
        Some(trouble) => trouble,
        None if bare && (status.is_client_error() || status.is_server_error()) => {
            Trouble::of_status(status, if visitor.api { JSON_BYTES } else { FORM_BYTES })
        }
        None => return answer,
    };
    if let Trouble::Broken(detail) | Trouble::Unwritable(detail) = &trouble {
        tracing::error!(request = %visitor.request, %detail, "failed");
    }
    let mut visitor = visitor.clone();
    visitor.language = answer.extensions().get().copied().unwrap_or(visitor.language);
    let mut made = match visitor.api {
        true => trouble_page::json(&trouble, &visitor),
        false => trouble_page::page(&trouble, &visitor),
    };
    for name in ["allow", "set-cookie"] {
        if let Some(kept) = answer.headers().get(name) {
            made.headers_mut().insert(name, kept.clone());
        }
    }
    made
}
