//! Passwords: argon2id, one at a time a core, never in a transaction (T13).

use crate::Refused;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use seguito_core::refusal::Wrong;
use seguito_store::Broken;
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// The least length, in characters.
pub const LEAST: usize = 10;
/// The most, so that nobody hashes a book.
pub const MOST: usize = 200;

/// A password as it is kept.
#[derive(Clone)]
pub struct PasswordHash(pub(crate) String);

impl PasswordHash {
    /// As the account keeps it.
    pub fn kept(&self) -> &str {
        &self.0
    }
}

static TURNS: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, |n| n.get())));

/// A hash for an account that does not exist, so that a stranger cannot tell by the time it takes.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2VndWl0b3NlZ3VpdG8$C2NX2iOhUqgJ6sQbDh9ZzLZ3WzCkVzxAGVj7qcWv0jI";

/// What is wrong with a new password.
pub fn wrong(plain: &str) -> Option<Wrong> {
    match plain.chars().count() {
        0 => Some(Wrong::Missing),
        length if length < LEAST => Some(Wrong::TooShort { least: LEAST }),
        length if length > MOST => Some(Wrong::TooLong { limit: MOST }),
        _ => None,
    }
}

/// Hashes a new password; too short or too long is refused, by the name of its field.
pub async fn hash(field: &str, plain: &str) -> Result<PasswordHash, Refused> {
    if let Some(wrong) = wrong(plain) {
        return Err(Refused::field(field, wrong));
    }
    let plain = plain.to_owned();
    let hashed =
        on_a_core(move || Argon2::default().hash_password(plain.as_bytes()).map(|h| h.to_string())).await?;
    hashed.map(PasswordHash).map_err(|e| Broken::fault(e.to_string()).into())
}

/// Whether a password is the kept one; for `None` it takes as long and says no.
pub async fn matches(plain: &str, kept: Option<&str>) -> Result<bool, Broken> {
    let known = kept.is_some();
    let (plain, kept) = (plain.to_owned(), kept.unwrap_or(NOBODY).to_owned());
    if plain.chars().count() > MOST {
        return Ok(false);
    }
    let right =
        on_a_core(move || Argon2::default().verify_password(plain.as_bytes(), kept.as_str()).is_ok()).await?;
    Ok(right && known)
}

async fn on_a_core<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
    let turn = TURNS.acquire().await.map_err(|e| Broken::fault(e.to_string()))?;
    let done = tokio::task::spawn_blocking(work).await.map_err(|e| Broken::fault(e.to_string()));
    drop(turn);
    done
}
