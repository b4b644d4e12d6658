//! Whether a bare name is an organisation's or a person's.

use super::data;
use crate::text::fold;
use std::{collections::HashSet, sync::LazyLock};

static LEGAL: LazyLock<HashSet<&str>> = LazyLock::new(|| words("legal"));
static TRADE: LazyLock<HashSet<&str>> = LazyLock::new(|| words("trade"));

fn words(wanted: &str) -> HashSet<&'static str> {
    let lines = data::lines(include_str!("data/organisations.txt"));
    lines.filter(|(key, _)| *key == wanted).flat_map(|(_, names)| names).collect()
}

/// Whether a name is an organisation's: a legal form, a word of trade, a digit, an ampersand.
pub fn is_organisation(name: &str) -> bool {
    legal_words(name) > 0
        || name.contains(['&', '@'])
        || name.chars().any(|c| c.is_ascii_digit())
        || fold(name).split(' ').any(|word| TRADE.contains(word))
}

/// A name without legal form and signs, its words in order of the alphabet: two spellings of one name have
/// one key.
pub fn loose_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.truncate(words.len() - legal_words(name).min(words.len() - 1));
    words.sort_unstable();
    words.join(" ")
}

/// How many words at the end are a legal form (`S.n.c.` are three). Accents count: Ås is a name, AS a
/// company.
fn legal_words(name: &str) -> usize {
    let lower = name.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let legal = |count: &usize| LEGAL.contains(words[words.len() - count..].join(" ").as_str());
    (1..words.len().min(5)).rev().find(legal).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_and_persons() {
        for name in
            ["Søster & Co AS", "Tipografia Conti", "Rossi S.n.c.", "Viveros \"Olmedo\"", "3M", "IBM Corp."]
        {
            assert!(is_organisation(name), "{name}");
        }
        for name in [
            "Bjørn Ærlig Åsen",
            "Anna Rossi",
            "Hélène Lefèvre",
            "Franco Conti",
            "Asa",
            "Marit Ås",
            "Marco Da Ponte",
        ] {
            assert!(!is_organisation(name), "{name}");
        }
    }

    #[test]
    fn spellings_of_one_name_share_a_key() {
        assert_eq!(loose_key("Tipografia Conti S.r.l."), loose_key("TIPOGRAFIA  CONTI"));
        assert_eq!(loose_key("Rossi Mario"), loose_key("Mario Rossi"));
        assert_ne!(loose_key("Mario Rossi"), loose_key("Maria Rossi"));
    }
}
