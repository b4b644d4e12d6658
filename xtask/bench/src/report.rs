//! The rows together: measured, kept, told, and written down with the machine.

use crate::{
    Failed, machine, option,
    rows::{self, Bench, Row},
};
use std::{fmt::Write, fs, path::Path};

/// Measures what is asked, and writes `docs/performance.md` from all that was measured so far.
pub async fn run(root: &Path, args: &[&str]) -> Result<bool, Failed> {
    let bench = Bench::new(root, args.contains(&"--quick"))?;
    let mut measured: Vec<Row> = Vec::new();
    for group in rows::GROUPS.iter().filter(|group| option(args, "--only").is_none_or(|only| only == **group))
    {
        eprintln!("{group} ...");
        let rows = bench.measure(group).await?;
        for row in &rows {
            eprintln!("  {}", line(row));
        }
        measured.extend(rows);
    }
    if measured.is_empty() {
        return Err(format!("--only is one of {}", rows::GROUPS.join(", ")).into());
    }
    let all = keep(root, &measured)?;
    if args.contains(&"--json") {
        println!("{}", serde_json::to_string_pretty(&measured)?);
    }
    fs::write(root.join("docs/performance.md"), written(&all)?)?;
    Ok(measured.iter().all(|row| row.holds))
}

fn line(row: &Row) -> String {
    let holds = if row.holds { "holds" } else { "DOES NOT HOLD" };
    format!(
        "{}: {} {} ({} {}), {holds}",
        row.name,
        figure(row.value),
        row.unit,
        row.goal_word(),
        figure(row.goal)
    )
}

/// Takes the new rows in among those measured before.
fn keep(root: &Path, measured: &[Row]) -> Result<Vec<Row>, Failed> {
    let file = root.join("docs/performance.json");
    let before = fs::read_to_string(&file).ok().and_then(|text| serde_json::from_str::<Vec<Row>>(&text).ok());
    let mut all = before.unwrap_or_default();
    for row in measured {
        all.retain(|one| one.name != row.name);
        all.push(row.clone());
    }
    all.sort_by_key(|row| (rows::GROUPS.iter().position(|group| *group == row.group), row.name.clone()));
    fs::write(file, serde_json::to_string_pretty(&all)? + "\n")?;
    Ok(all)
}

fn written(rows: &[Row]) -> Result<String, Failed> {
    let mut out = String::from(BEFORE);
    writeln!(out, "Machine: {}.\n", machine::described())?;
    out.push_str("| figure | value | goal | holds | measured | busy |\n|---|---|---|---|---|---|\n");
    for row in rows {
        let holds = if row.holds { "yes" } else { "**no**" };
        let (value, goal) = (figure(row.value), figure(row.goal));
        let (unit, word, busy) = (&row.unit, row.goal_word(), figure(row.busy));
        writeln!(
            out,
            "| {} | {value} {unit} | {word} {goal} | {holds} | {} | {busy} |",
            row.says, row.measured
        )?;
    }
    out.push_str(AFTER);
    Ok(out)
}

/// Three figures that say something.
fn figure(value: f64) -> String {
    match value.abs() {
        v if v >= 1000.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

const BEFORE: &str = "\
# How fast it is

Written by `cargo xtask bench`; do not edit. How it is measured, and why a figure falls short, is in
[performance-why.md](performance-why.md).

";

const AFTER: &str = "
*busy*: processes that wanted to run on the machine over the minute of the measurement. Above the number of cores,
times of the wall (p99, seconds) say more of the neighbours than of Seguito; ratios of processor time hold.
";
