//! Who comes through the door, before anybody is asked for a name: language, theme, the moment, a number to ask for.

use crate::{App, error::Trouble, session::cookie};
use axum::{
    extract::{ConnectInfo, FromRequestParts, Request},
    http::{HeaderMap, header, request::Parts},
};
use seguito_core::{people::Language, time::Moment};
use std::net::SocketAddr;
use uuid::Uuid;

/// A request, as far as every page and every error needs it.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The language of the answer: the member's, else the one chosen here before, else the browser's.
    pub language: Language,
    /// Light or dark, if chosen.
    pub theme: Option<Theme>,
    /// Whether single keys act in pages; a member can switch them off.
    pub single_keys: bool,
    /// When the request came; the only clock of everything below.
    pub now: Moment,
    /// The number shown on error pages and written in the log.
    pub request: Uuid,
    /// From where it came, for counting guesses; empty = nobody knows.
    pub address: String,
    /// Path and query, as asked.
    pub path: String,
    /// Whether the answer is JSON.
    pub api: bool,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The cookie that keeps a chosen language for people who are not signed in.
pub const LANGUAGE_COOKIE: &str = "seguito-language";
/// The cookie that keeps the theme.
pub const THEME_COOKIE: &str = "seguito-theme";

impl Visitor {
    pub(crate) fn of(app: &App, request: &Request) -> Self {
        let headers = request.headers();
        let path = request.uri().path_and_query().map_or("/", |both| both.as_str());
        Self {
            language: language_of(headers),
            theme: cookie(headers, THEME_COOKIE).and_then(Theme::from_key),
            single_keys: true,
            now: app.now(),
            request: Uuid::now_v7(),
            address: address_of(app, request),
            api: path == "/api" || path.starts_with("/api/"),
            path: path.to_owned(),
        }
    }
}

impl Theme {
    /// The theme of a kept name.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }

    /// The name kept in the cookie and on `<html data-theme>`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Trouble> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Trouble::broken("no visitor at the door"))
    }
}

/// From where a request came; a trusted proxy is asked, and all of its lines are read as one.
fn address_of(app: &App, request: &Request) -> String {
    let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() else {
        return String::new();
    };
    let lines = request.headers().get_all("x-forwarded-for").iter();
    let told: Vec<&str> = lines.filter_map(|line| line.to_str().ok()).collect();
    app.site().sender(peer.ip(), &told.join(",")).to_string()
}

fn language_of(headers: &HeaderMap) -> Language {
    cookie(headers, LANGUAGE_COOKIE)
        .and_then(Language::from_key)
        .or_else(|| accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .unwrap_or(Language::En)
}

/// The first language of the five that a browser asks for, by weight. Norwegian in any form is bokmål.
fn accepted(header: &str) -> Option<Language> {
    let mut wanted: Vec<(f32, &str)> = header.split(',').map(weighted).collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().filter(|(weight, _)| *weight > 0.0).find_map(|(_, tag)| {
        match tag.split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "no" | "nb" | "nn" => Some(Language::Nb),
            other => Language::from_key(other),
        }
    })
}

fn weighted(part: &str) -> (f32, &str) {
    let (tag, rest) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
    let weight = rest.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(1.0);
    (weight, tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_asked_for_its_languages_by_weight() {
        assert_eq!(accepted("de, nn;q=0.8, en;q=0.9"), Some(Language::En));
        assert_eq!(accepted("no"), Some(Language::Nb));
        assert_eq!(accepted("it-CH, en;q=0.1"), Some(Language::It));
        assert_eq!(accepted("de, en;q=0"), None);
    }
}
