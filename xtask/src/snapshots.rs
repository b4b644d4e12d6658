//! Snapshots that no test asks for any more, and snapshots of a change nobody has accepted.

use crate::tidy::tree::Tree;
use std::{collections::BTreeSet, fs, path::Path};

/// Compares the snapshots of the tree with `list`, the file in which insta notes each one that a test read
/// (`INSTA_SNAPSHOT_REFERENCES_FILE`).
pub fn run(root: &Path, list: &Path) -> Result<(), String> {
    let asked = fs::read_to_string(list).map_err(|why| format!("{}: {why}", list.display()))?;
    let asked: BTreeSet<_> = asked.lines().filter_map(|line| fs::canonicalize(line).ok()).collect();
    let tree = Tree::of(root)?;
    let left: Vec<&str> = tree
        .paths()
        .filter(|path| {
            path.ends_with(".snap.new") || path.ends_with(".pending-snap") || {
                path.ends_with(".snap")
                    && fs::canonicalize(root.join(path)).is_ok_and(|full| !asked.contains(&full))
            }
        })
        .collect();
    if left.is_empty() {
        return Ok(());
    }
    Err(format!("no test asks for these snapshots, or their change was never accepted:\n{}", left.join("\n")))
}
