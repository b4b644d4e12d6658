//! The form of the data files: `key = name | name`, `#` begins a remark.

use crate::text::fold;
use std::collections::HashMap;

/// Each line's key with its names.
pub fn lines(text: &str) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, names)| (key, names.split(" | ").map(str::trim)))
}

/// Names, folded, to their keys. The first line that has a name keeps it.
pub fn by_name(text: &'static str) -> HashMap<String, &'static str> {
    let mut found = HashMap::new();
    for (key, names) in lines(text) {
        for name in names {
            found.entry(fold(name)).or_insert(key);
        }
    }
    found
}
