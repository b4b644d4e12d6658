//! Phrases as data: `thanks to ..2 our|us` is "thanks to", up to two words, then one of two.
//!
//! `a|b` one of several, `built?` may be missing, `effort*` any word that begins so, `..2` up to two words of any kind.
//! A phrase never reaches over a full stop, comma, colon or another sign.

use crate::letters::plain;
use serde::Deserialize;
use std::ops::Range;

/// A word of a text, folded, with its place in bytes.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub text: String,
    pub from: usize,
    pub to: usize,
    /// A sign stands between the word before and this one.
    pub after_sign: bool,
}

/// The words of a text. An apostrophe or a hyphen parts words, but is no sign.
pub(super) fn read_words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    let mut sign = false;
    for (at, c) in text.char_indices() {
        if !c.is_alphanumeric() {
            open = false;
            sign |= !(c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '\u{2011}'));
            continue;
        }
        if !open {
            words.push(Word { text: String::new(), from: at, to: at, after_sign: std::mem::take(&mut sign) });
            open = true;
        }
        if let Some(word) = words.last_mut() {
            push_folded(&mut word.text, c);
            word.to = at + c.len_utf8();
        }
    }
    words
}

fn push_folded(text: &mut String, c: char) {
    match plain(c) {
        Some(letters) => text.push_str(letters),
        None => text.extend(c.to_lowercase()),
    }
}

/// A phrase of a data file.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Phrase(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Word { any_of: Vec<Form>, may_lack: bool },
    Gap(usize),
}

#[derive(Clone, Debug)]
struct Form {
    text: String,
    begins: bool,
}

impl TryFrom<String> for Phrase {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let parts: Result<Vec<_>, String> = text.split_whitespace().map(read_part).collect();
        match parts? {
            parts if parts.iter().any(|p| matches!(p, Part::Word { may_lack: false, .. })) => Ok(Self(parts)),
            _ => Err(format!("{text:?} holds no word that must be there")),
        }
    }
}

fn read_part(token: &str) -> Result<Part, String> {
    if let Some(count) = token.strip_prefix("..") {
        return count.parse().map(Part::Gap).map_err(|_| format!("{token:?}: how many words?"));
    }
    let (token, may_lack) = token.strip_suffix('?').map_or((token, false), |token| (token, true));
    let any_of = token.split('|').map(|form| {
        let (form, begins) = form.strip_suffix('*').map_or((form, false), |form| (form, true));
        let mut text = String::new();
        form.chars().for_each(|c| push_folded(&mut text, c));
        Form { text, begins }
    });
    Ok(Part::Word { any_of: any_of.collect(), may_lack })
}

impl Phrase {
    /// Each place where the phrase stands, as a range of words.
    pub(super) fn find(&self, words: &[Word]) -> Vec<Range<usize>> {
        let starts = (0..words.len()).filter_map(|from| end(&self.0, words, from, from).map(|to| from..to));
        starts.filter(|at| at.start < at.end).collect()
    }
}

/// Where the parts end when they begin at a word; the shortest way.
fn end(parts: &[Part], words: &[Word], first: usize, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let open = |at: usize| words.get(at).filter(|word| at == first || !word.after_sign);
    match part {
        Part::Gap(most) => {
            let reach = (0..*most).take_while(|n| open(at + n).is_some()).count();
            (0..=reach).find_map(|n| end(rest, words, first, at + n))
        }
        Part::Word { any_of, may_lack } => {
            let here = open(at).is_some_and(|word| any_of.iter().any(|form| form.is(&word.text)));
            let taken = if here { end(rest, words, first, at + 1) } else { None };
            taken.or_else(|| if *may_lack { end(rest, words, first, at) } else { None })
        }
    }
}

impl Form {
    fn is(&self, word: &str) -> bool {
        if self.begins { word.starts_with(&self.text) } else { word == self.text }
    }
}
