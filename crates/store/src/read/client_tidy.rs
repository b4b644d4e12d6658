//! Beside the list of clients: who may be there twice, what is in the trash, who is due; choosing one by name.

use crate::{Broken, Read, record, statements};
use seguito_core::{
    id::*,
    time::{Day, Moment},
};

record! {
    /// Two clients of the same name.
    Twice {
        one: ClientId = "The one.",
        one_name: String = "Its name.",
        other: ClientId = "The other.",
        other_name: String = "Its name.",
    }
}

statements! {
    /// Two clients of the same name. (`CROSS` is how SQLite is told in which order to join.)
    TWICE: () => Twice =
        "SELECT a.id, a.name, b.id, b.name FROM namesake n \
         CROSS JOIN client a CROSS JOIN client b WHERE n.workspace_id = $1 \
         AND a.workspace_id = n.workspace_id AND a.sort_key = n.sort_key \
         AND b.workspace_id = a.workspace_id AND b.sort_key = a.sort_key AND b.id > a.id \
         AND a.merged_into IS NULL AND b.merged_into IS NULL \
         ORDER BY n.sort_key, a.id LIMIT 3";
    /// What is in the trash since a moment.
    IN_TRASH: (Moment,) => (i64,) = "SELECT COUNT(*) FROM trash WHERE workspace_id = $1 AND deleted_at > $2";
    /// How many clients are to be reached until a day, that day included.
    DUE: (Day,) => (i64,) = "SELECT COUNT(*) FROM agenda WHERE workspace_id = $1 AND next_day <= $2";
    /// Clients by what opens next for a member, each as often as it does.
    NEXT_OF: (MemberId, i64) => (ClientId, String) =
        "SELECT t.client_id, c.name FROM touchpoint t \
         JOIN client c ON c.workspace_id = t.workspace_id AND c.id = t.client_id \
         WHERE t.workspace_id = $1 AND t.member_id = $2 AND t.awaited = 1 ORDER BY t.opens_at, t.id LIMIT $3";
    /// Clients by name, for choosing one.
    NAMES: (i64,) => (ClientId, String) =
        "SELECT id, name FROM client WHERE workspace_id = $1 AND merged_into IS NULL ORDER BY sort_key, id LIMIT $2";
}

/// What stands beside the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tidy {
    /// Perhaps the same, twice.
    pub twice: Vec<Twice>,
    /// What can still be brought back.
    pub in_trash: i64,
    /// Clients to be reached until the reader's day.
    pub due: i64,
}

/// Loads it: `kept_since` is the beginning of what the trash keeps, `today` the reader's day.
pub async fn load(read: &mut Read, kept_since: Moment, today: Day) -> Result<Tidy, Broken> {
    Ok(Tidy {
        twice: read.all(&TWICE, ()).await?,
        in_trash: read.one(&IN_TRASH, (kept_since,)).await?.map_or(0, |(n,)| n),
        due: read.one(&DUE, (today,)).await?.map_or(0, |(n,)| n),
    })
}

/// Clients whom a member is to reach next, for choosing one; some may be named more than once.
pub async fn next_of(
    read: &mut Read,
    member: MemberId,
    most: i64,
) -> Result<Vec<(ClientId, String)>, Broken> {
    read.all(&NEXT_OF, (member, most)).await
}

/// Clients by name, for choosing one; at most `most`.
pub async fn names(read: &mut Read, most: i64) -> Result<Vec<(ClientId, String)>, Broken> {
    read.all(&NAMES, (most,)).await
}
