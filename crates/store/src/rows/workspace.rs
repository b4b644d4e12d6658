//! The workspace itself. Its key is `workspace_id`, so its statements are written out.

use crate::{Json, record, statements, table};
use seguito_core::{
    cadence::Cadences,
    id::WorkspaceId,
    people::Language,
    time::{Calendar, Moment},
};

record! {
    /// A team's space.
    WorkspaceRow {
        id: WorkspaceId = "Its id.",
        name: String = "Its name.",
        slug: String = "Its part of the address, unique in the installation.",
        language: Language = "Its language; lists of people sort by it.",
        calendar: Json<Calendar> = "Where new members and clients are, and when they work, unless said otherwise.",
        gap: i64 = "F8: working days between contacts that we start with one person.",
        weekly_cap: i64 = "F8: contacts a week that we start with one client.",
        demo: bool = "Made for looking around; removed by one press.",
        created_at: Moment = "Made when.",
        version: i64 = "Counts its changes.",
    }
}

statements! {
    /// Makes a workspace; no row, when the slug is another's.
    ADD: (String, String, Language, Json<Calendar>, i64, i64, bool, Moment) => () =
        "INSERT INTO workspace (workspace_id, name, slug, language, calendar, gap, weekly_cap, demo, created_at, \
         version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT DO NOTHING";
    /// Begins its timeline.
    BEGIN_CHAIN: (Vec<u8>,) => () = "INSERT INTO chain (workspace_id, sequence, hash) VALUES ($1, 0, $2)";
    /// Ends a demo's timeline.
    DROP_CHAIN: () => () = "DELETE FROM chain WHERE workspace_id = $1";
    /// Removes a demo workspace that is empty.
    DROP: () => () = "DELETE FROM workspace WHERE workspace_id = $1 AND demo = 1";
    /// The workspace.
    ONE: () => WorkspaceRow =
        "SELECT workspace_id, name, slug, language, calendar, gap, weekly_cap, demo, created_at, version \
         FROM workspace WHERE workspace_id = $1";
    /// Changes it.
    SET: (String, String, Language, Json<Calendar>, i64, i64, i64) => () =
        "UPDATE workspace SET name = $2, slug = $3, language = $4, calendar = $5, gap = $6, weekly_cap = $7, \
         version = $8 WHERE workspace_id = $1";
    /// Which workspace has this slug.
    BY_SLUG: (String,) => (WorkspaceId,), across "a page's address names a workspace before anybody is known" =
        "SELECT workspace_id FROM workspace WHERE slug = $1";
    /// Every workspace, for sweep, doctor, backup.
    EVERY: () => (WorkspaceId, String, String), across "sweep, doctor and backup go through all workspaces" =
        "SELECT workspace_id, slug, name FROM workspace ORDER BY slug";
}

table! {
    /// The team's own cadences; without this row the shipped ones hold.
    CadenceRow "cadence" [key: String = "`team`."] {
        body: Json<Cadences> = "All of them.",
        version: i64 = "Counts their changes.",
    }
}
