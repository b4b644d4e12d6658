//! Kept counts: how many of each kind a workspace has, however many there are. The database keeps them as rows come,
//! change and go.

use crate::{Broken, Read, statements};

statements! {
    /// What is counted, by which kind.
    TALLY: (String,) => (String, i64) =
        "SELECT which, CAST(SUM(number) AS BIGINT) FROM tally WHERE workspace_id = $1 AND what = $2 \
         GROUP BY which HAVING SUM(number) > 0 ORDER BY which";
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
