//! Why a command ends without having done its thing: said in the user's language, each kind with its exit code.

use crate::terminal;
use seguito_core::refusal::Refusal;
use seguito_links::LinkError;
use seguito_ops::Refused;
use seguito_store::{Broken, OpenError};
use std::process::ExitCode;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// It was asked wrongly: said as a sentence.
    Asked(String),
    /// An op refused it.
    Refused(Refusal),
    /// A file cannot be read.
    File(LinkError),
    /// The data cannot be opened.
    Open(String, OpenError),
    /// A fault.
    Fault(String),
}

impl Failure {
    /// Says it on standard error.
    pub fn told(self) -> ExitCode {
        let w = terminal::words();
        match self {
            Self::Asked(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(2)
            }
            Self::Refused(refusal) => {
                eprintln!("{}", w.refusal(&refusal));
                for problem in problems(&refusal) {
                    eprintln!("  {}: {}", problem.field, w.wrong(&problem.wrong));
                }
                ExitCode::from(6)
            }
            Self::File(error) => {
                eprintln!("{}", error.told(&w));
                ExitCode::from(6)
            }
            Self::Open(place, error) => {
                let (sentence, code) = terminal::unopened(w, &place, &error);
                eprintln!("{sentence}");
                ExitCode::from(code)
            }
            Self::Fault(detail) => {
                eprintln!("{}", w.serve_unreachable(detail));
                ExitCode::from(1)
            }
        }
    }
}

fn problems(refusal: &Refusal) -> &[seguito_core::refusal::Problem] {
    match refusal {
        Refusal::Fields { problems } => problems,
        _ => &[],
    }
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        Self::Fault(broken.to_string())
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
