//! Who may use a route. Each route declares it; nothing else decides at the door.

use seguito_core::{access::may, people::Role};
use std::fmt;

pub use seguito_core::access::Verb;

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Public,
    /// A member of the workspace named in the path who may do this.
    Member(Verb),
    /// An owner of the workspace named in the path.
    Owner,
    /// An API token with this scope.
    Token(Scope),
}

/// What an API token must allow: a noun of the API, and what is done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The noun, as in the path: `clients`.
    pub noun: &'static str,
    /// What is done.
    pub verb: Verb,
}

/// As a token names it: `clients:read`.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.noun, self.verb.key())
    }
}

impl Access {
    /// Whether a member with this role may use the route.
    pub fn allows(self, role: Role) -> bool {
        match self {
            Self::Public => true,
            Self::Member(verb) => may(role, verb),
            Self::Owner => role == Role::Owner,
            Self::Token(_) => false,
        }
    }

    /// How the table of routes writes it: `member write`, `token clients read`.
    pub fn written(self) -> String {
        match self {
            Self::Public => "public".to_owned(),
            Self::Member(verb) => format!("member {}", verb.key()),
            Self::Owner => "owner".to_owned(),
            Self::Token(scope) => format!("token {} {}", scope.noun, scope.verb.key()),
        }
    }
}
