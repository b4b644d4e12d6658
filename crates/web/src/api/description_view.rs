//! The description of the API as a page: every route under its noun, with what it takes and gives.

use super::{
    described::TROUBLES,
    table::{Api, Line},
};
use crate::{
    page::{letter, letter_mast},
    visitor::Visitor,
};
use maud::{Markup, html};
use seguito_words::Words;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(super) fn page(visitor: &Visitor, api: &Api) -> Markup {
    let w = Words::of(visitor.language);
    let mut nouns: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
    for line in &api.lines {
        nouns.entry(line.scope.noun).or_default().push(line);
    }
    let content = html! {
        (letter_mast(None, &w.api_title(), &w.api_lede()))
        div class="line bare" {
            div class="when" {}
            div class="what stack" {
                p { a href="/api/openapi.json" { (w.api_document()) } }
                p class="hint" { (w.api_english()) }
                nav aria-label=(w.api_nouns()) {
                    ul class="plain" { @for noun in nouns.keys() { li { a href={ "#" (noun) } { code { (noun) } } } } }
                }
            }
        }
        @for (noun, lines) in &nouns {
            section id=(noun) aria-label=(noun) {
                div class="line" {
                    div class="when" { h2 lang="en" { (noun) } }
                    div class="what stack" { @for line in lines { (one(w, api, line)) } }
                }
            }
        }
        (troubles(w))
    };
    letter(visitor, &w.api_title(), content)
}

fn one(w: Words, api: &Api, line: &Line) -> Markup {
    html! {
        details {
            summary { code { (line.method) " " (line.path) } }
            p lang="en" { (line.summary) }
            p class="hint" { (w.api_scope()) " " code { (line.scope) } }
            @if !line.query.is_empty() { (parts(w, &w.api_query(), line.query.iter().map(in_query))) }
            @if let Some(body) = &line.body {
                (parts(w, &w.api_body(), fields(&body["properties"], &body["required"])))
            }
            @if let Some(answer) = resolved(api, &line.answer.1) {
                (parts(w, &w.api_answer(), fields(&answer["properties"], &Value::Null)))
            }
        }
    }
}

/// A field: its name, what it is, what it says, whether it must be there.
type Part = (String, String, String, bool);

fn parts(w: Words, title: &str, parts: impl Iterator<Item = Part>) -> Markup {
    html! {
        h3 { (title) }
        dl {
            @for (name, kind, says, needed) in parts {
                dt { code { (name) } " " span class="hint" lang="en" { (kind) } }
                dd lang="en" { (says) @if needed { " " b lang=(w.language().key()) { (w.api_needed()) } } }
            }
        }
    }
}

fn in_query(parameter: &Value) -> Part {
    let text = |name: &str| parameter[name].as_str().unwrap_or_default().to_owned();
    (text("name"), kind(&parameter["schema"]), text("description"), false)
}

fn fields<'a>(properties: &'a Value, required: &'a Value) -> impl Iterator<Item = Part> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let needed = |name: &str| required.as_array().is_some_and(|all| all.iter().any(|one| one == name));
    properties.as_object().unwrap_or(&NONE).iter().map(move |(name, schema)| {
        let says = schema["description"].as_str().unwrap_or_default().to_owned();
        (name.clone(), kind(schema), says, needed(name))
    })
}

/// The name of a type, as short as can be said.
fn kind(schema: &Value) -> String {
    let of = |schema: &Value| match whole(schema)["$ref"].as_str() {
        Some(name) => name.rsplit('/').next().unwrap_or_default().to_owned(),
        None => match (&schema["format"], &schema["type"]) {
            (Value::String(format), _) => format.clone(),
            (_, Value::String(kind)) => kind.clone(),
            (_, Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            _ => String::new(),
        },
    };
    match (schema["oneOf"].as_array(), &schema["type"]) {
        (Some(any), _) => any.iter().map(of).collect::<Vec<_>>().join(", "),
        (None, Value::String(kind)) if kind == "array" => format!("[{}]", of(&schema["items"])),
        _ => of(schema),
    }
}

/// The record, where the fields that were asked for may stand for it.
fn whole(schema: &Value) -> &Value {
    schema["anyOf"].get(0).unwrap_or(schema)
}

fn resolved<'a>(api: &'a Api, schema: &'a Value) -> Option<&'a Value> {
    let schema = whole(schema);
    match schema["$ref"].as_str() {
        Some(name) => api.components.get(name.rsplit('/').next()?),
        None => Some(schema),
    }
}

fn troubles(w: Words) -> Markup {
    html! {
        section aria-label=(w.api_troubles()) {
            div class="line" {
                div class="when" { h2 { (w.api_troubles()) } }
                dl class="what" lang="en" {
                    @for (status, says) in TROUBLES {
                        dt { (status) }
                        dd { (says) }
                    }
                }
            }
        }
    }
}
