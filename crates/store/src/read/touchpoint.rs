//! Kept rows of agendas.

use crate::statements;
use seguito_core::{id::*, time::Moment};

statements! {
    /// Drops a row that an agenda no longer has.
    DROP: (TouchpointId,) => () = "DELETE FROM touchpoint WHERE workspace_id = $1 AND id = $2";
    /// Drops every row of a client that goes.
    DROP_OF_CLIENT: (ClientId,) => () = "DELETE FROM touchpoint WHERE workspace_id = $1 AND client_id = $2";
    /// Drops the frame of its agenda.
    DROP_AGENDA: (ClientId,) => () = "DELETE FROM agenda WHERE workspace_id = $1 AND client_id = $2";
    /// Clients in the order of their ids, after one.
    CLIENTS: (ClientId, i64) => (ClientId,) =
        "SELECT id FROM client WHERE workspace_id = $1 AND id > $2 ORDER BY id LIMIT $3";
    /// Clients whose agenda could have changed by time alone.
    STALE: (Moment, i64) => (ClientId, Moment) =
        "SELECT client_id, recheck_on FROM agenda WHERE workspace_id = $1 AND recheck_on <= $2 \
         ORDER BY recheck_on LIMIT $3";
}
