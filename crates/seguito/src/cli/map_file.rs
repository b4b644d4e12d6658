//! `--map FILE`: what columns of a list mean, as lines of TOML, `"Column name" = "field"`.

use super::Failure;
use seguito_links::import::mapping::{Field, KnownBy, Mapping, Target};
use seguito_words::Words;
use std::{collections::BTreeMap, fs, path::Path};

/// The mapping with what the file says; a column or a field that is not there is said.
pub fn read(w: Words, path: &Path, mut mapping: Mapping) -> Result<Mapping, Failure> {
    let wrong = |detail: String| Failure::Asked(w.cli_mapping_unread(path.display().to_string(), detail));
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let said: BTreeMap<String, String> =
        toml::from_str(&text).map_err(|error| wrong(error.message().to_owned()))?;
    for (head, field) in said {
        let field = Field::from_key(&field).ok_or_else(|| wrong(format!("{field:?}")))?;
        let named = |known: &str| known.trim().eq_ignore_ascii_case(head.trim());
        let column = mapping.columns.iter_mut().find(|column| named(&column.head));
        let column = column.ok_or_else(|| wrong(format!("{head:?}")))?;
        (column.target, column.known_by) = (Target::plain(field), KnownBy::Person);
    }
    Ok(mapping)
}
