//! How many clients each member looks after.

use crate::{Broken, Read, statements};
use seguito_core::id::MemberId;

statements! {
    /// Members with their number of clients; who has none is not listed.
    BY_MEMBER: () => (MemberId, i64) =
        "SELECT manager_id, COUNT(*) FROM client WHERE workspace_id = $1 AND merged_into IS NULL \
         GROUP BY manager_id ORDER BY manager_id";
}

/// Members with their number of clients; who has none is not listed.
pub async fn by_member(read: &mut Read) -> Result<Vec<(MemberId, i64)>, Broken> {
    read.all(&BY_MEMBER, ()).await
}
