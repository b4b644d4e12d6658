//! Backup, restore, archive and move, as a person at a terminal has them.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

mod desk;

use desk::{Desk, Server, empty, new_database, said};
use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

/// A claimed folder with some clients, followed every six weeks.
fn with_clients(desk: &Desk, clients: usize) -> String {
    let folder = desk.path("data");
    desk.claimed(["--data", &folder]);
    let list = desk.list(clients);
    desk.done(&["import", "csv", &list, "--every", "6 weeks", "--data", &folder]);
    folder
}

/// What an archive of a place says of its parts.
fn parts(desk: &Desk, place: [&str; 2], name: &str) -> serde_json::Value {
    let file = desk.path(name);
    let text = desk.done(&["export", "archive", &file, "--json", place[0], place[1]]);
    let said: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    serde_json::json!([said["accounts"], said["workspaces"]])
}

#[test]
fn a_backup_is_taken_beside_a_running_server_and_restored_into_an_empty_place() {
    let desk = Desk::new();
    let (folder, file, again) = (with_clients(&desk, 20), desk.path("kept.seguito"), desk.path("again"));
    let _server = Server::start(desk.command(&["--data", &folder, "--listen", "127.0.0.1:0"]));
    let told = desk.done(&["backup", &file, "--data", &folder]);
    assert!(told.contains("Workspaces: 1"), "{told}");
    let mode = fs::metadata(&file).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "only its owner reads it");
    assert!(fs::metadata(desk.path("kept.seguito.part")).is_err(), "nothing is left beside it");
    let once_more = desk.run(&["backup", &file, "--data", &folder]);
    assert_eq!(once_more.code, 2, "{once_more:?}");

    let told = desk.done(&["restore", &file, "--data", &again]);
    assert!(told.contains("seguito wake"), "it wakes quiet: {told}");
    desk.done(&["doctor", "--data", &again]);
    let days = [&folder, &again].map(|folder| desk.done(&["today", "--json", "--data", folder]));
    assert_eq!(days[0], days[1]);
    assert!(desk.done(&["wake", "--data", &again]).contains("may go out"));
    assert!(desk.done(&["wake", "--data", &again]).contains("Nothing was held"));

    let refused = desk.run(&["restore", &file, "--data", &again]);
    assert_eq!(refused.code, 6, "there are data already: {refused:?}");
    let refused = desk.run(&["restore", &file, "--data", &folder]);
    assert_eq!(refused.code, 4, "it is served: {refused:?}");
}

#[test]
fn no_file_but_a_whole_archive_leaves_a_trace() {
    let desk = Desk::new();
    let (folder, file) = (with_clients(&desk, 3), desk.path("kept.seguito"));
    desk.done(&["backup", &file, "--data", &folder]);
    let whole = fs::read(&file).expect("the backup");
    let (cut, foreign) = (desk.path("cut.seguito"), desk.path("clients-3.csv"));
    fs::write(&cut, &whole[..whole.len() / 2]).expect("a cut file");
    let none = desk.path("none");
    for (file, word, code) in
        [(&cut, "cut or altered", 6), (&foreign, "no archive", 6), (&none, "cannot be", 2)]
    {
        for command in [&["restore"][..], &["import", "archive"]] {
            let place = desk.path("new");
            let refused = desk.run(&[command, &[file, "--data", &place]].concat());
            assert_eq!(refused.code, code, "{refused:?}");
            assert!(refused.err.contains(word), "{refused:?}");
            assert!(empty(&place), "{command:?} of {file} left something");
        }
    }
}

#[test]
fn ctrl_c_leaves_nothing_half_done() {
    let desk = Desk::new();
    let (folder, file, place) = (with_clients(&desk, 1500), desk.path("kept.seguito"), desk.path("new"));
    desk.done(&["backup", &file, "--data", &folder]);
    let aside = desk.path("second.seguito");
    let backup = ["backup", &aside, "--data", &folder];
    let restore = ["restore", &file, "--data", &place];
    for (args, stage) in [(backup, "Writing"), (restore, "Bringing")] {
        let mut child = desk.command(&args).stderr(Stdio::piped()).spawn().expect("the program runs");
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        lines
            .by_ref()
            .map(|line| line.expect("a line"))
            .find(|line| line.starts_with(stage))
            .expect("the stage");
        let pid = child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().expect("kill runs").success());
        let last = lines.map(|line| line.expect("a line")).last();
        assert_eq!(child.wait().expect("it ends").code(), Some(130), "{last:?}");
        assert_eq!(last.as_deref(), Some("Stopped. Nothing was changed, and nothing half-done is left."));
    }
    assert!(empty(&place), "the new folder is gone");
    assert!(fs::metadata(&aside).is_err() && fs::metadata(format!("{aside}.part")).is_err());
    desk.done(&["restore", &file, "--data", &place]);
}

