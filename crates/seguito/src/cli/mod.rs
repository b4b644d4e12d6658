//! The commands beside `serve`, a file each: the same reads and ops as the pages, beside a running server.

mod about;
mod backup;
mod client_list;
mod demo;
mod doctor;
mod export;
mod failure;
mod held;
mod import;
mod init;
mod log;
mod map_file;
mod mark;
mod member;
mod move_to;
mod next;
mod one_of;
mod order;
mod place;
mod plan;
mod progress;
mod record_named;
mod restore;
mod table;
mod today;
mod token;
mod undo;
mod wake;
mod workspace;

use clap::Subcommand;
use std::{future::Future, process::ExitCode};

pub use failure::Failure;

/// What the terminal can be asked.
#[derive(Subcommand)]
pub enum Command {
    /// Claim a new installation from the terminal
    Init(init::Init),
    /// Make an invented workspace to look around in; one press removes it
    Demo(demo::Demo),
    /// Whom to reach today: with whom, when, how, why
    Today(today::Today),
    /// The next person to reach, with what to ask
    Next(next::Next),
    /// Log a contact; the next one places itself
    Log(Box<log::Log>),
    /// Put the next planned contact on another day
    AnotherDay(order::AnotherDay),
    /// Say that the next planned contact is not needed; the interval begins anew
    NotNeeded(order::NotNeededNow),
    /// Plan nothing until a day; what is urgent comes all the same
    Pause(order::Pause),
    /// Plan a contact by hand
    Plan(plan::Plan),
    /// What is held, moved or waived: why, and the way back
    Held(held::Held),
    /// Mark a client as fragile, team forming, installing or silent, or end the mark
    Mark(mark::Mark),
    /// Clients
    #[command(subcommand)]
    Client(Client),
    /// Bring in a list of clients
    #[command(subcommand)]
    Import(import::Import),
    /// Take back what a command did, or a list that was brought in
    Undo(undo::Undo),
    /// Write clients and their people into a file
    #[command(subcommand)]
    Export(export::Export),
    /// People of the team
    #[command(subcommand)]
    Member(member::Member),
    /// Workspaces of this installation
    #[command(subcommand)]
    Workspace(workspace::Workspace),
    /// Keys for programs
    #[command(subcommand)]
    Token(token::Token),
    /// Write everything into one file, beside a running server
    Backup(backup::Backup),
    /// Take a backup into a place without data; what goes out by itself is held
    Restore(restore::Restore),
    /// After a restore: what goes out by itself may go out again
    Wake(wake::Wake),
    /// Carry everything to the other database, or to another folder
    Move(move_to::Move),
    /// Prove that what is kept is what follows from the facts
    Doctor(doctor::Doctor),
    /// Write completions for a shell to standard output
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Write the manual page to standard output
    Man,
}

/// What can be asked of clients.
#[derive(Subcommand)]
pub enum Client {
    /// List clients with their next contact
    List(client_list::ClientList),
}

/// Runs a command; `root` is the whole command line, for completions and manual.
pub fn run(command: Command, root: clap::Command) -> ExitCode {
    end_with_the_reader();
    match command {
        Command::Init(command) => ended(init::run(command)),
        Command::Demo(command) => ended(demo::run(command)),
        Command::Today(command) => ended(today::run(command)),
        Command::Next(command) => ended(next::run(command)),
        Command::Log(command) => ended(log::run(*command)),
        Command::AnotherDay(command) => ended(order::another_day(command)),
        Command::NotNeeded(command) => ended(order::not_needed(command)),
        Command::Pause(command) => ended(order::pause(command)),
        Command::Plan(command) => ended(plan::run(command)),
        Command::Held(command) => ended(held::run(command)),
        Command::Mark(command) => ended(mark::run(command)),
        Command::Client(Client::List(command)) => ended(client_list::run(command)),
        Command::Import(command) => ended(import::run(command)),
        Command::Undo(command) => ended(undo::run(command)),
        Command::Export(command) => ended(export::run(command)),
        Command::Member(command) => ended(member::run(command)),
        Command::Workspace(command) => ended(workspace::run(command)),
        Command::Token(command) => ended(token::run(command)),
        Command::Backup(command) => ended(backup::run(command)),
        Command::Restore(command) => ended(restore::run(command)),
        Command::Wake(command) => ended(wake::run(command)),
        Command::Move(command) => ended(move_to::run(command)),
        Command::Doctor(command) => ended(doctor::run(command)),
        Command::Completions { shell } => {
            let (mut root, mut written) = (root, Vec::new());
            clap_complete::generate(shell, &mut root, "seguito", &mut written);
            print!("{}", String::from_utf8_lossy(&written));
            ExitCode::SUCCESS
        }
        Command::Man => {
            let mut written = Vec::new();
            let rendered = clap_mangen::Man::new(root).render(&mut written);
            print!("{}", String::from_utf8_lossy(&written));
            rendered.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
        }
    }
}

/// Whoever reads no further has seen enough (`seguito client list | head`): the command ends there, without a word.
fn end_with_the_reader() {
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let text = panic.payload_as_str().unwrap_or_default();
        if text.starts_with("failed printing to stdout") && text.contains("Broken pipe") {
            std::process::exit(0);
        }
        told(panic);
    }));
}

fn ended(command: impl Future<Output = Result<ExitCode, Failure>>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::Fault(error.to_string()).told(),
    };
    runtime.block_on(command).unwrap_or_else(Failure::told)
}
