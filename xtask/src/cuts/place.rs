//! A source with clients, and places that are filled from it.

use std::{
    cell::Cell,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use xtask::postgres::Database;

/// Clients of the source.
const CLIENTS: usize = 400;

/// Everything the proof works on.
pub struct Desk {
    binary: PathBuf,
    /// Where files lie.
    pub folder: PathBuf,
    postgres: bool,
    places: Cell<u32>,
    /// What is saved, restored and moved.
    pub source: Place,
    /// A whole backup of it.
    file: PathBuf,
    /// What an archive says of it.
    parts: String,
}

/// A data folder or a database; the database goes with it.
pub struct Place {
    folder: PathBuf,
    database: Option<Database>,
}

/// How a command ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ended {
    Killed,
    /// By itself, with its exit code.
    Itself(i32),
}

impl Desk {
    /// An owner, clients from a list, and a backup.
    pub fn new(root: &Path, postgres: bool) -> Result<Self, String> {
        let folder = root.join(".cache/cuts");
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let binary = root.join("target/debug/seguito");
        let source = Place { folder: folder.join("source"), database: None };
        let file = folder.join("whole.seguito");
        let places = Cell::new(0);
        let mut desk = Self { binary, folder, postgres, places, source, file, parts: String::new() };
        desk.source = desk.empty_place()?;
        desk.claimed(&desk.source)?;
        let list = desk.folder.join("clients.csv");
        let mut text = String::from("Company,Name,E-mail\n");
        for n in 0..CLIENTS {
            writeln!(text, "Company {n},Person {n},person{n}@example.org").ok();
        }
        fs::write(&list, text).map_err(|error| error.to_string())?;
        let list = list.display().to_string();
        desk.run(&desk.source.words(&["import", "csv", &list, "--every", "6 weeks"]))?;
        desk.run(&desk.source.words(&["backup", &desk.file.display().to_string()]))?;
        desk.parts = desk.parts_of(&desk.source)?;
        Ok(desk)
    }

    /// A place in which nothing is.
    pub fn empty_place(&self) -> Result<Place, String> {
        let number = self.places.get();
        self.places.set(number + 1);
        let name = format!("cuts_{}_{number}", std::process::id());
        let database = self.postgres.then(|| Database::new(&name)).transpose()?;
        Ok(Place { folder: self.folder.join(name), database })
    }

    /// A file restored into a place of its own.
    pub fn restored(&self, file: &Path) -> Result<Place, String> {
        let place = Place { folder: self.folder.join("again"), database: None };
        fs::remove_dir_all(&place.folder).ok();
        self.run(&place.words(&["restore", &file.display().to_string()]))?;
        Ok(place)
    }

    /// The source is as it was, and the doctor finds nothing in it.
    pub fn unchanged(&self) -> Result<(), String> {
        self.source.whole(self)?;
        self.run(&self.source.words(&["doctor"])).map(|_| ())
    }

    /// A place claimed by its owner.
    pub fn claimed(&self, place: &Place) -> Result<(), String> {
        let init = place.words(&["init", "--mail", "owner@proof.example", "--name", "Owner"]);
        self.told(&init, "a quiet harbour at dawn\n").map(|_| ())
    }

    /// Starts a command whose words are read.
    pub fn spawned(&self, words: &[String]) -> Result<Child, String> {
        let mut command = Command::new(&self.binary);
        command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.spawn().map_err(|error| format!("{}: {error}", self.binary.display()))
    }

    /// Runs a command that has to end well; what it said.
    pub fn run(&self, words: &[String]) -> Result<String, String> {
        self.told(words, "")
    }

    /// Runs a command and kills it after a while.
    pub fn cut(&self, words: &[String], after: Duration) -> Result<Ended, String> {
        let mut command = Command::new(&self.binary);
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        let began = Instant::now();
        while began.elapsed() < after && matches!(child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(1));
        }
        child.kill().ok();
        let status = child.wait().map_err(|error| error.to_string())?;
        Ok(status.code().map_or(Ended::Killed, Ended::Itself))
    }

    fn told(&self, words: &[String], input: &str) -> Result<String, String> {
        let mut command = Command::new(&self.binary);
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{}: {error}", self.binary.display()))?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
        }
        let done = child.wait_with_output().map_err(|error| error.to_string())?;
        let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match done.status.success() {
            true => Ok(said(&done.stdout)),
            false => Err(format!("{words:?} ended with {}: {}", done.status, said(&done.stderr))),
        }
    }

    /// Accounts and workspaces of a place, by digests and counts.
    fn parts_of(&self, place: &Place) -> Result<String, String> {
        let file = self.folder.join("parts.seguito");
        fs::remove_file(&file).ok();
        let told = self.run(&place.words(&["export", "archive", &file.display().to_string(), "--json"]))?;
        let said: serde_json::Value = serde_json::from_str(&told).map_err(|error| error.to_string())?;
        Ok(format!("{} {}", said["accounts"], said["workspaces"]))
    }
}

impl Place {
    /// A command about this place.
    pub fn words(&self, command: &[&str]) -> Vec<String> {
        let mut words: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
        words.extend(["--data".to_owned(), self.folder.display().to_string()]);
        words.extend(self.database.iter().flat_map(|own| ["--database".to_owned(), own.url.clone()]));
        words
    }

    /// The command that restores the backup here.
    pub fn restores(&self, desk: &Desk) -> Vec<String> {
        self.words(&["restore", &desk.file.display().to_string()])
    }

    /// The command that moves the source here.
    pub fn takes_from(&self, desk: &Desk) -> Vec<String> {
        let to = self.database.as_ref().map(|own| own.url.clone());
        let to = to.unwrap_or_else(|| self.folder.display().to_string());
        desk.source.words(&["move", "--to", &to])
    }

    /// Everything of the source is here, and nothing else.
    pub fn whole(&self, desk: &Desk) -> Result<(), String> {
        let parts = desk.parts_of(self)?;
        if parts == desk.parts {
            return Ok(());
        }
        Err(format!("{} is half: {parts} instead of {}", self.folder.display(), desk.parts))
    }

    /// No file lies in the folder but the database and its lock.
    pub fn nothing_beside(&self) -> Result<(), String> {
        for file in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if !name.starts_with("seguito.db") && name != "served.lock" {
                return Err(format!("{} is left", file.path().display()));
            }
        }
        Ok(())
    }
}
