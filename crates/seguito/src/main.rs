//! The one binary: `seguito` serves; every other command does its thing beside a running server.
//!
//! Exit codes: 0 done · 1 a fault · 2 wrong use · 3 the data cannot be used (read-only, full, of a newer version) ·
//! 4 the data are served already · 5 the address cannot be used · 6 refused, and nothing kept · 7 the doctor found
//! something · 130 stopped by Ctrl C.

mod cli;
mod config;
mod connections;
mod read_file;
mod serve;
mod terminal;

use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

/// Keeps consultants close to their clients: whom to call, when, why, and what to ask.
#[derive(Parser)]
#[command(name = "seguito", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Serve,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages (also without any command).
    Serve(serve::Serve),
    #[command(flatten)]
    Other(cli::Command),
}

/// A page is thousands of small texts, made and let go on several threads.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // first of all, before anything is read, opened or started
    if let Some(code) = read_file::if_asked() {
        return code;
    }
    let cli = Cli::parse();
    match cli.command {
        None => serve::run(cli.serve),
        Some(Command::Serve(serve)) => serve::run(serve),
        Some(Command::Other(command)) => cli::run(command, Cli::command()),
    }
}
