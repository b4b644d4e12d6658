//! Renders one page of the demo to a file, to look at while changing how it looks:
//! `cargo xtask page today --on 2026-03-02 --lang nb` writes `target/page/today.html` with its style and fonts beside.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};
use xtask::http;

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
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let answer = http::post(ADDRESS, "/sign-in", &kind, &form).map_err(text)?;
    let cookie = answer.head.lines().find(|line| line.to_lowercase().starts_with("set-cookie: "));
    let cookie = cookie.and_then(|line| between(line, ": ", ";")).ok_or("the sign-in was refused")?;
    Ok(cookie.to_owned())
}

/// Writes the page with what it asks for: addresses from the root become files beside it.
fn keep(path: &str, cookie: &str, out: &Path, file: &Path) -> Result<(), String> {
    let page = get(path, cookie)?.text();
    let style = between(&page, "rel=\"stylesheet\" href=\"", "\"").ok_or("the page has no style")?;
    let css = get(style, cookie)?.text();
    let folder = style.rsplit_once('/').map_or("", |(folder, _)| folder);
    fs::create_dir_all(out).map_err(text)?;
    for font in css.split(&format!("{folder}/")).skip(1) {
        let name = font.split(['"', '\'', ')']).next().unwrap_or_default();
        fs::write(out.join(name), get(&format!("{folder}/{name}"), cookie)?.body).map_err(text)?;
    }
    let here = |text: &str| text.replace(&format!("{folder}/"), "");
    let name = style.rsplit('/').next().unwrap_or("seguito.css");
    fs::write(out.join(name), here(&css)).map_err(text)?;
    fs::write(file, here(&page)).map_err(text)
}

fn get(path: &str, cookie: &str) -> Result<http::Answer, String> {
    let answer = http::get(ADDRESS, path, &[("cookie", cookie)]).map_err(text)?;
    match answer.status {
        200 => Ok(answer),
        _ => Err(format!("{path}: {}", answer.head.lines().next().unwrap_or_default())),
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(found, _)| found)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
