//! What the terminal is told, in its user's language.

use seguito_core::people::Language;
use seguito_words::Words;

/// The words of the terminal's user: LC_ALL, LC_MESSAGES or LANG; else English.
pub fn words() -> Words {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    Words::of(
        set.filter(|value| !value.is_empty()).map(|value| language(&value)).next().unwrap_or(Language::En),
    )
}

fn language(locale: &str) -> Language {
    let begins = locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
    match begins {
        "no" | "nn" => Language::Nb,
        other => Language::from_key(other).unwrap_or(Language::En),
    }
}
