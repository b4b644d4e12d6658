//! Every statement is understood by both databases, and none leaves its workspace unsaid.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use seguito_store::{Settings, Store, all_statements::ALL};
use std::fmt::Write;

async fn stores() -> Vec<Store> {
    let file = std::env::temp_dir().join(format!("seguito-statements-{}.db", std::process::id()));
    let mut stores = vec![Store::open(&Settings::File(file.clone())).await.expect("SQLite opens")];
    if let Ok(url) = std::env::var("SEGUITO_TEST_POSTGRES") {
        stores.push(Store::open(&Settings::Url(url)).await.expect("PostgreSQL opens"));
    }
    std::fs::remove_file(file).expect("a scratch file");
    stores
}

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_is_understood_by_both_databases() {
    for store in stores().await {
        let mut wrong = String::new();
        for (file, statements) in ALL {
            for (name, sql) in *statements {
                if let Err(broken) = store.prepare(*sql).await {
                    writeln!(wrong, "{} {file} {name}: {broken}\n{}", store.engine_name(), sql.pg)
                        .expect("text");
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }
}

#[test]
fn every_statement_constrains_its_workspace_or_says_why_not() {
    let bare: Vec<_> = every()
        .filter(|(_, _, sql)| sql.across.is_none())
        .filter(|(_, _, sql)| !constrained(sql.lite) || !constrained(sql.pg))
        .map(|(file, name, _)| format!("{file} {name}"))
        .collect();
    assert!(bare.is_empty(), "no workspace_id in {bare:?}");
}

/// A write names the workspace as its first column and value; anything else asks for it, once for each table.
fn constrained(sql: &str) -> bool {
    if let Some(insert) = sql.strip_prefix("INSERT INTO ") {
        return insert.contains("(workspace_id")
            && (insert.contains("VALUES ($1") || insert.contains("SELECT $1"));
    }
    let derived = sql.matches(" FROM (").count();
    let tables = sql.matches(" FROM ").count() + sql.matches(" JOIN ").count() - derived;
    let asked = sql.matches("workspace_id = ").count();
    asked >= tables.max(1) && sql.contains("workspace_id = $1")
}

#[test]
fn what_looks_across_workspaces_is_listed() {
    let mut list = String::new();
    for (file, name, sql) in every() {
        if let Some(why) = sql.across {
            writeln!(list, "{file} {name}: {why}").expect("text");
        }
    }
    insta::assert_snapshot!(list);
}

#[test]
fn every_file_with_statements_is_in_the_list() {
    let names: Vec<_> = ALL.iter().flat_map(|(file, _)| file.rsplit('/').next()).collect();
    let mut missing = Vec::new();
    for file in files(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let text = std::fs::read_to_string(&file).expect("a source file");
        let stem = file.file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        if text.contains("\nstatements! {") && !names.contains(&stem) {
            missing.push(stem.to_owned());
        }
        for line in text.lines().filter(|line| line.contains("Row \"") && line.contains("\" [")) {
            let row = line.trim().split(' ').next().unwrap_or_default();
            let list = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/all_statements.rs"));
            if !list.expect("the list").contains(&format!("{row}::ALL")) {
                missing.push(row.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "not in all_statements::ALL: {missing:?}");
}

fn files(dir: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(dir).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn every() -> impl Iterator<Item = (&'static str, &'static str, seguito_store::port::statement::Sql)> {
    ALL.iter().flat_map(|(file, list)| list.iter().map(move |(name, sql)| (*file, *name, *sql)))
}
