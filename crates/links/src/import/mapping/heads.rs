//! Names of columns → what they mean: one dictionary a preset, in data files.

use super::{
    data,
    field::{Field, Target},
    preset::Preset,
};
use crate::{record::Label, text::fold};
use seguito_core::people::Language;
use seguito_words::Words;
use std::{collections::HashMap, sync::LazyLock};

/// What a name of a column means.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    /// Where its cells go.
    pub target: Target,
    /// What it is when its companion is there: `Nome` beside `Cognome` is a given name.
    pub beside: Option<Field>,
}

/// One preset's names.
pub struct Dictionary {
    meanings: HashMap<String, Meaning>,
    signatures: Vec<Vec<String>>,
}

/// Behind the head of a column of one's own that is named like one of ours, in lists that we write.
pub const OWN: &str = " [+]";

static DICTIONARIES: LazyLock<HashMap<Preset, Dictionary>> = LazyLock::new(|| {
    let of = |preset: Preset| match preset {
        Preset::Seguito => Dictionary::ours(),
        _ => Dictionary::parse(preset.data()),
    };
    Preset::ALL.iter().map(|preset| (*preset, of(*preset))).collect()
});

/// What a column's name means, in a preset first, then in general.
pub fn meaning(preset: Preset, head: &str) -> Option<(Meaning, Preset)> {
    let forms = forms(head);
    [preset, Preset::Generic].into_iter().find_map(|preset| {
        let dictionary = DICTIONARIES.get(&preset)?;
        forms.iter().find_map(|form| dictionary.find(form)).map(|meaning| (meaning, preset))
    })
}

/// Whether a list of ours would take a head for a column that it knows.
pub fn is_known(head: &str) -> bool {
    meaning(Preset::Seguito, head).is_some() || head.ends_with(OWN)
}

/// How many cells of a row name a known column.
pub fn known_among(cells: &[String]) -> usize {
    let short = |cell: &&String| !cell.trim().is_empty() && cell.len() <= 60;
    let known = |cell: &&String| Preset::ALL.iter().any(|preset| meaning(*preset, cell).is_some());
    cells.iter().filter(short).filter(known).count()
}

/// Whether the heads are those of a preset.
pub fn has_signature(preset: Preset, heads: &[String]) -> bool {
    let present: Vec<String> = heads.iter().map(|head| pattern(head).0).collect();
    let signatures =
        DICTIONARIES.get(&preset).map(|dictionary| dictionary.signatures.as_slice()).unwrap_or_default();
    signatures.iter().any(|names| names.iter().all(|name| present.contains(name)))
}

/// The ways to look a head up: `ZipCode` as two words and as one, and without what stands in brackets.
fn forms(head: &str) -> Vec<(String, u8)> {
    let mut forms = vec![pattern(head), pattern(&head.to_lowercase())];
    if let Some((before, _)) = head.split_once(['(', '[']) {
        forms.push(pattern(before));
    }
    forms
}

/// A head without its number, and the number: `E-mail 2 - Value` → `e mail # value`, 2.
fn pattern(head: &str) -> (String, u8) {
    let mut spaced = String::with_capacity(head.len() + 4);
    let mut before = ' ';
    for c in head.chars() {
        if before.is_lowercase() && c.is_uppercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    let mut number = 0;
    let words = fold(&spaced);
    let words = words.split(' ').map(|word| {
        if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            return word;
        }
        number = if number == 0 { word.parse().unwrap_or(u8::MAX) } else { number };
        "#"
    });
    (words.collect::<Vec<_>>().join(" "), number)
}

impl Dictionary {
    /// The heads that we write ourselves, in every language.
    fn ours() -> Self {
        let mut dictionary = Self::parse("");
        for language in Language::ALL {
            let w = Words::of(*language);
            let title = |field: Field| field.title(&w);
            for field in Field::ALL {
                let meaning = Meaning { target: Target::plain(*field), beside: None };
                dictionary.add([title(*field).as_str()].into_iter(), meaning, None);
            }
            let always = [Field::SourceId, Field::Organisation, Field::FullName, Field::LastContact];
            dictionary.signatures.push(always.map(|field| pattern(&title(field)).0).to_vec());
        }
        dictionary
    }

    fn parse(text: &str) -> Self {
        let mut dictionary = Self { meanings: HashMap::new(), signatures: Vec::new() };
        for (key, names) in data::lines(text) {
            if key == "signature" {
                let all = |name: &str| name.split(" & ").map(|part| pattern(part).0).collect();
                dictionary.signatures.extend(names.map(all));
            } else if let Some((meaning, group)) = parse_key(key) {
                dictionary.add(names, meaning, group);
            }
        }
        dictionary
    }

    fn add<'a>(&mut self, names: impl Iterator<Item = &'a str>, mut meaning: Meaning, group: Option<u8>) {
        for name in names {
            meaning.target.group = group.map_or(0, |group| group + 1);
            self.meanings.entry(pattern(name).0).or_insert(meaning);
        }
    }

    fn find(&self, (name, number): &(String, u8)) -> Option<Meaning> {
        let without = || name.replace(" #", "").replace("# ", "");
        let found = self.meanings.get(name).or_else(|| self.meanings.get(&without()))?;
        let group = found.target.group.checked_sub(1).unwrap_or(*number);
        Some(Meaning { target: Target { group, ..found.target }, ..*found })
    }
}

/// `street.home@0`, `name?given` → meaning and stated number.
fn parse_key(key: &str) -> Option<(Meaning, Option<u8>)> {
    let (key, group) = key.split_once('@').map_or((key, None), |(key, group)| (key, group.parse().ok()));
    let (key, beside) =
        key.split_once('?').map_or((key, None), |(key, beside)| (key, Field::from_key(beside)));
    let (field, label) =
        key.split_once('.').map_or((key, None), |(field, label)| (field, Label::from_key(label)));
    let target = Target { field: Field::from_key(field)?, label, group: 0 };
    Some((Meaning { target, beside }, group))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generic(head: &str) -> Target {
        meaning(Preset::Generic, head).unwrap_or_else(|| panic!("{head} is not known")).0.target
    }

    #[test]
    fn every_line_of_the_data_is_understood() {
        for preset in Preset::ALL {
            for (key, _) in data::lines(preset.data()) {
                assert!(key == "signature" || parse_key(key).is_some(), "{preset:?}: {key}");
                let (_, label) = key.split_once('.').unwrap_or((key, "work"));
                let label = label.split(['@', '?']).next().unwrap_or_default();
                assert!(Label::from_key(label).is_some(), "{preset:?}: {key}");
            }
        }
    }

    #[test]
    fn names_in_five_languages_with_numbers_and_remarks() {
        assert_eq!(generic("Ragione Sociale:").field, Field::Organisation);
        assert_eq!(generic("E-POST").field, Field::Mail);
        assert_eq!(generic("Teléfono 2"), Target { field: Field::Phone, label: None, group: 2 });
        assert_eq!(generic("Dernier échange (jj/mm/aaaa)").field, Field::LastContact);
        assert_eq!(generic("NombreCliente").field, Field::Organisation);
        assert_eq!(generic("Address line 2"), Target { field: Field::Street, label: None, group: 0 });
        assert!(meaning(Preset::Generic, "Agente di zona").is_none());
    }
}
