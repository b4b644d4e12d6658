//! Kept counts: how many of each kind a workspace has, however many there are. The database keeps them as rows come,
//! change and go; the doctor counts again.

use crate::{Broken, Read, statements};
use seguito_core::id::MemberId;

statements! {
    /// What is counted, by kind.
    TALLY: (String,) => (String, i64) =
        "SELECT which, CAST(SUM(number) AS BIGINT) FROM tally WHERE workspace_id = $1 AND what = $2 \
         GROUP BY which HAVING SUM(number) > 0 ORDER BY which";
    /// Clients counted again, by their facets.
    CLIENTS: () => (String, i64) =
        "SELECT facets, COUNT(*) FROM agenda WHERE workspace_id = $1 GROUP BY facets";
    /// Clients counted again, by who looks after them.
    CLIENTS_OF: () => (MemberId, i64) =
        "SELECT manager_id, COUNT(*) FROM client WHERE workspace_id = $1 AND merged_into IS NULL \
         GROUP BY manager_id";
    /// Clients counted again, by tag.
    TAGS: () => (String, i64) = "SELECT tag, COUNT(*) FROM client_tag WHERE workspace_id = $1 GROUP BY tag";
    /// Projects counted again.
    PROJECTS: () => (String, String, i64) =
        "SELECT state, stage, COUNT(*) FROM project WHERE workspace_id = $1 GROUP BY state, stage";
    /// What is held, counted again.
    HELD: () => (String, MemberId, i64) =
        "SELECT why_kind, member_id, COUNT(*) FROM touchpoint WHERE workspace_id = $1 \
         AND why_kind <> 'planned' GROUP BY why_kind, member_id";
    /// Names that several clients bear, looked up again.
    NAMESAKES: () => (Vec<u8>,) =
        "SELECT sort_key FROM client WHERE workspace_id = $1 AND merged_into IS NULL \
         GROUP BY sort_key HAVING COUNT(*) > 1 ORDER BY sort_key";
    /// Names that several clients bear, as they are kept.
    KEPT_NAMESAKES: () => (Vec<u8>,) =
        "SELECT sort_key FROM namesake WHERE workspace_id = $1 ORDER BY sort_key";
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Clients, by their facets.
    Clients,
    /// Clients, by the member who looks after them: the id in hexadecimal.
    ClientsOf,
    /// Clients, by tag.
    Tags,
    /// Projects, by how the client's project stands and our work does: two words.
    Projects,
    /// Contacts that wait for another reason than their day, by that reason and member: two words.
    Held,
}

impl What {
    /// Everything that is counted.
    pub const ALL: [Self; 5] = [Self::Clients, Self::ClientsOf, Self::Tags, Self::Projects, Self::Held];

    const fn key(self) -> &'static str {
        match self {
            Self::Clients => "client",
            Self::ClientsOf => "manager",
            Self::Tags => "tag",
            Self::Projects => "project",
            Self::Held => "held",
        }
    }
}

/// How many there are of each kind, by kind; of which there are none, it is not listed.
pub async fn of(read: &mut Read, what: What) -> Result<Vec<(String, i64)>, Broken> {
    read.all(&TALLY, (what.key().to_owned(),)).await
}

/// The same, counted again row by row: for the doctor.
pub async fn again(read: &mut Read, what: What) -> Result<Vec<(String, i64)>, Broken> {
    let mut counts: Vec<(String, i64)> = match what {
        What::Clients => read.all(&CLIENTS, ()).await?,
        What::ClientsOf => {
            let counts = read.all(&CLIENTS_OF, ()).await?;
            counts.into_iter().map(|(member, count)| (hex(member), count)).collect()
        }
        What::Tags => read.all(&TAGS, ()).await?,
        What::Projects => {
            let counts = read.all(&PROJECTS, ()).await?;
            counts.into_iter().map(|(state, stage, count)| (format!("{state} {stage}"), count)).collect()
        }
        What::Held => {
            let counts = read.all(&HELD, ()).await?;
            counts.into_iter().map(|(why, member, count)| (format!("{why} {}", hex(member)), count)).collect()
        }
    };
    counts.sort();
    Ok(counts)
}

/// A member as counts name one.
pub fn hex(member: MemberId) -> String {
    member.0.simple().to_string()
}

/// Whether the names that several clients bear are kept as they are.
pub async fn names_hold(read: &mut Read) -> Result<bool, Broken> {
    Ok(read.all(&NAMESAKES, ()).await? == read.all(&KEPT_NAMESAKES, ()).await?)
}
