//! How many clients each member looks after.

use crate::{
    Broken, Read,
    read::tally::{self, What},
};
use seguito_core::id::MemberId;

/// Members with their number of clients; who has none is not listed.
pub async fn by_member(read: &mut Read) -> Result<Vec<(MemberId, i64)>, Broken> {
    let counts = tally::of(read, What::ClientsOf).await?;
    let member = |(id, count): (String, i64)| Some((MemberId(id.parse().ok()?), count));
    Ok(counts.into_iter().filter_map(member).collect())
}
