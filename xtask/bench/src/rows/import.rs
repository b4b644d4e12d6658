//! A list of a hundred thousand rows: tried out, and brought in.

use super::{Bench, Row};
use crate::Failed;
use std::{
    fmt::Write as _,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// Rows of the list.
const ROWS: usize = 100_000;

pub async fn measure(bench: &Bench) -> Result<Vec<Row>, Failed> {
    let folder = bench.root.join(".cache/load/import");
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("clients.csv");
    std::fs::write(&file, list()?)?;
    let data = folder.join("data").display().to_string();
    let init = ["init", "--mail", "owner@load.example", "--name", "Owner", "--data", &data];
    ran(&bench.program, &init, "a quiet harbour at dawn\n")?;
    let file = file.display().to_string();
    let tried = ran(&bench.program, &["import", "csv", &file, "--dry-run", "--data", &data], "")?;
    let kept = ran(&bench.program, &["import", "csv", &file, "--data", &data], "")?;
    Ok(vec![
        Row::at_most("import", ("csv-dry-run", "a CSV of 100,000 rows tried out"), tried, (3.0, "s")),
        Row::at_most(
            "import",
            ("csv-applied", "the same brought in, from file to commit"),
            kept,
            (10.0, "s"),
        ),
    ])
}

/// Seconds that a command took.
fn ran(program: &Path, words: &[&str], typed: &str) -> Result<f64, Failed> {
    let began = Instant::now();
    let mut child = Command::new(program).args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(typed.as_bytes())?;
    }
    let done = child.wait_with_output()?;
    let said = String::from_utf8_lossy(&done.stdout);
    if done.status.success() {
        Ok(began.elapsed().as_secs_f64())
    } else {
        Err(format!("{words:?} ended with {}: {said}", done.status).into())
    }
}

fn list() -> Result<String, Failed> {
    let mut out = String::from("Organisation;Name;E-mail;Phone;Last contact;Note\n");
    for at in 0..ROWS {
        let (day, month) = (at % 28 + 1, at % 12 + 1);
        writeln!(
            out,
            "{};{};person-{at}@client-{at}.example;+39 366 {at:07};2025-{month:02}-{day:02};second floor",
            crate::load::client_name(at),
            crate::load::person_name(at)
        )?;
    }
    Ok(out)
}
