//! Load and bench are a program of their own, `xtask-bench`: built for release, as is the server that it measures.

use std::{path::Path, process::Command};

/// Builds both, and hands the words on.
pub fn run(root: &Path, words: &[&str]) -> Result<(), String> {
    let root = root.canonicalize().map_err(|error| error.to_string())?;
    let build = ["build", "--quiet", "--release", "--package", "seguito", "--package", "xtask-bench"];
    ran(Command::new("cargo").args(build).current_dir(&root))?;
    ran(Command::new(root.join("target/release/xtask-bench")).arg(&root).args(words))
}

fn ran(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("ended with {status}")) }
}
