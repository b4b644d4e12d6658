//! As much of HTTP/1.1 as an outside client needs: one request, one answer, the connection closed.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its status line and its headers.
    pub head: String,
    /// What it carries.
    pub body: Vec<u8>,
}

impl Answer {
    /// What it carries, as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks for a page.
///
/// # Errors
/// Nobody listens there, or what answers is no HTTP.
pub fn get(address: &str, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
    ask(address, &format!("GET {path}"), headers, "")
}

/// Sends a body.
///
/// # Errors
/// As [`get`].
pub fn post(address: &str, path: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Answer> {
    let length = body.len().to_string();
    ask(address, &format!("POST {path}"), &[headers, &[("content-length", &length)]].concat(), body)
}

fn ask(address: &str, line: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Answer> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!("{line} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{headers}\r\n{body}");
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut head = Vec::new();
    stream.read_to_end(&mut head)?;
    let end = head.windows(4).position(|four| four == b"\r\n\r\n");
    let body = head.split_off(end.ok_or_else(|| io::Error::other("no answer"))? + 4);
    let head = String::from_utf8_lossy(&head).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok(Answer { status: status.ok_or_else(|| io::Error::other("no status"))?, head, body })
}
