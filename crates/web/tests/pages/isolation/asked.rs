//! A request as somebody sends it, and its answer without what differs from one request to the next.

use super::World;
use axum::{
    body::Body,
    http::{Request, header},
};
use tower::ServiceExt;

/// Who asks.
#[derive(Clone, Debug)]
pub enum Who {
    /// Nobody known.
    Stranger,
    /// A browser with this cookie.
    Browser(String),
    /// A program with this token.
    Program(String),
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub status: u16,
    pub leads_to: String,
    pub body: String,
}

/// Sends a request; a body is a form from our own page, or JSON under `/api`.
pub async fn ask(world: &World, who: &Who, method: &str, path: &str, body: &str) -> Told {
    let api = path.starts_with("/api/");
    let kind = if api { "application/json" } else { "application/x-www-form-urlencoded" };
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "localhost:7171")
        .header(header::ORIGIN, "http://localhost:7171");
    if !body.is_empty() {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    request = match who {
        Who::Stranger => request,
        Who::Browser(cookie) => request.header(header::COOKIE, cookie),
        Who::Program(token) => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
    };
    if method == "PATCH" {
        request = request.header(header::IF_MATCH, "*");
    }
    let answer =
        world.service.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    crate::headers::whole(&format!("{method} {path}"), answer.headers());
    let leads_to = answer.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
    let status = answer.status().as_u16();
    let bytes = axum::body::to_bytes(answer.into_body(), 1 << 23).await.unwrap();
    Told {
        status,
        leads_to: leads_to.unwrap_or_default(),
        body: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

impl Told {
    /// Without ids, and without the names by which it was asked for.
    pub fn masked(&self, names: &[&str]) -> Self {
        let mask = |text: &str| names.iter().fold(without_ids(text), |text, name| text.replace(name, "NAME"));
        Self { status: self.status, leads_to: mask(&self.leads_to), body: mask(&self.body) }
    }
}

/// A text with every UUID written as `ID`.
fn without_ids(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_id = |at: usize| {
        at + 36 <= bytes.len()
            && (0..36).all(|n| match n {
                8 | 13 | 18 | 23 => bytes[at + n] == b'-',
                _ => bytes[at + n].is_ascii_hexdigit(),
            })
    };
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        if is_id(at) {
            plain.extend_from_slice(b"ID");
            at += 36;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}
