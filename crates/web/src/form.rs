//! A form as it was sent: what was typed is kept, what is wrong is listed, nothing is lost when it is shown again.

use crate::{App, error::Trouble};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::Method,
};
use seguito_core::refusal::{Problem, Refusal, Wrong};
pub use seguito_ops::{LINE, NAME, NOTE};

/// Bytes a form may have.
pub const FORM_BYTES: usize = 1 << 20;
/// Fields a form may have.
const FIELDS: usize = 1000;

/// What was sent, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    pairs: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Form {
    /// A form that says this, as for a page shown the first time.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let pairs = pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { pairs, problems: Vec::new() }
    }

    /// A form read from `a=1&b=2`.
    pub fn parse(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value).replace("\r\n", "\n"))
        });
        Self { pairs: pairs.collect(), problems: Vec::new() }
    }

    /// What stands in a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether the field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(key, _)| key == name)
    }

    /// All values of a field with several.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every pair, in the order sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// As it was sent: `a=1&b=2`.
    pub fn written(&self) -> String {
        let pairs = self.pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Sets a field anew, as if typed so.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.retain(|(key, _)| key != name);
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// A text that may be empty, trimmed, of at most `limit` characters.
    pub fn text(&mut self, name: &str, limit: usize) -> String {
        let value = self.get(name).trim().to_owned();
        if value.chars().count() > limit {
            self.wrong(name, Wrong::TooLong { limit });
        }
        value
    }

    /// A text that may not be empty.
    pub fn needed(&mut self, name: &str, limit: usize) -> String {
        let value = self.text(name, limit);
        if value.is_empty() {
            self.wrong(name, Wrong::Missing);
        }
        value
    }

    /// A text, `None` when empty.
    pub fn optional(&mut self, name: &str, limit: usize) -> Option<String> {
        Some(self.text(name, limit)).filter(|value| !value.is_empty())
    }

    /// One of the values that exist; missing and unknown are problems.
    pub fn one_of<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.maybe(name, read);
        if self.get(name).is_empty() {
            self.wrong(name, Wrong::Missing);
        }
        value
    }

    /// One of the values that exist, or none; unknown is a problem.
    pub fn maybe<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.get(name).trim();
        if typed.is_empty() {
            return None;
        }
        let value = read(typed);
        if value.is_none() {
            self.wrong(name, Wrong::Unknown);
        }
        value
    }

    /// A value that a person typed freely and that must be readable, if anything was typed.
    pub fn readable<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.get(name).trim();
        if typed.is_empty() {
            return None;
        }
        let value = read(typed);
        if value.is_none() {
            self.wrong(name, Wrong::Unreadable);
        }
        value
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.has(name)
    }

    /// Notes what is wrong with a field; the first word on a field stands.
    pub fn wrong(&mut self, name: &str, wrong: Wrong) {
        if self.problem(name).is_none() {
            self.problems.push(Problem { field: name.to_owned(), wrong });
        }
    }

    /// What is wrong with a field.
    pub fn problem(&self, name: &str) -> Option<&Wrong> {
        self.problems.iter().find(|problem| problem.field == name).map(|problem| &problem.wrong)
    }

    /// All that is wrong.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Nothing is wrong.
    pub fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// Takes in what an op refused; what is not about fields is a trouble of the whole page.
    ///
    /// # Errors
    /// Any refusal but that of fields.
    pub fn refused(&mut self, refusal: Refusal) -> Result<(), Trouble> {
        match refusal {
            Refusal::Fields { problems } => {
                for problem in problems {
                    self.wrong(&problem.field, problem.wrong);
                }
                Ok(())
            }
            other => Err(other.into()),
        }
    }
}

/// From the body of a form, or from the query of a page.
impl FromRequest<App> for Form {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &App) -> Result<Self, Trouble> {
        let form = if matches!(*request.method(), Method::GET | Method::HEAD) {
            Self::parse(request.uri().query().unwrap_or_default())
        } else {
            let body = Bytes::from_request(request, app).await;
            let body = body.map_err(|refused| Trouble::of_status(refused.status(), FORM_BYTES))?;
            Self::parse(std::str::from_utf8(&body).map_err(|_| Trouble::Unreadable)?)
        };
        if form.pairs.len() > FIELDS { Err(Trouble::Unreadable) } else { Ok(form) }
    }
}

/// A value as it stands in an address: every byte but letters, digits and `-._~/` as `%XX`.
pub fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (bytes[at], pair.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                plain.push(byte);
                at += 2;
            }
            (b'+', _) => plain.push(b' '),
            (byte, _) => plain.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_as_it_was() {
        let form = Form::parse("a=N%C3%BA%C3%B1ez+%26+Co&b=1&b=2&c=%zz&d");
        assert_eq!(form.get("a"), "Núñez & Co");
        assert_eq!(form.all("b").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.get("c"), "%zz");
        assert!(form.has("d") && form.get("d").is_empty());
        assert_eq!(Form::parse(&format!("x={}", encoded("/w/a b?c=ø&d"))).get("x"), "/w/a b?c=ø&d");
    }

    #[test]
    fn a_problem_is_noted_once_and_the_first_word_stands() {
        let mut form = Form::parse("name=&note=abc");
        form.needed("name", NAME);
        form.wrong("name", Wrong::Taken);
        form.text("note", 2);
        assert_eq!(form.problem("name"), Some(&Wrong::Missing));
        assert_eq!(form.problem("note"), Some(&Wrong::TooLong { limit: 2 }));
        assert!(!form.sound());
    }
}
