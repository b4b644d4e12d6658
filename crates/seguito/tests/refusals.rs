//! A data folder that cannot be used ends the start, in words, in each language, with its exit code.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod desk;

use desk::{Desk, Said, Server, new_database, said};
use seguito_core::people::Language;
use seguito_words::Words;
use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

const LANGUAGES: [(Language, &str); 5] = [
    (Language::En, "en_GB.UTF-8"),
    (Language::It, "it_IT.UTF-8"),
    (Language::Es, "es_ES.UTF-8"),
    (Language::Nb, "nb_NO.UTF-8"),
    (Language::Fr, "fr_FR.UTF-8"),
];

/// Each language's start is refused with these words and this code, and takes nobody's port.
fn refused(start: impl Fn() -> Command, words: impl Fn(Words) -> String, code: i32) {
    for (language, locale) in LANGUAGES {
        let said = said(start().env("LC_ALL", locale).output().expect("the program runs"));
        let Said { err, out, .. } = &said;
        assert_eq!(err.trim_end(), words(Words::of(language)), "{locale}");
        assert_eq!((said.code, out.as_str()), (code, ""), "{locale}");
    }
}

fn serve(desk: &Desk, folder: &str) -> Command {
    desk.command(&["serve", "--data", folder, "--listen", "127.0.0.1:0"])
}

/// Whether this test runs as root, whom no folder refuses.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| std::os::unix::fs::MetadataExt::uid(&me) == 0)
}

#[test]
fn a_folder_that_is_served_already() {
    let desk = Desk::new();
    let folder = desk.path("data");
    let _server = Server::start(serve(&desk, &folder));
    refused(|| serve(&desk, &folder), |w| w.serve_served(&folder), 4);
}

/// A move that goes on for ever, ended at the end.
struct Moving(Child);

