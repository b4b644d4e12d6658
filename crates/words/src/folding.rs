//! Words without case and accents, for finding and for addresses. Not for sorting.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Small letters without accents: `Øystein Åsgård` and `oystein asgard` are found by each other.
pub fn fold(text: &str) -> String {
    let normalizer = const { DecomposingNormalizerBorrowed::new_nfkd() };
    let lower = text.to_lowercase();
    normalizer.normalize_iter(lower.chars()).filter_map(plain).flatten().collect()
}

fn plain(letter: char) -> Option<std::vec::IntoIter<char>> {
    let plain = match letter {
        '\u{300}'..='\u{36f}' => return None,
        'æ' => vec!['a', 'e'],
        'œ' => vec!['o', 'e'],
        'ø' => vec!['o'],
        'ß' => vec!['s', 's'],
        'đ' | 'ð' => vec!['d'],
        'ł' => vec!['l'],
        other => vec![other],
    };
    Some(plain.into_iter())
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
