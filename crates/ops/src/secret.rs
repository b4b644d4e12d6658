//! Random words that open a door. Only their hash is kept (T7).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use seguito_store::Broken;
use sha2::{Digest, Sha256};

/// A new token of 256 bits, to be shown once.
pub fn token() -> Result<String, Broken> {
    let mut bytes = [0; 32];
    fill(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a token.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

/// A set-up word: easy to read off a terminal, 60 bits, without letters that look alike.
pub fn word() -> Result<String, Broken> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 12];
    fill(&mut bytes)?;
    Ok(parted(bytes.iter().map(|b| char::from(LETTERS[usize::from(b % 32)]))))
}

/// A set-up word as it was made, from what somebody typed: large or small, with blanks for hyphens, or with nothing.
pub fn word_typed(typed: &str) -> String {
    parted(typed.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase))
}

fn parted(letters: impl Iterator<Item = char>) -> String {
    let letters: Vec<char> = letters.collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

fn fill(bytes: &mut [u8]) -> Result<(), Broken> {
    getrandom::fill(bytes).map_err(|e| Broken::fault(e.to_string()))
}
