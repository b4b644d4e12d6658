//! The messages of `locales/*/*.ftl`, each a typed function (made by build.rs).

use seguito_core::people::Language;
use std::sync::LazyLock;

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

/// The messages of a language.
pub(crate) fn of(language: Language) -> &'static Catalogue {
    static ALL: LazyLock<[Catalogue; 5]> =
        LazyLock::new(|| [L10n::En, L10n::It, L10n::Es, L10n::Nb, L10n::Fr].map(|l| l.load()));
    &ALL[language as usize]
}