#[test]
fn ctrl_c_pressed_again_and_again_leaves_no_file_beside() {
    let desk = Desk::new();
    let (folder, aside) = (with_clients(&desk, 1500), desk.path("kept.seguito"));
    let mut child = desk.command(&["backup", &aside, "--data", &folder]).stderr(Stdio::null()).spawn();
    let child = child.as_mut().expect("the program runs");
    while fs::metadata(format!("{aside}.part")).is_err() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let pid = child.id().to_string();
    for _ in 0..5 {
        Command::new("kill").args(["-INT", &pid]).status().expect("kill runs");
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert!(fs::metadata(&aside).is_err() && fs::metadata(format!("{aside}.part")).is_err());
}

#[test]
fn a_move_that_was_killed_leaves_a_file_only_until_the_next_start() {
    let desk = Desk::new();
    let (folder, to) = (with_clients(&desk, 1500), desk.path("to"));
    let between = format!("{folder}/moving.seguito");
    let mut child = desk.command(&["move", "--data", &folder, "--to", &to]).stderr(Stdio::null()).spawn();
    let child = child.as_mut().expect("the program runs");
    while fs::metadata(&between).is_err() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    child.kill().expect("kill -9");
    child.wait().expect("it ends");
    assert!(fs::metadata(&between).is_ok(), "nobody was there to remove it");
    drop(Server::start(desk.command(&["--data", &folder, "--listen", "127.0.0.1:0"])));
    assert!(fs::metadata(&between).is_err());
    desk.done(&["move", "--data", &folder, "--to", &to]);
}

#[test]
fn everything_moves_to_the_other_database_and_back() {
    let desk = Desk::new();
    let (folder, back) = (with_clients(&desk, 20), desk.path("back"));
    let Some(url) = new_database() else {
        println!("SKIPPED: SEGUITO_TEST_POSTGRES names no PostgreSQL");
        return;
    };
    let before = parts(&desk, ["--data", &folder], "one.seguito");
    let told = desk.done(&["move", "--data", &folder, "--to", &url]);
    assert!(told.contains("is as it was"), "{told}");
    assert_eq!(parts(&desk, ["--database", &url], "two.seguito"), before);
    desk.done(&["move", "--database", &url, "--to", &back]);
    assert_eq!(parts(&desk, ["--data", &back], "three.seguito"), before);
    for place in [["--data", &folder], ["--database", &url], ["--data", &back]] {
        desk.done(&["doctor", place[0], place[1]]);
    }
    let names = |folder: &str| {
        fs::read_dir(folder)
            .expect("a folder")
            .filter_map(|f| f.ok()?.file_name().into_string().ok())
            .collect::<Vec<_>>()
    };
    assert!(names(&back).iter().all(|name| !name.contains("moving")), "{:?}", names(&back));
    let refused = desk.run(&["move", "--data", &folder, "--to", &url]);
    assert_eq!(refused.code, 6, "there are data already: {refused:?}");
    let refused = desk.run(&["move", "--data", &folder, "--to", &folder]);
    assert_eq!(refused.code, 2, "the same place: {refused:?}");
    let _server = Server::start(desk.command(&["--data", &folder, "--listen", "127.0.0.1:0"]));
    let refused = desk.run(&["move", "--data", &folder, "--to", &desk.path("other")]);
    assert_eq!(refused.code, 4, "it is served: {refused:?}");
    assert!(empty(&desk.path("other")));
}

#[test]
fn a_postgresql_that_is_served_is_neither_carried_away_nor_filled() {
    let desk = Desk::new();
    let (Some(url), Some(empty)) = (new_database(), new_database()) else {
        println!("SKIPPED: SEGUITO_TEST_POSTGRES names no PostgreSQL");
        return;
    };
    let (folder, file, to) = (with_clients(&desk, 3), desk.path("kept.seguito"), desk.path("to"));
    desk.done(&["backup", &file, "--data", &folder]);
    desk.done(&["restore", &file, "--database", &url]);
    let serve = |url: &str| desk.command(&["--database", url, "--listen", "127.0.0.1:0"]);
    let servers = [Server::start(serve(&url)), Server::start(serve(&url)), Server::start(serve(&empty))];
    for refused in [
        ["move", "--database", &url, "--to", &to],
        ["move", "--data", &folder, "--to", &empty],
        ["restore", &file, "--database", &empty, "--end-links"],
    ] {
        let said = desk.run(&refused);
        assert_eq!(said.code, 4, "{refused:?}: {said:?}");
        assert!(said.err.contains("served already"), "{said:?}");
    }
    assert!(fs::metadata(&to).is_err(), "nothing was made for it");
    let talks = desk.done(&["client", "list", "--database", &url]);
    assert_eq!(talks.lines().count(), 3, "other commands go on beside the servers");
    drop(servers);
    desk.done(&["move", "--database", &url, "--to", &to]);
    desk.done(&["restore", &file, "--database", &empty]);
}

#[test]
fn one_workspace_comes_beside_others() {
    let desk = Desk::new();
    let (folder, other, file) = (with_clients(&desk, 3), desk.path("other"), desk.path("one.seguito"));
    desk.done(&["workspace", "create", "Second", "--data", &folder]);
    desk.done(&["export", "archive", &file, "--workspace", "second", "--data", &folder]);
    desk.claimed(["--data", &other]);
    desk.done(&["import", "archive", &file, "--data", &other]);
    assert!(desk.done(&["workspace", "list", "--data", &other]).contains("second"));
    let refused = desk.run(&["import", "archive", &file, "--data", &other]);
    assert_eq!(refused.code, 6, "it is here already: {refused:?}");
    let refused =
        desk.run(&["export", "archive", &desk.path("x"), "--workspace", "third", "--data", &folder]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(fs::metadata(desk.path("x.part")).is_err());
    assert_eq!(said(desk.command(&["doctor", "--data", &other]).output().expect("runs")).code, 0);
}
