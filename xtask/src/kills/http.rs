//! As much of HTTP/1.1 as an outside client needs: one request, one answer, the connection closed.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// The status of a POST of JSON.
pub fn post(address: &str, path: &str, token: &str, body: &str) -> io::Result<u16> {
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    ask(address, &request).map(|(status, _)| status)
}

/// The status and body of a GET.
pub fn get(address: &str, path: &str, token: &str) -> io::Result<(u16, String)> {
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n"
    );
    ask(address, &request)
}

fn ask(address: &str, request: &str) -> io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| io::Error::other("no status"))?;
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    Ok((status, body.to_owned()))
}
