//! Renders one page of the demo to a file, to look at while changing how it looks:
//! `cargo xtask page today --on 2026-03-02 --lang nb` writes `target/page/today.html` with its style and fonts beside.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
};

/// Where the server listens while the page is fetched.
const ADDRESS: &str = "localhost:7179";

/// The server, ended when it goes out of sight.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Builds, makes the demo as of a day, and writes the page.
pub fn run(root: &Path, path: &str, options: &[&str]) -> Result<(), String> {
    let (day, language) = read(options)?;
    let built = Command::new("cargo")
        .args(["build", "--quiet", "-p", "seguito", "--features", "test-clock"])
        .current_dir(root)
        .status();
    if !built.map_err(text)?.success() {
        return Err("it does not build".to_owned());
    }
    let (data, out) = (root.join("target/page-data"), root.join("target/page"));
    fs::remove_dir_all(&data).ok();
    let now = day.map(|day| format!("{day}T08:00:00Z"));
    let seguito = |words: &[&str]| {
        let mut command = Command::new(root.join("target/debug/seguito"));
        command.args(words).arg("--data").arg(&data).env("LC_ALL", "en").stderr(Stdio::null());
        command.envs(now.iter().map(|now| ("SEGUITO_TEST_NOW", now)));
        command
    };
    let made = seguito(&["demo", "--language", language]).output().map_err(text)?;
    let said = String::from_utf8_lossy(&made.stdout).into_owned();
    let slug = between(&said, "/w/", "/today").ok_or("the demo was not made")?;
    let password = between(&said, "with the password ", ",").ok_or("the demo has no password")?;
    let mut serve = seguito(&["serve", "--listen", ADDRESS]).stdout(Stdio::piped()).spawn().map_err(text)?;
    let told = serve.stdout.take().ok_or("the server says nothing")?;
    let _serving = Serving(serve);
    // kept until the end: a server whose words nobody takes ends
    let mut lines = BufReader::new(told).lines();
    lines.next().ok_or("the server did not start")?.map_err(text)?;
    let cookie = sign_in(password)?;
    let file = out.join(format!("{}.html", path.replace(|c: char| !c.is_alphanumeric(), "-")));
    keep(&format!("/w/{slug}/{path}"), &cookie, &out, &file)?;
    println!("{}", file.display());
    Ok(())
}

fn read<'a>(options: &[&'a str]) -> Result<(Option<&'a str>, &'a str), String> {
    let (mut day, mut language) = (None, "en");
    for pair in options.chunks(2) {
        match pair {
            ["--on", on] => day = Some(*on),
            ["--lang", lang] => language = lang,
            other => return Err(format!("{other:?}: only --on DAY and --lang LANGUAGE are known")),
        }
    }
    Ok((day, language))
}

fn sign_in(password: &str) -> Result<String, String> {
    let form = format!("mail=demo%40example.com&password={password}");
    let request = format!(
        "POST /sign-in HTTP/1.1\r\nhost: {ADDRESS}\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    let (head, _) = ask(&request)?;
    let cookie = head.lines().find(|line| line.to_lowercase().starts_with("set-cookie: "));
    let cookie = cookie.and_then(|line| between(line, ": ", ";")).ok_or("the sign-in was refused")?;
    Ok(cookie.to_owned())
}

/// Writes the page with what it asks for: addresses from the root become files beside it.
fn keep(path: &str, cookie: &str, out: &Path, file: &Path) -> Result<(), String> {
    let (head, body) = get(path, cookie)?;
    if !head.starts_with("HTTP/1.1 200") {
        return Err(format!("{path}: {}", head.lines().next().unwrap_or_default()));
    }
    let page = String::from_utf8_lossy(&body).into_owned();
    let style = between(&page, "rel=\"stylesheet\" href=\"", "\"").ok_or("the page has no style")?;
    let (_, css) = get(style, cookie)?;
    let css = String::from_utf8_lossy(&css).into_owned();
    let folder = style.rsplit_once('/').map_or("", |(folder, _)| folder);
    fs::create_dir_all(out).map_err(text)?;
    for font in css.split(&format!("{folder}/")).skip(1) {
        let name = font.split(['"', '\'', ')']).next().unwrap_or_default();
        let (_, bytes) = get(&format!("{folder}/{name}"), cookie)?;
        fs::write(out.join(name), bytes).map_err(text)?;
    }
    let here = |text: &str| text.replace(&format!("{folder}/"), "");
    let name = style.rsplit('/').next().unwrap_or("seguito.css");
    fs::write(out.join(name), here(&css)).map_err(text)?;
    fs::write(file, here(&page)).map_err(text)
}

fn get(path: &str, cookie: &str) -> Result<(String, Vec<u8>), String> {
    let close = "connection: close\r\n";
    ask(&format!("GET {path} HTTP/1.1\r\nhost: {ADDRESS}\r\ncookie: {cookie}\r\n{close}\r\n"))
}

/// One request: head and body of its answer.
fn ask(request: &str) -> Result<(String, Vec<u8>), String> {
    let mut stream = TcpStream::connect(ADDRESS).map_err(text)?;
    stream.write_all(request.as_bytes()).map_err(text)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(text)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no answer")?;
    let body = answer.split_off(end + 4);
    Ok((String::from_utf8_lossy(&answer).into_owned(), body))
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(found, _)| found)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
