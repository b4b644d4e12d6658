//! Why a command ends without having done its thing: said in the user's language, each kind with its exit code.

use crate::{config::folder::Unusable, terminal};
use seguito_core::refusal::{Problem, Refusal};
use seguito_links::LinkError;
use seguito_ops::Refused;
use seguito_store::{Broken, Cause, OpenError, archive::ArchiveError};
use seguito_words::Words;
use std::{path::Path, process::ExitCode};

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// It was asked wrongly: said as a sentence.
    Asked(String),
    /// A rule that nobody can switch off refused it: said as a sentence.
    Stays(String),
    /// An op refused it.
    Refused(Refusal),
    /// A file cannot be read.
    File(LinkError),
    /// The data cannot be opened.
    Open(String, OpenError),
    /// A data folder cannot be used.
    Folder(String, Unusable),
    /// An archive was not written or not taken: the file, what it was about, why.
    Archive(String, String, ArchiveError),
    /// The database could not do it: nothing was kept.
    Broken(Broken),
    /// A fault.
    Fault(String),
}

impl Failure {
    /// An archive that was not written or not taken; `about` is the place, or the workspace that was asked for.
    pub fn archive(file: &Path, about: &str, error: ArchiveError) -> Self {
        Self::Archive(file.display().to_string(), about.into(), error)
    }

    /// Says it on standard error.
    pub fn told(self) -> ExitCode {
        let (text, code) = self.said(terminal::words());
        eprintln!("{text}");
        ExitCode::from(code)
    }

    /// The sentence, and the exit code of its kind.
    fn said(self, w: Words) -> (String, u8) {
        match self {
            Self::Asked(sentence) => (sentence, 2),
            Self::Stays(sentence) => (sentence, 6),
            Self::Refused(Refusal::Absent) => (w.cli_not_there(), 2),
            Self::Refused(refusal) => (refused(w, &refusal), 6),
            Self::File(error) => (error.told(&w), 6),
            Self::Open(place, error) => terminal::unopened(w, &place, &error),
            Self::Folder(place, unusable) => terminal::unusable(w, &place, &unusable),
            Self::Archive(file, about, error) => archive(w, &file, &about, &error),
            Self::Broken(broken) => (unkept(w, &broken), terminal::code(broken.cause)),
            Self::Fault(detail) => (w.serve_unreachable(detail), 1),
        }
    }
}

/// Why an open database did not keep it.
fn unkept(w: Words, broken: &Broken) -> String {
    match broken.cause {
        Cause::Missing => w.cli_not_there(),
        Cause::Full => w.cli_full(),
        Cause::ReadOnly => w.cli_read_only(),
        Cause::Busy => w.cli_busy(),
        _ => w.serve_unreachable(&broken.detail),
    }
}

/// Why it was refused, and a line for each field to mend.
fn refused(w: Words, refusal: &Refusal) -> String {
    let field = |problem: &Problem| format!("\n  {}: {}", problem.field, w.wrong(&problem.wrong));
    let fields: Vec<String> = problems(refusal).iter().map(field).collect();
    w.refusal(refusal) + &fields.concat()
}

/// Why an archive was not written or not taken, and the exit code that says so.
fn archive(w: Words, file: &str, about: &str, error: &ArchiveError) -> (String, u8) {
    use ArchiveError as E;
    match error {
        E::Foreign => (w.archive_foreign(file), 6),
        E::Damaged => (w.archive_damaged(file), 6),
        E::Newer { by } => (w.archive_newer(file, by), 6),
        E::TooLarge => (w.archive_too_large(file), 6),
        E::NotEmpty => (w.archive_not_empty(about), 6),
        E::Taken { slug } => (w.archive_taken(slug), 6),
        E::NoWorkspace => (w.archive_no_workspace(about), 2),
        E::Rewritten { slug, line } => (w.archive_rewritten(slug, w.number(*line)), 6),
        E::Stopped => (w.archive_stopped(), 130),
        E::File(error) if error.kind() == std::io::ErrorKind::NotFound => {
            (w.archive_file(file, error.to_string()), 2)
        }
        E::File(error) => (w.archive_file(file, error.to_string()), 6),
        E::Broken(broken) => terminal::unfit(w, about, broken),
    }
}

fn problems(refusal: &Refusal) -> &[Problem] {
    match refusal {
        Refusal::Fields { problems } => problems,
        _ => &[],
    }
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Self {
        Self::File(error)
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Refusal(refusal) => Self::Refused(refusal),
            Refused::Broken(broken) => broken.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seguito_core::people::Language;

    /// What a person reads, and the exit code, once the database has failed in this way.
    fn ended(cause: Cause, language: Language) -> (String, u8) {
        let refused = Refused::Broken(Broken::new(cause, "words of the database"));
        Failure::from(refused).said(Words::of(language))
    }

    #[test]
    fn a_database_that_cannot_keep_it_ends_with_the_code_that_the_manual_says() {
        for &language in Language::ALL {
            for (cause, code) in [(Cause::Full, 3), (Cause::ReadOnly, 3), (Cause::Busy, 1)] {
                let (said, ended) = ended(cause, language);
                assert_eq!(ended, code, "{cause:?}");
                assert!(!said.contains("words of the database"), "{said}");
            }
            assert!(ended(Cause::Unreachable, language).0.contains("words of the database"));
        }
    }
}
