//! The inner loop: what can be known within two minutes.

use std::{path::Path, process::Command};

const STEPS: [&[&str]; 3] = [
    &["fmt", "--all", "--check"],
    &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"],
    &["test", "--quiet", "--workspace"],
];

/// Runs every step, tidy first, and fails with the names of those that failed.
pub fn run(root: &Path) -> Result<(), String> {
    let mut failed = Vec::new();
    if let Err(why) = crate::tidy::run(root) {
        eprintln!("{why}");
        failed.push("tidy");
    }
    for step in STEPS {
        println!("cargo {}", step.join(" "));
        let status = Command::new("cargo")
            .args(step)
            .current_dir(root)
            .env_remove("SEGUITO_TEST_POSTGRES")
            .status()
            .map_err(|why| format!("cargo could not be started: {why}"))?;
        if !status.success() {
            failed.push(step[0]);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}
