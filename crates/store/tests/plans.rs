//! No statement of a page reads a whole workspace: what a page costs does not grow with the workspace.
//!
//! The rule, on SQLite's own plan: every table is searched by an index that is bounded by more than the workspace; or
//! the statement walks an index in order and stops at a limit. Whoever must read everything says why, here.

use seguito_store::{Settings, Store, all_statements::ALL, port::statement::Sql};
use std::fmt::Write;

/// Tables as long as the team, its settings or its imports, not as its clients.
const SHORT: &[(&str, &str)] = &[
    ("workspace", "one, or as many as the installation has"),
    ("chain", "one a workspace"),
    ("member", "the team"),
    ("leave", "of the team"),
    ("invitation", "of the team"),
    ("token", "of the team"),
    ("cadence", "the packs"),
    ("batch", "lists brought in, each by a person"),
    ("import_mapping", "each named by a person"),
];

/// Statements that read everything, and why.
const WHOLE: &[(&str, &str)] = &[
    ("archive/heads ACCOUNTS", "an archive holds all accounts"),
    ("rows/house END_OLD_SESSIONS", "the sweep, once in a while"),
    ("member PUT", "a key that does not change: SQLite plans it and never looks"),
    ("member DELETE", "a member is never deleted, a demo workspace is"),
    ("project PUT", "a key that does not change: SQLite plans it and never looks"),
    ("project DELETE", "foreign keys, where a person deletes a project"),
    ("event_row PUT", "a key that does not change: SQLite plans it and never looks"),
    ("event_row DELETE", "a line is never deleted, a demo workspace is"),
    ("rows/workspace DROP", "foreign keys, where a demo workspace is removed"),
    ("read/project FLAGGED", "as many as there are open red flags"),
    ("read/tally CLIENTS", "the doctor counts again"),
    ("read/tally CLIENTS_OF", "the doctor counts again"),
    ("read/tally TAGS", "the doctor counts again"),
    ("read/tally PROJECTS", "the doctor counts again"),
    ("read/tally HELD", "the doctor counts again"),
    ("read/tally NAMESAKES", "the doctor looks again"),
    ("read/tally KEPT_NAMESAKES", "the doctor looks again"),
    ("read/touchpoint CLIENTS_OF", "a member's whole work is placed anew"),
    (
        "read/touchpoint CLIENTS_OF_PACK",
        "a pack's rhythm changed: all its clients are placed anew; the list of rhythms counts them",
    ),
];

/// What every table has for archive, digests and the end of a demo workspace, which go over all its rows.
const OF_TABLES: &[&str] = &["ALL", "CLEAR", "COUNT"];

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_reads_a_whole_workspace_unless_it_says_why() {
    let file = std::env::temp_dir().join(format!("seguito-plans-{}.db", std::process::id()));
    let store = Store::open(&Settings::File(file.clone())).await.expect("SQLite opens");
    std::fs::remove_file(file).expect("a scratch file");
    let (mut wrong, mut needless) = (String::new(), WHOLE.to_vec());
    for (name, sql) in every() {
        let plan = store.plan(sql).await.expect("a plan");
        let Some(line) = unbounded(sql, &plan) else { continue };
        match WHOLE.iter().any(|(whole, _)| *whole == name) {
            true => needless.retain(|(whole, _)| *whole != name),
            false => writeln!(wrong, "{name}: {line}\n  {}", sql.lite).expect("text"),
        }
    }
    assert!(wrong.is_empty(), "these read a whole workspace:\n{wrong}");
    assert!(needless.is_empty(), "these do not, and need no excuse: {needless:?}");
}

/// The first line of a plan that reads as much as the workspace holds. To go over what the statement itself made, which
/// other lines of the plan tell, is no such line.
fn unbounded(sql: Sql, plan: &[String]) -> Option<&String> {
    let sorted = plan.iter().any(|line| line.starts_with("USE TEMP B-TREE FOR ORDER BY"));
    let stops = sql.lite.contains(" LIMIT ") && !sorted;
    plan.iter().find(|line| {
        let mut words = line.split(' ');
        let (how, table) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let only_workspace = line.ends_with("(workspace_id=?)");
        let made = |how: &str| plan.contains(&format!("{how} {table}"));
        let derived = table == "CONSTANT" || made("CO-ROUTINE") || made("MATERIALIZE");
        let whole = how == "SCAN" && !derived || how == "SEARCH" && only_workspace && !stops;
        whole && !SHORT.iter().any(|(short, _)| *short == named(sql, table))
    })
}

/// The table behind a name in a plan.
fn named(sql: Sql, alias: &str) -> &str {
    let words: Vec<&'static str> = sql.lite.split_whitespace().collect();
    let at = words.windows(3).find(|w| matches!(w[0], "FROM" | "JOIN") && w[2] == alias);
    at.map_or(alias, |w| w[1])
}

fn every() -> impl Iterator<Item = (String, Sql)> {
    let statements =
        ALL.iter().flat_map(|(file, list)| list.iter().map(move |(name, sql)| (file, name, *sql)));
    let of_pages = statements.filter(|(_, name, _)| !OF_TABLES.contains(name));
    of_pages.map(|(file, name, sql)| (format!("{file} {name}"), sql))
}
