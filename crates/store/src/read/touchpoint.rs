//! Kept rows of agendas.

use crate::statements;
use seguito_core::{
    id::*,
    project::{Kind, Solution},
    time::Moment,
};

statements! {
    /// Drops a row that an agenda no longer has.
    DROP: (TouchpointId,) => () = "DELETE FROM touchpoint WHERE workspace_id = $1 AND id = $2";
    /// Drops every row of a client that goes.
    DROP_OF_CLIENT: (ClientId,) => () = "DELETE FROM touchpoint WHERE workspace_id = $1 AND client_id = $2";
    /// Drops the frame of its agenda.
    DROP_AGENDA: (ClientId,) => () = "DELETE FROM agenda WHERE workspace_id = $1 AND client_id = $2";
    /// Clients in the order of their ids, after one; doubles that were merged are none.
    CLIENTS: (ClientId, i64) => (ClientId,) =
        "SELECT id FROM client WHERE workspace_id = $1 AND id > $2 AND merged_into IS NULL ORDER BY id LIMIT $3";
    /// Clients that a member looks after, whose projects are theirs, or with whom something of theirs is planned.
    CLIENTS_OF: (MemberId,) => (ClientId,) =
        "SELECT id FROM client WHERE workspace_id = $1 AND manager_id = $2 AND merged_into IS NULL \
         UNION SELECT client_id FROM project WHERE workspace_id = $1 AND manager_id = $2 \
         UNION SELECT client_id FROM touchpoint WHERE workspace_id = $1 AND member_id = $2 \
         UNION SELECT client_id FROM planned WHERE workspace_id = $1 AND member_id = $2 ORDER BY 1";
    /// Clients with a project of a kind, and of a solution where one is named.
    CLIENTS_OF_PACK: (Kind, Option<Solution>) => (ClientId,) =
        "SELECT DISTINCT client_id FROM project WHERE workspace_id = $1 AND kind = $2 \
         AND (solution = $3 OR solution IS NULL OR $3 IS NULL) ORDER BY client_id";
    /// Clients whose agenda could have changed by time alone.
    STALE: (Moment, i64) => (ClientId, Moment) =
        "SELECT client_id, recheck_on FROM agenda WHERE workspace_id = $1 AND recheck_on <= $2 \
         ORDER BY recheck_on LIMIT $3";
}
