//! What a member may do: one function, asked by every op, page and route.

use crate::people::{Role, names};

names! {
    /// What somebody wants to do in a workspace.
    Verb {
        /// See its records.
        Read = "read",
        /// Change clients, projects and cadences, log contacts, import, undo.
        Write = "write",
        /// Carry records out: lists and files.
        Export = "export",
        /// Add and remove members, reset their passwords, hand out roles.
        ManageMembers = "manage-members",
        /// Change what holds for the whole workspace: limits, name, language.
        ChangeSettings = "change-settings",
        /// Take everything out, or bring everything in: archive, backup, move.
        MoveWorkspace = "move-workspace",
    }
}

/// Whether a role may do a thing. Until memberships exist, every member sees the whole workspace.
pub const fn may(role: Role, verb: Verb) -> bool {
    match role {
        Role::Owner => true,
        Role::Member => matches!(verb, Verb::Read | Verb::Write | Verb::Export),
        Role::Reader => matches!(verb, Verb::Read | Verb::Export),
    }
}

/// The nouns of the API that a token's scope may be narrowed to.
pub const NOUNS: [&str; 19] = [
    "touchpoints",
    "clients",
    "contacts",
    "projects",
    "interactions",
    "flags",
    "requests",
    "opportunities",
    "promises",
    "wishes",
    "marks",
    "plans",
    "orders",
    "cadences",
    "members",
    "settings",
    "trash",
    "imports",
    "events",
];

/// What a scope of a token allows: `read` allows reading every noun, `clients:read` that of clients alone; `None` for a
/// scope that does not exist.
pub fn scope_verb(scope: &str) -> Option<Verb> {
    match scope.split_once(':') {
        Some((noun, verb)) if NOUNS.contains(&noun) => Verb::from_key(verb),
        Some(_) => None,
        None => Verb::from_key(scope),
    }
}

/// Whether a scope of a token allows doing a thing to a noun.
pub fn scope_allows(scope: &str, noun: &str, verb: Verb) -> bool {
    let narrowed = scope.split_once(':').is_none_or(|(named, _)| named == noun);
    narrowed && scope_verb(scope) == Some(verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_may_everything_a_reader_changes_nothing() {
        assert!(Verb::ALL.iter().all(|verb| may(Role::Owner, *verb)));
        assert!(may(Role::Member, Verb::Write) && !may(Role::Member, Verb::ManageMembers));
        let reader: Vec<_> = Verb::ALL.iter().filter(|verb| may(Role::Reader, **verb)).collect();
        assert_eq!(reader, [&Verb::Read, &Verb::Export]);
    }

    #[test]
    fn a_scope_allows_its_noun_and_verb_and_nothing_else() {
        assert!(scope_allows("read", "clients", Verb::Read));
        assert!(scope_allows("clients:read", "clients", Verb::Read));
        assert!(!scope_allows("clients:read", "projects", Verb::Read));
        assert!(!scope_allows("read", "clients", Verb::Write));
        assert_eq!(scope_verb("nobody:read"), None);
        assert_eq!(scope_verb("clients:everything"), None);
    }
}
