//! The program as a person at a terminal has it, with a folder of its own that is gone at the end.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

/// A desk.
pub struct Desk {
    folder: PathBuf,
}

/// What a command said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("seguito-desk-{}-{n}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self { folder }
    }

    /// A path on the desk.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().expect("a plain name").to_owned()
    }

    /// A command, not yet run, in English unless it says otherwise.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_seguito"));
        command.args(args).env_clear().env("LC_ALL", "en_GB.UTF-8").env("HOME", &self.folder);
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.stdin(Stdio::null());
        command
    }

    /// Runs a command.
    pub fn run(&self, args: &[&str]) -> Said {
        said(self.command(args).output().expect("the program runs"))
    }

    /// Runs a command that must end well; what it printed.
    pub fn done(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.code, 0, "{args:?}: {said:?}");
        said.out
    }

    /// A claimed installation in a data folder or a database, owned by Marta.
    pub fn claimed(&self, place: [&str; 2]) {
        let args = ["init", place[0], place[1], "--mail", "marta@example.org", "--name", "Marta"];
        let mut command = self.command(&args);
        let mut init = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the program runs");
        init.stdin.take().expect("a pipe").write_all(b"una frase lunga e segreta\n").expect("a password");
        assert!(init.wait().expect("it ends").success());
    }

    /// A list of so many clients, as a CSV file.
    pub fn list(&self, clients: usize) -> String {
        let path = self.path(&format!("clients-{clients}.csv"));
        let mut text = String::from("Company,Name,E-mail,Phone\n");
        for n in 0..clients {
            text.push_str(&format!("Company {n},Person {n},person{n}@example.org,+47 22 10 {n:04}\n"));
        }
        fs::write(&path, text).expect("a list");
        path
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// What a command said.
pub fn said(output: Output) -> Said {
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Said { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// A running server, stopped at the end.
pub struct Server(Child);

impl Server {
    /// Starts one and waits until it has said where it is.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program runs");
        let mut line = String::new();
        let out = child.stdout.as_mut().expect("a pipe");
        BufReader::new(out).read_line(&mut line).expect("a line");
        assert!(!line.is_empty(), "the server did not start");
        Self(child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// An empty database on the tests' own PostgreSQL, or `None` where there is none.
pub fn new_database() -> Option<String> {
    let url = std::env::var("SEGUITO_TEST_POSTGRES").ok()?;
    let name = format!("desk_{}", uuid::Uuid::now_v7().simple());
    in_database(&url, &format!("CREATE DATABASE {name}"));
    let (server, _) = url.rsplit_once('/').expect("an address with a database");
    Some(format!("{server}/{name}"))
}

/// Tells a PostgreSQL something.
pub fn in_database(url: &str, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let (client, connection) =
            tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("a server");
        let talking = tokio::spawn(connection);
        client.batch_execute(sql).await.expect("it is done");
        drop(client);
        talking.await.expect("talked").expect("talked");
    });
}

/// Whether a folder holds nothing, or is not there.
pub fn empty(folder: &str) -> bool {
    !Path::new(folder).exists() || fs::read_dir(folder).expect("a folder").next().is_none()
}
