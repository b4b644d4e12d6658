//! The description of the API, OpenAPI 3.1, made from the table.

use super::{
    schema::Components,
    table::{Api, Line, parameters},
    writing::{Conditional, KEY},
};
use seguito_core::access::Verb;
use serde_json::{Map, Value, json};

/// What can be answered instead, with its name in `type`.
pub(super) const TROUBLES: [(u16, &str); 12] = [
    (400, "The request cannot be read, or its body has another shape."),
    (401, "Without a living token."),
    (403, "The token or its member may not do this."),
    (404, "Not there, or not to be seen: both answer alike."),
    (409, "It cannot be undone or ended any more."),
    (412, "Somebody else saved first: `current` is what stands, `ETag` its mark."),
    (413, "Larger than the limit."),
    (415, "The body is not JSON."),
    (422, "A rule refuses it: `problems` says which field and why."),
    (428, "`If-Match` is missing: it writes over a record."),
    (429, "Too many requests; `Retry-After` says when the next is welcome."),
    (503, "The database cannot be written or reached just now."),
];

/// The whole document.
pub(super) fn document(api: &Api) -> Value {
    let mut paths = Map::new();
    for line in &api.lines {
        let path = paths.entry(line.path).or_insert_with(|| json!({}));
        path[line.method.to_lowercase()] = operation(line);
    }
    let mut components: Components = api.components.clone();
    components.insert("Trouble".into(), trouble());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Seguito",
            "version": "1",
            "description": "Clients, projects, what was said, and whom to reach next. The token names workspace \
                and member. A list is read page by page: `next` of one answer is `after` of the next request.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
        },
    })
}

/// The name of an operation, made from its route.
pub(super) fn operation_id(line: &Line) -> String {
    let path = line.path.trim_start_matches("/api/v1/").replace(['{', '}'], "");
    format!("{}-{}", line.method.to_lowercase(), path.replace('/', "-"))
}

fn operation(line: &Line) -> Value {
    let mut operation = json!({
        "operationId": operation_id(line),
        "summary": line.summary,
        "description": format!("Scope `{}`.", line.scope),
        "tags": [line.scope.noun],
        "parameters": asked(line),
        "responses": answers(line),
    });
    if let Some(body) = &line.body {
        let needed = body["required"].is_array();
        operation["requestBody"] =
            json!({ "required": needed, "content": { "application/json": { "schema": body } } });
    }
    operation
}

fn asked(line: &Line) -> Vec<Value> {
    let mut asked: Vec<Value> = parameters(line.path).map(|name| in_path(line, name)).collect();
    asked.extend(line.query.iter().cloned());
    if line.scope.verb == Verb::Write {
        asked.push(json!({
            "name": KEY, "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 255,
            "pattern": "^[!-~]+$" },
            "description": "The same key with the same request is one change: the first answer comes again, for 24 hours.",
        }));
    }
    if let Some(conditional) = line.conditional {
        asked.push(json!({
            "name": "if-match", "in": "header", "required": conditional == Conditional::Must,
            "schema": { "type": "string", "minLength": 1, "pattern": "^[!-~]+$" },
            "description": "The `ETag` of the record as it was seen; `*` = whichever stands.",
        }));
    }
    asked
}

fn in_path(line: &Line, name: &str) -> Value {
    let schema = match (name, line.path.contains("/contacts/")) {
        ("sequence", _) => json!({ "type": "integer", "format": "int64", "minimum": 1, "maximum": i64::MAX }),
        ("condition", true) => json!({ "$ref": "#/components/schemas/ContactCondition" }),
        ("condition", false) => json!({ "$ref": "#/components/schemas/Condition" }),
        _ => json!({ "type": "string", "format": "uuid" }),
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

fn answers(line: &Line) -> Value {
    let (status, schema) = &line.answer;
    let mut answers = Map::new();
    let mut answer = json!({
        "description": line.summary,
        "content": { "application/json": { "schema": schema } },
    });
    if line.marked {
        answer["headers"] =
            json!({ "etag": { "schema": { "type": "string" }, "description": "The mark of this version." } });
    }
    answers.insert(status.to_string(), answer);
    for (status, says) in TROUBLES {
        let schema = json!({ "$ref": "#/components/schemas/Trouble" });
        let answer = json!({
            "description": says,
            "content": { "application/problem+json": { "schema": schema } },
        });
        answers.insert(status.to_string(), answer);
    }
    Value::Object(answers)
}

/// RFC 9457.
fn trouble() -> Value {
    let problem = json!({
        "type": "object",
        "required": ["field", "wrong", "detail"],
        "properties": {
            "field": { "type": "string", "description": "Which field." },
            "wrong": { "type": "object", "description": "What is wrong with it, as data." },
            "detail": { "type": "string", "description": "The same in a sentence." },
        },
    });
    json!({
        "type": "object",
        "description": "Why a request was not answered as asked (RFC 9457), in the member's language.",
        "required": ["type", "title", "status", "detail", "request"],
        "properties": {
            "type": { "type": "string", "description": "`urn:seguito:trouble:` and its name." },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "request": { "type": "string", "format": "uuid", "description": "The number under which the log has it." },
            "problems": { "type": "array", "items": problem },
            "current": { "type": "object", "description": "With 412: the record as it stands." },
        },
    })
}
