//! The table against itself: what can be changed is shown, what is referred to is there.

use super::{described, table, table::Line};
use seguito_core::access::NOUNS;
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn what_can_be_changed_is_shown_by_the_same_name() {
    let api = table();
    let edits: Vec<&Line> = api.lines.iter().filter(|line| line.method == "PATCH").collect();
    assert!(edits.len() >= 7, "{}", edits.len());
    for edit in edits {
        let shown = api.lines.iter().find(|line| line.method == "GET" && line.path == edit.path).unwrap();
        let name = shown.answer.1["anyOf"][0]["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        let shown = api.components[name]["properties"].as_object().unwrap();
        for field in edit.body.as_ref().unwrap()["properties"].as_object().unwrap().keys() {
            assert!(shown.contains_key(field), "{} changes {field} and does not show it", edit.path);
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = described::document(&table());
    let mut asked = BTreeSet::new();
    references(&document, &mut asked);
    for reference in asked {
        let at = reference.trim_start_matches('#');
        assert!(document.pointer(at).is_some(), "{reference}");
    }
}

#[test]
fn every_whole_number_has_its_bounds() {
    let (mut numbers, mut without) = (0, Vec::new());
    whole_numbers(&described::document(&table()), &mut |number| {
        numbers += 1;
        without.extend((number["minimum"].is_null() || number["maximum"].is_null()).then(|| number.clone()));
    });
    assert!(numbers > 20, "{numbers}");
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn every_noun_can_be_the_scope_of_a_token_and_has_a_route() {
    let asked: BTreeSet<&str> = table().lines.iter().map(|line| line.scope.noun).collect();
    assert_eq!(asked, NOUNS.into_iter().collect());
}

#[test]
fn operations_have_names_of_their_own() {
    let api = table();
    let names: BTreeSet<String> = api.lines.iter().map(described::operation_id).collect();
    assert_eq!(names.len(), api.lines.len());
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn whole_numbers(value: &Value, found: &mut dyn FnMut(&Value)) {
    let is =
        |kind: &Value| kind == "integer" || kind.as_array().is_some_and(|of| of.contains(&"integer".into()));
    match value {
        Value::Object(object) => {
            // a count that is answered has no format, and no end
            if object.contains_key("format") && object.get("type").is_some_and(is) {
                found(value);
            }
            object.values().for_each(|value| whole_numbers(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| whole_numbers(value, found)),
        _ => {}
    }
}
