//! The commands as their help tells them, and what `log` and `import --map` do.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod desk;

use desk::Desk;
use std::fs;

/// The help of a command, then that of each command below it.
fn help(desk: &Desk, words: &[&str], all: &mut String) {
    let text = desk.done(&[words, &["--help"]].concat());
    all.push_str(&format!("=== seguito {}\n{text}\n", words.join(" ")));
    let below = text.lines().skip_while(|line| *line != "Commands:").skip(1);
    for line in below.take_while(|line| !line.is_empty()) {
        let name = line.split_whitespace().next().expect("a command");
        if name != "help" && line.starts_with("  ") && !line.starts_with("   ") {
            help(desk, &[words, &[name]].concat(), all);
        }
    }
}

#[test]
fn the_help_of_every_command() {
    let mut all = String::new();
    help(&Desk::new(), &[], &mut all);
    insta::assert_snapshot!(all);
}

#[test]
fn the_manual_names_every_command() {
    let desk = Desk::new();
    let manual = desk.done(&["man"]);
    for command in ["backup", "restore", "move", "log", "import", "doctor"] {
        assert!(manual.contains(&format!("seguito\\-{command}")), "{command} is not in the manual");
    }
    assert!(desk.done(&["completions", "bash"]).contains("restore"));
}

/// A claimed folder with the demo's clients, as a workspace of the member's own.
fn demo(desk: &Desk) -> [String; 4] {
    let folder = desk.path("data");
    desk.claimed(["--data", &folder]);
    desk.done(&["demo", "--data", &folder, "--language", "en"]);
    let list = desk.done(&["workspace", "list", "--data", &folder]);
    let slug = list.lines().filter_map(|line| line.split_whitespace().next()).find(|slug| *slug != "marta");
    ["--data".into(), folder, "--workspace".into(), slug.expect("the demo").into()]
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_contact_is_logged_as_planned_with_what_follows_from_it() {
    let desk = Desk::new();
    let place = demo(&desk);
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    let today = json(&desk.done(&[&["today", "--json"][..], &place].concat()));
    let due = today["due"].as_array().expect("a day").iter();
    let due = due.filter(|it| !it["project"].is_null() && !it["script"].is_null());
    let client =
        due.map(|it| it["client"]["id"].as_str().expect("an id")).next().expect("one with a project");
    let log = ["log", client, "--as-planned", "--channel", "phone"];
    let silent = desk.run(&[&log[..], &place].concat());
    assert_eq!(silent.code, 6, "a word on progress is needed: {silent:?}");
    let said =
        ["--progress", "The team stands", "--critical", "No budget", "--standing", "blocked", "--json"];
    let logged = json(&desk.done(&[&log[..], &said, &place].concat()));
    assert!(logged["flag"].is_string() && logged["opportunity"].is_string(), "{logged}");
    assert!(logged["next_day"].is_string(), "{logged}");
    let calm = [
        "--progress",
        "Better",
        "--critical",
        "none",
        "--standing",
        "blocked",
        "--no-flag",
        "--no-opportunity",
    ];
    let told = desk.done(&[&log[..], &calm, &place].concat());
    assert!(told.contains("saved") && !told.contains("red flag"), "{told}");
    for (wrong, code) in [
        (&["log", "Nobody at all"][..], 2),
        (&["log", client, "--project", "None such", "--progress", "x", "--critical", "x"], 2),
        (&["log", client, "--with", "None such"], 2),
        (&["log", client, "--channel", "pigeon"], 2),
        (&["log", client, "--outcome", "no-answer", "--at", "the day before never"], 2),
    ] {
        let refused = desk.run(&[wrong, &place].concat());
        assert_eq!(refused.code, code, "{wrong:?}: {refused:?}");
        assert!(!refused.err.is_empty());
    }
    assert_eq!(desk.run(&["doctor", place[0], place[1]]).code, 0);
}

#[test]
fn a_list_is_tried_out_with_a_mapping_of_ones_own() {
    let desk = Desk::new();
    let folder = desk.path("data");
    desk.claimed(["--data", &folder]);
    let (list, map) = (desk.path("list.csv"), desk.path("map.toml"));
    fs::write(&list, "Q1,Q2\nFjordlys AS,sigrid@fjordlys.example\n").expect("a list");
    fs::write(&map, "Q1 = \"organisation\"\nQ2 = \"mail\"\n").expect("a mapping");
    let import = ["import", "csv", &list, "--map", &map, "--data", &folder];
    let tried = json(&desk.done(&[&import[..], &["--dry-run", "--json"]].concat()));
    assert_eq!(tried["counts"]["new"], 1, "{tried}");
    assert!(
        !desk.done(&["client", "list", "--data", &folder]).contains("Fjordlys"),
        "a dry run keeps nothing"
    );
    desk.done(&import);
    let clients = desk.done(&["client", "list", "--data", &folder]);
    assert!(clients.contains("Fjordlys AS"), "{clients}");
    for text in ["Q1 = \"nonsense\"", "Q9 = \"mail\"", "no toml"] {
        fs::write(&map, text).expect("a mapping");
        let refused = desk.run(&import);
        assert_eq!(refused.code, 2, "{text}: {refused:?}");
        assert!(refused.err.contains("docs/cli.md"), "{refused:?}");
    }
}

#[test]
fn a_database_is_never_spoken_to_in_the_clear_where_tls_was_asked_for() {
    let desk = Desk::new();
    let url = "postgres://me@127.0.0.1:1/none?sslmode=require";
    let refused = desk.run(&["today", "--database", url]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert!(refused.err.contains("TLS"), "{refused:?}");
}
