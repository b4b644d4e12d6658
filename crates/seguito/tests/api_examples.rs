//! Each example of docs/api.md is run as it stands there, against a served demo.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod desk;

use desk::{Desk, Server, said};
use std::{net::TcpListener, process::Command};

/// The requests between the fences, each on one line.
fn examples() -> Vec<String> {
    let text = include_str!("../../../docs/api.md");
    let fenced = text.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    let lines = fenced.map(|block| block.replace("\\\n", " ")).collect::<String>();
    lines.lines().filter(|line| line.starts_with("curl ")).map(str::to_owned).collect()
}

/// A served demo: its address, and a key that may read and write.
fn served(desk: &Desk) -> (Server, String, String) {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address").to_string();
    drop(free);
    let folder = desk.path("data");
    desk.done(&["demo", "--data", &folder, "--language", "en"]);
    let scopes = ["--scope", "read", "--scope", "write"];
    let token = desk.done(&[&["token", "create", "examples", "--data", &folder][..], &scopes].concat());
    let server = Server::start(desk.command(&["serve", "--data", &folder, "--listen", &address]));
    (server, format!("http://{address}/api/v1"), token.trim().to_owned())
}

/// Asks with the signs of the example; the status and the answer. A machine without `uuidgen` gets one.
fn asked(example: &str, number: usize, set: &[(&str, &str)]) -> (u16, serde_json::Value) {
    let ask = format!("uuidgen() {{ echo example-{number}; }}; {example} --write-out '\n%{{http_code}}'");
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(ask).envs(set.iter().copied());
    let said = said(shell.output().expect("a shell"));
    assert_eq!(said.code, 0, "{example}: {said:?}");
    let (body, status) = said.out.rsplit_once('\n').expect("a status");
    (status.parse().expect("a status"), serde_json::from_str(body).expect("JSON"))
}

#[test]
fn every_example_of_the_manual_is_answered() {
    let desk = Desk::new();
    let (_server, base, token) = served(&desk);
    let clients = "curl -s -H \"Authorization: Bearer $TOKEN\" $SEGUITO/clients";
    let (_, list) = asked(clients, 0, &[("SEGUITO", &base), ("TOKEN", &token)]);
    let client = list["items"][0]["id"].as_str().expect("a client of the demo");
    let set = [("SEGUITO", base.as_str()), ("TOKEN", token.as_str()), ("CLIENT", client)];
    let examples = examples();
    assert!(examples.len() >= 5, "{examples:?}");
    for (number, example) in examples.iter().enumerate() {
        let (status, answer) = asked(example, number + 1, &set);
        assert!((200..300).contains(&status) && answer.is_object(), "{example}: {status} {answer}");
    }
}
