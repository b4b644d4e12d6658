//! What the terminal is told, in its user's language.

use crate::config::folder::Unusable;
use seguito_core::{people::Language, time::Moment};
use seguito_store::{Broken, Cause, InTheWay, OpenError};
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

/// Why the data at a place cannot be opened, and the exit code that says so.
pub fn unopened(w: Words, place: &str, error: &OpenError) -> (String, u8) {
    match error {
        OpenError::Newer { found, known } => (w.serve_newer(found.to_string(), known.to_string()), 3),
        OpenError::Unsafe { setting } => (w.serve_unsafe(setting), 3),
        OpenError::Tls => (w.serve_tls(), 3),
        OpenError::TooOld { version } => (w.serve_too_old(version.to_string()), 3),
        OpenError::Broken(broken) => unfit(w, place, broken),
    }
}

/// What the database at a place could not do, and the exit code that says so.
pub fn unfit(w: Words, place: &str, broken: &Broken) -> (String, u8) {
    let said = match broken.cause {
        Cause::Full => w.serve_full(place),
        Cause::ReadOnly => w.serve_read_only(place),
        Cause::Busy => w.cli_busy(),
        _ => w.serve_unreachable(&broken.detail),
    };
    (said, code(broken.cause))
}

/// The exit code of what a database could not do.
pub fn code(cause: Cause) -> u8 {
    match cause {
        Cause::Missing => 2,
        Cause::Full | Cause::ReadOnly => 3,
        _ => 1,
    }
}

/// Why a data folder cannot be used, and the exit code that says so.
pub fn unusable(w: Words, place: &str, unusable: &Unusable) -> (String, u8) {
    match unusable {
        Unusable::ReadOnly => (w.serve_read_only(place), 3),
        Unusable::Full => (w.serve_full(place), 3),
        Unusable::Other(error) => (w.serve_no_folder(place, error.to_string()), 3),
        Unusable::InTheWay(InTheWay::Server) => (w.serve_served(place), 4),
        Unusable::InTheWay(InTheWay::Mover) => (w.serve_moving(place), 4),
    }
}

/// The moment: the machine's clock; in builds for tests the moment set in `SEGUITO_TEST_NOW`.
pub fn now() -> Moment {
    #[cfg(feature = "test-clock")]
    if let Some(set) = test_now() {
        return set;
    }
    Moment::now()
}

/// The moment set for a test.
#[cfg(feature = "test-clock")]
pub fn test_now() -> Option<Moment> {
    std::env::var("SEGUITO_TEST_NOW").ok().and_then(|set| set.parse().ok())
}
