//! The words by which a record is found: as they are kept of it, and as they are typed. One rule for both.

use crate::fold;
use std::collections::BTreeSet;

/// The words of one record, at most.
const MOST: usize = 40;

/// Letters of a word that count.
const LETTERS: usize = 40;

/// Digits of a number that is kept, at least.
const WHOLE: usize = 5;

/// Digits of a group within it that is kept too, at least: people look for its end.
const GROUP: usize = 4;

/// A text by which a record is found.
#[derive(Clone, Copy, Debug)]
pub enum Findable<'a> {
    /// A name or a mail address: each of its words.
    Words(&'a str),
    /// A telephone number: the whole, without the country before it, and its longer groups.
    Number(&'a str),
}

/// The folded words of a record, of two characters or more.
pub fn findable<'a>(texts: impl IntoIterator<Item = Findable<'a>>) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for text in texts {
        match text {
            Findable::Words(text) => {
                let words = words(text);
                out.extend(numbers_joined(&words).into_iter().chain(words).filter(|word| is_long(word)));
            }
            Findable::Number(text) => out.extend(numbers(text)),
        }
    }
    out.into_iter().take(MOST).collect()
}

/// What somebody types, as words that may begin those of a record. Groups of digits side by side are one number.
pub fn typed(text: &str) -> Vec<String> {
    numbers_joined(&words(text))
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().take(LETTERS).collect()).collect()
}

fn numbers_joined(words: &[String]) -> Vec<String> {
    let together = words.chunk_by(|one, next| is_number(one) && is_number(next));
    together.map(<[String]>::concat).collect()
}

fn is_long(word: &str) -> bool {
    word.chars().nth(1).is_some()
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a number, those after its country, where that stands apart, and its longer groups: `+39 366 0012` gives
/// 393660012, 3660012 and 0012.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let abroad =
        text.trim().strip_prefix('+').and_then(|rest| rest.split_once(|c: char| !c.is_ascii_digit()));
    let numbers = [digits(text), abroad.map(|(_, own)| digits(own)).unwrap_or_default()];
    let groups = words(text).into_iter().filter(|group| is_number(group) && group.len() >= GROUP);
    numbers.into_iter().filter(|number| number.len() >= WHOLE).chain(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(texts: &[Findable<'_>]) -> Vec<String> {
        findable(texts.iter().copied()).into_iter().collect()
    }

    #[test]
    fn a_record_is_found_by_each_of_its_words() {
        let texts = [Findable::Words("Zoë O’Brien-Åsen"), Findable::Words("z.brien@studio.example")];
        assert_eq!(kept(&texts), ["asen", "brien", "example", "studio", "zoe"]);
    }

    #[test]
    fn a_number_is_kept_whole_and_without_its_country() {
        assert_eq!(kept(&[Findable::Number("+39 366 001-2345")]), ["2345", "3660012345", "393660012345"]);
        assert_eq!(kept(&[Findable::Number("+393660012345"), Findable::Number("911")]), ["393660012345"]);
    }

    #[test]
    fn a_name_with_numbers_is_found_by_itself_and_while_it_is_typed() {
        let name = "Release 2026-11-25";
        let kept = kept(&[Findable::Words(name)]);
        for end in name.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
            for word in typed(&name[..end]) {
                assert!(kept.iter().any(|kept| kept.starts_with(&word)), "{word} of {}", &name[..end]);
            }
        }
    }

    #[test]
    fn what_is_typed_is_cut_as_what_is_kept() {
        assert_eq!(typed("Harrow & Pell"), ["harrow", "pell"]);
        assert_eq!(typed("O’Brien-Å"), ["o", "brien", "a"]);
        assert_eq!(typed("rossi 366 001 2345"), ["rossi", "3660012345"]);
        assert_eq!(typed("+39 366 0012345 rossi"), ["393660012345", "rossi"]);
        assert_eq!(typed("studio 54 20"), ["studio", "5420"]);
        assert_eq!(typed(" "), [""; 0]);
    }
}
