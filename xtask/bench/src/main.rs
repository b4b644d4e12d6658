//! `cargo xtask load` and `cargo xtask bench`: a large installation, and how fast Seguito is on it. Always built for
//! release.

mod bound;
mod load;
mod machine;
mod report;
mod rows;
mod server;
mod wrk;

use std::{path::Path, process::ExitCode};

/// Whatever stops a measurement, in words.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What runs in this very process has the program's own memory, so that it takes as long as there.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const USAGE: &str = "\
cargo xtask load --clients N [--data FOLDER | --database URL]   makes a large installation
cargo xtask bench [--quick] [--json] [--only NAME]              measures, and writes docs/performance.md
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(&args)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failed) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
    }
}

/// `true` = done; `false` = measured, and a goal does not hold.
async fn run(args: &[String]) -> Result<bool, Failed> {
    let mut words = args.iter().map(String::as_str);
    let root = words.next().ok_or("the root of the repository comes first")?.to_owned();
    match words.next() {
        Some("load") => load::run(&words.collect::<Vec<_>>()).await.map(|()| true),
        Some("bench") => report::run(Path::new(&root), &words.collect::<Vec<_>>()).await,
        Some("bound") => bound::run(&words.collect::<Vec<_>>()).await.map(|()| true),
        _ => {
            eprint!("{USAGE}");
            Ok(false)
        }
    }
}

/// The value of an option.
pub fn option<'a>(args: &[&'a str], name: &str) -> Option<&'a str> {
    let at = args.iter().position(|arg| *arg == name)?;
    args.get(at + 1).copied()
}
