//! The shape of a body or an answer: made from the types themselves, so that the description cannot differ.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::{
    ToSchema,
    openapi::{RefOr, Schema},
};

/// Schemas by name, as `components/schemas` lists them.
pub(super) type Components = BTreeMap<String, Value>;

/// A type's schema, with what it refers to added to the components.
pub(super) fn of<T: ToSchema>(components: &mut Components) -> Value {
    let mut found = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut found);
    for (name, schema) in found {
        let schema = written(&schema);
        let kept = components.entry(name).or_insert_with(|| schema.clone());
        debug_assert_eq!(*kept, schema, "two types of one name");
    }
    json!({ "$ref": format!("#/components/schemas/{}", T::name()) })
}

/// A type's properties alone, what was flattened into it included.
pub(super) fn flat<T: ToSchema>(components: &mut Components) -> Flat {
    of::<T>(components);
    let mut flat = Flat::default();
    flatten(&components[T::name().as_ref()], components, &mut flat);
    flat
}

/// The properties of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    /// Each by name.
    pub properties: Map<String, Value>,
    /// Those that must be there.
    pub required: Vec<String>,
}

impl Flat {
    /// Without the properties of these names: they come from elsewhere.
    pub fn without(mut self, names: &[&str]) -> Self {
        self.properties.retain(|name, _| !names.contains(&name.as_str()));
        self.required.retain(|name| !names.contains(&name.as_str()));
        self
    }

    /// As a schema that allows nothing else.
    pub fn closed(&self) -> Value {
        let mut object = json!({
            "type": "object", "properties": self.properties, "additionalProperties": false,
        });
        if !self.required.is_empty() {
            object["required"] = json!(self.required);
        }
        object
    }
}

fn flatten(schema: &Value, components: &Components, flat: &mut Flat) {
    let name = schema["$ref"].as_str().and_then(|at| at.rsplit('/').next());
    if let Some(schema) = name.and_then(|name| components.get(name)) {
        flatten(schema, components, flat);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        flatten(part, components, flat);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        flat.properties.insert(name.clone(), property.clone());
    }
    let required = schema["required"].as_array().into_iter().flatten();
    flat.required.extend(required.filter_map(|name| name.as_str().map(str::to_owned)));
}

/// A schema as JSON, with the bounds of its numbers and the length of its pairs said.
fn written(schema: &RefOr<Schema>) -> Value {
    let mut value = serde_json::to_value(schema).unwrap_or_default();
    bound(&mut value);
    value
}

fn bound(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(count) = object.get("prefixItems").and_then(Value::as_array).map(Vec::len) {
                object.insert("minItems".into(), count.into());
                object.insert("maxItems".into(), count.into());
            }
            if let Some((name, least, most)) = object.get("format").and_then(Value::as_str).and_then(whole) {
                object.insert("format".into(), name.into());
                object.entry("minimum").or_insert(least.into());
                object.entry("maximum").or_insert(most.into());
            }
            object.values_mut().for_each(bound);
        }
        Value::Array(items) => items.iter_mut().for_each(bound),
        _ => {}
    }
}

/// A format of whole numbers by the name that OpenAPI registers, with the least and the most.
fn whole(format: &str) -> Option<(&'static str, i64, i64)> {
    Some(match format {
        "int16" => ("int16", i16::MIN.into(), i16::MAX.into()),
        "int32" => ("int32", i32::MIN.into(), i32::MAX.into()),
        "int64" => ("int64", i64::MIN, i64::MAX),
        "u-int8" => ("uint8", 0, u8::MAX.into()),
        "u-int16" => ("uint16", 0, u16::MAX.into()),
        "u-int32" => ("uint32", 0, u32::MAX.into()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_say_their_bounds_and_pairs_their_length() {
        let mut value = json!({ "properties": {
            "small": { "type": "integer", "format": "u-int8" },
            "least": { "type": "integer", "format": "int32", "minimum": 1 },
            "pair": { "type": "array", "prefixItems": [{ "type": "integer", "format": "int16" }, {}] },
        }});
        bound(&mut value);
        let told = |name: &str| value["properties"][name].clone();
        assert_eq!(
            (told("small")["minimum"].clone(), told("small")["maximum"].clone()),
            (json!(0), json!(255))
        );
        assert_eq!(
            (told("least")["minimum"].clone(), told("least")["maximum"].clone()),
            (json!(1), json!(i32::MAX))
        );
        assert_eq!(
            (told("pair")["minItems"].clone(), told("pair")["maxItems"].clone()),
            (json!(2), json!(2))
        );
        assert_eq!(told("pair")["prefixItems"][0]["minimum"], json!(i16::MIN));
    }
}
