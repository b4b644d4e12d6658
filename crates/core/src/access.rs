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
}
