//! The members of a workspace by name: for choosing one, and for naming who did what.

use crate::{Broken, Read, record, statements};
use seguito_core::{id::*, time::Moment};

record! {
    /// A member.
    MemberName {
        id: MemberId = "The id.",
        name: String = "The name.",
        removed_at: Option<Moment> = "No longer of the team.",
    }
}

statements! {
    /// All of them, former ones too.
    ALL_NAMES: () => MemberName = "SELECT id, name, removed_at FROM member WHERE workspace_id = $1 ORDER BY name, id";
}

/// All of them, former ones too.
pub async fn all(read: &mut Read) -> Result<Vec<MemberName>, Broken> {
    read.all(&ALL_NAMES, ()).await
}

/// The name of one of them; empty where nobody is known.
pub fn name(members: &[MemberName], id: MemberId) -> &str {
    members.iter().find(|member| member.id == id).map_or("", |member| &member.name)
}
