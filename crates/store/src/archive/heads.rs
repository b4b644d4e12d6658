//! What stands at the head of a workspace, and above all workspaces, described like the tables below them.

use crate::{
    Json,
    port::{
        table::Table,
        value::Kind::{Bytes, Id, Number, Text},
    },
    rows::{AccountRow, workspace},
    statements, tables,
};
use seguito_core::{
    id::{AccountId, WorkspaceId},
    people::Language,
    time::{Calendar, Moment},
};

statements! {
    /// The workspace.
    HEAD: () => (String, String, Language, Json<Calendar>, i64, i64, bool, Moment, i64) =
        "SELECT name, slug, language, calendar, gap, weekly_cap, demo, created_at, version FROM workspace \
         WHERE workspace_id = $1";
    /// Writes a workspace as it was, with its own version.
    PUT_HEAD: (String, String, Language, Json<Calendar>, i64, i64, bool, Moment, i64) => () =
        "INSERT INTO workspace (workspace_id, name, slug, language, calendar, gap, weekly_cap, demo, created_at, \
         version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    /// One workspace, counted.
    COUNT_HEAD: () => (i64,) = "SELECT COUNT(*) FROM workspace WHERE workspace_id = $1";
    /// The end of its chain.
    CHAIN: () => (i64, Vec<u8>) = "SELECT sequence, hash FROM chain WHERE workspace_id = $1";
    /// Writes the end of a chain as it was.
    PUT_CHAIN: (i64, Vec<u8>) => () = "INSERT INTO chain (workspace_id, sequence, hash) VALUES ($1, $2, $3)";
    /// One end, counted.
    COUNT_CHAIN: () => (i64,) = "SELECT COUNT(*) FROM chain WHERE workspace_id = $1";
    /// Every workspace by id.
    WORKSPACES: () => (WorkspaceId, String), across "an archive holds every workspace" =
        "SELECT workspace_id, slug FROM workspace ORDER BY workspace_id";
    /// The accounts of a workspace's members.
    ACCOUNTS_OF: () => (AccountId,) =
        "SELECT DISTINCT account_id FROM member WHERE workspace_id = $1 AND account_id IS NOT NULL";
    /// Every API token ends.
    END_TOKENS: (Moment,) => () =
        "UPDATE token SET revoked_at = $2 WHERE workspace_id = $1 AND revoked_at IS NULL";
    /// Every one-time link ends.
    END_INVITATIONS: (Moment,) => () =
        "UPDATE invitation SET used_at = $2 WHERE workspace_id = $1 AND used_at IS NULL";
    /// Every account.
    ACCOUNTS: () => AccountRow, across "an archive holds the accounts of its workspaces' members" =
        "SELECT id, mail, password_hash, created_at, version FROM account ORDER BY id";
    /// Writes an account as it was.
    PUT_ACCOUNT: (AccountId, String, Option<String>, Moment, i64) => (),
        across "an account is one an installation" =
        "INSERT INTO account (id, mail, password_hash, created_at, version) VALUES ($1, $2, $3, $4, $5)";
    /// An installation that came out of a file: claimed, without a set-up word, quiet or not.
    PUT_INSTALLATION: (Moment, Option<Moment>) => (), across "the installation stands above all workspaces" =
        "INSERT INTO installation (id, claimed_at, quiet_since) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE \
         SET word_hash = NULL, claimed_at = excluded.claimed_at, quiet_since = excluded.quiet_since";
    /// Whoever changes anything takes a turn at a head row: whoever has written them all lets nobody else have one.
    HOLD: () => (), across "a move holds every workspace still" = "UPDATE chain SET sequence = sequence";
    /// What goes out may go out again.
    WAKE: () => (), across "the installation stands above all workspaces" =
        "UPDATE installation SET quiet_since = NULL WHERE id = 1 AND quiet_since IS NOT NULL";
}

const WORKSPACE: Table = Table {
    name: "workspace",
    columns: &[
        ("name", Text),
        ("slug", Text),
        ("language", Text),
        ("calendar", Text),
        ("gap", Number),
        ("weekly_cap", Number),
        ("demo", Number),
        ("created_at", Number),
        ("version", Number),
    ],
    key: 0,
    put: PUT_HEAD.sql(),
    delete: workspace::DROP.sql(),
    one: HEAD.sql(),
    all: HEAD.sql(),
    clear: workspace::DROP.sql(),
    count: COUNT_HEAD.sql(),
};

const END_OF_CHAIN: Table = Table {
    name: "chain",
    columns: &[("sequence", Number), ("hash", Bytes)],
    key: 0,
    put: PUT_CHAIN.sql(),
    delete: workspace::DROP_CHAIN.sql(),
    one: CHAIN.sql(),
    all: CHAIN.sql(),
    clear: workspace::DROP_CHAIN.sql(),
    count: COUNT_CHAIN.sql(),
};

/// The accounts, which stand above workspaces, as their lines are described; nothing reads or writes them by this.
pub const ACCOUNT: Table = Table {
    name: "account",
    columns: &[
        ("id", Id),
        ("mail", Text),
        ("password_hash", Text),
        ("created_at", Number),
        ("version", Number),
    ],
    key: 1,
    ..WORKSPACE
};

/// Every table of a workspace with its heads, parents before children.
pub fn all() -> impl Iterator<Item = &'static Table> {
    const HEADS: &[Table] = &[WORKSPACE, END_OF_CHAIN];
    HEADS.iter().chain(tables::ALL)
}
