//! What always holds, over random but plausible facts: ten thousand cases each, more or fewer by `PROPTEST_CASES`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "the number of cases comes from the environment")]

mod property;
mod random;
