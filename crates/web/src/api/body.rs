//! The body of a change: JSON of the shape that the description states, made into the op's command.

use super::{
    noun::{Standing, named},
    schema::Flat,
};
use crate::error::Trouble;
use seguito_core::refusal::{Problem, Wrong};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Which fields a body may have, which it must, and what of the command comes from elsewhere.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    body: Flat,
    /// What is in the path; the number of a line of the timeline is the only one that is not an id or a name.
    path: Vec<(String, bool)>,
    /// Whether the command states the version that was changed.
    versioned: bool,
    /// Whether what is left out stays as it stands.
    partial: bool,
}

impl Shape {
    /// The shape of a command; `on`: the version comes from the record that stands.
    pub fn new(whole: &Flat, path: &[&str], (on, partial): (bool, bool)) -> Self {
        let number =
            |name: &&str| whole.properties.get(*name).is_some_and(|schema| schema["type"] == "integer");
        let versioned = on && whole.properties.contains_key("version");
        let mut body = whole.clone().without(path);
        if versioned {
            body = body.without(&["version"]);
        }
        if partial {
            body.required.clear();
        }
        let path = path.iter().map(|name| ((*name).to_owned(), number(name))).collect();
        Self { body, path, versioned, partial }
    }

    /// Whether the command is whole without a body.
    pub fn empty(&self) -> bool {
        self.body.properties.is_empty()
    }

    /// The body as the description has it.
    pub fn schema(&self) -> Value {
        self.body.closed()
    }

    /// What was sent, if it has only fields that exist, and all that must be there.
    ///
    /// # Errors
    /// [`Trouble::Misshapen`] with every field that does not fit.
    pub fn read(&self, body: &[u8]) -> Result<Map<String, Value>, Trouble> {
        let sent = if body.is_empty() { Value::Object(Map::new()) } else { parsed(body)? };
        let Value::Object(sent) = sent else {
            return Err(misshapen(vec![problem("body", Wrong::Unreadable)]));
        };
        let unknown = sent.keys().filter(|name| !self.body.properties.contains_key(*name));
        let missing = self.body.required.iter().filter(|name| !sent.contains_key(*name));
        let problems: Vec<Problem> = unknown
            .map(|name| problem(name, Wrong::Unknown))
            .chain(missing.map(|name| problem(name, Wrong::Missing)))
            .collect();
        if problems.is_empty() { Ok(sent) } else { Err(misshapen(problems)) }
    }

    /// The command: what was sent, what the path says, and of the record that stands what is needed.
    ///
    /// # Errors
    /// [`Trouble::Absent`] for a path that cannot be one, [`Trouble::Misshapen`] for a field of another type.
    pub fn command<C: DeserializeOwned>(
        &self,
        sent: Map<String, Value>,
        path: &[(String, String)],
        standing: Option<&Standing>,
    ) -> Result<C, Trouble> {
        let mut whole = Map::new();
        if let Some(record) =
            standing.filter(|_| self.partial).and_then(|standing| standing.record.as_object())
        {
            let shown = record.iter().filter(|(name, _)| self.body.properties.contains_key(*name));
            whole.extend(shown.map(|(name, value)| (name.clone(), value.clone())));
        }
        whole.extend(sent);
        for (name, number) in &self.path {
            let text = path.iter().find(|(key, _)| key == name).map_or("", |(_, text)| text.as_str());
            whole.insert(name.clone(), in_path(name, text, *number)?);
        }
        if let Some(version) = standing.and_then(|standing| standing.version).filter(|_| self.versioned) {
            whole.insert("version".into(), version.into());
        }
        let mut track = serde_path_to_error::Track::new();
        let reader = serde_path_to_error::Deserializer::new(Value::Object(whole), &mut track);
        C::deserialize(reader).map_err(|_| {
            let field = track.path().to_string();
            misshapen(vec![problem(if field == "." { "body" } else { &field }, Wrong::Unreadable)])
        })
    }
}

/// A condition is named in the path by a word; everything else there is an id, or the number of a line.
fn in_path(name: &str, text: &str, number: bool) -> Result<Value, Trouble> {
    match (number, name) {
        (true, _) => text.parse::<i64>().map(Value::from).map_err(|_| Trouble::Absent),
        (false, "condition") => Ok(text.into()),
        _ => Ok(named(text)?.to_string().into()),
    }
}

fn parsed(body: &[u8]) -> Result<Value, Trouble> {
    let sent = serde_json::from_slice(body);
    let mut sent = sent.map_err(|_| misshapen(vec![problem("body", Wrong::Unreadable)]))?;
    whole_numbers(&mut sent);
    Ok(sent)
}

/// To JSON Schema 6.0 is a whole number, and so it is here.
fn whole_numbers(value: &mut Value) {
    match value {
        Value::Number(number) => {
            // beyond 2^53 a float does not say which whole number it is
            let float =
                number.as_f64().filter(|float| number.is_f64() && float.abs() < 9_007_199_254_740_992.0);
            if let Some(whole) = float.filter(|float| float.fract() == 0.0) {
                *value = (whole as i64).into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(whole_numbers),
        Value::Object(fields) => fields.values_mut().for_each(whole_numbers),
        _ => {}
    }
}

fn problem(field: &str, wrong: Wrong) -> Problem {
    Problem { field: field.to_owned(), wrong }
}

fn misshapen(problems: Vec<Problem>) -> Trouble {
    Trouble::Misshapen(problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_whole_number_is_one_however_it_is_written() {
        let sent = br#"{"a": 6.0, "b": [1e3, -2.0, 1.5], "c": {"d": 9007199254740993.0}, "e": 1e300}"#;
        let read = parsed(sent).unwrap();
        assert_eq!((&read["a"], &read["b"]), (&json!(6), &json!([1000, -2, 1.5])));
        assert!(
            read["c"]["d"].is_f64() && read["e"].is_f64(),
            "beyond 2^53 nobody knows which it is: {read}"
        );
    }
}
