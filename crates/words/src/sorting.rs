//! The order in which a reader expects names.

use crate::formats::{self, Locale};
use seguito_core::people::Language;

/// A key that sorts bytewise as the language sorts texts: Norwegian ends with æ ø å, Spanish puts ñ after n.
pub fn sort_key(language: Language, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = formats::of(Locale::of(language)).collator.write_sort_key_to(text, &mut key);
    key
}
