//! The limits of a connection, at the socket: how large the head of a request may be, how long it may take, how many
//! slow ones leave room for others.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod desk;

use desk::{Desk, Server};
use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

/// Bytes of the header lines that are let in.
const HEAD: usize = 16 * 1024;
/// Slow connections at once.
const SLOW: usize = 2_000;

fn served(desk: &Desk) -> (Server, String) {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address").to_string();
    drop(free);
    let folder = desk.path("data");
    (Server::start(desk.command(&["serve", "--data", &folder, "--listen", &address])), address)
}

fn sent(address: &str, bytes: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(address).expect("it answers");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket");
    stream.write_all(bytes).expect("it is taken");
    stream
}

fn all(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A request whose header lines have so many bytes, name, value and the signs around them.
fn request(path: &str, bytes: usize) -> String {
    let lines = "host: localhost\r\nconnection: close\r\naccept-language: it\r\n";
    let cookie = "cookie: \r\n".len();
    format!("GET {path} HTTP/1.1\r\n{lines}cookie: {}\r\n\r\n", "a".repeat(bytes - lines.len() - cookie))
}

#[test]
fn the_head_of_a_request_may_have_sixteen_kilobytes() {
    let desk = Desk::new();
    let (_server, address) = served(&desk);
    let ask = |path: &str, bytes: usize| all(sent(&address, request(path, bytes).as_bytes()));
    for (bytes, status) in [(HEAD - 1, 200), (HEAD, 200), (HEAD + 1, 431), (50_000, 431)] {
        let told = ask("/healthz", bytes);
        assert!(told.starts_with(&format!("HTTP/1.1 {status} ")), "{bytes}: {told}");
        assert_eq!(told.contains("Si leggono al massimo 16 kB"), status == 431, "{bytes}: {told}");
        assert!(told.contains("content-security-policy: "), "{bytes}: {told}");
    }
    let told = ask("/api/v1/clients", HEAD + 1);
    assert!(told.contains("urn:seguito:trouble:head-too-large"), "{told}");
    // what is far beyond is not read to its end, and so answered without words
    assert!(ask("/healthz", 100 * HEAD).starts_with("HTTP/1.1 431 "));
}

#[test]
fn two_thousand_slow_connections_are_cut_off_and_leave_room_for_others() {
    rlimit::increase_nofile_limit(8_192).expect("a limit of files");
    let desk = Desk::new();
    let (_server, address) = served(&desk);
    let began = Instant::now();
    let mut slow: Vec<TcpStream> = (0..SLOW)
        .map(|n| sent(&address, if n % 2 == 0 { b"" } else { b"GET / HTTP/1.1\r\nhost: " }))
        .collect();
    let asked = Instant::now();
    assert!(all(sent(&address, request("/healthz", 1_000).as_bytes())).starts_with("HTTP/1.1 200 "));
    assert!(asked.elapsed() < Duration::from_secs(2), "others waited for {:?}", asked.elapsed());
    // a byte each second is no progress
    while began.elapsed() < Duration::from_secs(14) {
        for stream in slow.iter_mut().skip(1).step_by(200) {
            stream.write_all(b"a").expect("still there");
        }
        thread::sleep(Duration::from_secs(1));
    }
    for (n, stream) in slow.into_iter().enumerate() {
        let told = all(stream);
        assert!(told.is_empty() || told.starts_with("HTTP/1.1 408 "), "{n}: {told}");
    }
    assert!(began.elapsed() < Duration::from_secs(30), "cut off after {:?}", began.elapsed());
}

#[test]
fn a_body_that_drips_is_answered_after_half_a_minute_and_nothing_is_kept() {
    let desk = Desk::new();
    let (_server, address) = served(&desk);
    let head =
        "POST /sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 1000\r\n\r\n";
    let (began, mut stream) = (Instant::now(), sent(&address, head.as_bytes()));
    let dripping = stream.try_clone().expect("a socket");
    let drip = thread::spawn(move || {
        let mut stream = dripping;
        while stream.write_all(b"a").is_ok() && began.elapsed() < Duration::from_secs(50) {
            thread::sleep(Duration::from_secs(1));
        }
    });
    let mut first = [0; 64];
    let read = stream.read(&mut first).expect("an answer");
    let told = String::from_utf8_lossy(&first[..read]).into_owned();
    assert!(told.starts_with("HTTP/1.1 503 "), "{told}");
    assert!((25..40).contains(&began.elapsed().as_secs()), "after {:?}", began.elapsed());
    stream.shutdown(std::net::Shutdown::Both).ok();
    drip.join().expect("it ends");
}
