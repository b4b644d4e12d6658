//! A word of the terminal that is one of a few.

/// The value whose key was typed; else all the keys, for the one who typed it.
pub fn one_of<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str, typed: &str) -> Result<T, String> {
    let found = all.iter().find(|one| key(**one) == typed).copied();
    found.ok_or_else(|| all.iter().map(|one| key(*one)).collect::<Vec<_>>().join(", "))
}
