//! Bodies with an id wherever one can stand: forms by the names of their fields, JSON by the description of the API.

use super::{House, value};
use seguito_core::cadence::Cadences;
use serde_json::{Value, json};

/// Fields that name a record, with the record they name.
const IDS: [(&str, &str); 22] = [
    ("client", "client"),
    ("clients", "client"),
    ("keep", "client"),
    ("double", "other"),
    ("other", "other"),
    ("which", "client"),
    ("contact", "contact"),
    ("who", "contact"),
    ("project", "project"),
    ("projects", "project"),
    ("member", "member"),
    ("members", "member"),
    ("manager", "member"),
    ("owner", "member"),
    ("to", "member"),
    ("touchpoint", "touchpoint"),
    ("plan", "plan"),
    ("order", "order"),
    ("interaction", "interaction"),
    ("opportunity", "opportunity"),
    ("trash", "trash"),
    ("about", "plan"),
];

/// Fields that are needed before anything is looked up.
const WORDS: [(&str, &str); 26] = [
    ("name", "Something"),
    ("text", "Something"),
    ("note", "Something"),
    ("reason", "Something"),
    ("words", "Something"),
    ("title", ""),
    ("kind", "consultancy"),
    ("solution", "new-build"),
    ("channel", "phone"),
    ("direction", "ours"),
    ("outcome", "took-place"),
    ("progress", "none"),
    ("critical", "none"),
    ("day", "2026-11-24"),
    ("until", "2026-12-15"),
    ("from", "2026-12-10"),
    ("at", "09:00"),
    ("stage", "presentation"),
    ("state", "building"),
    ("builder", "client"),
    ("by", "client"),
    ("answer", "yes"),
    ("role", "member"),
    ("count", "6"),
    ("unit", "weeks"),
    ("version", "1"),
];

/// A form, or the query of a page, that names records of a house.
pub fn form(house: &House) -> String {
    let ids = IDS.iter().map(|(field, record)| format!("{field}={}", value(house, record)));
    let words = WORDS.iter().map(|(field, word)| format!("{field}={word}"));
    ids.chain(words).collect::<Vec<_>>().join("&")
}

/// The query of a page that names records of a house, and nothing else: its other fields stay as they are.
pub fn query(house: &House) -> String {
    IDS.iter()
        .map(|(field, record)| format!("{field}={}", value(house, record)))
        .collect::<Vec<_>>()
        .join("&")
}

/// A body for an operation of the API, naming records of a house; empty when it takes none.
pub fn json(document: &Value, operation: &Value, house: &House) -> String {
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    if schema.is_null() {
        return String::new();
    }
    object(document, schema, house).to_string()
}

fn object(document: &Value, schema: &Value, house: &House) -> Value {
    let needed: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut made = json!({});
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let names_a_record = property.to_string().contains("Id\"") && property["prefixItems"].is_null();
        if name == "cadences" {
            made[name] = json!(Cadences::shipped());
        } else if needed.contains(&name.as_str()) || names_a_record {
            made[name] = one(document, name, property, house);
        }
    }
    made
}

fn one(document: &Value, name: &str, schema: &Value, house: &House) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return referred(document, name, reference, house);
    }
    if let Some(any) = schema["oneOf"].as_array() {
        let some = any.iter().find(|one| one["type"] != "null").unwrap();
        return one(document, name, some, house);
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
    match (schema["format"].as_str(), kind) {
        (Some("date"), _) if name == "until" => json!("2026-12-15"),
        (Some("date"), _) => json!("2026-11-24"),
        (Some("date-time"), _) => json!("2026-11-24T08:00:00Z"),
        (Some("uuid"), _) => json!(house.ids.get(name).unwrap_or(&house.ids["client"])),
        (_, Some("array")) => json!([one(document, name, &schema["items"], house)]),
        (_, Some("integer")) => json!(1),
        (_, Some("boolean")) => json!(true),
        (_, Some("object")) => object(document, schema, house),
        _ if name == "kind" => json!("idea"),
        _ if name == "answer" => json!("yes"),
        _ if name == "state" => json!("offered"),
        _ => json!("Something"),
    }
}

fn referred(document: &Value, name: &str, reference: &str, house: &House) -> Value {
    let record = match reference.rsplit('/').next().unwrap() {
        "ClientId" if name == "double" => "other",
        "ClientId" => "client",
        "ContactId" => "contact",
        "ProjectId" => "project",
        "MemberId" => "member",
        "PlannedId" => "plan",
        "OrderId" => "order",
        "FlagId" => "flag",
        "FactId" => "mark",
        "InteractionId" => "interaction",
        "OpportunityId" => "opportunity",
        "Span" => return json!("6 weeks"),
        _ => {
            let schema = document.pointer(reference.trim_start_matches('#')).unwrap();
            return match schema["enum"].as_array() {
                Some(words) => words[0].clone(),
                None if schema["type"] == "object" => object(document, schema, house),
                None => one(document, name, schema, house),
            };
        }
    };
    json!(value(house, record))
}
