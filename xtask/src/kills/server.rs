//! An installation of the proof's own: a fresh folder or a fresh database, an owner, a key, a server to start and kill.

use std::{
    collections::BTreeSet,
    io::Write,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use xtask::{http, postgres::Database};

/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The installation.
pub struct Installation {
    binary: PathBuf,
    place: Vec<String>,
    /// Where it listens.
    pub address: String,
    /// A key that reads and writes, as a program shows it.
    pub bearer: String,
}

/// A server that runs; killed at the latest when it goes out of sight.
pub struct Running(Child);

impl Installation {
    /// Claims it and makes its key.
    pub fn new(root: &Path, database: Option<&Database>) -> Result<Self, String> {
        let binary = root.join("target/debug/seguito");
        let folder = root.join(".cache/kills");
        std::fs::remove_dir_all(&folder).ok();
        let mut place = vec!["--data".to_owned(), folder.display().to_string()];
        place.extend(database.into_iter().flat_map(|own| ["--database".to_owned(), own.url.clone()]));
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let address = free.map_err(|error| error.to_string())?.to_string();
        let mut house = Self { binary, place, address, bearer: String::new() };
        house.ask(
            &["init", "--mail", "owner@proof.example", "--name", "Owner"],
            "a quiet harbour at dawn\n",
        )?;
        let token = ["token", "create", "proof", "--scope", "read", "--scope", "write"];
        house.bearer = format!("Bearer {}", house.ask(&token, "")?.trim());
        Ok(house)
    }

    /// Starts the server and waits until it answers.
    pub fn start(&self) -> Result<Running, String> {
        let mut command = Command::new(&self.binary);
        command.arg("serve").args(&self.place).args(["--listen", &self.address]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let running = Running(command.spawn().map_err(|error| error.to_string())?);
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if http::get(&self.address, "/healthz", &[]).is_ok_and(|answer| answer.status == 200) {
                return Ok(running);
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err("the server does not answer after 30 s".to_owned())
    }

    /// The names of all clients, page by page.
    pub fn clients(&self) -> Result<BTreeSet<String>, String> {
        let (mut names, mut after) = (BTreeSet::new(), String::new());
        loop {
            let path = format!("/api/v1/clients?limit=200{after}");
            let answer = http::get(&self.address, &path, &[("authorization", &self.bearer)])
                .map_err(|e| e.to_string())?;
            let status = answer.status;
            let page: serde_json::Value =
                serde_json::from_slice(&answer.body).map_err(|error| format!("{status}: {error}"))?;
            let items = page["items"].as_array().ok_or_else(|| format!("{status}: no items"))?;
            names.extend(items.iter().filter_map(|item| item["name"].as_str()).map(str::to_owned));
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => return Ok(names),
            }
        }
    }

    /// Every client replayed from zero, the chain of the timeline walked: nothing may differ.
    pub fn doctor(&self) -> Result<(), String> {
        self.ask(&["doctor"], "").map(|said| print!("{said}"))
    }

    fn ask(&self, words: &[&str], input: &str) -> Result<String, String> {
        let mut command = Command::new(&self.binary);
        command.args(words).args(&self.place).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{}: {error}", self.binary.display()))?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
        }
        let done = child.wait_with_output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        if done.status.success() {
            Ok(said)
        } else {
            Err(format!("{words:?} ended with {}: {said}", done.status))
        }
    }
}

impl Running {
    /// Kills it at once, as `kill -9` does.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
