//! How much one token may ask: so many requests a minute, so many at once. Each server counts for itself: it protects
//! the server, not a secret.

use crate::error::Trouble;
use seguito_core::time::Moment;
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Requests of one token in a minute of the clock.
pub const A_MINUTE: u32 = 600;
/// Requests of one token that are answered at the same time.
pub const AT_ONCE: u32 = 10;
/// Tokens remembered before those that are silent are forgotten.
const REMEMBERED: usize = 10_000;

type Key = [u8; 32];

/// What each token has asked.
#[derive(Clone, Default)]
pub(crate) struct Throttle(Arc<Mutex<HashMap<Key, Used>>>);

#[derive(Clone, Copy, Default)]
struct Used {
    minute: i64,
    asked: u32,
    at_once: u32,
}

/// A request that is being answered; it counts until it is dropped.
pub(crate) struct Turn {
    throttle: Throttle,
    key: Key,
}

impl Throttle {
    /// Lets a request in.
    ///
    /// # Errors
    /// [`Trouble::TooMany`] when the token has asked enough for this minute, or for the moment.
    pub(crate) fn enter(&self, token: &str, now: Moment) -> Result<Turn, Trouble> {
        let key: Key = Sha256::digest(token).into();
        let (minute, second) = (now.as_second().div_euclid(60), now.as_second().rem_euclid(60));
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() > REMEMBERED {
            all.retain(|_, used| used.at_once > 0 || used.minute == minute);
        }
        let used = all.entry(key).or_default();
        if used.minute != minute {
            (used.minute, used.asked) = (minute, 0);
        }
        if used.asked >= A_MINUTE {
            return Err(Trouble::TooMany { retry_after: (60 - second).unsigned_abs() });
        }
        if used.at_once >= AT_ONCE {
            return Err(Trouble::TooMany { retry_after: 1 });
        }
        used.asked += 1;
        used.at_once += 1;
        Ok(Turn { throttle: self.clone(), key })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut all = self.throttle.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(used) = all.get_mut(&self.key) {
            used.at_once = used.at_once.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_last_request_of_a_minute_comes_in_and_the_next_one_waits() {
        let (throttle, now) = (Throttle::default(), at("2026-11-24T08:42:10Z"));
        for _ in 0..A_MINUTE {
            assert!(throttle.enter("sgt_a", now).is_ok());
        }
        assert!(matches!(throttle.enter("sgt_a", now), Err(Trouble::TooMany { retry_after: 50 })));
        assert!(throttle.enter("sgt_b", now).is_ok(), "another token is not held up");
        assert!(throttle.enter("sgt_a", at("2026-11-24T08:43:00Z")).is_ok());
    }

    #[test]
    fn ten_at_once_and_the_eleventh_when_one_has_gone() {
        let (throttle, now) = (Throttle::default(), at("2026-11-24T08:42:10Z"));
        let mut turns: Vec<Turn> = (0..AT_ONCE).map(|_| throttle.enter("sgt_a", now).ok().unwrap()).collect();
        assert!(matches!(throttle.enter("sgt_a", now), Err(Trouble::TooMany { retry_after: 1 })));
        turns.pop();
        assert!(throttle.enter("sgt_a", now).is_ok());
    }
}
