//! Developer tasks: `cargo xtask TASK`. Each task is a file.

mod bench;
mod check;
mod cuts;
mod kills;
mod page;
mod snapshots;
mod tidy;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "\
cargo xtask check             the inner loop: format, lints, tests on SQLite, tidy; no browser
cargo xtask tidy              the rules of the house that no compiler checks
cargo xtask page PATH [--on DAY] [--lang LANGUAGE]
                              renders a page of the demo (today, clients, held ...) to target/page/PATH.html
cargo xtask prove kills [--rounds N] [--database sqlite|postgres]
                              prove that a killed server loses no acknowledged change; postgres = a new database on
                              the server that SEGUITO_TEST_POSTGRES names
cargo xtask prove cuts [--rounds N] [--database sqlite|postgres]
                              prove that a backup, a restore, a move and a first start that are killed are whole
                              or not there
cargo xtask load --clients N [--data FOLDER | --database URL]  makes a large installation
cargo xtask bench [--quick] [--json] [--only NAME]  measures a release build, and writes docs/performance.md
cargo xtask snapshots FILE    fails on a snapshot that no test asked for; FILE lists those that were
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args[..] {
        ["check"] => check::run(&root()),
        ["load" | "bench", ..] => bench::run(&root(), &args),
        ["tidy"] => tidy::run(&root()),
        ["page", path, ref options @ ..] => page::run(&root(), path, options),
        ["prove", "kills", ref asked @ ..] => kills::run(&root(), asked),
        ["prove", "cuts", ref asked @ ..] => cuts::run(&root(), asked),
        ["snapshots", list] => snapshots::run(&root(), Path::new(list)),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace: cargo says where the task was started, the build where it was made.
fn root() -> PathBuf {
    let xtask = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&xtask).join("..")
}
