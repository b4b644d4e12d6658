//! Reading a draft before it goes out: advice, never a block, never a silent change.
//!
//! The first rules (F12): a congratulation credits the client's path, so what praises our own part is pointed out.
//! The phrases are data, one file a language beside this one; the same words with an accent more or less count.

mod phrase;

use crate::{
    facts::Outcome,
    people::{Language, names},
};
use phrase::{Phrase, read_words};
use serde::Deserialize;
use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

names! {
    /// What a draft should not say of ourselves.
    ToneRule {
        /// It came about thanks to us.
        ThanksToUs = "thanks-to-us",
        /// We delivered, built, solved it.
        WeDid = "we-did",
        /// Our work, our expertise, our team.
        OurPart = "our-part",
        /// Not possible without us.
        WithoutUs = "without-us",
        /// Proud of ourselves.
        ProudOfOurselves = "proud-of-ourselves",
    }
}

/// A place in a draft that a person should look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The rule.
    pub rule: ToneRule,
    /// Where, in bytes of the text; always on letters' edges.
    pub span: Range<usize>,
}

/// The script of congratulations, by key: its one question is asked once.
pub const CONCLUSION: &str = "conclusion";

/// Whether a contact is one in which they are congratulated: it took place, and the conclusion was spoken of.
pub fn congratulates<'s>(
    outcome: Outcome,
    finished: bool,
    scripts: impl IntoIterator<Item = &'s str>,
) -> bool {
    outcome == Outcome::TookPlace && (finished || scripts.into_iter().any(|key| key == CONCLUSION))
}

/// The languages in which a message to a client may be written: the person's, the client's, then our own.
pub fn languages(person: Option<Language>, client: Language, own: Language) -> Vec<Language> {
    let mut all: Vec<Language> = Vec::new();
    for language in person.into_iter().chain([client, own]) {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}

/// Every place where a congratulation praises our own part, in the order of the text; places never overlap.
pub fn check(text: &str, language: Language) -> Vec<Advice> {
    let words = read_words(text);
    let rules = &RULES[language as usize];
    let mut found: Vec<Advice> = Vec::new();
    for (rule, phrases) in rules {
        let excused: Vec<_> = phrases.unless.iter().flat_map(|p| p.find(&words)).collect();
        let said = phrases.say.iter().flat_map(|p| p.find(&words));
        let said = said.filter(|at| !excused.iter().any(|e| e.start < at.end && at.start < e.end));
        found.extend(said.map(|at| Advice { rule: *rule, span: words[at.start].from..words[at.end - 1].to }));
    }
    found.sort_by_key(|advice| (advice.span.start, std::cmp::Reverse(advice.span.end)));
    let mut end = 0;
    found.retain(|advice| {
        let free = advice.span.start >= end;
        if free {
            end = advice.span.end;
        }
        free
    });
    found
}

/// The phrases of one rule in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    /// What is pointed out.
    say: Vec<Phrase>,
    /// What is not, though it holds such a phrase.
    #[serde(default)]
    unless: Vec<Phrase>,
}

type Rules = BTreeMap<ToneRule, Phrases>;

static RULES: LazyLock<[Rules; 5]> = LazyLock::new(|| {
    [
        include_str!("en.toml"),
        include_str!("it.toml"),
        include_str!("es.toml"),
        include_str!("nb.toml"),
        include_str!("fr.toml"),
    ]
    .map(read)
});

#[expect(clippy::expect_used, reason = "the files are part of the program, and the tests read each of them")]
fn read(text: &str) -> Rules {
    toml::from_str(text).expect("the phrases of a language are well formed")
}

#[cfg(test)]
mod tests;