impl Moving {
    /// Begun, and held where it has claimed both places.
    fn begin(desk: &Desk, from: [&str; 2], to: &str, between: &str) -> Self {
        let mut command = desk.command(&["move", from[0], from[1], "--to", to]);
        let moving = Self(command.stderr(Stdio::null()).spawn().expect("the program runs"));
        while fs::metadata(between).is_err() {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        let pid = moving.0.id().to_string();
        assert!(Command::new("kill").args(["-STOP", &pid]).status().expect("kill runs").success());
        moving
    }
}

impl Drop for Moving {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn a_place_that_is_being_moved() {
    let desk = Desk::new();
    let (folder, to) = (desk.path("data"), desk.path("to"));
    desk.claimed(["--data", &folder]);
    let list = desk.list(1500);
    desk.done(&["import", "csv", &list, "--data", &folder]);
    let between = format!("{folder}/moving.seguito");
    let moving = Moving::begin(&desk, ["--data", &folder], &to, &between);
    refused(|| serve(&desk, &folder), |w| w.serve_moving(&folder), 4);
    refused(|| serve(&desk, &to), |w| w.serve_moving(&to), 4);
    assert!(fs::metadata(&between).is_ok(), "who is refused takes nothing away");
    drop(moving);
    drop(Server::start(serve(&desk, &folder)));
    let Some(url) = new_database() else {
        println!("SKIPPED: SEGUITO_TEST_POSTGRES names no PostgreSQL");
        return;
    };
    desk.done(&["move", "--data", &folder, "--to", &url]);
    let (between, to) = (desk.path("back/moving.seguito"), desk.path("back"));
    let moving = Moving::begin(&desk, ["--database", &url], &to, &between);
    for command in [
        &["serve", "--database", &url, "--listen", "127.0.0.1:0"][..],
        &["move", "--database", &url, "--to", &folder],
    ] {
        let said = desk.run(command);
        assert_eq!(said.code, 4, "{said:?}");
        assert!(said.err.contains("moved or restored"), "{said:?}");
    }
    drop(moving);
    drop(Server::start(desk.command(&["serve", "--database", &url, "--listen", "127.0.0.1:0"])));
}

#[test]
fn a_folder_that_cannot_be_written() {
    let desk = Desk::new();
    let folder = desk.path("data");
    fs::create_dir(&folder).expect("a folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("rights");
    let as_nobody = || {
        let mut command = serve(&desk, &folder);
        if is_root() {
            command.uid(65534).gid(65534);
        }
        command
    };
    refused(as_nobody, |w| w.serve_read_only(&folder), 3);
}

#[test]
fn a_database_file_that_cannot_be_written() {
    let desk = Desk::new();
    let folder = desk.path("data");
    desk.claimed(["--data", &folder]);
    let (file, mode) = (Path::new(&folder).join("seguito.db"), |mode| fs::Permissions::from_mode(mode));
    fs::set_permissions(&file, mode(0o444)).expect("rights");
    fs::set_permissions(&folder, mode(0o777)).expect("rights");
    let as_nobody = || {
        let mut command = serve(&desk, &folder);
        if is_root() {
            command.uid(65534).gid(65534);
        }
        command
    };
    refused(as_nobody, |w| w.serve_read_only(&folder), 3);
}

#[test]
fn a_share_of_the_disk_that_is_used_up() {
    let desk = Desk::new();
    let folder = desk.path("data");
    let limited = || {
        let mut shell = Command::new("sh");
        let program = env!("CARGO_BIN_EXE_seguito");
        shell.args([
            "-c",
            "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"",
            program,
            "serve",
            "--data",
            &folder,
        ]);
        shell.args(["--listen", "127.0.0.1:0"]).env_clear();
        shell
    };
    refused(limited, |w| w.serve_full(&folder), 3);
    assert!(!Path::new(&folder).join(".written").exists(), "the try is cleaned up");
}

/// A small disk, gone at the end; `None` where this user may not have one.
struct SmallDisk(String);

impl SmallDisk {
    fn mount(folder: &str, kilobytes: u32) -> Option<Self> {
        fs::create_dir_all(folder).expect("a folder");
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "seguito", folder]).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then(|| Self(folder.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg(&self.0).status().ok();
    }
}

#[test]
fn a_disk_that_is_full() {
    let desk = Desk::new();
    let folder = desk.path("small");
    let Some(_disk) = SmallDisk::mount(&folder, 64) else {
        println!(
            "SKIPPED: this user may not mount a small disk; the limit of a file's size is tested instead"
        );
        return;
    };
    refused(|| serve(&desk, &folder), |w| w.serve_full(&folder), 3);
    fs::write(Path::new(&folder).join("filler"), vec![0; 60_000]).ok();
    refused(|| serve(&desk, &folder), |w| w.serve_full(&folder), 3);
}

#[test]
fn a_disk_that_gets_full_under_a_command() {
    let desk = Desk::new();
    let folder = desk.path("small");
    let Some(_disk) = SmallDisk::mount(&folder, 8 * 1024) else {
        println!("SKIPPED: this user may not mount a small disk; the codes are tested beside their words");
        return;
    };
    desk.claimed(["--data", &folder]);
    let (one, many) = (desk.list(1), desk.list(3000));
    desk.done(&["import", "csv", &one, "--data", &folder]);
    let said = ["--progress", "Well", "--critical", "none", "--data", &folder];
    let log = [&["log", "Company 0"][..], &said].concat();
    let import = ["import", "csv", &many, "--data", &folder];
    // no room to begin, and room to begin but not to end
    for room in [0, 60] {
        fill(&folder, room);
        for command in [&log[..], &import] {
            let refused = desk.run(command);
            assert!(refused.code == 3 && refused.err.contains("is full"), "{room} kB: {refused:?}");
        }
        fs::remove_file(Path::new(&folder).join("filler")).expect("room again");
    }
    desk.done(&log);
    assert_eq!(desk.run(&["doctor", "--data", &folder]).code, 0);
    let clients = desk.done(&["client", "list", "--data", &folder]);
    assert_eq!(clients.lines().count(), 1, "of what was refused nothing was kept: {clients}");
}

/// Fills the disk of a folder but for so many kilobytes.
fn fill(folder: &str, but: u64) {
    let filler = Path::new(folder).join("filler");
    let mut file = fs::File::create(&filler).expect("a file");
    let mut size = 0;
    while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {
        size += 4096;
    }
    file.set_len(size - but * 1024).expect("some room");
}

#[test]
fn data_of_a_newer_version() {
    let desk = Desk::new();
    let folder = desk.path("data");
    desk.claimed(["--data", &folder]);
    let database = rusqlite::Connection::open(Path::new(&folder).join("seguito.db")).expect("the database");
    database
        .execute(
            "INSERT INTO refinery_schema_history (version, name, applied_on, checksum) \
             VALUES (9000, 'later', '2030-01-01T00:00:00Z', '1')",
            [],
        )
        .expect("a later migration");
    let known: i64 = database
        .query_row("SELECT max(version) FROM refinery_schema_history WHERE version < 9000", [], |row| {
            row.get(0)
        })
        .expect("ours");
    refused(|| serve(&desk, &folder), |w| w.serve_newer("9000", known.to_string()), 3);
    let today = desk.run(&["today", "--data", &folder]);
    assert_eq!(today.code, 3, "every command refuses them: {today:?}");
}

#[test]
fn a_postgresql_that_may_lose_what_it_acknowledged() {
    let Some(url) = new_database() else {
        println!("SKIPPED: SEGUITO_TEST_POSTGRES names no PostgreSQL");
        return;
    };
    let desk = Desk::new();
    let name = url.rsplit('/').next().expect("a database").to_owned();
    desk::in_database(&url, &format!("ALTER DATABASE {name} SET synchronous_commit = off"));
    let start = || desk.command(&["serve", "--database", &url, "--listen", "127.0.0.1:0"]);
    refused(start, |w| w.serve_unsafe("synchronous_commit"), 3);
    desk::in_database(&url, &format!("ALTER DATABASE {name} RESET synchronous_commit"));
    let _server = Server::start(start());
}

/// A PostgreSQL of the test's own that does not wait for its disk, gone at the end.
struct Careless {
    programs: PathBuf,
    folder: String,
    address: String,
}

impl Careless {
    /// `None` where there are no programs, or no user whom they let run them.
    fn start(desk: &Desk) -> Option<Self> {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?.filter_map(Result::ok);
        let mut programs: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
        programs.sort();
        let (folder, free) = (desk.path("pg"), TcpListener::bind("127.0.0.1:0").ok()?);
        let port = free.local_addr().ok()?.port();
        drop(free);
        fs::create_dir(&folder).ok()?;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).ok()?;
        let address = format!("postgres://seguito@127.0.0.1:{port}/postgres");
        let made = Self { programs: programs.pop()?, folder, address };
        let data = format!("{}/data", made.folder);
        made.runs(
            "initdb",
            &["-D", &data, "-U", "seguito", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust"],
        )?;
        let settings = format!("-p {port} -k {} -c listen_addresses=127.0.0.1 -c fsync=off", made.folder);
        made.runs("pg_ctl", &["-D", &data, "-w", "-l", &format!("{data}/log"), "-o", &settings, "start"])?;
        Some(made)
    }

    /// As the user postgres, where this one is root, whom PostgreSQL refuses.
    fn runs(&self, program: &str, args: &[&str]) -> Option<()> {
        let program = self.programs.join(program);
        let mut command = Command::new("runuser");
        match is_root() {
            true => command.args(["-u", "postgres", "--"]).arg(program),
            false => {
                command = Command::new(program);
                &mut command
            }
        };
        let quiet = command.args(args).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().ok().filter(std::process::ExitStatus::success).map(|_| ())
    }
}

impl Drop for Careless {
    fn drop(&mut self) {
        self.runs("pg_ctl", &["-D", &format!("{}/data", self.folder), "-m", "immediate", "-w", "stop"]);
    }
}

#[test]
fn a_postgresql_that_does_not_wait_for_its_disk() {
    let desk = Desk::new();
    let Some(careless) = Careless::start(&desk) else {
        println!("SKIPPED: no PostgreSQL of the test's own can be started here");
        return;
    };
    let start = || desk.command(&["serve", "--database", &careless.address, "--listen", "127.0.0.1:0"]);
    refused(start, |w| w.serve_unsafe("fsync"), 3);
    let said = desk.run(&["doctor", "--database", &careless.address]);
    assert_eq!(said.code, 3, "every command refuses it: {said:?}");
}

#[test]
fn an_address_that_is_taken_or_unsafe() {
    let desk = Desk::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let said = desk.run(&["serve", "--data", &desk.path("data"), "--listen", &address]);
    assert_eq!(said.code, 5, "{said:?}");
    let said = desk.run(&["serve", "--data", &desk.path("data"), "--listen", "0.0.0.0:0"]);
    assert_eq!(said.code, 2, "plain http beyond this computer: {said:?}");
}
