//! The messages of `locales/*/*.ftl`, each a typed function (made by build.rs).

use seguito_core::people::Language;
use std::sync::OnceLock;

use generated::L10n;
pub use generated::L10nLanguage as Catalogue;

#[expect(
    missing_docs,
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "made from the catalogues; a message that cannot be written is a fault of the build, and tests call each"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}

/// The messages of a language, read when it is first spoken.
pub(crate) fn of(language: Language) -> &'static Catalogue {
    static ALL: [OnceLock<Catalogue>; 5] = [const { OnceLock::new() }; 5];
    let messages = match language {
        Language::En => L10n::En,
        Language::It => L10n::It,
        Language::Es => L10n::Es,
        Language::Nb => L10n::Nb,
        Language::Fr => L10n::Fr,
    };
    ALL[language as usize].get_or_init(|| messages.load())
}
