//! Kept rows of agendas.

use crate::statements;
use seguito_core::{id::*, time::Moment};

statements! {
    /// Drops a row that an agenda no longer has.
    DROP: (TouchpointId,) => () = "DELETE FROM touchpoint WHERE workspace_id = $1 AND id = $2";
    /// Clients whose agenda could have changed by time alone.
    STALE: (Moment, i64) => (ClientId, Moment) =
        "SELECT client_id, recheck_on FROM agenda WHERE workspace_id = $1 AND recheck_on <= $2 \
         ORDER BY recheck_on LIMIT $3";
}
