//! Which sheet, and which of its sentences is being edited.

use seguito_core::cadence::{Cadences, Pack, Problem, Rule};

/// The address of what holds without a project.
pub(super) const CLIENT: &str = "client";

/// A sentence of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A rule, by its key.
    Rule(String),
    /// How marks shorten repeats; on the sheet without a project.
    Marks,
    /// How tries go on; on the same sheet.
    Tries,
}

impl Target {
    /// The sentence that the address names, if the sheet has it.
    pub(super) fn of(cadences: &Cadences, pack: &str, key: &str) -> Option<Self> {
        match (pack, key) {
            (_, "") => None,
            (CLIENT, "marks") => Some(Self::Marks),
            (CLIENT, "tries") => Some(Self::Tries),
            _ => {
                rules(cadences, pack)?.iter().any(|rule| rule.key == key).then(|| Self::Rule(key.to_owned()))
            }
        }
    }

    /// How it stands in the address.
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Rule(key) => key,
            Self::Marks => "marks",
            Self::Tries => "tries",
        }
    }

    /// Whether a problem is about it.
    pub(super) fn has(&self, pack: &str, problem: &Problem) -> bool {
        let sheet = problem.pack.as_deref().unwrap_or(CLIENT);
        let rule = problem.rule.as_deref();
        sheet == pack
            && match self {
                Self::Rule(key) => rule == Some(key),
                Self::Marks => rule.is_none() && problem.part == seguito_core::cadence::Part::Marks,
                Self::Tries => rule.is_none() && problem.part == seguito_core::cadence::Part::Tries,
            }
    }
}

/// The pack of an address; `None` for what holds without a project.
pub(super) fn pack<'a>(cadences: &'a Cadences, key: &str) -> Option<&'a Pack> {
    cadences.packs.iter().find(|pack| pack.key == key)
}

/// The rules of a sheet.
pub(super) fn rules<'a>(cadences: &'a Cadences, key: &str) -> Option<&'a [Rule]> {
    match key {
        CLIENT => Some(&cadences.client),
        key => pack(cadences, key).map(|pack| pack.rules.as_slice()),
    }
}

/// A rule of a sheet, to be edited.
pub(super) fn rule_mut<'a>(cadences: &'a mut Cadences, sheet: &str, key: &str) -> Option<&'a mut Rule> {
    let rules = match sheet {
        CLIENT => &mut cadences.client,
        sheet => &mut cadences.packs.iter_mut().find(|pack| pack.key == sheet)?.rules,
    };
    rules.iter_mut().find(|rule| rule.key == key)
}
