//! Words without case and accents, for finding and for addresses. Not for sorting.

use icu::normalizer::DecomposingNormalizerBorrowed;
use seguito_core::letters::plain;

/// Small letters without accents: `Øystein Åsgård` and `oystein asgard` are found by each other.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let normalizer = const { DecomposingNormalizerBorrowed::new_nfkd() };
    let mut out = String::with_capacity(text.len());
    for letter in normalizer.normalize_iter(text.to_lowercase().chars()) {
        match plain(letter) {
            Some(letters) => out.push_str(letters),
            None if matches!(letter, '\u{300}'..='\u{36f}') => {}
            None => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn letters_lose_case_and_accents() {
        assert_eq!(fold("Øystein Åsgård"), "oystein asgard");
        assert_eq!(fold("Cœur d’Été, Núñez & Großmann"), "coeur d’ete, nunez & grossmann");
    }
}
